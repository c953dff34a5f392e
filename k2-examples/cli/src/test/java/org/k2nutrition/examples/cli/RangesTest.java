package org.k2nutrition.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.k2nutrition.quantity.Amount;
import org.k2nutrition.quantity.Analysed;

/** Sixteen places from 0 to the highest amount: a place is a fifteenth. */
class RangesTest {

  @Test
  void aRangeIsALineWithItsEndsAndItsMiddle() {
    assertThat(draw("15", "3", "6", "12")).isEqualTo("   ├──●─────┤   ");
  }

  @Test
  void anAmountWithoutARangeIsADot() {
    assertThat(draw("15", "15", "15", "15")).isEqualTo("               ●");
    assertThat(draw("15", "0", "0", "0")).isEqualTo("●               ");
  }

  @Test
  void aMiddleAtAnEndStandsOnIt() {
    assertThat(draw("30", "0", "0", "30")).isEqualTo("●──────────────┤");
  }

  @Test
  void nothingIsDrawnOnAScaleThatEndsAtNothing() {
    assertThat(draw("0", "0", "0", "0")).isEmpty();
  }

  private static String draw(String highest, String lower, String middle, String upper) {
    return Ranges.upTo(new BigDecimal(highest))
        .of(
            new Analysed(
                Amount.ofMicrograms(lower),
                Amount.ofMicrograms(middle),
                Amount.ofMicrograms(upper)));
  }
}
