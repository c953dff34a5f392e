package org.k2nutrition.intake;

import org.k2nutrition.food.Component;
import org.k2nutrition.food.Figures;
import org.k2nutrition.food.Food;

/**
 * The sums of one component over one day, in billionths of its unit; {@link DayLimits} says why
 * they cannot overflow.
 */
final class ComponentTally {

  private long lower;
  private long upper;
  private long analysedLower;
  private long analysedMiddle;
  private long analysedUpper;
  private long coveredMass;
  private long coveredEnergy;
  private long measuredMass;
  private long measuredEnergy;
  private final OpenFoods open = new OpenFoods();

  void add(Food food, Figures figures, Component component, long mg, long kcal) {
    lower += figures.lower(component) * mg;
    if (figures.upper(component) == Figures.UNKNOWN) {
      open.add(food, kcal);
    } else {
      upper += figures.upper(component) * mg;
    }
    if (figures.hasFigure(component)) {
      addFigure(figures, component, mg, kcal);
    }
  }

  private void addFigure(Figures figures, Component component, long mg, long kcal) {
    analysedLower += figures.analysedLower(component) * mg;
    analysedMiddle += figures.analysedMiddle(component) * mg;
    analysedUpper += figures.analysedUpper(component) * mg;
    coveredMass += mg;
    coveredEnergy += kcal;
    if (figures.restsOnAnalysis(component)) {
      measuredMass += mg;
      measuredEnergy += kcal;
    }
  }

  /** Adds a declared amount. */
  void addExactly(long amount) {
    lower += amount;
    upper += amount;
    analysedLower += amount;
    analysedMiddle += amount;
    analysedUpper += amount;
  }

  /** Adds an amount that may be of this component or of another. */
  void addAtMost(long amount) {
    upper += amount;
  }

  void addUnknown(String text) {
    open.addUnmatched(text);
  }

  long lower() {
    return lower;
  }

  long upper() {
    return upper;
  }

  long analysedLower() {
    return analysedLower;
  }

  long analysedMiddle() {
    return analysedMiddle;
  }

  long analysedUpper() {
    return analysedUpper;
  }

  long coveredMass() {
    return coveredMass;
  }

  long coveredEnergy() {
    return coveredEnergy;
  }

  long measuredMass() {
    return measuredMass;
  }

  long measuredEnergy() {
    return measuredEnergy;
  }

  OpenFoods open() {
    return open;
  }
}
