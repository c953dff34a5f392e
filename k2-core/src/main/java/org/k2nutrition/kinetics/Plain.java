package org.k2nutrition.kinetics;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Doubles as plain decimals, the same in every locale. */
final class Plain {

  private Plain() {}

  /** At most some decimals, half-even, without trailing zeros. */
  static String text(double value, int decimals) {
    BigDecimal rounded =
        BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_EVEN).stripTrailingZeros();
    return (rounded.signum() == 0 ? BigDecimal.ZERO : rounded).toPlainString();
  }
}
