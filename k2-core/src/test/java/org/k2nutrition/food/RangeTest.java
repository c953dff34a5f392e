package org.k2nutrition.food;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RangeTest {

  private static final Range ONE_TO_THREE = Range.of(1, 2, 3);
  private static final Range OPEN = Range.of(1, Range.NONE, Range.UNKNOWN);

  @Test
  void addsPartByPart() {
    assertThat(ONE_TO_THREE.plus(ONE_TO_THREE)).isEqualTo(Range.of(2, 4, 6));
  }

  @Test
  void keepsAnUnknownUpperBoundInEverySum() {
    assertThat(ONE_TO_THREE.plus(OPEN).upper()).isEqualTo(Range.UNKNOWN);
    assertThat(OPEN.plus(ONE_TO_THREE).upper()).isEqualTo(Range.UNKNOWN);
    assertThat(OPEN.plus(OPEN).upper()).isEqualTo(Range.UNKNOWN);
  }

  @Test
  void addsNoMiddleWhereThereIsNone() {
    assertThat(ONE_TO_THREE.plus(OPEN).middle()).isEqualTo(2);
    assertThat(OPEN.plus(ONE_TO_THREE).middle()).isEqualTo(2);
    assertThat(OPEN.plus(OPEN).hasMiddle()).isFalse();
    assertThat(OPEN.plus(ONE_TO_THREE).analysedUpper()).isEqualTo(3);
  }

  @Test
  void spansBothInItsHullAndKeepsItsMiddle() {
    assertThat(ONE_TO_THREE.hull(Range.of(0, 5, 9))).isEqualTo(Range.of(0, 2, 9));
    assertThat(OPEN.hull(ONE_TO_THREE).middle()).isEqualTo(2);
    assertThat(ONE_TO_THREE.hull(OPEN).upper()).isEqualTo(Range.UNKNOWN);
  }

  @Test
  void whenOpenedKeepsWhatWasAnalysed() {
    assertThat(ONE_TO_THREE.opened().upper()).isEqualTo(Range.UNKNOWN);
    assertThat(ONE_TO_THREE.opened().analysedUpper()).isEqualTo(3);
  }
}
