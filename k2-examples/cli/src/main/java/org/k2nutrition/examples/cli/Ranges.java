package org.k2nutrition.examples.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.k2nutrition.quantity.Analysed;

/** Small drawings of ranges on one scale: the middle as a dot, lower and upper as its ends. */
final class Ranges {

  private static final int LONGEST = 16;

  private final BigDecimal highest;

  private Ranges(BigDecimal highest) {
    this.highest = highest;
  }

  /** A scale from 0 to an amount. */
  static Ranges upTo(BigDecimal highest) {
    return new Ranges(highest);
  }

  /** Such as {@code ├──●──┤}; an amount without a range is a dot. */
  String of(Analysed analysed) {
    if (highest.signum() == 0) {
      return "";
    }
    int lower = place(analysed.lower().value());
    int middle = place(analysed.middle().value());
    int upper = place(analysed.upper().value());
    StringBuilder line = new StringBuilder(" ".repeat(LONGEST));
    for (int i = lower; i <= upper; i++) {
      line.setCharAt(i, '─');
    }
    if (lower < upper) {
      line.setCharAt(lower, '├');
      line.setCharAt(upper, '┤');
    }
    line.setCharAt(middle, '●');
    return line.toString();
  }

  private int place(BigDecimal amount) {
    return amount
        .multiply(BigDecimal.valueOf(LONGEST - 1))
        .divide(highest, 0, RoundingMode.HALF_EVEN)
        .intValueExact();
  }
}
