package org.k2nutrition.food;

import java.math.BigDecimal;
import org.k2nutrition.quantity.Concentration;
import org.k2nutrition.quantity.Unit;

/**
 * Lower, middle and upper of a concentration as integers (ten-thousandths of the unit per 100 g). A
 * middle may be missing, an upper may be unknown; the upper over what has a figure is always
 * finite.
 */
record Range(long lower, long middle, long upper, long analysedUpper) {

  /** No middle: nothing that could be counted as a figure. */
  static final long NONE = -1;

  /** Unknown upper bound, larger than every known one. */
  static final long UNKNOWN = Figures.UNKNOWN;

  /** Nothing is known but that it is not negative. */
  static final Range NOT_ANALYSED = of(0, NONE, UNKNOWN);

  static Range of(long lower, long middle, long upper) {
    return new Range(lower, middle, upper, analysedUpper(middle, upper));
  }

  static Range exactly(long value) {
    return of(value, value, value);
  }

  static long units(BigDecimal per100g, Unit unit) {
    return Concentration.of(per100g, unit).tenThousandths();
  }

  boolean hasMiddle() {
    return middle != NONE;
  }

  boolean isUpperKnown() {
    return upper != UNKNOWN;
  }

  /** Nothing, as the start of a sum of parts: without a middle until a part has one. */
  Range withoutMiddle() {
    return new Range(lower, NONE, upper, 0);
  }

  /** The same figures, with the truth open above. */
  Range opened() {
    return new Range(lower, middle, UNKNOWN, analysedUpper);
  }

  /** The range that holds both; the middle stays that of this one, if it has any. */
  Range hull(Range other) {
    return new Range(
        Math.min(lower, other.lower),
        hasMiddle() ? middle : other.middle,
        Math.max(upper, other.upper),
        Math.max(analysedUpper, other.analysedUpper));
  }

  /** Sum of two parts; an unknown upper stays unknown, and a part without middle adds none. */
  Range plus(Range other) {
    return new Range(
        lower + other.lower,
        addMiddle(other),
        isUpperKnown() && other.isUpperKnown() ? upper + other.upper : UNKNOWN,
        analysedUpper + other.analysedUpper);
  }

  private long addMiddle(Range other) {
    if (!hasMiddle()) {
      return other.middle;
    }
    return other.hasMiddle() ? middle + other.middle : middle;
  }

  private static long analysedUpper(long middle, long upper) {
    if (middle == NONE) {
      return 0;
    }
    return upper == UNKNOWN ? middle : upper;
  }
}
