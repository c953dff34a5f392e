package org.k2nutrition.quantity;

import java.math.BigDecimal;

/**
 * How much of a component 100 g of a food hold: an integer number of ten-thousandths of the
 * component's {@link Unit}.
 *
 * <p>For a vitamer one step is 1 pg/g (0.0001 µg/100 g), finer than anything published; longer
 * decimals are rounded half-even once, on input. This class is immutable and thread-safe.
 *
 * @param tenThousandths per 100 g, 0 to {@link #MAX}, both inclusive
 * @param unit the unit of the component
 */
public record Concentration(long tenThousandths, Unit unit) implements Comparable<Concentration> {

  /**
   * The largest concentration, inclusive: 100 000 of the unit per 100 g, that is 0.1 g of a vitamer
   * or 100 g of a mineral. With {@link Mass#MAX_BLOCK} it proves that sums cannot overflow.
   */
  public static final long MAX = 1_000_000_000L;

  /** Milligrams in the 100 g of food to which every figure refers. */
  public static final long HUNDRED_GRAMS_IN_MILLIGRAMS = 100_000L;

  private static final int SCALE = 4;

  /**
   * Checks the range.
   *
   * @param tenThousandths per 100 g, 0 to {@link #MAX}, both inclusive
   * @param unit the unit of the component
   * @throws IllegalArgumentException if a check fails
   */
  public Concentration {
    if (tenThousandths < 0 || tenThousandths > MAX) {
      throw new IllegalArgumentException(
          "Concentration out of range: '"
              + BigDecimal.valueOf(tenThousandths, SCALE).toPlainString()
              + " "
              + unit.symbol()
              + "/100 g', expected 0 to 100000");
    }
  }

  /**
   * A concentration from a published figure, rounded half-even to a ten-thousandth.
   *
   * @param per100g the figure per 100 g, 0 to 100 000
   * @param unit its unit
   * @return the concentration
   * @throws IllegalArgumentException if the figure is out of range
   */
  public static Concentration of(BigDecimal per100g, Unit unit) {
    if (per100g.signum() < 0 || Decimals.magnitude(per100g) > 6) {
      throw new IllegalArgumentException(
          "Concentration out of range: '"
              + Decimals.shorten(per100g.toString())
              + " "
              + unit.symbol()
              + "/100 g', expected 0 to 100000");
    }
    return new Concentration(Decimals.round(per100g, SCALE).unscaledValue().longValueExact(), unit);
  }

  /**
   * The exact amount in a mass of food.
   *
   * @param food the mass of the food
   * @return concentration × mass; no rounding
   * @throws ArithmeticException if the amount is above 9.2 × 10⁹ of the unit
   */
  public Amount in(Mass food) {
    return new Amount(Math.multiplyExact(tenThousandths, food.milligrams()), unit);
  }

  /**
   * The amount in 100 g.
   *
   * @return the figure as tables print it
   */
  public Amount per100g() {
    return in(new Mass(HUNDRED_GRAMS_IN_MILLIGRAMS));
  }

  @Override
  public int compareTo(Concentration other) {
    return per100g().compareTo(other.per100g());
  }

  @Override
  public String toString() {
    return per100g() + "/100 g";
  }
}
