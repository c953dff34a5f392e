package org.k2nutrition.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoundsTest {

  private static final Bounds ONE_TO_THREE = Bounds.of(micrograms("1"), micrograms("3"));
  private static final Bounds FROM_TWO = Bounds.atLeast(micrograms("2"), "MK-9 not analysed");

  @ParameterizedTest
  @CsvSource({"0.9, true", "1, true", "1.000000001, false", "4, false"})
  void areAtLeastAnAmountIfTheLowerEndReachesIt(String amount, boolean expected) {
    assertThat(ONE_TO_THREE.isAtLeast(micrograms(amount))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"2, false", "3, false", "3.000000001, true"})
  void areBelowAnAmountIfTheUpperEndStaysUnderIt(String amount, boolean expected) {
    assertThat(ONE_TO_THREE.isBelow(micrograms(amount))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"0.999999999, false", "1, true", "2, true", "3, true", "3.000000001, false"})
  void containBothTheirEnds(String amount, boolean expected) {
    assertThat(ONE_TO_THREE.contains(micrograms(amount))).isEqualTo(expected);
  }

  @Test
  void withoutUpperEndAreBelowNothingAndExcludeNothingAbove() {
    assertThat(FROM_TWO.isBelow(micrograms("9000000000"))).isFalse();
    assertThat(FROM_TWO.contains(micrograms("9000000000"))).isTrue();
    assertThat(FROM_TWO.contains(micrograms("1.9"))).isFalse();
    assertThat(FROM_TWO.isAtLeast(micrograms("2"))).isTrue();
  }

  @Test
  void ofAnExactAmountHaveItAsBothEnds() {
    assertThat(Bounds.exactly(micrograms("5")))
        .isEqualTo(Bounds.of(micrograms("5"), micrograms("5")));
  }

  @Test
  void sayWhyThereIsNoUpperEnd() {
    assertThat(FROM_TWO.upper()).isEmpty();
    assertThat(FROM_TWO.why().map(Object::toString)).contains("MK-9 not analysed");
    assertThat(ONE_TO_THREE.why()).isEmpty();
  }

  @Test
  void addUpEndByEnd() {
    assertThat(ONE_TO_THREE.plus(ONE_TO_THREE))
        .isEqualTo(Bounds.of(micrograms("2"), micrograms("6")));
  }

  @Test
  void loseTheUpperEndOfASumWithThatOfAnyPart() {
    Bounds expected = Bounds.atLeast(micrograms("3"), "MK-9 not analysed");
    assertThat(ONE_TO_THREE.plus(FROM_TWO)).isEqualTo(expected);
    assertThat(FROM_TWO.plus(ONE_TO_THREE)).isEqualTo(expected);
  }

  @Test
  void gatherTheReasonsOfASumEachOnce() {
    Bounds other = Bounds.atLeast(micrograms("1"), "K1 not analysed");
    assertThat(FROM_TWO.plus(other).why().map(Object::toString))
        .contains("MK-9 not analysed; K1 not analysed");
    assertThat(FROM_TWO.plus(FROM_TWO).why().map(Object::toString)).contains("MK-9 not analysed");
  }

  @Test
  void refuseAnUpperEndBelowTheLower() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Bounds.of(micrograms("3"), micrograms("2")))
        .withMessage("Bounds out of order: lower '3 µg', upper '2 µg'");
  }

  @Test
  void refuseEndsOfTwoUnits() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Bounds.of(micrograms("3"), Amount.of("4", Unit.GRAM)))
        .withMessage("Units differ: 'g' and 'µg'");
  }

  @Test
  void refuseToLeaveTheReasonOut() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Bounds.atLeast(micrograms("3"), " "))
        .withMessage(
            "Bounds need either an upper bound or the reason why there is none: lower '3 µg'");
  }

  private static Amount micrograms(String value) {
    return Amount.ofMicrograms(value);
  }
}
