package org.k2nutrition.intake;

import java.util.Optional;
import org.immutables.value.Value;
import org.k2nutrition.food.Component;
import org.k2nutrition.quantity.Amount;
import org.k2nutrition.quantity.Unit;

/**
 * A dose of a supplement: an amount of one form of vitamin K, or of vitamin K2 without its form.
 *
 * <p>A label that says only "vitamin K2" names no vitamer: its amount counts in the sums K2 and K
 * and in no menaquinone, but raises the upper bound of each, as it may be all of it. This class is
 * immutable and thread-safe.
 */
@Value.Immutable
public sealed interface SupplementEntry extends DiaryEntry permits ImmutableSupplementEntry {

  /**
   * The form: a vitamer, {@link Component#K2}, {@link Component#K} or a companion mineral or
   * vitamin.
   *
   * @return the component
   */
  Component form();

  /**
   * The amount taken, in the unit of the form.
   *
   * @return 0 to 1 g, both inclusive, for a form of vitamin K
   */
  Amount amount();

  /**
   * A dose, outside any meal.
   *
   * @param form the form
   * @param amount the amount; another unit of mass is converted
   * @return the entry
   * @throws IllegalArgumentException if the amount is out of range or the form is no substance
   */
  static SupplementEntry of(Component form, Amount amount) {
    return builder().form(form).amount(amount.in(form.unit())).build();
  }

  /**
   * A new builder.
   *
   * @return an empty builder; {@code form} and {@code amount} are required
   */
  static Builder builder() {
    return new Builder();
  }

  @Override
  Optional<String> meal();

  private void check() {
    boolean substance =
        switch (form()) {
          case K2_EQUIVALENTS, K_EQUIVALENTS, ENERGY, FAT, SATURATED_FAT -> false;
          default -> true;
        };
    Amount largest = Amount.of("1", Unit.GRAM);
    if (!substance
        || amount().unit() != form().unit()
        || amount().in(Unit.GRAM).compareTo(largest) > 0) {
      throw new IllegalArgumentException(
          "Supplement out of range: '"
              + form()
              + " "
              + amount()
              + "', expected a form of vitamin K, calcium, magnesium, vitamin D or sodium and at"
              + " most 1 g");
    }
  }

  /** Builder of {@link SupplementEntry}. */
  final class Builder extends ImmutableSupplementEntry.Builder {
    Builder() {}

    /**
     * Builds it, and checks form, unit and range.
     *
     * @return the finished value
     * @throws IllegalArgumentException if a check fails
     * @throws IllegalStateException if something required is missing
     */
    @Override
    public SupplementEntry build() {
      SupplementEntry built = super.build();
      built.check();
      return built;
    }
  }
}
