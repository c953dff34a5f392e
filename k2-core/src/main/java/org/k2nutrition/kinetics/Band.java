package org.k2nutrition.kinetics;

/**
 * A value with the range that published ranges of the parameters give it.
 *
 * <p>The range says how the value changes with what was published, not how people differ. This
 * class is immutable and thread-safe.
 *
 * @param lower the lowest value within the published ranges
 * @param middle the value with the central parameters
 * @param upper the highest value within the published ranges
 */
public record Band(double lower, double middle, double upper) {

  /**
   * Checks that lower ≤ middle ≤ upper.
   *
   * @param lower the lowest value
   * @param middle the central value
   * @param upper the highest value
   * @throws IllegalArgumentException if they are out of order or no numbers
   */
  public Band {
    if (!(lower <= middle && middle <= upper)) {
      throw new IllegalArgumentException(
          "Band out of order: '" + lower + "', '" + middle + "', '" + upper + "'");
    }
  }

  /**
   * A value without a range.
   *
   * @param value all three
   * @return the band
   */
  public static Band exactly(double value) {
    return new Band(value, value, value);
  }

  /**
   * Whether there is a range.
   *
   * @return true if lower is below upper
   */
  public boolean isRange() {
    return lower < upper;
  }
}
