package org.k2nutrition.food;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.k2nutrition.fixture.TestFoods.portion;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.k2nutrition.quantity.Mass;

class PortionTest {

  @ParameterizedTest
  @ValueSource(strings = {"slice (1 oz)", "Slice (1 OZ)", "slice", "slices", " SLICE ", "sliceS"})
  void isCalledByItsDescriptionOrWhatStandsBeforeTheBracket(String unit) {
    assertThat(portion("1", "slice (1 oz)", "28").isCalled(unit)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "slice (1", "oz", "slicess", "cup"})
  void isCalledNothingElse(String unit) {
    assertThat(portion("1", "slice (1 oz)", "28").isCalled(unit)).isFalse();
  }

  @Test
  void isCalledByWhatStandsBeforeTheCommaToo() {
    assertThat(portion("1", "cup, diced", "132").isCalled("cups")).isTrue();
    assertThat(portion("1", "cup, diced", "132").isCalled("cup, diced")).isTrue();
  }

  @Test
  void isCalledInTheSingularToo() {
    assertThat(portion("4", "crackers", "12").isCalled("cracker")).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"1, 29.667", "6, 178", "3, 89", "0.5, 14.833", "0, 0"})
  void weighsSoMuchForANumberOfMeasures(String count, String grams) {
    assertThat(portion("6", "fl oz", "178").times(new BigDecimal(count)))
        .isEqualTo(Mass.ofGrams(grams));
  }

  @ParameterizedTest
  @CsvSource({"1, 0", "3, 2", "5, 2"})
  void isRoundedHalfEvenToAMilligram(String count, long milligrams) {
    Portion half = new Portion(new BigDecimal("2"), "grain", new Mass(1));
    assertThat(half.times(new BigDecimal(count)).milligrams()).isEqualTo(milligrams);
  }

  @Test
  void isNotTakenANegativeNumberOfTimes() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> portion("1", "cup", "100").times(new BigDecimal("-1")))
        .withMessage("Number of portions must not be negative: '-1'");
  }

  @ParameterizedTest
  @CsvSource({"0, cup, 100", "-1, cup, 100", "1, cup, 0", "1, ' ', 100"})
  void hasAnAmountADescriptionAndAMass(String amount, String description, String grams) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> portion(amount, description, grams))
        .withMessage("Portion out of range: '%s %s = %s g'", amount, description, grams);
  }
}
