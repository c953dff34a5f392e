package org.k2nutrition.examples.cli.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers as people read them: three significant digits, plain decimals, whole percent. */
public final class Digits {

  private static final MathContext THREE_DIGITS = new MathContext(3, RoundingMode.HALF_EVEN);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private Digits() {}

  /**
   * A number with three significant digits, or without decimals from 100 on.
   *
   * @param number any number
   * @return plain decimals, never in exponents
   */
  public static String of(BigDecimal number) {
    BigDecimal rounded =
        number.abs().compareTo(HUNDRED) >= 0
            ? number.setScale(0, RoundingMode.HALF_EVEN)
            : number.round(THREE_DIGITS);
    BigDecimal stripped = rounded.stripTrailingZeros();
    return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
  }

  /**
   * A share in percent, rounded down, so that 100 % means all.
   *
   * @param share 0 to 1, both inclusive
   * @return such as {@code 41 %}, or {@code <1 %}
   */
  public static String percent(BigDecimal share) {
    BigDecimal percent = share.multiply(HUNDRED);
    boolean small = percent.signum() > 0 && percent.compareTo(BigDecimal.ONE) < 0;
    return (small ? "<1" : percent.setScale(0, RoundingMode.DOWN).toPlainString()) + " %";
  }
}
