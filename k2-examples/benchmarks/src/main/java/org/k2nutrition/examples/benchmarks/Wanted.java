package org.k2nutrition.examples.benchmarks;

import java.util.List;
import org.k2nutrition.food.Component;
import org.k2nutrition.food.Figures;
import org.k2nutrition.food.Food;

/**
 * The sums that are compared: for each component lower, middle, upper and mass of what was
 * analysed, one behind the other, as coefficients of a milligram of food.
 */
final class Wanted {

  static final List<Component> COMPONENTS = Component.counted();
  static final int KINDS = 4;
  static final int SIZE = COMPONENTS.size() * KINDS;

  private Wanted() {}

  static long[] coefficients(Food food) {
    Figures figures = food.composition().figures();
    long[] coefficients = new long[SIZE];
    int at = 0;
    for (Component component : COMPONENTS) {
      coefficients[at++] = figures.analysedLower(component);
      coefficients[at++] = figures.analysedMiddle(component);
      coefficients[at++] = figures.analysedUpper(component);
      coefficients[at++] = figures.coveredMass(component);
    }
    return coefficients;
  }
}
