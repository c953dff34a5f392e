package org.k2nutrition.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.k2nutrition.person.Age;

class AgeBandTest {

  @ParameterizedTest
  @CsvSource({"0m, true", "6m, true", "7m, false"})
  void inMonthsHoldsBothEnds(String age, boolean expected) {
    assertThat(band(AgeBand.Unit.MONTHS, 0).last(6).build().contains(Age.parse(age)))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"11m, false", "12m, true", "47m, true", "48m, false"})
  void inYearsHoldsTheWholeLastYear(String age, boolean expected) {
    assertThat(band(AgeBand.Unit.YEARS, 1).last(3).build().contains(Age.parse(age)))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"35m, true", "36m, false"})
  void mayEndBelowItsLastAge(String age, boolean expected) {
    AgeBand band = band(AgeBand.Unit.YEARS, 1).last(3).isLastInclusive(false).build();
    assertThat(band.contains(Age.parse(age))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"227m, false", "19, true", "150, true"})
  void mayBeOpen(String age, boolean expected) {
    assertThat(band(AgeBand.Unit.YEARS, 19).build().contains(Age.parse(age))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"0m, true", "3m, true", "4m, false"})
  void inWeeksCountsFourToAMonth(String age, boolean expected) {
    assertThat(band(AgeBand.Unit.WEEKS, 0).last(12).build().contains(Age.parse(age)))
        .isEqualTo(expected);
  }

  @Test
  void mayBeOneAgeAlone() {
    assertThat(band(AgeBand.Unit.YEARS, 5).last(5).build().contains(Age.ofYears(5))).isTrue();
  }

  @Test
  void refusesEndsOutOfOrder() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> band(AgeBand.Unit.YEARS, 5).last(4).build())
        .withMessage("Age band out of order: from '5' to '4'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> band(AgeBand.Unit.YEARS, -1).build())
        .withMessage("Age band out of order: from '-1' to 'open'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> band(AgeBand.Unit.YEARS, 5).last(5).isLastInclusive(false).build())
        .withMessage("Age band out of order: from '5' to '5'");
  }

  private static AgeBand.Builder band(AgeBand.Unit unit, int first) {
    return AgeBand.builder().unit(unit).first(first);
  }
}
