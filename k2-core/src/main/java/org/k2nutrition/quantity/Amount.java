package org.k2nutrition.quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An exact, non-negative amount of a component: an integer number of billionths of its {@link
 * Unit}.
 *
 * <p>For a vitamer the unit is the microgram, so one step is a femtogram. A concentration of 1 pg/g
 * times a food mass of 1 mg is exactly 1 fg: no amount in a total is ever the result of a division.
 * The largest amount is about 9.2 × 10⁹ of the unit (9.2 kg of a vitamer); going past it is an
 * error, never a wrong figure.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param billionths the amount in billionths of {@code unit}, 0 or more
 * @param unit the unit the amount is shown in
 */
public record Amount(long billionths, Unit unit) implements Comparable<Amount> {

  private static final int SCALE = 9;

  /** Digits before the point of the largest amount. */
  private static final int LONGEST = 10;

  /**
   * Checks that the amount is not negative.
   *
   * @param billionths the amount in billionths of {@code unit}, 0 or more
   * @param unit the unit the amount is shown in
   * @throws IllegalArgumentException if a check fails
   */
  public Amount {
    if (billionths < 0) {
      throw new IllegalArgumentException(
          "Amount must not be negative: '"
              + plain(billionths).toPlainString()
              + " "
              + unit.symbol()
              + "'");
    }
  }

  /**
   * An amount from a decimal number of its unit.
   *
   * @param value 0 or more, at most nine decimals
   * @param unit the unit of the value
   * @return the amount, exact
   * @throws IllegalArgumentException if the value is negative, has more than nine decimals, or is
   *     above 9.2 × 10⁹
   */
  public static Amount of(BigDecimal value, Unit unit) {
    return new Amount(billionths(value), unit);
  }

  /**
   * An amount from a decimal number written with a point, such as {@code "0.5"}.
   *
   * @param value 0 or more, at most nine decimals
   * @param unit the unit of the value
   * @return the amount, exact
   * @throws IllegalArgumentException as {@link #of(BigDecimal, Unit)}, or if the text is no decimal
   */
  public static Amount of(String value, Unit unit) {
    return of(Decimals.parse(value), unit);
  }

  /**
   * An amount in micrograms, the unit of vitamin K.
   *
   * @param value 0 or more, at most nine decimals, with a point
   * @return the amount, exact
   * @throws IllegalArgumentException as {@link #of(String, Unit)}
   */
  public static Amount ofMicrograms(String value) {
    return of(value, Unit.MICROGRAM);
  }

  /**
   * Nothing at all, as a figure (a missing amount is never an {@code Amount}).
   *
   * @param unit the unit
   * @return zero of the unit
   */
  public static Amount zero(Unit unit) {
    return new Amount(0, unit);
  }

  /**
   * Reads what {@link #toString} writes, such as {@code "100 µg"}; also {@code "100ug"} and {@code
   * "45 mg"}.
   *
   * @param text a decimal with a point, then a unit as {@link Unit#parse} reads it
   * @return the amount in the written unit
   * @throws IllegalArgumentException if the text is not an amount
   */
  public static Amount parse(String text) {
    String trimmed = text.strip();
    int end = 0;
    while (end < trimmed.length() && isDecimalPart(trimmed.charAt(end))) {
      end++;
    }
    if (end == 0 || end == trimmed.length()) {
      throw new IllegalArgumentException(
          "Not an amount: '"
              + Decimals.shorten(text)
              + "', expected a decimal and a unit such as '100 ug'");
    }
    return of(trimmed.substring(0, end), Unit.parse(trimmed.substring(end).strip()));
  }

  /**
   * The amount as a decimal number of its unit, without trailing zeros.
   *
   * @return 0 or more, at most nine decimals
   */
  public BigDecimal value() {
    return plain(billionths);
  }

  /**
   * The same amount in another unit of mass; rounded half-even to a billionth when the other unit
   * is larger.
   *
   * @param other the unit to convert to
   * @return the amount in {@code other}
   * @throws IllegalArgumentException if one of the two is energy and the other is not, or if the
   *     result is too large
   */
  public Amount in(Unit other) {
    if (other == unit) {
      return this;
    }
    BigDecimal converted =
        value()
            .multiply(unit.micrograms())
            .divide(other.micrograms(), SCALE, RoundingMode.HALF_EVEN);
    return of(converted, other);
  }

  /**
   * The exact sum.
   *
   * @param other an amount of the same unit
   * @return this and the other
   * @throws IllegalArgumentException if the units differ
   * @throws ArithmeticException if the sum is above 9.2 × 10⁹ of the unit
   */
  public Amount plus(Amount other) {
    requireSameUnit(other);
    return new Amount(Math.addExact(billionths, other.billionths), unit);
  }

  /** Order of size; only amounts of the same unit can be compared. */
  @Override
  public int compareTo(Amount other) {
    requireSameUnit(other);
    return Long.compare(billionths, other.billionths);
  }

  /** The amount and its unit in plain decimals, such as {@code 23.4 µg}. */
  @Override
  public String toString() {
    return value().toPlainString() + " " + unit.symbol();
  }

  private static long billionths(BigDecimal value) {
    try {
      return requireReach(value).setScale(SCALE).unscaledValue().longValueExact();
    } catch (ArithmeticException e) {
      throw new IllegalArgumentException(
          "Amount out of range: '"
              + Decimals.shorten(value.toString())
              + "', expected at most nine decimals and at most 9.2e9",
          e);
    }
  }

  /** Refuses before setScale would build a power of ten as long as the exponent is large. */
  private static BigDecimal requireReach(BigDecimal value) {
    long magnitude = Decimals.magnitude(value);
    if (value.signum() != 0 && (magnitude > LONGEST || magnitude <= -SCALE)) {
      throw new ArithmeticException("out of reach");
    }
    return value.signum() == 0 ? BigDecimal.ZERO : value;
  }

  private static BigDecimal plain(long billionths) {
    BigDecimal stripped = BigDecimal.valueOf(billionths, SCALE).stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  private static boolean isDecimalPart(char c) {
    return (c >= '0' && c <= '9') || c == '.' || c == '-' || c == '+' || c == ',';
  }

  private void requireSameUnit(Amount other) {
    if (unit != other.unit) {
      throw new IllegalArgumentException(
          "Units differ: '" + unit.symbol() + "' and '" + other.unit.symbol() + "'");
    }
  }
}
