package org.k2nutrition.food;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.k2nutrition.quantity.Concentration;

/** What must hold between the fields of a measurement. */
final class MeasurementChecks {

  private static final BigDecimal LARGEST = BigDecimal.valueOf(Concentration.MAX, 4);

  private MeasurementChecks() {}

  static void check(Measurement m) {
    require(m.qualifier().isPublished(), m, "a qualifier that can be published");
    require(m.value().isPresent() == m.qualifier().isValue(), m, valueRule(m.qualifier()));
    require(m.value().filter(v -> v.signum() <= 0).isEmpty(), m, "a value above 0");
    require(m.limit().isPresent() == m.limitKind().isPresent(), m, "a limit with its kind");
    require(m.limit().filter(v -> v.signum() <= 0).isEmpty(), m, "a limit above 0");
    require(m.limit().isEmpty() || m.qualifier().isCensored(), m, "a limit only if censored");
    require(m.limit().isPresent() || !needsLimit(m.qualifier()), m, "a limit");
    require(!isSurrogate(m) || takesSurrogate(m.qualifier()), m, "a limit that is stated");
    require(fitsLowerLimit(m), m, "a lower limit above 0 only of a trace, not above its limit");
    require(isOrdered(m.min(), m.max()), m, "min not above max, both 0 or more");
    require(figures(m).allMatch(v -> v.compareTo(LARGEST) <= 0), m, "figures of at most 100000");
    require(m.n().orElse(0) >= 0, m, "n of 0 or more");
    require(deviations(m).allMatch(v -> v.signum() >= 0), m, "deviations of 0 or more");
  }

  private static boolean isSurrogate(Measurement m) {
    return m.limitKind().equals(Optional.of(LimitKind.SURROGATE));
  }

  private static boolean takesSurrogate(Qualifier qualifier) {
    return qualifier == Qualifier.NOT_DETECTED || qualifier == Qualifier.PUBLISHED_ZERO;
  }

  private static boolean fitsLowerLimit(Measurement m) {
    return m.lowerLimit()
        .map(
            low ->
                m.qualifier() == Qualifier.TRACE
                    && low.signum() > 0
                    && low.compareTo(m.limit().orElse(low)) <= 0)
        .orElse(true);
  }

  private static Stream<BigDecimal> figures(Measurement m) {
    return Stream.of(m.value(), m.limit(), m.lowerLimit(), m.min(), m.max())
        .flatMap(Optional::stream);
  }

  private static Stream<BigDecimal> deviations(Measurement m) {
    return Stream.of(m.standardError(), m.standardDeviation()).flatMap(Optional::stream);
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
