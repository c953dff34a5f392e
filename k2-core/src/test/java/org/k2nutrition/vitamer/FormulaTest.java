package org.k2nutrition.vitamer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormulaTest {

  @ParameterizedTest
  @CsvSource({"1, 4, 0, CH4", "1, 0, 1, CO", "2, 6, 1, C2H6O", "46, 64, 2, C46H64O2"})
  void isWrittenInHillOrder(int carbon, int hydrogen, int oxygen, String written) {
    assertThat(new Formula(carbon, hydrogen, oxygen)).hasToString(written);
  }

  @ParameterizedTest
  @CsvSource({"0, 4, 0", "1, -1, 0", "1, 0, -1"})
  void refusesImpossibleCounts(int carbon, int hydrogen, int oxygen) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Formula(carbon, hydrogen, oxygen))
        .withMessage("Not a formula: 'C%dH%dO%d'", carbon, hydrogen, oxygen);
  }

  /** Methane: 12.011 + 4 × 1.008. */
  @Test
  void weighsTheSumOfItsAtoms() {
    assertThat(new Formula(1, 4, 0).molarMass().gramsPerMole())
        .isEqualByComparingTo(new BigDecimal("16.043"));
    assertThat(new Formula(1, 0, 2).molarMass()).hasToString("44.009 g/mol");
  }

  @Test
  void takesTwoHydrogenAtomsForEachDoubleBond() {
    assertThat(new Formula(31, 46, 2).hydrogenated(1)).isEqualTo(new Formula(31, 48, 2));
  }
}
