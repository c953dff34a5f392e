package org.k2nutrition.kinetics;

import java.time.Duration;

/**
 * Levels of a curve at equal steps, with their ranges.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class CurveSamples {

  private static final double SECONDS_PER_HOUR = 3600;

  private final long from;
  private final long step;
  private final double[] lower;
  private final double[] middle;
  private final double[] upper;

  CurveSamples(Duration from, Duration step, double[] lower, double[] middle, double[] upper) {
    this.from = from.toSeconds();
    this.step = step.toSeconds();
    this.lower = lower;
    this.middle = middle;
    this.upper = upper;
  }

  /**
   * How many points there are.
   *
   * @return 0 or more
   */
  public int size() {
    return middle.length;
  }

  /**
   * The time of a point.
   *
   * @param point 0 to {@link #size} − 1
   * @return hours from hour 0 of the schedule
   */
  public double hour(int point) {
    return (from + point * step) / SECONDS_PER_HOUR;
  }

  /**
   * The lowest level of a point within the published ranges.
   *
   * @param point 0 to {@link #size} − 1
   * @return relative to the peak of one reference dose
   */
  public double lower(int point) {
    return lower[point];
  }

  /**
   * The level of a point with the central parameters.
   *
   * @param point 0 to {@link #size} − 1
   * @return relative to the peak of one reference dose
   */
  public double middle(int point) {
    return middle[point];
  }

  /**
   * The highest level of a point within the published ranges.
   *
   * @param point 0 to {@link #size} − 1
   * @return relative to the peak of one reference dose
   */
  public double upper(int point) {
    return upper[point];
  }

  /**
   * The level of a point with its range.
   *
   * @param point 0 to {@link #size} − 1
   * @return the level
   */
  public Band at(int point) {
    return new Band(lower[point], middle[point], upper[point]);
  }
}
