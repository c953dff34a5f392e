package org.k2nutrition.intake;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.k2nutrition.food.Food;
import org.k2nutrition.food.FoodGroup;
import org.k2nutrition.food.Ingredient;
import org.k2nutrition.quantity.Mass;

/**
 * A recipe: ingredients, other recipes among them, and the mass of the finished dish. As a {@link
 * #food} it has a composition with coverage and goes into a diary like any food.
 *
 * <p>Nested recipes are resolved exactly down to their foods, and each figure of the dish is
 * rounded half-even once, to 1 pg/g for a vitamer: the whole dish holds what its foods hold, within
 * ½ pg/g × its mass. What an ingredient has no figure for leaves the upper bound unknown and lowers
 * the coverage. No nutrient is lost or gained in cooking; vitamin K is stable to heat, and a yield
 * other than the mass of the ingredients is water. This class is immutable and thread-safe.
 */
@Value.Immutable
public sealed interface Recipe permits ImmutableRecipe {

  /** The table id of foods made of recipes. */
  String TABLE = "recipe";

  /**
   * The id of the dish as a food.
   *
   * @return not blank
   */
  String id();

  /**
   * The name of the dish.
   *
   * @return not blank
   */
  String name();

  /**
   * The group of the dish.
   *
   * @return {@link FoodGroup#MIXED_DISH} by default
   */
  @Value.Default
  default FoodGroup group() {
    return FoodGroup.MIXED_DISH;
  }

  /**
   * The ingredients as they go in.
   *
   * @return unmodifiable, at least one; the order does not matter
   */
  List<Ingredient> ingredients();

  /**
   * The mass of the finished dish.
   *
   * @return above 0; empty for the mass of the ingredients
   */
  Optional<Mass> yieldMass();

  /**
   * The dish as a food.
   *
   * @return a food whose composition is made of the ingredients
   */
  @Value.Lazy
  default Food food() {
    return Food.builder()
        .id(id())
        .name(name())
        .table(TABLE)
        .group(group())
        .ingredients(ingredients())
        .yieldMass(yieldMass())
        .build();
  }

  /**
   * A new builder.
   *
   * @return an empty builder; {@code id}, {@code name} and an ingredient are required
   */
  static Builder builder() {
    return new Builder();
  }

  private void check() {
    if (ingredients().isEmpty()) {
      throw new IllegalArgumentException(
          "Recipe inconsistent: '" + id() + "', expected at least one ingredient");
    }
    Objects.requireNonNull(food());
  }

  /** Builder of {@link Recipe}. */
  final class Builder extends ImmutableRecipe.Builder {
    Builder() {}

    /**
     * Adds a food.
     *
     * @param food the food, in the state in which it is weighed
     * @param mass 0 to {@link Mass#MAX_ROW}, both inclusive
     * @return this builder
     * @throws IllegalArgumentException if the mass is above the limit
     */
    public Builder add(Food food, Mass mass) {
      addIngredients(new Ingredient(food, mass));
      return this;
    }

    /**
     * Adds another recipe.
     *
     * @param recipe the recipe
     * @param mass of the finished dish that goes in, 0 to {@link Mass#MAX_ROW}, both inclusive
     * @return this builder
     * @throws IllegalArgumentException if the mass is above the limit
     */
    public Builder add(Recipe recipe, Mass mass) {
      return add(recipe.food(), mass);
    }

    /**
     * Builds it, and checks that there is an ingredient, that masses and yield are in range, and
     * that the dish as a food can be made.
     *
     * @return the finished value
     * @throws IllegalArgumentException if a check fails
     * @throws IllegalStateException if something required is missing
     */
    @Override
    public Recipe build() {
      Recipe built = super.build();
      built.check();
      return built;
    }
  }
}
