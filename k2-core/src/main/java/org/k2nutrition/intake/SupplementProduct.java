package org.k2nutrition.intake;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.immutables.value.Value;
import org.k2nutrition.food.Component;
import org.k2nutrition.quantity.Amount;

/**
 * A supplement as its label declares it: what a serving holds, counted in capsules, tablets, drops
 * or the like.
 *
 * <p>"2 capsules" of a product that declares 180 µg of MK-7 in 3 capsules are 120 µg. This class is
 * immutable and thread-safe.
 */
@Value.Immutable
public sealed interface SupplementProduct permits ImmutableSupplementProduct {

  /**
   * The stable id.
   *
   * @return not blank
   */
  String id();

  /**
   * The name on the label.
   *
   * @return not blank
   */
  String name();

  /**
   * What is counted.
   *
   * @return in the singular, such as {@code capsule}, {@code tablet}, {@code drop}
   */
  String unit();

  /**
   * How many of the unit the declared amounts are in.
   *
   * @return above 0; 1 by default
   */
  @Value.Default
  default BigDecimal servingSize() {
    return BigDecimal.ONE;
  }

  /**
   * What a serving holds.
   *
   * @return unmodifiable, at least one form; {@link Component#K2} where the label names no form
   */
  Map<Component, Amount> amounts();

  /**
   * What a number of units holds, as rows of a diary.
   *
   * @param count 0 to 1 000, both inclusive
   * @return one dose for each form, in the order of {@link #amounts}, each rounded half-even once
   *     to a billionth of its unit
   * @throws IllegalArgumentException if the count is out of range
   */
  default List<SupplementEntry> take(BigDecimal count) {
    return SupplementDoses.of(this, count);
  }

  /**
   * What a text such as {@code 2 capsules} means, as rows of a diary.
   *
   * @param text a decimal with a point, then the unit, singular or with an s, in any case; the unit
   *     alone is one of it
   * @return as {@link #take(BigDecimal)}
   * @throws IllegalArgumentException if the text is no number of this product's unit
   */
  default List<SupplementEntry> take(String text) {
    return SupplementDoses.of(this, text);
  }

  /**
   * Whether a written unit is the one of this product.
   *
   * @param written such as {@code capsule} or {@code Capsules}
   * @return true if it is
   */
  default boolean isCountedIn(String written) {
    String wanted = written.strip().toLowerCase(Locale.ROOT);
    String own = unit().toLowerCase(Locale.ROOT);
    return wanted.equals(own) || wanted.equals(own + "s");
  }

  /**
   * A new builder.
   *
   * @return an empty builder; {@code id}, {@code name}, {@code unit} and an amount are required
   */
  static Builder builder() {
    return new Builder();
  }

  private void check() {
    if (id().isBlank() || name().isBlank() || unit().isBlank() || amounts().isEmpty()) {
      throw new IllegalArgumentException(
          "Supplement product incomplete: id '"
              + id()
              + "', expected an id, a name, a unit and at least one amount");
    }
    if (servingSize().signum() <= 0) {
      throw new IllegalArgumentException(
          "Serving size must be above 0: '" + servingSize().toPlainString() + " " + unit() + "'");
    }
    amounts().forEach(SupplementEntry::of);
  }

  /** Builder of {@link SupplementProduct}. */
  final class Builder extends ImmutableSupplementProduct.Builder {
    Builder() {}

    /**
     * Builds it, and checks names, serving size, and that each amount can be a dose.
     *
     * @return the finished value
     * @throws IllegalArgumentException if a check fails
     * @throws IllegalStateException if something required is missing
     */
    @Override
    public SupplementProduct build() {
      SupplementProduct built = super.build();
      built.check();
      return built;
    }
  }
}
