package org.k2nutrition.food;

import static org.assertj.core.api.Assertions.assertThat;
import static org.k2nutrition.fixture.Measurements.measurement;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.k2nutrition.fixture.TestFoods;

/** The table of qualifiers and their bounds, row by row, in µg per 100 g. */
class QualifierTest {

  @ParameterizedTest(name = "{0} {1} in a food of {2}: {8} / {9} / {10}")
  @CsvSource(
      useHeadersInDisplayName = true,
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          qualifier      | of   | food of | value | limit | kind      | min | max | lower | middle | upper   | analysed
          MEASURED       | MK-4 | animals | 8.6   | -     | -         | -   | -   | 8.6   | 8.6    | 8.6     | 8.6
          CALCULATED     | MK-4 | animals | 8.6   | -     | -         | -   | -   | 8.6   | 8.6    | 8.6     | 8.6
          BORROWED       | MK-4 | animals | 8.6   | -     | -         | -   | -   | 8.6   | 8.6    | 8.6     | 8.6
          LABEL          | MK-7 | plants  | 8.6   | -     | -         | -   | -   | 8.6   | 8.6    | 8.6     | 8.6
          PUBLISHED      | K1   | plants  | 8.6   | -     | -         | -   | -   | 8.6   | 8.6    | 8.6     | 8.6
          MEASURED       | MK-4 | animals | 14.1  | -     | -         | 5.4 | 15.2| 5.4   | 14.1   | 15.2    | 15.2
          MEASURED       | MK-4 | animals | 14.1  | -     | -         | 15  | 15.2| 14.1  | 14.1   | 15.2    | 15.2
          MEASURED       | MK-4 | animals | 14.1  | -     | -         | 5.4 | 14  | 5.4   | 14.1   | 14.1    | 14.1
          MEASURED       | MK-4 | animals | 14.1  | -     | -         | -   | 15.2| 14.1  | 14.1   | 15.2    | 15.2
          TRACE          | K1   | plants  | -     | -     | -         | -   | -   | 0     | none   | unknown | -
          TRACE          | K1   | plants  | -     | 0.5   | TABLE     | -   | -   | 0     | 0.25   | 0.5     | 0.5
          TRACE          | K1   | plants  | -     | -     | -         | 0   | 0.7 | 0     | none   | unknown | -
          BELOW_LOD      | MK-4 | animals | -     | 0.3   | LOD       | -   | -   | 0     | 0.15   | 0.3     | 0.3
          BELOW_LOQ      | MK-7 | plants  | -     | 20    | LOQ       | -   | -   | 0     | 10     | 20      | 20
          BELOW_LOQ      | MK-7 | plants  | -     | 0.0002| LOQ       | -   | -   | 0     | 0.0001 | 0.0002  | 0.0002
          BELOW_LOQ      | MK-7 | plants  | -     | 0.0001| LOQ       | -   | -   | 0     | 0      | 0.0001  | 0.0001
          BELOW_LOQ      | MK-7 | plants  | -     | 0.0003| LOQ       | -   | -   | 0     | 0.0002 | 0.0003  | 0.0003
          BELOW_LOQ      | MK-7 | plants  | -     | 0.0005| LOQ       | -   | -   | 0     | 0.0002 | 0.0005  | 0.0005
          BELOW_LOQ      | MK-4 | animals | -     | 0.5   | LOQ       | 0   | 0.9 | 0     | 0.25   | 0.9     | 0.9
          NOT_DETECTED   | MK-5 | animals | -     | -     | -         | -   | -   | 0     | none   | unknown | -
          NOT_DETECTED   | MK-5 | animals | -     | 0.1   | SURROGATE | -   | -   | 0     | 0.05   | 0.1     | 0.1
          PUBLISHED_ZERO | MK-5 | animals | -     | -     | -         | -   | -   | 0     | 0      | unknown | 0
          PUBLISHED_ZERO | MK-5 | animals | -     | 0.1   | SURROGATE | -   | -   | 0     | 0      | 0.1     | 0.1
          PUBLISHED_ZERO | MK-5 | animals | -     | -     | -         | 0   | 0.4 | 0     | 0      | unknown | 0.4
          PUBLISHED_ZERO | MK-5 | animals | -     | 0.1   | SURROGATE | 0   | 0.4 | 0     | 0      | 0.4     | 0.4
          ASSUMED_ZERO   | MK-4 | plants  | -     | -     | -         | -   | -   | 0     | 0      | 0       | 0
          ASSUMED_ZERO   | MK-4 | animals | -     | -     | -         | -   | -   | 0     | 0      | unknown | 0
          ASSUMED_ZERO   | K1   | plants  | -     | -     | -         | -   | -   | 0     | 0      | unknown | 0
          ASSUMED_ZERO   | dPK  | plants  | -     | -     | -         | -   | -   | 0     | 0      | unknown | 0
          """)
  void decidesTheBounds(
      Qualifier qualifier,
      String of,
      String foodOf,
      @Nullable BigDecimal value,
      @Nullable BigDecimal limit,
      @Nullable LimitKind kind,
      @Nullable BigDecimal min,
      @Nullable BigDecimal max,
      BigDecimal lower,
      String middle,
      String upper,
      @Nullable BigDecimal analysedUpper) {
    Measurement measurement =
        measurement(Component.of(of), qualifier)
            .value(Optional.ofNullable(value))
            .limit(Optional.ofNullable(limit))
            .limitKind(Optional.ofNullable(kind))
            .min(Optional.ofNullable(min))
            .max(Optional.ofNullable(max))
            .build();
    Food food =
        foodOf.equals("plants") ? TestFoods.plant(measurement) : TestFoods.food(measurement);
    Content content = food.content(Component.of(of));

    assertThat(content.status()).isEqualTo(qualifier);
    assertThat(content.per100g().lower().value()).isEqualByComparingTo(lower);
    assertThat(number(content.per100g().upper().map(a -> a.value()), "unknown")).isEqualTo(upper);
    assertThat(number(content.analysed().map(a -> a.middle().value()), "none")).isEqualTo(middle);
    assertThat(content.analysed().map(a -> a.lower().value()))
        .isEqualTo(content.analysed().map(a -> content.per100g().lower().value()));
    assertThat(content.analysed().map(a -> a.upper().value()))
        .isEqualTo(Optional.ofNullable(analysedUpper));
  }

  @Test
  void aTraceMayHaveTheTablesOwnLowerLimit() {
    Content content =
        TestFoods.plant(trace().limit(decimal("0.5")).limitKind(LimitKind.TABLE).build())
            .content(Component.K1);
    assertThat(content.per100g().lower()).hasToString("0.1 µg");
    assertThat(content.analysed()).hasToString("Optional[0.25 µg (0.1 to 0.5)]");
  }

  @Test
  void theMiddleOfATraceIsNotBelowItsLowerLimit() {
    Content content =
        TestFoods.plant(trace().limit(decimal("0.12")).limitKind(LimitKind.TABLE).build())
            .content(Component.K1);
    assertThat(content.analysed()).hasToString("Optional[0.1 µg (0.1 to 0.12)]");
  }

  @Test
  void aTraceWithNothingButALowerLimitBoundsTheTruthFromBelow() {
    Content content = TestFoods.plant(trace().build()).content(Component.K1);
    assertThat(content.per100g().lower()).hasToString("0.1 µg");
    assertThat(content.per100g().upper()).isEmpty();
    assertThat(content.analysed()).isEmpty();
  }

  @Test
  void withoutARecordNothingIsKnown() {
    Content content = TestFoods.food().content(Component.MK_4);
    assertThat(content.status()).isEqualTo(Qualifier.NOT_ANALYSED);
    assertThat(content.isAnalysed()).isFalse();
    assertThat(content.per100g().lower().billionths()).isZero();
    assertThat(content.per100g().upper()).isEmpty();
    assertThat(content.per100g().why().map(Object::toString))
        .contains("MK-4 not analysed in this food");
    assertThat(content.analysed()).isEmpty();
    assertThat(content.tier()).isEmpty();
    assertThat(content.measurements()).isEmpty();
    assertThat(content.restsOnAnalysis()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          TRACE          | MK-4 reported as a trace, with no limit stated
          NOT_DETECTED   | MK-4 not detected, with no limit stated
          PUBLISHED_ZERO | MK-4 published as zero, with no limit stated
          ASSUMED_ZERO   | MK-4 assumed to be zero by the table, not analysed
          """)
  void anUnknownUpperBoundSaysWhy(Qualifier qualifier, String why) {
    Content content =
        TestFoods.food(measurement(Component.MK_4, qualifier).build()).content(Component.MK_4);
    assertThat(content.isAnalysed()).isTrue();
    assertThat(content.per100g().why().map(Object::toString)).contains(why);
  }

  @ParameterizedTest
  @CsvSource({
    "MEASURED, true, false",
    "CALCULATED, true, false",
    "BORROWED, true, false",
    "LABEL, true, false",
    "PUBLISHED, true, false",
    "TRACE, false, true",
    "BELOW_LOD, false, true",
    "BELOW_LOQ, false, true",
    "NOT_DETECTED, false, true",
    "PUBLISHED_ZERO, false, true",
    "ASSUMED_ZERO, false, false",
    "DERIVED, false, false",
    "NOT_ANALYSED, false, false"
  })
  void isAValueOrCensoredOrNeither(Qualifier qualifier, boolean isValue, boolean isCensored) {
    assertThat(qualifier.isValue()).isEqualTo(isValue);
    assertThat(qualifier.isCensored()).isEqualTo(isCensored);
  }

  @ParameterizedTest
  @CsvSource({
    "MEASURED, true",
    "CALCULATED, false",
    "BORROWED, false",
    "LABEL, false",
    "PUBLISHED, false",
    "TRACE, true",
    "BELOW_LOD, true",
    "BELOW_LOQ, true",
    "NOT_DETECTED, true",
    "PUBLISHED_ZERO, false",
    "ASSUMED_ZERO, false"
  })
  void restsOnAnalysisOrNot(Qualifier qualifier, boolean expected) {
    assertThat(qualifier.impliesAnalysis()).isEqualTo(expected);
  }

  private static Measurement.Builder trace() {
    return measurement(Component.K1, Qualifier.TRACE).lowerLimit(decimal("0.1"));
  }

  private static BigDecimal decimal(String text) {
    return new BigDecimal(text);
  }

  private static String number(Optional<BigDecimal> number, String otherwise) {
    return Objects.requireNonNull(number.map(BigDecimal::toPlainString).orElse(otherwise));
  }
}
