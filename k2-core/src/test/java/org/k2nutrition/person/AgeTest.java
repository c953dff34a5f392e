package org.k2nutrition.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgeTest {

  @ParameterizedTest
  @CsvSource({"67, 804", "67y, 804", "8m, 8", "' 0 ', 0", "150, 1800", "1800m, 1800"})
  void isReadInYearsOrMonths(String text, int months) {
    assertThat(Age.parse(text)).isEqualTo(Age.ofMonths(months));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "abc", "-1", "6.5", "12345", "8 m", "y"})
  void refusesTextThatIsNoAge(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Age.parse(text))
        .withMessage("Not an age: '%s', expected years such as 67 or months such as 8m", text);
  }

  @Test
  void goesFromBirthToAHundredAndFiftyYears() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Age.ofYears(151))
        .withMessage("Age out of range: '151 years', expected 0 to 150");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Age.ofYears(-1))
        .withMessage("Age out of range: '-1 years', expected 0 to 150");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Age.ofMonths(1801))
        .withMessage("Age out of range: '1801 months', expected 0 to 1800");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Age.ofMonths(-1))
        .withMessage("Age out of range: '-1 months', expected 0 to 1800");
  }

  @ParameterizedTest
  @CsvSource({"11, 0", "12, 1", "23, 1", "24, 2"})
  void countsCompletedYears(int months, int years) {
    assertThat(Age.ofMonths(months).years()).isEqualTo(years);
  }

  @ParameterizedTest
  @CsvSource({"12, 12m", "23, 23m", "24, 2", "25, 25m", "36, 3"})
  void isShownInYearsFromTheSecondBirthdayOn(int months, String shown) {
    assertThat(Age.ofMonths(months)).hasToString(shown);
  }

  @Property
  void readsBackWhatItWrites(@ForAll @IntRange(min = 0, max = 1800) int months) {
    assertThat(Age.parse(Age.ofMonths(months).toString())).isEqualTo(Age.ofMonths(months));
  }

  @Test
  void isOrdered() {
    assertThat(Age.ofMonths(8)).isLessThan(Age.ofYears(1));
  }
}
