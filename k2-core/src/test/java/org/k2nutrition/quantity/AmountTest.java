package org.k2nutrition.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Locale;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountTest {

  @Test
  void oneStepOfAMicrogramIsAFemtogram() {
    assertThat(Amount.ofMicrograms("0.000000001").billionths()).isEqualTo(1);
    assertThat(Amount.ofMicrograms("23.4").billionths()).isEqualTo(23_400_000_000L);
  }

  @Test
  void keepsEveryDigitUpToTheNinthDecimal() {
    assertThat(Amount.ofMicrograms("9223372036.854775807").billionths()).isEqualTo(Long.MAX_VALUE);
    assertThat(Amount.ofMicrograms("1.5000000000")).isEqualTo(Amount.ofMicrograms("1.5"));
    assertThat(Amount.of(new BigDecimal("1E+3"), Unit.GRAM)).hasToString("1000 g");
    assertThat(Amount.of(new BigDecimal("0E+99"), Unit.GRAM)).isEqualTo(Amount.zero(Unit.GRAM));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1E-10", "0.1234567891", "9223372036.854775808", "1E+11", "1E+300000000"})
  void refusesWhatItCannotHoldExactly(String value) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Amount.of(new BigDecimal(value), Unit.MICROGRAM))
        .withMessage(
            "Amount out of range: '"
                + value
                + "', expected at most nine decimals and at most 9.2e9");
  }

  @Test
  void refusesAVanishingValueWithoutWorkingOutItsExponent() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Amount.of(new BigDecimal("1E-300000000"), Unit.GRAM))
        .withMessageStartingWith("Amount out of range: '1E-300000000'");
    assertThat(Amount.of(new BigDecimal("0E-300000000"), Unit.GRAM))
        .isEqualTo(Amount.zero(Unit.GRAM));
  }

  @Test
  void isNeverNegative() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Amount.ofMicrograms("-0.5"))
        .withMessage("Amount must not be negative: '-0.5 µg'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Amount(-1, Unit.KILOCALORIE))
        .withMessage("Amount must not be negative: '-0.000000001 kcal'");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          100 µg   | 100 µg
          100ug    | 100 µg
          45 mg    | 45 mg
          0.50 g   | 0.5 g
          '  7 μg ' | 7 µg
          2000kcal | 2000 kcal
          .5 mcg   | 0.5 µg
          """)
  void readsWhatPeopleWrite(String written, String shown) {
    assertThat(Amount.parse(written)).hasToString(shown);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "100", "ug", "µg 5", "NaN ug"})
  void refusesTextThatIsNoAmount(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Amount.parse(text))
        .withMessage(
            "Not an amount: '" + text + "', expected a decimal and a unit such as '100 ug'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1,000", "1.2.3", "+5", "5-5", "-", "."})
  void refusesANumberInAnotherNotation(String number) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Amount.parse(number + " ug"))
        .withMessage(
            "Not a decimal number: '" + number + "', expected digits with a point, such as 0.5");
  }

  @Test
  void namesAnUnknownUnit() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Amount.parse("5 IU"))
        .withMessage("Unknown unit: 'IU', expected ug, µg, mcg, mg, g or kcal");
  }

  @Test
  void quotesNoMoreOfALongTextThanItsBeginning() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Amount.parse("x".repeat(1000)))
        .withMessage(
            "Not an amount: '"
                + "x".repeat(40)
                + "…', expected a decimal and a unit such as '100 ug'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Amount.parse("1".repeat(41) + " g"))
        .withMessageStartingWith("Not a decimal number: '" + "1".repeat(40) + "…'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Amount.parse("1".repeat(40) + " g"))
        .withMessageStartingWith("Amount out of range: '" + "1".repeat(40) + "'");
  }

  @Property
  void readsBackWhatItWrites(
      @ForAll @LongRange(min = 0, max = Long.MAX_VALUE) long billionths, @ForAll Unit unit) {
    Amount amount = new Amount(billionths, unit);
    assertThat(Amount.parse(amount.toString())).isEqualTo(amount);
  }

  @Property
  void isMadeAgainFromItsValue(
      @ForAll @LongRange(min = 0, max = Long.MAX_VALUE) long billionths, @ForAll Unit unit) {
    Amount amount = new Amount(billionths, unit);
    assertThat(Amount.of(amount.value(), unit)).isEqualTo(amount);
  }

  @Test
  void writesPlainDecimalsInEveryLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(Amount.of("1234567.5", Unit.MICROGRAM)).hasToString("1234567.5 µg");
      assertThat(Amount.of("100", Unit.MICROGRAM)).hasToString("100 µg");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void convertsBetweenUnitsOfMass() {
    assertThat(Amount.of("45", Unit.MILLIGRAM).in(Unit.MICROGRAM))
        .isEqualTo(Amount.ofMicrograms("45000"));
    assertThat(Amount.of("1", Unit.GRAM).in(Unit.MILLIGRAM)).hasToString("1000 mg");
    assertThat(Amount.ofMicrograms("90").in(Unit.MILLIGRAM)).hasToString("0.09 mg");
  }

  @ParameterizedTest
  @CsvSource({
    "0.0000005, 0",
    "0.0000015, 0.000000002",
    "0.0000025, 0.000000002",
    "0.000002501, 0.000000003"
  })
  void roundsHalfEvenWhenTheOtherUnitIsLarger(String micrograms, String milligramsThousandth) {
    assertThat(Amount.ofMicrograms(micrograms).in(Unit.MILLIGRAM))
        .isEqualTo(Amount.of(milligramsThousandth, Unit.MILLIGRAM));
  }

  @Test
  void convertsNothingIntoEnergy() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Amount.of("1", Unit.GRAM).in(Unit.KILOCALORIE))
        .withMessage("Energy is not a mass: 'kcal'");
    assertThat(Amount.of("1", Unit.KILOCALORIE).in(Unit.KILOCALORIE)).hasToString("1 kcal");
  }

  @Test
  void refusesAConversionThatDoesNotFit() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Amount.of("9224", Unit.GRAM).in(Unit.MICROGRAM))
        .withMessageStartingWith("Amount out of range: '9224000000.000000000'");
  }

  @Property
  void addsExactlyInAnyOrder(
      @ForAll @LongRange(min = 0, max = Long.MAX_VALUE / 3) long a,
      @ForAll @LongRange(min = 0, max = Long.MAX_VALUE / 3) long b,
      @ForAll @LongRange(min = 0, max = Long.MAX_VALUE / 3) long c) {
    Amount one = new Amount(a, Unit.MICROGRAM);
    Amount two = new Amount(b, Unit.MICROGRAM);
    Amount three = new Amount(c, Unit.MICROGRAM);
    assertThat(one.plus(two).plus(three))
        .isEqualTo(three.plus(two.plus(one)))
        .isEqualTo(new Amount(a + b + c, Unit.MICROGRAM));
  }

  @Test
  void failsRatherThanGivingAWrongSum() {
    Amount largest = new Amount(Long.MAX_VALUE, Unit.MICROGRAM);
    assertThatThrownBy(() -> largest.plus(new Amount(1, Unit.MICROGRAM)))
        .isInstanceOf(ArithmeticException.class);
  }

  @Test
  void addsAndComparesOnlyWithinAUnit() {
    Amount microgram = Amount.ofMicrograms("1");
    Amount gram = Amount.of("1", Unit.GRAM);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> microgram.plus(gram))
        .withMessage("Units differ: 'µg' and 'g'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> gram.compareTo(microgram))
        .withMessage("Units differ: 'g' and 'µg'");
  }

  @Property
  void isOrderedBySize(
      @ForAll @LongRange(min = 0, max = Long.MAX_VALUE) long a,
      @ForAll @LongRange(min = 0, max = Long.MAX_VALUE) long b) {
    Assume.that(a != b);
    assertThat(new Amount(a, Unit.GRAM).compareTo(new Amount(b, Unit.GRAM)))
        .isEqualTo(Long.compare(a, b));
  }
}
