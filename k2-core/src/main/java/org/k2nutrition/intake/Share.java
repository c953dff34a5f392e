package org.k2nutrition.intake;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A part of a whole, both integers; unknown if the whole is not known.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param part 0 to {@code whole}, both inclusive
 * @param whole 0 or more
 * @param isKnown false if something without a known size belongs to the whole
 */
public record Share(BigInteger part, BigInteger whole, boolean isKnown) {

  private static final int DECIMALS = 6;

  /**
   * Checks that the part lies within the whole.
   *
   * @param part 0 to {@code whole}, both inclusive
   * @param whole 0 or more
   * @param isKnown false if something without a known size belongs to the whole
   * @throws IllegalArgumentException if a check fails
   */
  public Share {
    if (part.signum() < 0 || part.compareTo(whole) > 0) {
      throw new IllegalArgumentException("Share out of range: '" + part + "' of '" + whole + "'");
    }
  }

  /**
   * The share as a number.
   *
   * @return 0 to 1, both inclusive, rounded half-even to six decimals; empty if it is not known or
   *     the whole is nothing
   */
  public Optional<BigDecimal> value() {
    if (!isKnown || whole.signum() == 0) {
      return Optional.empty();
    }
    return Optional.of(
        new BigDecimal(part).divide(new BigDecimal(whole), DECIMALS, RoundingMode.HALF_EVEN));
  }
}
