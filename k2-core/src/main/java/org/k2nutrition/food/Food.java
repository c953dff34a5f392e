package org.k2nutrition.food;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.k2nutrition.quantity.Mass;
import org.k2nutrition.source.Code;

/**
 * A food: a record of a published table, or a curated food as people name it, whose composition is
 * derived from its witnesses.
 *
 * <p>One food is one state: raw and boiled spinach are two foods. This class is immutable and
 * thread-safe.
 */
@Value.Immutable
public sealed interface Food permits ImmutableFood {

  /** The table id of the curated foods. */
  String CURATED = "curated";

  /**
   * The stable id: a table and the table's own number, or a plain name for a curated food.
   *
   * @return such as {@code usda-sr:01022} or {@code gouda}
   */
  String id();

  /**
   * The name to show, in English if the source has one.
   *
   * @return not blank
   */
  String name();

  /**
   * The name as the table prints it, if that is another language.
   *
   * @return such as {@code 糸引き納豆}
   */
  Optional<String> originalName();

  /**
   * Other names in several languages.
   *
   * @return unmodifiable, in a stable order
   */
  List<Name> names();

  /**
   * The table the food belongs to.
   *
   * @return such as {@code usda-sr} or {@code curated}
   */
  String table();

  /**
   * This library's group.
   *
   * @return the group
   */
  FoodGroup group();

  /**
   * The table's own group.
   *
   * @return as printed
   */
  Optional<String> tableGroup();

  /**
   * The state of the food, where it is not plain from the name.
   *
   * @return such as {@code raw}
   */
  Optional<String> state();

  /**
   * Whether the food is only of plants (and not fermented), or a salt: there an assumed zero of a
   * menaquinone is taken as zero.
   *
   * @return false by default
   */
  @Value.Default
  default boolean isPlantOrSalt() {
    return false;
  }

  /**
   * The food's codes in the systems of others.
   *
   * @return unmodifiable
   */
  List<Code> codes();

  /**
   * The published figures: of the table, or of the witnesses of a curated food.
   *
   * @return unmodifiable
   */
  List<Measurement> measurements();

  /**
   * The derived figures of a curated food.
   *
   * @return unmodifiable; empty for a food of a table
   */
  List<Composite> composites();

  /**
   * The ingredients of a recipe.
   *
   * @return unmodifiable; empty unless the composition is that of a recipe
   */
  List<Ingredient> ingredients();

  /**
   * The mass of the finished dish of a recipe.
   *
   * @return above 0; empty for the mass of the ingredients, and for what is no recipe
   */
  Optional<Mass> yieldMass();

  /**
   * Household measures.
   *
   * @return unmodifiable, in the table's order
   */
  List<Portion> portions();

  /**
   * Foods of other tables that are the same food in the same state.
   *
   * @return ids, unmodifiable
   */
  List<String> links();

  /**
   * What else must be known of the record, for a curated food why these witnesses and no others.
   *
   * @return in words
   */
  Optional<String> note();

  /**
   * What the food holds, per 100 g. Made at the first call and kept.
   *
   * @return the composition
   */
  @Value.Lazy
  default Composition composition() {
    if (!ingredients().isEmpty()) {
      return Composition.ofIngredients(ingredients(), yieldMass().orElse(Ingredient.mass(this)));
    }
    return composites().isEmpty()
        ? Composition.of(measurements(), isPlantOrSalt())
        : Composition.ofComposites(composites(), measurements(), isPlantOrSalt());
  }

  /**
   * What the food holds of one component, per 100 g.
   *
   * @param component any component
   * @return its content, with status not-analysed if there is no record
   */
  default Content content(Component component) {
    return composition().content(component);
  }

  /**
   * The first household measure that a written unit means.
   *
   * @param unit such as {@code slice}
   * @return the portion, or empty
   */
  default Optional<Portion> findPortion(String unit) {
    return portions().stream().filter(portion -> portion.isCalled(unit)).findFirst();
  }

  /**
   * A new builder.
   *
   * @return an empty builder; {@code id}, {@code name}, {@code table} and {@code group} are
   *     required
   */
  static Builder builder() {
    return new Builder();
  }

  private void check() {
    if (id().isBlank() || name().isBlank()) {
      throw new IllegalArgumentException(
          "Food needs an id and a name: id '" + id() + "', name '" + name() + "'");
    }
    RecipeChecks.check(this);
  }

  /** Builder of {@link Food}. */
  final class Builder extends ImmutableFood.Builder {
    Builder() {}

    /**
     * Builds it, and checks that id and name are not blank, and that a recipe has weight and no
     * figures of its own.
     *
     * @return the finished value
     * @throws IllegalArgumentException if a check fails
     * @throws IllegalStateException if something required is missing
     */
    @Override
    public Food build() {
      Food built = super.build();
      built.check();
      return built;
    }
  }
}
