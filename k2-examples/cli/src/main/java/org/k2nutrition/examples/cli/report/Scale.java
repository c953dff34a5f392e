package org.k2nutrition.examples.cli.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * An axis from 0 to the right edge. Places are percent of the width, so that a chart fits any page
 * while its text keeps its size.
 *
 * @param end the amount at the right edge, above 0
 * @param step the distance of the ticks
 */
record Scale(BigDecimal end, BigDecimal step) {

  /** Free room on the right, for an end that is not known. */
  private static final BigDecimal ROOM = new BigDecimal("1.15");

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal TWO = BigDecimal.valueOf(2);
  private static final BigDecimal FIVE = BigDecimal.valueOf(5);

  /** An axis that holds an amount; for nothing it ends at 1. */
  static Scale upTo(BigDecimal highest) {
    BigDecimal end = highest.signum() > 0 ? highest.multiply(ROOM) : BigDecimal.ONE;
    return new Scale(end, step(end));
  }

  /** 1, 2 or 5 times a power of ten, so that there are two to five ticks. */
  private static BigDecimal step(BigDecimal end) {
    int exponent = end.precision() - end.scale() - 1;
    BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(exponent);
    BigDecimal lead = end.divide(power, 4, RoundingMode.DOWN);
    if (lead.compareTo(TWO) < 0) {
      return power.divide(TWO, power.scale() + 1, RoundingMode.UNNECESSARY);
    }
    return lead.compareTo(FIVE) < 0 ? power : power.multiply(TWO);
  }

  /** The place of an amount; what lies beyond the edge stands at the edge. */
  String place(BigDecimal amount) {
    return percent(amount.min(end));
  }

  String width(BigDecimal from, BigDecimal to) {
    return percent(to.min(end).subtract(from.min(end)).max(BigDecimal.ZERO));
  }

  /** The ticks from 0 on. */
  List<BigDecimal> ticks() {
    List<BigDecimal> ticks = new ArrayList<>();
    for (BigDecimal at = BigDecimal.ZERO; at.compareTo(end) < 0; at = at.add(step)) {
      ticks.add(at);
    }
    return ticks;
  }

  private String percent(BigDecimal amount) {
    return amount.multiply(HUNDRED).divide(end, 2, RoundingMode.HALF_EVEN).toPlainString() + "%";
  }
}
