package org.k2nutrition.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConcentrationTest {

  @Test
  void oneMicrogramIn100gIsTenThousandPicogramsPerGram() {
    assertThat(micrograms("1").tenThousandths()).isEqualTo(10_000);
    assertThat(micrograms("0.0001").tenThousandths()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "0.00005, 0",
    "0.00015, 2",
    "0.00025, 2",
    "0.000250001, 3",
    "12.34567, 123457",
    "0.00009, 1",
    "1E-300000000, 0"
  })
  void isRoundedHalfEvenToATenThousandth(String per100g, long tenThousandths) {
    assertThat(micrograms(per100g).tenThousandths()).isEqualTo(tenThousandths);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-0.0001", "100000.0001", "1E+300000000"})
  void refusesWhatNoFoodHolds(String per100g) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> micrograms(per100g))
        .withMessage("Concentration out of range: '%s µg/100 g', expected 0 to 100000", per100g);
  }

  @Test
  void refusesStepsOutsideTheRange() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Concentration(-1, Unit.GRAM))
        .withMessage("Concentration out of range: '-0.0001 g/100 g', expected 0 to 100000");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Concentration(Concentration.MAX + 1, Unit.MILLIGRAM))
        .withMessage("Concentration out of range: '100000.0001 mg/100 g', expected 0 to 100000");
  }

  @Test
  void takesBothEndsOfTheRange() {
    assertThat(micrograms("0").tenThousandths()).isZero();
    assertThat(micrograms("100000").tenThousandths()).isEqualTo(Concentration.MAX);
  }

  @Test
  void picogramsPerGramTimesMilligramsAreFemtograms() {
    Amount amount = micrograms("19.6").in(Mass.ofGrams("28.35"));
    assertThat(amount).isEqualTo(Amount.ofMicrograms("5.5566"));
    assertThat(new Concentration(1, Unit.MICROGRAM).in(new Mass(1)).billionths()).isEqualTo(1);
  }

  @Property
  void showsTheFigureAsTablesPrintIt(
      @ForAll @LongRange(min = 0, max = Concentration.MAX) long tenThousandths) {
    Concentration concentration = new Concentration(tenThousandths, Unit.MICROGRAM);
    assertThat(concentration.per100g().value())
        .isEqualByComparingTo(BigDecimal.valueOf(tenThousandths, 4));
    assertThat(Concentration.of(concentration.per100g().value(), Unit.MICROGRAM))
        .isEqualTo(concentration);
  }

  @Test
  void isShownPer100g() {
    assertThat(micrograms("0.40")).hasToString("0.4 µg/100 g");
  }

  @Test
  void isOrderedBySizeWithinAUnit() {
    assertThat(micrograms("1")).isLessThan(micrograms("2"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> micrograms("1").compareTo(new Concentration(1, Unit.GRAM)))
        .withMessage("Units differ: 'µg' and 'g'");
  }

  /** The proof of {@link Mass#MAX_BLOCK}: the product is exact, so it did not overflow. */
  @Property
  void noConcentrationTimesNoBlockOverflows(
      @ForAll @LongRange(min = 0, max = Concentration.MAX) long tenThousandths,
      @ForAll @LongRange(min = 0, max = 9_000_000_000L) long milligrams) {
    assertThat(BigInteger.valueOf(tenThousandths * milligrams))
        .isEqualTo(BigInteger.valueOf(tenThousandths).multiply(BigInteger.valueOf(milligrams)));
  }

  @Test
  void theLargestConcentrationInTheLargestBlockFits() {
    Concentration largest = new Concentration(Concentration.MAX, Unit.MICROGRAM);
    assertThat(largest.in(Mass.MAX_BLOCK).billionths()).isEqualTo(9_000_000_000_000_000_000L);
    assertThatThrownBy(() -> largest.in(new Mass(9_300_000_000L)))
        .isInstanceOf(ArithmeticException.class);
  }

  private static Concentration micrograms(String per100g) {
    return Concentration.of(new BigDecimal(per100g), Unit.MICROGRAM);
  }
}
