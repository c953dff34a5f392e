package org.k2nutrition.kinetics;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;

/**
 * The one-compartment model with the central published parameters, and its like within their
 * published ranges.
 *
 * <p>A parameter with a range is taken at seventeen equally spaced values from end to end; a range
 * of an answer is the hull of the answers of all these models and the central one. This class is
 * immutable and thread-safe.
 */
public final class ModelFamily {

  private static final int VALUES = 17;

  private final Band halfLifeHours;
  private final Band tmaxHours;
  private final OneCompartmentModel central;
  private final List<OneCompartmentModel> members;

  private ModelFamily(Band halfLifeHours, Band tmaxHours) {
    this.halfLifeHours = halfLifeHours;
    this.tmaxHours = tmaxHours;
    this.central = OneCompartmentModel.of(halfLifeHours.middle(), tmaxHours.middle());
    List<OneCompartmentModel> all = new ArrayList<>();
    for (double halfLife : values(halfLifeHours)) {
      for (double tmax : values(tmaxHours)) {
        all.add(OneCompartmentModel.of(halfLife, tmax));
      }
    }
    this.members = List.copyOf(all);
  }

  /**
   * The models of some parameters.
   *
   * @param halfLifeHours the half-life in hours
   * @param tmaxHours the Tmax in hours
   * @return the family
   * @throws IllegalArgumentException if a pair within the ranges is no model, as {@link
   *     OneCompartmentModel#of} says
   */
  public static ModelFamily of(Band halfLifeHours, Band tmaxHours) {
    return new ModelFamily(halfLifeHours, tmaxHours);
  }

  /**
   * The half-life.
   *
   * @return hours
   */
  public Band halfLifeHours() {
    return halfLifeHours;
  }

  /**
   * The time to the peak.
   *
   * @return hours
   */
  public Band tmaxHours() {
    return tmaxHours;
  }

  /**
   * The model of the central parameters.
   *
   * @return the model
   */
  public OneCompartmentModel central() {
    return central;
  }

  /**
   * The models within the ranges.
   *
   * @return unmodifiable, at least one; the central one only if it falls on one of the values
   */
  public List<OneCompartmentModel> members() {
    return members;
  }

  /**
   * Any figure of a model, with its range over the family.
   *
   * @param figure such as {@code model -> model.steadyState(day).swing()}
   * @return lowest, central, highest
   */
  public Band band(ToDoubleFunction<OneCompartmentModel> figure) {
    double middle = figure.applyAsDouble(central);
    double lower = middle;
    double upper = middle;
    for (OneCompartmentModel member : members) {
      double value = figure.applyAsDouble(member);
      lower = Math.min(lower, value);
      upper = Math.max(upper, value);
    }
    return new Band(lower, middle, upper);
  }

  /**
   * The curve of a schedule, with its range.
   *
   * @param schedule the doses
   * @return the curve, relative to the peak of one dose of the schedule's reference amount; each
   *     model relative to its own peak
   */
  public CurveBand curve(Schedule schedule) {
    return new CurveBand(this, schedule);
  }

  private static double[] values(Band band) {
    if (!band.isRange()) {
      return new double[] {band.middle()};
    }
    double step = (band.upper() - band.lower()) / (VALUES - 1);
    return DoubleStream.iterate(0, number -> number + 1)
        .limit(VALUES)
        .map(number -> number == VALUES - 1 ? band.upper() : band.lower() + number * step)
        .toArray();
  }
}
