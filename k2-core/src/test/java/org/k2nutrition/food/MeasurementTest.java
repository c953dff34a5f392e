package org.k2nutrition.food;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.k2nutrition.fixture.Measurements.measurement;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeasurementTest {

  @ParameterizedTest
  @EnumSource(names = {"DERIVED", "NOT_ANALYSED"})
  void isNeverOfAQualifierThatNobodyPublishes(Qualifier qualifier) {
    assertRefused(
        measurement(Component.K1, qualifier),
        "K1 %s value '' limit '' min '' max '', expected a qualifier that can be published",
        qualifier);
  }

  @ParameterizedTest
  @EnumSource(names = {"MEASURED", "CALCULATED", "BORROWED", "LABEL", "PUBLISHED"})
  void needsAValueIfItsQualifierIsOne(Qualifier qualifier) {
    assertRefused(
        measurement(Component.K1, qualifier),
        "K1 %s value '' limit '' min '' max '', expected a value",
        qualifier);
  }

  @ParameterizedTest
  @EnumSource(names = {"TRACE", "NOT_DETECTED", "PUBLISHED_ZERO", "ASSUMED_ZERO"})
  void hasNoValueIfItsQualifierIsNone(Qualifier qualifier) {
    assertRefused(
        measurement(Component.K1, qualifier).value(decimal("0.5")),
        "K1 %s value '0.5' limit '' min '' max '', expected no value",
        qualifier);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-2"})
  void hasAValueAboveZero(String value) {
    assertRefused(
        measurement(Component.MK_7, Qualifier.MEASURED).value(decimal(value)),
        "MK-7 MEASURED value '%s' limit '' min '' max '', expected a value above 0",
        value);
  }

  @ParameterizedTest
  @EnumSource(names = {"BELOW_LOD", "BELOW_LOQ"})
  void saysBelowWhichLimit(Qualifier qualifier) {
    assertRefused(
        measurement(Component.K1, qualifier),
        "K1 %s value '' limit '' min '' max '', expected a limit",
        qualifier);
  }

  @Test
  void saysWhatKindOfLimitItHas() {
    assertRefused(
        measurement(Component.K1, Qualifier.NOT_DETECTED).limit(decimal("1")),
        "K1 NOT_DETECTED value '' limit '1' min '' max '', expected a limit with its kind");
    assertRefused(
        measurement(Component.K1, Qualifier.NOT_DETECTED).limitKind(LimitKind.SURROGATE),
        "K1 NOT_DETECTED value '' limit '' min '' max '', expected a limit with its kind");
  }

  @Test
  void hasALimitAboveZero() {
    assertRefused(
        limit(Qualifier.BELOW_LOQ, "0", LimitKind.LOQ),
        "K1 BELOW_LOQ value '' limit '0' min '' max '', expected a limit above 0");
  }

  @Test
  void hasALimitOnlyIfCensored() {
    assertRefused(
        limit(Qualifier.ASSUMED_ZERO, "1", LimitKind.SURROGATE),
        "K1 ASSUMED_ZERO value '' limit '1' min '' max '', expected a limit only if censored");
  }

  @ParameterizedTest
  @EnumSource(names = {"TRACE", "BELOW_LOD", "BELOW_LOQ"})
  void takesNoSurrogateWhereTheSourceWouldStateTheLimit(Qualifier qualifier) {
    assertRefused(
        limit(qualifier, "1", LimitKind.SURROGATE),
        "K1 %s value '' limit '1' min '' max '', expected a limit that is stated",
        qualifier);
  }

  @ParameterizedTest
  @EnumSource(names = {"NOT_DETECTED", "PUBLISHED_ZERO"})
  void takesASurrogateWhereTheSourceStatesNoLimit(Qualifier qualifier) {
    assertThat(limit(qualifier, "0.1", LimitKind.SURROGATE).build().limitKind())
        .contains(LimitKind.SURROGATE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "1.1"})
  void hasALowerLimitBetweenZeroAndItsLimit(String lowerLimit) {
    assertRefused(
        limit(Qualifier.TRACE, "1", LimitKind.TABLE).lowerLimit(decimal(lowerLimit)),
        "K1 TRACE value '' limit '1' min '' max '',"
            + " expected a lower limit above 0 only of a trace, not above its limit");
  }

  @Test
  void hasALowerLimitOnlyIfATrace() {
    assertRefused(
        limit(Qualifier.BELOW_LOQ, "1", LimitKind.LOQ).lowerLimit(decimal("0.5")),
        "K1 BELOW_LOQ value '' limit '1' min '' max '',"
            + " expected a lower limit above 0 only of a trace, not above its limit");
    assertThat(
            limit(Qualifier.TRACE, "1", LimitKind.TABLE)
                .lowerLimit(decimal("1"))
                .build()
                .lowerLimit())
        .contains(decimal("1"));
  }

  @Test
  void hasASpreadInOrder() {
    assertRefused(
        measured("5").min(decimal("6")).max(decimal("5.9")),
        "K1 MEASURED value '5' limit '' min '6' max '5.9',"
            + " expected min not above max, both 0 or more");
    assertRefused(
        measured("5").min(decimal("-1")),
        "K1 MEASURED value '5' limit '' min '-1' max '',"
            + " expected min not above max, both 0 or more");
    assertRefused(
        measured("5").max(decimal("-1")),
        "K1 MEASURED value '5' limit '' min '' max '-1',"
            + " expected min not above max, both 0 or more");
    assertThatCode(() -> measured("5").min(decimal("5")).max(decimal("5")).build())
        .doesNotThrowAnyException();
    assertThatCode(() -> measured("5").min(decimal("0")).max(decimal("0")).build())
        .doesNotThrowAnyException();
  }

  @Test
  void hasNoFigureThatNoFoodHolds() {
    assertThat(measured("100000").build().value()).contains(decimal("100000"));
    assertRefused(
        measured("100000.1"),
        "K1 MEASURED value '100000.1' limit '' min '' max '', expected figures of at most 100000");
    assertRefused(
        measured("5").min(decimal("100001")),
        "K1 MEASURED value '5' limit '' min '100001' max '', expected figures of at most 100000");
    assertRefused(
        limit(Qualifier.TRACE, "100001", LimitKind.TABLE),
        "K1 TRACE value '' limit '100001' min '' max '', expected figures of at most 100000");
    assertRefused(
        measurement(Component.K1, Qualifier.TRACE).lowerLimit(decimal("100001")),
        "K1 TRACE value '' limit '' min '' max '', expected figures of at most 100000");
    assertRefused(
        measured("5").max(decimal("1E+999999999")),
        "K1 MEASURED value '5' limit '' min '' max '1E+999999999',"
            + " expected figures of at most 100000");
  }

  @Test
  void countsNoNegativeNumberOfSamplesAndDeviatesByNothingNegative() {
    assertThat(measured("5").n(0).standardError(decimal("0")).build().n()).hasValue(0);
    assertRefused(
        measured("5").n(-1),
        "K1 MEASURED value '5' limit '' min '' max '', expected n of 0 or more");
    assertRefused(
        measured("5").standardError(decimal("-0.1")),
        "K1 MEASURED value '5' limit '' min '' max '', expected deviations of 0 or more");
    assertRefused(
        measured("5").standardDeviation(decimal("-0.1")),
        "K1 MEASURED value '5' limit '' min '' max '', expected deviations of 0 or more");
  }

  @Test
  void keepsTheDigitsOfTheSource() {
    assertThat(measured("10.50").build().value().orElseThrow()).hasToString("10.50");
  }

  @Test
  void restsOnAnalysisAsItsQualifierImpliesUnlessItSaysOtherwise() {
    assertThat(measured("5").build().restsOnAnalysis()).isTrue();
    Measurement.Builder zero = measurement(Component.K1, Qualifier.PUBLISHED_ZERO);
    assertThat(zero.build().restsOnAnalysis()).isFalse();
    assertThat(zero.restsOnAnalysis(true).build().restsOnAnalysis()).isTrue();
  }

  private static Measurement.Builder measured(String value) {
    return measurement(Component.K1, Qualifier.MEASURED).value(decimal(value));
  }

  private static Measurement.Builder limit(Qualifier qualifier, String limit, LimitKind kind) {
    return measurement(Component.K1, qualifier).limit(decimal(limit)).limitKind(kind);
  }

  private static BigDecimal decimal(String text) {
    return new BigDecimal(text);
  }

  private static void assertRefused(Measurement.Builder builder, String rest, Object... parts) {
    assertThatIllegalArgumentException()
        .isThrownBy(builder::build)
        .withMessage("Measurement inconsistent: " + rest, parts);
  }
}
