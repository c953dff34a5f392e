package org.k2nutrition.kinetics;

import java.time.Duration;
import java.util.Arrays;

/**
 * The level that a schedule leads to in one model, relative to the peak of one single dose of the
 * schedule's reference amount.
 *
 * <p>The doses add up (superposition). Between two doses the level is a closed form of what is in
 * gut and body after the first of them, so that any time costs one search and four exponentials,
 * however many doses went before. Points at equal steps follow from each other by two products and
 * are taken from the closed form again at every dose and every 1024 points, so that rounding does
 * not build up. This class is immutable and thread-safe.
 */
public final class RelativeCurve {

  static final int MOST_POINTS = 10_000_000;
  private static final int RESTART = 1024;
  private static final double SECONDS_PER_HOUR = 3600;

  private final Bateman bateman;
  private final long[] seconds;
  private final double[] gut;
  private final double[] body;

  RelativeCurve(Bateman bateman, double peakShare, Schedule schedule) {
    this.bateman = bateman;
    this.seconds = schedule.doses().stream().mapToLong(dose -> dose.at().toSeconds()).toArray();
    this.gut = schedule.weights();
    this.body = new double[gut.length];
    for (int i = 0; i < gut.length; i++) {
      gut[i] /= peakShare;
      if (i > 0) {
        double hours = (seconds[i] - seconds[i - 1]) / SECONDS_PER_HOUR;
        body[i] = bodyAfter(i - 1, hours);
        gut[i] += gut[i - 1] * bateman.gut(hours);
      }
    }
  }

  /**
   * The level at a time.
   *
   * @param time from hour 0 of the schedule; a negative time is before it
   * @return 0 or more; 1 is the peak of one single reference dose
   */
  public double at(Duration time) {
    double exact = time.toSeconds() + time.toNanosPart() / 1e9;
    int dose = lastDoseBy(time.toSeconds());
    return dose < 0 ? 0 : bodyAfter(dose, (exact - seconds[dose]) / SECONDS_PER_HOUR);
  }

  /**
   * The levels at equal steps.
   *
   * @param from the time of the first point, 0 or later, in whole seconds
   * @param step the time between points, above 0, in whole seconds
   * @param points how many, 0 to 10 000 000, both inclusive
   * @return a new array of {@code points} levels
   * @throws IllegalArgumentException if an argument is out of range
   */
  public double[] sample(Duration from, Duration step, int points) {
    requireGrid(from, step, points);
    double[] levels = new double[points];
    fill(from.toSeconds(), step.toSeconds(), levels, points);
    return levels;
  }

  static void requireGrid(Duration from, Duration step, int points) {
    Dose.requireTime("Time of the first point", from);
    Dose.requireTime("Step", step);
    if (step.isZero() || points < 0 || points > MOST_POINTS) {
      throw new IllegalArgumentException(
          "Points out of range: '"
              + points
              + " every "
              + step
              + "', expected 0 to "
              + MOST_POINTS
              + " and a step above 0");
    }
  }

  /** Fills the first {@code points} places with the levels at equal steps. */
  void fill(long from, long step, double[] levels, int points) {
    Stride stride = new Stride(bateman, step / SECONDS_PER_HOUR);
    int point = 0;
    while (point < points) {
      long time = from + point * step;
      int dose = lastDoseBy(time);
      int end = Math.min(points, point + pointsUntilNextDose(dose, time, step));
      if (dose < 0) {
        Arrays.fill(levels, point, end, 0);
        point = end;
      } else {
        end = Math.min(end, point + RESTART);
        double hours = (time - seconds[dose]) / SECONDS_PER_HOUR;
        stride.fill(levels, point, end, gut[dose] * bateman.gut(hours), bodyAfter(dose, hours));
        point = end;
      }
    }
  }

  private int pointsUntilNextDose(int dose, long time, long step) {
    if (dose + 1 == seconds.length) {
      return Integer.MAX_VALUE / 2;
    }
    long wait = seconds[dose + 1] - time;
    return (int) Math.min(Integer.MAX_VALUE / 2, (wait + step - 1) / step);
  }

  /** The body's level a time after a dose, if no other came between. */
  private double bodyAfter(int dose, double hours) {
    return body[dose] * Math.exp(-bateman.elimination() * hours) + gut[dose] * bateman.body(hours);
  }

  /** The last dose at or before a time, or −1. Of several at one time the last holds them all. */
  private int lastDoseBy(long time) {
    int low = 0;
    int high = seconds.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (seconds[middle] <= time) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }

  /** Steps of one length: what they leave of gut and body, and what they move between them. */
  private static final class Stride {
    private final double gutLeft;
    private final double bodyLeft;
    private final double moved;

    Stride(Bateman bateman, double hours) {
      this.gutLeft = bateman.gut(hours);
      this.bodyLeft = Math.exp(-bateman.elimination() * hours);
      this.moved = bateman.body(hours);
    }

    void fill(double[] levels, int from, int to, double gutAtFrom, double bodyAtFrom) {
      double gut = gutAtFrom;
      double body = bodyAtFrom;
      for (int point = from; point < to; point++) {
        levels[point] = body;
        body = body * bodyLeft + gut * moved;
        gut *= gutLeft;
      }
    }
  }
}
