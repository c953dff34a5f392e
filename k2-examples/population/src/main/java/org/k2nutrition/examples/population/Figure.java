package org.k2nutrition.examples.population;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as text, the same in every locale. */
final class Figure {

  private static final int EXACT = 6;

  private Figure() {}

  /** For programs: up to six decimals; empty if there is none. */
  static String exact(double value) {
    if (!Double.isFinite(value)) {
      return "";
    }
    BigDecimal rounded =
        BigDecimal.valueOf(value).setScale(EXACT, RoundingMode.HALF_EVEN).stripTrailingZeros();
    return rounded.toPlainString();
  }

  static String decimals(double value, int decimals) {
    return Double.isFinite(value)
        ? BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_EVEN).toPlainString()
        : "-";
  }

  static String percent(double share) {
    return Double.isFinite(share) ? decimals(share * 100, 1) + " %" : "-";
  }
}
