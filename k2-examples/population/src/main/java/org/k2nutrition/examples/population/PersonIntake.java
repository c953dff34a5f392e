package org.k2nutrition.examples.population;

import java.util.EnumMap;
import java.util.Map;
import org.k2nutrition.food.Component;
import org.k2nutrition.intake.BatchTotals;
import org.k2nutrition.intake.DayTotals;

/** The two days of one person: means per day in the component's unit, and how much they rest on. */
record PersonIntake(Respondent respondent, double weight, Map<Component, Mean> means) {

  private static final double BILLIONTHS = 1e9;
  private static final double DAYS = 2;

  static PersonIntake of(Respondent respondent, BatchTotals totals, int index) {
    DayTotals one = totals.day(2 * index);
    DayTotals other = totals.day(2 * index + 1);
    Map<Component, Mean> means = new EnumMap<>(Component.class);
    for (Component component : Component.vitaminK()) {
      means.put(component, Mean.of(component, one, other));
    }
    return new PersonIntake(respondent, respondent.weight().doubleValue(), means);
  }

  Mean mean(Component component) {
    return means.getOrDefault(component, Mean.NOTHING);
  }

  /** The mean of both days: exact sums, divided here. */
  record Mean(
      double lower,
      double middle,
      double upper,
      double bound,
      double energy,
      double coveredEnergy,
      double measuredEnergy,
      double mass,
      double coveredMass,
      double measuredMass) {

    static final Mean NOTHING = new Mean(0, 0, 0, Double.POSITIVE_INFINITY, 0, 0, 0, 0, 0, 0);

    static Mean of(Component c, DayTotals one, DayTotals other) {
      boolean known = one.isUpperKnown(c) && other.isUpperKnown(c);
      return new Mean(
          mean(one.lower(c), other.lower(c)),
          mean(one.analysedMiddle(c), other.analysedMiddle(c)),
          mean(one.analysedUpper(c), other.analysedUpper(c)),
          known ? mean(one.upper(c), other.upper(c)) : Double.POSITIVE_INFINITY,
          mean(one.analysedMiddle(Component.ENERGY), other.analysedMiddle(Component.ENERGY)),
          mean(one.coveredEnergy(c), other.coveredEnergy(c)),
          mean(one.measuredEnergy(c), other.measuredEnergy(c)),
          (one.milligrams() + other.milligrams()) / DAYS,
          mean(one.coveredMass(c), other.coveredMass(c)),
          mean(one.measuredMass(c), other.measuredMass(c)));
    }

    boolean isBounded() {
      return bound != Double.POSITIVE_INFINITY;
    }

    private static double mean(long one, long other) {
      return ((double) one + other) / DAYS / BILLIONTHS;
    }
  }
}
