package org.k2nutrition.quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Strict reading of decimals: digits and at most one point; no exponent, comma or grouping. */
final class Decimals {

  /** Longer texts are not numbers anybody typed; they are refused before any arithmetic. */
  private static final int LONGEST = 40;

  private Decimals() {}

  static BigDecimal parse(String text) {
    if (!isDecimal(text)) {
      throw new IllegalArgumentException(
          "Not a decimal number: '"
              + shorten(text)
              + "', expected digits with a point, such as 0.5");
    }
    return new BigDecimal(text);
  }

  /** Half-even, in time that does not depend on the exponent: a vanishing value is zero at once. */
  static BigDecimal round(BigDecimal value, int scale) {
    return magnitude(value) < -scale
        ? BigDecimal.ZERO.setScale(scale)
        : value.setScale(scale, RoundingMode.HALF_EVEN);
  }

  /** The number of digits before the point; negative for zeros behind it. */
  static long magnitude(BigDecimal value) {
    return (long) value.precision() - value.scale();
  }

  static String shorten(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
  }

  private static boolean isDecimal(String text) {
    int digits = 0;
    int points = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        digits++;
      } else if (c == '.') {
        points++;
      } else if (c != '-' || i > 0) {
        return false;
      }
    }
    return digits > 0 && points <= 1 && text.length() <= LONGEST;
  }
}
