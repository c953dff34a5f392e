package org.k2nutrition.quantity;

/**
 * An amount over what has a figure, with the lower, middle and upper bound of the
 * left-censored-data convention; always finite.
 *
 * <p>It says nothing about what was not analysed: that is what {@link Bounds} and coverage are for.
 * This class is immutable and thread-safe.
 *
 * @param lower censored results counted as 0
 * @param middle censored results counted as half their limit
 * @param upper censored results counted as their limit
 */
public record Analysed(Amount lower, Amount middle, Amount upper) {

  /**
   * Checks that lower ≤ middle ≤ upper.
   *
   * @param lower censored results counted as 0
   * @param middle censored results counted as half their limit
   * @param upper censored results counted as their limit
   * @throws IllegalArgumentException if a check fails
   */
  public Analysed {
    if (lower.compareTo(middle) > 0 || middle.compareTo(upper) > 0) {
      throw new IllegalArgumentException(
          "Analysed amounts out of order: '" + lower + "', '" + middle + "', '" + upper + "'");
    }
  }

  /**
   * No amount over no figures, the start of a sum.
   *
   * @param unit the unit
   * @return zero, zero, zero
   */
  public static Analysed zero(Unit unit) {
    Amount zero = Amount.zero(unit);
    return new Analysed(zero, zero, zero);
  }

  /**
   * The sum, part by part.
   *
   * @param other the other amounts, of the same unit
   * @return the exact sums
   */
  public Analysed plus(Analysed other) {
    return new Analysed(
        lower.plus(other.lower), middle.plus(other.middle), upper.plus(other.upper));
  }

  /**
   * Whether the three differ, that is, whether some figure was censored or a range.
   *
   * @return true if lower is below upper
   */
  public boolean isRange() {
    return lower.compareTo(upper) != 0;
  }

  /** The middle with the range behind it, if there is one. */
  @Override
  public String toString() {
    return isRange()
        ? middle
            + " ("
            + lower.value().toPlainString()
            + " to "
            + upper.value().toPlainString()
            + ")"
        : middle.toString();
  }
}
