package org.k2nutrition.examples.population;

import java.util.Arrays;
import java.util.List;
import org.k2nutrition.food.Component;

/**
 * What people of a stratum took in of a component: weighted means and percentiles of the two-day
 * means, per day in the component's unit; shares from 0 to 1.
 *
 * @param people how many people were asked
 * @param lower mean of the lower bounds of the truth
 * @param middle mean of what was analysed, censored results at half their limit
 * @param upper mean of what was analysed, censored results at their limit
 * @param bounded share of the people whose upper bound of the truth is known
 * @param largestPerson the part of the mean of the middle that one person makes
 * @param percentiles of the middle
 */
record Estimate(
    Stratum stratum,
    Component component,
    int people,
    double lower,
    double middle,
    double upper,
    double bounded,
    double coverageByEnergy,
    double coverageByMass,
    double measuredByEnergy,
    double measuredByMass,
    double largestPerson,
    List<Double> percentiles) {

  static final int[] PERCENTS = {5, 10, 25, 50, 75, 90, 95};

  static Estimate of(Stratum stratum, Component component, List<PersonIntake> people) {
    return new Estimate(
        stratum,
        component,
        people.size(),
        Weighted.mean(people, person -> person.mean(component).lower()),
        Weighted.mean(people, person -> person.mean(component).middle()),
        Weighted.mean(people, person -> person.mean(component).upper()),
        Weighted.share(people, person -> person.mean(component).isBounded()),
        Weighted.ratio(
            people,
            person -> person.mean(component).coveredEnergy(),
            person -> person.mean(component).energy()),
        Weighted.ratio(
            people,
            person -> person.mean(component).coveredMass(),
            person -> person.mean(component).mass()),
        Weighted.ratio(
            people,
            person -> person.mean(component).measuredEnergy(),
            person -> person.mean(component).energy()),
        Weighted.ratio(
            people,
            person -> person.mean(component).measuredMass(),
            person -> person.mean(component).mass()),
        Weighted.largestShare(people, person -> person.mean(component).middle()),
        Arrays.stream(Weighted.percentiles(people, p -> p.mean(component).middle(), PERCENTS))
            .boxed()
            .toList());
  }

  boolean hasFigure() {
    return coverageByMass > 0;
  }
}
