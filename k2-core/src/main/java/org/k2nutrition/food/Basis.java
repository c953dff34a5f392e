package org.k2nutrition.food;

import java.math.BigDecimal;

/**
 * How much of a recipe has a figure for one component, and how much of that rests on analysis: by
 * mass in billionths of the whole, by energy in ten-thousandths of a kilocalorie per 100 g.
 */
record Basis(long coveredMass, long coveredEnergy, long measuredMass, long measuredEnergy) {

  private static final int DECIMALS = 9;

  BigDecimal coverage() {
    return coveredMass == Figures.WHOLE
        ? BigDecimal.ONE
        : BigDecimal.valueOf(coveredMass, DECIMALS).stripTrailingZeros();
  }

  boolean isMeasured() {
    return measuredMass > 0 && measuredMass == coveredMass;
  }
}
