package org.k2nutrition.food;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.k2nutrition.quantity.Concentration;

/** What must hold between the fields of a measurement. */
final class MeasurementChecks {

  private static final BigDecimal LARGEST = BigDecimal.valueOf(Concentration.MAX, 4);

  private MeasurementChecks() {}

  static void check(Measurement m) {
    require(m.qualifier().isPublished(), m, "a qualifier that can be published");
    require(m.value().isPresent() == m.qualifier().isValue(), m, valueRule(m.qualifier()));
    require(isAboveZero(m.value()), m, "a value above 0");
    require(m.limit().isPresent() == m.limitKind().isPresent(), m, "a limit with its kind");
    require(isAboveZero(m.limit()), m, "a limit above 0");
    require(m.limit().isEmpty() || m.qualifier().isCensored(), m, "a limit only if censored");
    require(m.limit().isPresent() || !needsLimit(m.qualifier()), m, "a limit");
    require(!isSurrogate(m) || takesSurrogate(m.qualifier()), m, "a limit that is stated");
    require(fitsLowerLimit(m), m, "a lower limit above 0 only of a trace, not above its limit");
    require(isOrdered(m.min(), m.max()), m, "min not above max, both 0 or more");
    require(areInRange(m), m, "figures of at most 100000");
    require(m.n().orElse(0) >= 0, m, "n of 0 or more");
    require(
        isNotNegative(m.standardError()) && isNotNegative(m.standardDeviation()),
        m,
        "deviations of 0 or more");
  }

  private static boolean isAboveZero(Optional<BigDecimal> number) {
    return number.isEmpty() || number.get().signum() > 0;
  }

  private static boolean isNotNegative(Optional<BigDecimal> number) {
    return number.isEmpty() || number.get().signum() >= 0;
  }

  private static boolean areInRange(Measurement m) {
    return isInRange(m.value())
        && isInRange(m.limit())
        && isInRange(m.lowerLimit())
        && isInRange(m.min())
        && isInRange(m.max());
  }

  private static boolean isInRange(Optional<BigDecimal> number) {
    return number.isEmpty() || number.get().compareTo(LARGEST) <= 0;
  }

  private static boolean isSurrogate(Measurement m) {
    return m.limitKind().isPresent() && m.limitKind().get() == LimitKind.SURROGATE;
  }

  private static boolean takesSurrogate(Qualifier qualifier) {
    return qualifier == Qualifier.NOT_DETECTED || qualifier == Qualifier.PUBLISHED_ZERO;
  }

  private static boolean fitsLowerLimit(Measurement m) {
    if (m.lowerLimit().isEmpty()) {
      return true;
    }
    BigDecimal low = m.lowerLimit().get();
    return m.qualifier() == Qualifier.TRACE
        && low.signum() > 0
        && low.compareTo(m.limit().orElse(low)) <= 0;
  }

  private static boolean needsLimit(Qualifier qualifier) {
    return qualifier == Qualifier.BELOW_LOD || qualifier == Qualifier.BELOW_LOQ;
  }

  private static String valueRule(Qualifier qualifier) {
    return qualifier.isValue() ? "a value" : "no value";
  }

  private static boolean isOrdered(Optional<BigDecimal> min, Optional<BigDecimal> max) {
    BigDecimal low = min.orElse(BigDecimal.ZERO);
    return low.signum() >= 0 && (max.isEmpty() || max.get().compareTo(low) >= 0);
  }

  private static void require(boolean holds, Measurement m, String expected) {
    if (!holds) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "Measurement inconsistent: %s %s value %s limit %s min %s max %s, expected %s",
              m.component(),
              m.qualifier(),
              quote(m.value()),
              quote(m.limit()),
              quote(m.min()),
              quote(m.max()),
              expected));
    }
  }

  private static String quote(Optional<BigDecimal> number) {
    return "'" + number.map(BigDecimal::toString).orElse("") + "'";
  }
}
