package org.k2nutrition.quantity;

import java.math.BigDecimal;

/**
 * A mass of food: an integer number of milligrams.
 *
 * <p>Rounded half-even to a milligram once, on input; everything after that is exact. One row of a
 * diary or recipe is at most {@link #MAX_ROW}. Amounts of vitamers are {@link Amount}s, not masses
 * of food.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param milligrams 0 or more
 */
public record Mass(long milligrams) implements Comparable<Mass> {

  /** No food. */
  public static final Mass ZERO = new Mass(0);

  /** The largest mass of one food in one row of a diary or recipe: 100 kg, inclusive. */
  public static final Mass MAX_ROW = new Mass(100_000_000);

  /**
   * The largest mass of food that is added up in one block (a day of one person): 9 tonnes,
   * inclusive.
   *
   * <p>A concentration is at most 10⁹ ten-thousandths of its unit per 100 g ({@link
   * Concentration#MAX}), so a component of such a block is at most 9 × 10⁹ mg × 10⁹ = 9 × 10¹⁸
   * billionths, which is below 2⁶³ − 1 ≈ 9.22 × 10¹⁸: sums within a block cannot overflow, in
   * whatever order they are made.
   */
  public static final Mass MAX_BLOCK = new Mass(9_000_000_000L);

  /**
   * Checks that the mass is not negative.
   *
   * @param milligrams 0 or more
   * @throws IllegalArgumentException if a check fails
   */
  public Mass {
    if (milligrams < 0) {
      throw new IllegalArgumentException("Mass must not be negative: '" + milligrams + " mg'");
    }
  }

  /**
   * A mass from grams, rounded half-even to a milligram.
   *
   * @param grams from 0, inclusive, to 10¹⁵, exclusive
   * @return the mass
   * @throws IllegalArgumentException if the value is negative or too large
   */
  public static Mass ofGrams(BigDecimal grams) {
    if (grams.signum() < 0) {
      throw new IllegalArgumentException(
          "Mass must not be negative: '" + Decimals.shorten(grams.toString()) + " g'");
    }
    if (Decimals.magnitude(grams) > 15) {
      throw new IllegalArgumentException(
          "Mass too large: '" + Decimals.shorten(grams.toString()) + " g'");
    }
    return new Mass(Decimals.round(grams, 3).unscaledValue().longValueExact());
  }

  /**
   * A mass from grams written as a decimal with a point.
   *
   * @param grams such as {@code "28.35"}
   * @return the mass, rounded half-even to a milligram
   * @throws IllegalArgumentException if the text is no decimal, negative or too large
   */
  public static Mass ofGrams(String grams) {
    return ofGrams(Decimals.parse(grams));
  }

  /**
   * The mass in grams.
   *
   * @return 0 or more, at most three decimals, no trailing zeros
   */
  public BigDecimal grams() {
    BigDecimal stripped = BigDecimal.valueOf(milligrams, 3).stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /**
   * The exact sum.
   *
   * @param other the mass to add
   * @return this and the other
   * @throws ArithmeticException if the sum does not fit (9.2 × 10¹⁵ g)
   */
  public Mass plus(Mass other) {
    return new Mass(Math.addExact(milligrams, other.milligrams));
  }

  @Override
  public int compareTo(Mass other) {
    return Long.compare(milligrams, other.milligrams);
  }

  /** The mass in grams in plain decimals, such as {@code 28.35 g}. */
  @Override
  public String toString() {
    return grams().toPlainString() + " g";
  }
}
