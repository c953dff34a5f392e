package org.k2nutrition.examples.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Small bars beside numbers. */
final class Bars {

  private static final int LONGEST = 12;

  private Bars() {}

  /** A bar for a share from 0 to 1, padded to the longest. */
  static String of(BigDecimal share) {
    int length =
        share
            .multiply(BigDecimal.valueOf(LONGEST))
            .setScale(0, RoundingMode.HALF_UP)
            .intValueExact();
    return "█".repeat(length) + " ".repeat(LONGEST - length);
  }
}
