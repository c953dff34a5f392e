package org.k2nutrition.intake;

import org.k2nutrition.food.Component;
import org.k2nutrition.food.Figures;
import org.k2nutrition.food.Food;

/** The sums of one component over one day, in billionths of its unit. */
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

  /** Adds a declared amount; checked, as doses stand outside the bound on the day's mass. */
  void addExactly(long amount) {
    lower = Math.addExact(lower, amount);
    upper = Math.addExact(upper, amount);
    analysedLower = Math.addExact(analysedLower, amount);
    analysedMiddle = Math.addExact(analysedMiddle, amount);
    analysedUpper = Math.addExact(analysedUpper, amount);
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
