package org.k2nutrition.kinetics;

import java.time.Duration;
import java.util.List;

/**
 * The level that a schedule leads to, with the range that the published ranges of the parameters
 * give it; relative to the peak of one single dose of the schedule's reference amount.
 *
 * <p>Not medical advice: the curve is a simplification of averages and does not tell when a person
 * is free of a vitamer. This class is immutable and thread-safe.
 */
public final class CurveBand {

  private static final int BLOCK = 8192;

  private final ModelFamily models;
  private final Schedule schedule;
  private final RelativeCurve central;
  private final List<RelativeCurve> members;

  CurveBand(ModelFamily models, Schedule schedule) {
    this.models = models;
    this.schedule = schedule;
    this.central = models.central().curve(schedule);
    this.members = models.members().stream().map(model -> model.curve(schedule)).toList();
  }

  /**
   * The models behind it.
   *
   * @return the models
   */
  public ModelFamily models() {
    return models;
  }

  /**
   * The doses behind it.
   *
   * @return the schedule
   */
  public Schedule schedule() {
    return schedule;
  }

  /**
   * The curve of the central parameters alone.
   *
   * @return the curve
   */
  public RelativeCurve central() {
    return central;
  }

  /**
   * The level at a time.
   *
   * @param time from hour 0 of the schedule; a negative time is before it
   * @return 0 or more; 1 is the peak of one single reference dose
   */
  public Band at(Duration time) {
    double middle = central.at(time);
    double lower = middle;
    double upper = middle;
    for (RelativeCurve member : members) {
      double level = member.at(time);
      lower = Math.min(lower, level);
      upper = Math.max(upper, level);
    }
    return new Band(lower, middle, upper);
  }

  /**
   * The levels at equal steps.
   *
   * @param from the time of the first point, 0 or later, in whole seconds
   * @param step the time between points, above 0, in whole seconds
   * @param points how many, 0 to 10 000 000, both inclusive
   * @return the levels
   * @throws IllegalArgumentException if an argument is out of range
   */
  public CurveSamples sample(Duration from, Duration step, int points) {
    double[] middle = central.sample(from, step, points);
    double[] lower = middle.clone();
    double[] upper = middle.clone();
    double[] block = new double[Math.min(points, BLOCK)];
    for (int start = 0; start < points; start += BLOCK) {
      int length = Math.min(BLOCK, points - start);
      long time = from.toSeconds() + start * step.toSeconds();
      for (RelativeCurve member : members) {
        member.fill(time, step.toSeconds(), block, length);
        widen(block, length, start, lower, upper);
      }
    }
    return new CurveSamples(from, step, lower, middle, upper);
  }

  private static void widen(double[] block, int length, int start, double[] lower, double[] upper) {
    for (int i = 0; i < length; i++) {
      double level = block[i];
      if (level < lower[start + i]) {
        lower[start + i] = level;
      }
      if (level > upper[start + i]) {
        upper[start + i] = level;
      }
    }
  }
}
