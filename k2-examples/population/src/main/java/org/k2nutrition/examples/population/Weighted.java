package org.k2nutrition.examples.population;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/** Weighted means, shares and percentiles over people. */
final class Weighted {

  private Weighted() {}

  static double mean(List<PersonIntake> people, ToDoubleFunction<PersonIntake> value) {
    return ratio(people, value, person -> 1);
  }

  /** The sum of one quantity over the sum of another; not the mean of the ratios. */
  static double ratio(
      List<PersonIntake> people,
      ToDoubleFunction<PersonIntake> part,
      ToDoubleFunction<PersonIntake> whole) {
    double parts = 0;
    double wholes = 0;
    for (PersonIntake person : people) {
      parts += person.weight() * part.applyAsDouble(person);
      wholes += person.weight() * whole.applyAsDouble(person);
    }
    return parts / wholes;
  }

  static double share(List<PersonIntake> people, Predicate<PersonIntake> fits) {
    return mean(people, person -> fits.test(person) ? 1 : 0);
  }

  /** The part of a mean that one person makes, the largest of all. */
  static double largestShare(List<PersonIntake> people, ToDoubleFunction<PersonIntake> value) {
    double sum = 0;
    double largest = 0;
    for (PersonIntake person : people) {
      double part = person.weight() * value.applyAsDouble(person);
      sum += part;
      largest = Math.max(largest, part);
    }
    return largest / sum;
  }

  /**
   * Percentiles: the smallest value for which at least that share of the people is at or below it.
   *
   * @param percents in rising order
   */
  static double[] percentiles(
      List<PersonIntake> people, ToDoubleFunction<PersonIntake> value, int... percents) {
    double[] found = new double[percents.length];
    Arrays.fill(found, Double.NaN);
    List<PersonIntake> sorted = people.stream().sorted(Comparator.comparingDouble(value)).toList();
    double total = people.stream().mapToDouble(PersonIntake::weight).sum();
    double reached = 0;
    int next = 0;
    for (PersonIntake person : sorted) {
      reached += person.weight();
      while (next < percents.length && reached * 100 >= percents[next] * total) {
        found[next++] = value.applyAsDouble(person);
      }
    }
    return found;
  }
}
