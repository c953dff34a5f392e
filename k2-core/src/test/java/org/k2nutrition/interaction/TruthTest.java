package org.k2nutrition.interaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.k2nutrition.interaction.Truth.FALSE;
import static org.k2nutrition.interaction.Truth.TRUE;
import static org.k2nutrition.interaction.Truth.UNKNOWN;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TruthTest {

  @ParameterizedTest(name = "{0} and {1} is {2}, or is {3}")
  @CsvSource({
    "TRUE, TRUE, TRUE, TRUE",
    "TRUE, UNKNOWN, UNKNOWN, TRUE",
    "TRUE, FALSE, FALSE, TRUE",
    "UNKNOWN, TRUE, UNKNOWN, TRUE",
    "UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN",
    "UNKNOWN, FALSE, FALSE, UNKNOWN",
    "FALSE, TRUE, FALSE, TRUE",
    "FALSE, UNKNOWN, FALSE, UNKNOWN",
    "FALSE, FALSE, FALSE, FALSE"
  })
  void combinesByKleenesTables(Truth left, Truth right, Truth and, Truth or) {
    assertThat(left.and(right)).isEqualTo(and);
    assertThat(left.or(right)).isEqualTo(or);
  }

  @Test
  void notTurnsOverWhatIsDecidedAlone() {
    assertThat(TRUE.not()).isEqualTo(FALSE);
    assertThat(FALSE.not()).isEqualTo(TRUE);
    assertThat(UNKNOWN.not()).isEqualTo(UNKNOWN);
  }

  @ParameterizedTest
  @CsvSource({"TRUE", "FALSE", "UNKNOWN"})
  void codesAndTruthsAreTheSame(Truth truth) {
    assertThat(Node.truth(Node.code(truth))).isEqualTo(truth);
  }
}
