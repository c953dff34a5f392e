package org.k2nutrition.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShareTest {

  @ParameterizedTest
  @CsvSource({
    "0, 3, 0.000000",
    "1, 3, 0.333333",
    "2, 3, 0.666667",
    "3, 3, 1.000000",
    "1, 2000000, 0.000000",
    "3, 2000000, 0.000002",
    "5, 2000000, 0.000002"
  })
  void isRoundedHalfEvenToSixDecimals(long part, long whole, String value) {
    assertThat(share(part, whole, true).value()).hasToString("Optional[%s]", value);
  }

  @Test
  void isUnknownIfTheWholeIs() {
    assertThat(share(1, 3, false).value()).isEmpty();
    assertThat(share(1, 3, false).why().map(Object::toString))
        .contains("something eaten has no known mass");
  }

  @Test
  void ofNothingIsNoNumber() {
    assertThat(share(0, 0, true).value()).isEmpty();
    assertThat(share(0, 0, true).why().map(Object::toString))
        .contains("the whole it would be a share of is nothing");
  }

  @ParameterizedTest
  @CsvSource({"-1, 3", "4, 3", "1, 0"})
  void isPartOfTheWhole(long part, long whole) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> share(part, whole, true))
        .withMessage("Share out of range: '%d' of '%d'", part, whole);
  }

  private static Share share(long part, long whole, boolean isKnown) {
    return new Share(BigInteger.valueOf(part), BigInteger.valueOf(whole), isKnown);
  }
}
