package org.k2nutrition.food;

import java.math.BigDecimal;
import java.util.Optional;

/** What must hold between the fields of a measurement. */
final class MeasurementChecks {

  private MeasurementChecks() {}

  static void check(Measurement m) {
    require(m.qualifier().isPublished(), m, "a qualifier that can be published");
    require(m.value().isPresent() == m.qualifier().isValue(), m, valueRule(m.qualifier()));
    require(m.value().filter(v -> v.signum() <= 0).isEmpty(), m, "a value above 0");
    require(m.limit().isPresent() == m.limitKind().isPresent(), m, "a limit with its kind");
    require(m.limit().filter(v -> v.signum() <= 0).isEmpty(), m, "a limit above 0");
    require(m.limit().isEmpty() || m.qualifier().isCensored(), m, "a limit only if censored");
    require(m.limit().isPresent() || !needsLimit(m.qualifier()), m, "a limit");
    require(isOrdered(m.min(), m.max()), m, "min not above max, both 0 or more");
  }

  private static boolean needsLimit(Qualifier qualifier) {
    return qualifier == Qualifier.BELOW_LOD || qualifier == Qualifier.BELOW_LOQ;
  }

  private static String valueRule(Qualifier qualifier) {
    return qualifier.isValue() ? "a value" : "no value";
  }

  private static boolean isOrdered(Optional<BigDecimal> min, Optional<BigDecimal> max) {
    BigDecimal low = min.orElse(BigDecimal.ZERO);
    return low.signum() >= 0 && max.map(high -> high.compareTo(low) >= 0).orElse(true);
  }

  private static void require(boolean holds, Measurement m, String expected) {
    if (!holds) {
      throw new IllegalArgumentException(
          "Measurement inconsistent: "
              + m.component()
              + " "
              + m.qualifier()
              + quote(" value", m.value())
              + quote(" limit", m.limit())
              + quote(" min", m.min())
              + quote(" max", m.max())
              + ", expected "
              + expected);
    }
  }

  private static String quote(String name, Optional<BigDecimal> number) {
    return number.map(n -> name + " '" + n.toPlainString() + "'").orElse("");
  }
}
