package org.k2nutrition.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnalysedTest {

  @Test
  void showsTheMiddleWithTheRangeBehindIt() {
    assertThat(analysed("0", "2.5", "5")).hasToString("2.5 µg (0 to 5)");
    assertThat(analysed("5", "5", "5")).hasToString("5 µg");
  }

  @Test
  void isARangeIfLowerAndUpperDiffer() {
    assertThat(analysed("0", "0", "1").isRange()).isTrue();
    assertThat(analysed("1", "1", "1").isRange()).isFalse();
  }

  @Test
  void addsUpPartByPart() {
    assertThat(analysed("1", "2", "3").plus(analysed("0.1", "0.2", "0.3")))
        .isEqualTo(analysed("1.1", "2.2", "3.3"));
  }

  @Test
  void startsASumFromNothing() {
    assertThat(Analysed.zero(Unit.MICROGRAM).plus(analysed("1", "2", "3")))
        .isEqualTo(analysed("1", "2", "3"));
  }

  @ParameterizedTest
  @CsvSource({"2, 1, 3", "1, 4, 3"})
  void refusesAmountsOutOfOrder(String lower, String middle, String upper) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> analysed(lower, middle, upper))
        .withMessage(
            "Analysed amounts out of order: '%s µg', '%s µg', '%s µg'", lower, middle, upper);
  }

  private static Analysed analysed(String lower, String middle, String upper) {
    return new Analysed(
        Amount.ofMicrograms(lower), Amount.ofMicrograms(middle), Amount.ofMicrograms(upper));
  }
}
