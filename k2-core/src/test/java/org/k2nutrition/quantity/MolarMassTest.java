package org.k2nutrition.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MolarMassTest {

  private static final MolarMass MK_4 = MolarMass.of("444.7");
  private static final MolarMass MK_7 = MolarMass.of("649");

  /** Japan's natto: 870 µg of MK-7 count as 596 µg of MK-4. */
  @Test
  void convertsAnAmountIntoAsManyMoleculesOfAnother() {
    assertThat(MK_7.convert(Amount.ofMicrograms("870"), MK_4))
        .isEqualTo(Amount.ofMicrograms("596.130970724"));
  }

  @Test
  void roundsHalfEvenToABillionth() {
    MolarMass two = MolarMass.of("2");
    MolarMass one = MolarMass.of("1");
    assertThat(two.convert(new Amount(1, Unit.MICROGRAM), one).billionths()).isZero();
    assertThat(two.convert(new Amount(3, Unit.MICROGRAM), one).billionths()).isEqualTo(2);
    assertThat(two.convert(new Amount(5, Unit.MICROGRAM), one).billionths()).isEqualTo(2);
  }

  @Test
  void keepsTheUnit() {
    assertThat(MK_4.convert(Amount.of("45", Unit.MILLIGRAM), MK_4)).hasToString("45 mg");
  }

  @Test
  void convertsNoEnergy() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MK_4.convert(Amount.of("1", Unit.KILOCALORIE), MK_7))
        .withMessage("Energy is not a mass: '1 kcal'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1.5"})
  void isAboveZero(String gramsPerMole) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MolarMass.of(gramsPerMole))
        .withMessage("Molar mass must be above 0: '%s g/mol'", gramsPerMole);
  }

  @Test
  void isShownInGramsPerMole() {
    assertThat(MK_4).hasToString("444.7 g/mol");
  }
}
