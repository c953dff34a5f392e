package org.k2nutrition.food;

import java.math.BigDecimal;
import java.util.Optional;

/** The table of qualifiers and their bounds: reads one measurement as lower, middle and upper. */
final class QualifierBounds {

  private QualifierBounds() {}

  static Range of(Measurement m, boolean plantOrSalt) {
    return widened(plain(m, plantOrSalt), m);
  }

  private static Range plain(Measurement m, boolean plantOrSalt) {
    return switch (m.qualifier()) {
      case MEASURED, CALCULATED, BORROWED, LABEL, PUBLISHED ->
          Range.exactly(units(m, m.value().orElseThrow()));
      case TRACE, BELOW_LOD, BELOW_LOQ, NOT_DETECTED -> censored(m);
      case PUBLISHED_ZERO -> Range.of(0, 0, limit(m));
      case ASSUMED_ZERO -> assumedZero(m.component(), plantOrSalt);
      case DERIVED, NOT_ANALYSED -> Range.NOT_ANALYSED;
    };
  }

  private static Range censored(Measurement m) {
    long limit = limit(m);
    long lower = m.lowerLimit().isPresent() ? units(m, m.lowerLimit().get()) : 0;
    long middle = limit == Range.UNKNOWN ? Range.NONE : Math.max(lower, half(limit));
    return Range.of(lower, middle, limit);
  }

  /** No plant and no salt holds a menaquinone of its own; nothing else is known of the rest. */
  private static Range assumedZero(Component component, boolean plantOrSalt) {
    return component.isMenaquinone() && plantOrSalt
        ? Range.exactly(0)
        : Range.of(0, 0, Range.UNKNOWN);
  }

  private static Range widened(Range range, Measurement m) {
    long min = m.min().isPresent() ? units(m, m.min().get()) : range.lower();
    long max = m.max().isPresent() ? units(m, m.max().get()) : 0;
    return new Range(
        Math.min(range.lower(), min),
        range.middle(),
        Math.max(range.upper(), max),
        range.hasMiddle() ? Math.max(range.analysedUpper(), max) : 0);
  }

  private static long limit(Measurement m) {
    Optional<BigDecimal> limit = m.limit();
    return limit.isPresent() ? units(m, limit.get()) : Range.UNKNOWN;
  }

  private static long half(long limit) {
    long floor = limit / 2;
    return limit % 2 == 0 || floor % 2 == 0 ? floor : floor + 1;
  }

  private static long units(Measurement m, BigDecimal per100g) {
    return Range.units(per100g, m.component().unit());
  }
}
