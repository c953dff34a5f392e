package org.k2nutrition.quantity;

/**
 * A mass, exact to the nanogram.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param nanograms the mass in nanograms, 0 or more
 */
public record Mass(long nanograms) {

  /**
   * Creates a mass.
   *
   * @param nanograms the mass in nanograms, 0 or more
   * @throws IllegalArgumentException if {@code nanograms} is negative
   */
  public Mass {
    if (nanograms < 0) {
      throw new IllegalArgumentException("Mass must not be negative: '" + nanograms + " ng'");
    }
  }

  /**
   * Returns the sum of this mass and another.
   *
   * @param other the mass to add, not null
   * @return the sum, never null
   * @throws ArithmeticException if the sum is beyond {@link Long#MAX_VALUE} nanograms
   */
  public Mass plus(Mass other) {
    return new Mass(Math.addExact(nanograms, other.nanograms));
  }
}
