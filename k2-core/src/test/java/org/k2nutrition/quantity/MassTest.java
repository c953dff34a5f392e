package org.k2nutrition.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MassTest {

  private static final long BELOW_A_QUADRILLION_GRAMS = 999_999_999_999_999_999L;

  @ParameterizedTest
  @CsvSource({
    "28.35, 28350",
    "0.0005, 0",
    "0.0015, 2",
    "0.0025, 2",
    "0.00250001, 3",
    "0.0035, 4",
    "0.0009, 1",
    "1E-300000000, 0",
    "0, 0"
  })
  void isRoundedHalfEvenToAMilligram(String grams, long milligrams) {
    assertThat(Mass.ofGrams(new BigDecimal(grams)).milligrams()).isEqualTo(milligrams);
  }

  @Test
  void isReadFromPlainDecimals() {
    assertThat(Mass.ofGrams("28.35")).isEqualTo(new Mass(28_350)).hasToString("28.35 g");
    assertThat(Mass.ofGrams("100")).hasToString("100 g");
    assertThat(Mass.ofGrams("100").grams()).hasToString("100");
    assertThat(Mass.ZERO).hasToString("0 g");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Mass.ofGrams("1e3"))
        .withMessage("Not a decimal number: '1e3', expected digits with a point, such as 0.5");
  }

  @Test
  void isNeverNegative() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Mass.ofGrams("-0.1"))
        .withMessage("Mass must not be negative: '-0.1 g'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Mass(-1))
        .withMessage("Mass must not be negative: '-1 mg'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1000000000000000", "1E+300000000"})
  void refusesAMassOfAQuadrillionGrams(String grams) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Mass.ofGrams(new BigDecimal(grams)))
        .withMessage("Mass too large: '" + grams + " g'");
  }

  @Test
  void takesTheLargestMassBelowThat() {
    assertThat(Mass.ofGrams("999999999999999.999").milligrams())
        .isEqualTo(BELOW_A_QUADRILLION_GRAMS);
  }

  @Property
  void isMadeAgainFromItsGrams(
      @ForAll @LongRange(min = 0, max = BELOW_A_QUADRILLION_GRAMS) long milligrams) {
    Mass mass = new Mass(milligrams);
    assertThat(Mass.ofGrams(mass.grams())).isEqualTo(mass);
    assertThat(Mass.ofGrams(mass.grams().toPlainString())).isEqualTo(mass);
  }

  @Test
  void addsExactlyOrFails() {
    assertThat(Mass.ofGrams("0.1").plus(Mass.ofGrams("0.2"))).isEqualTo(Mass.ofGrams("0.3"));
    assertThatThrownBy(() -> new Mass(Long.MAX_VALUE).plus(new Mass(1)))
        .isInstanceOf(ArithmeticException.class);
  }

  @Test
  void isOrderedBySize() {
    assertThat(Mass.MAX_ROW).isGreaterThan(Mass.ZERO).isLessThan(Mass.MAX_BLOCK);
  }

  @Test
  void oneRowIsAtMostAHundredKilograms() {
    assertThat(Mass.MAX_ROW).isEqualTo(Mass.ofGrams("100000"));
  }
}
