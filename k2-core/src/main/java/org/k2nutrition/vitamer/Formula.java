package org.k2nutrition.vitamer;

import java.math.BigDecimal;
import org.k2nutrition.quantity.MolarMass;

/**
 * A molecular formula of carbon, hydrogen and oxygen.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param carbon number of carbon atoms, 1 or more
 * @param hydrogen number of hydrogen atoms, 0 or more
 * @param oxygen number of oxygen atoms, 0 or more
 */
public record Formula(int carbon, int hydrogen, int oxygen) {

  // Abridged standard atomic weights, IUPAC Commission on Isotopic Abundances and Atomic Weights.
  private static final BigDecimal CARBON = new BigDecimal("12.011");
  private static final BigDecimal HYDROGEN = new BigDecimal("1.008");
  private static final BigDecimal OXYGEN = new BigDecimal("15.999");

  /**
   * Checks the counts.
   *
   * @param carbon number of carbon atoms, 1 or more
   * @param hydrogen number of hydrogen atoms, 0 or more
   * @param oxygen number of oxygen atoms, 0 or more
   * @throws IllegalArgumentException if a check fails
   */
  public Formula {
    if (carbon < 1 || hydrogen < 0 || oxygen < 0) {
      throw new IllegalArgumentException(
          "Not a formula: 'C" + carbon + "H" + hydrogen + "O" + oxygen + "'");
    }
  }

  /**
   * The formula of menaquinone-n: a methylnaphthoquinone ring with n isoprene units, C(11+5n)
   * H(8+8n) O2.
   */
  static Formula ofMenaquinone(int isopreneUnits) {
    return new Formula(11 + 5 * isopreneUnits, 8 + 8 * isopreneUnits, 2);
  }

  /** The formula with some double bonds saturated: two hydrogen atoms for each. */
  Formula hydrogenated(int doubleBonds) {
    return new Formula(carbon, hydrogen + 2 * doubleBonds, oxygen);
  }

  /**
   * The molar mass from the abridged standard atomic weights (C 12.011, H 1.008, O 15.999).
   *
   * @return g/mol, three decimals
   */
  public MolarMass molarMass() {
    return new MolarMass(
        CARBON
            .multiply(BigDecimal.valueOf(carbon))
            .add(HYDROGEN.multiply(BigDecimal.valueOf(hydrogen)))
            .add(OXYGEN.multiply(BigDecimal.valueOf(oxygen))));
  }

  /** The formula in Hill order, such as {@code C46H64O2}. */
  @Override
  public String toString() {
    return element("C", carbon) + element("H", hydrogen) + element("O", oxygen);
  }

  private static String element(String symbol, int count) {
    return count == 0 ? "" : symbol + (count == 1 ? "" : count);
  }
}
