package org.k2nutrition.quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A molar mass in grams per mole, and the conversion of an amount of one substance into the amount
 * of another with as many molecules.
 *
 * <p>Phylloquinone equivalents of MK-7, for example, are its amount times 450.7/649.0. This class
 * is immutable and thread-safe.
 *
 * @param gramsPerMole above 0
 */
public record MolarMass(BigDecimal gramsPerMole) {

  /**
   * Checks that the molar mass is above 0.
   *
   * @param gramsPerMole above 0
   * @throws IllegalArgumentException if a check fails
   */
  public MolarMass {
    if (gramsPerMole.signum() <= 0) {
      throw new IllegalArgumentException(
          "Molar mass must be above 0: '" + gramsPerMole.toPlainString() + " g/mol'");
    }
  }

  /**
   * A molar mass from a decimal with a point.
   *
   * @param gramsPerMole such as {@code "444.7"}
   * @return the molar mass
   * @throws IllegalArgumentException if the text is no decimal or not above 0
   */
  public static MolarMass of(String gramsPerMole) {
    return new MolarMass(Decimals.parse(gramsPerMole));
  }

  /**
   * The amount of another substance that holds as many molecules.
   *
   * @param amount an amount of the substance with this molar mass
   * @param other the molar mass of the other substance
   * @return amount × other / this, rounded half-even to a billionth of the unit
   * @throws IllegalArgumentException if the amount is energy, or if the result is above 9.2 × 10⁹
   */
  public Amount convert(Amount amount, MolarMass other) {
    if (!amount.unit().isMass()) {
      throw new IllegalArgumentException("Energy is not a mass: '" + amount + "'");
    }
    BigDecimal converted =
        amount.value().multiply(other.gramsPerMole).divide(gramsPerMole, 9, RoundingMode.HALF_EVEN);
    return Amount.of(converted, amount.unit());
  }

  @Override
  public String toString() {
    return gramsPerMole.toPlainString() + " g/mol";
  }
}
