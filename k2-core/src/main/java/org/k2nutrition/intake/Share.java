package org.k2nutrition.intake;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Optional;
import org.k2nutrition.food.Figures;
import org.k2nutrition.text.Phrase;
import org.k2nutrition.text.Sentence;

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

  static final BigInteger WHOLE = BigInteger.valueOf(Figures.WHOLE);

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

  /** A share of the mass: of whole milligrams, unless a recipe has it for a part only. */
  static Share ofMass(BigInteger billionths, BigInteger milligrams, boolean isKnown) {
    BigInteger[] parts = billionths.divideAndRemainder(WHOLE);
    return parts[1].signum() == 0
        ? new Share(parts[0], milligrams, isKnown)
        : new Share(billionths, milligrams.multiply(WHOLE), isKnown);
  }

  /** The same for sums that fit a long. */
  static Share ofMass(long billionths, BigInteger milligrams, boolean isKnown) {
    return billionths % Figures.WHOLE == 0
        ? new Share(BigInteger.valueOf(billionths / Figures.WHOLE), milligrams, isKnown)
        : new Share(BigInteger.valueOf(billionths), milligrams.multiply(WHOLE), isKnown);
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

  /**
   * Why there is no number.
   *
   * @return present if and only if {@link #value} is empty
   */
  public Optional<Sentence> why() {
    if (!isKnown) {
      return Optional.of(Sentence.of(Phrase.NO_KNOWN_MASS));
    }
    return whole.signum() == 0 ? Optional.of(Sentence.of(Phrase.NO_WHOLE)) : Optional.empty();
  }
}
