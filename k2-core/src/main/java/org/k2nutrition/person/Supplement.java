package org.k2nutrition.person;

import java.util.Optional;
import org.immutables.value.Value;
import org.k2nutrition.quantity.Amount;
import org.k2nutrition.quantity.Unit;

/**
 * A supplement that is taken habitually: a form and, if known, how much a day.
 *
 * <p>A dose that is not known is still a dose: it is more than nothing. This class is immutable and
 * thread-safe.
 */
@Value.Immutable
public sealed interface Supplement permits ImmutableSupplement {

  /**
   * The form.
   *
   * @return as the label names it
   */
  SupplementForm form();

  /**
   * The amount per day, in the unit of the form.
   *
   * @return above 0 and at most 10 g, or empty if not known
   */
  Optional<Amount> perDay();

  /**
   * A supplement with its dose.
   *
   * @param form the form
   * @param perDay above 0 and at most 10 g; another unit of mass is converted
   * @return the supplement
   * @throws IllegalArgumentException if the amount is out of range or no mass
   */
  static Supplement of(SupplementForm form, Amount perDay) {
    Amount largest = Amount.of("10", Unit.GRAM);
    if (!perDay.unit().isMass()
        || perDay.billionths() == 0
        || perDay.in(Unit.GRAM).compareTo(largest) > 0) {
      throw new IllegalArgumentException(
          "Supplement out of range: '"
              + form
              + " "
              + perDay
              + "/day', expected above 0 and at most 10 g");
    }
    return new Builder().form(form).perDay(perDay.in(form.unit())).build();
  }

  /**
   * A supplement whose dose is not known.
   *
   * @param form the form
   * @return the supplement
   */
  static Supplement ofUnknownDose(SupplementForm form) {
    return new Builder().form(form).build();
  }

  /** Builder behind the factories. */
  final class Builder extends ImmutableSupplement.Builder {
    Builder() {}
  }
}
