package org.k2nutrition.kinetics;

import java.time.Duration;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.k2nutrition.text.Phrase;
import org.k2nutrition.text.Sentence;

/**
 * An axis: from 0 to an end in its unit, and its ticks.
 *
 * @param end the value at the end of the axis, above 0
 * @param tick the distance of its ticks
 * @param unit what a value counts
 * @param from the pixel of 0
 * @param to the pixel of the end
 */
record ChartScale(double end, double tick, Sentence unit, double from, double to) {

  private static final double SECONDS_PER_HOUR = 3600;
  private static final double HOURS_PER_DAY = 24;
  private static final double MOST_HOURS = 120;
  private static final double MOST_TIME_TICKS = 12;
  private static final double MOST_LEVEL_TICKS = 6;
  private static final double[] HOUR_TICKS = {0.25, 0.5, 1, 2, 3, 6, 12};
  private static final double[] DAY_TICKS = {1, 2, 5, 7, 14, 28, 50, 100, 200, 365, 730, 1461};

  /** An axis of hours, or of days if it is longer than 120 hours. */
  static ChartScale time(Duration until, double from, double to) {
    double hours = until.toSeconds() / SECONDS_PER_HOUR;
    return hours <= MOST_HOURS
        ? new ChartScale(hours, timeTick(hours, HOUR_TICKS), Sentence.of(Phrase.HOURS), from, to)
        : new ChartScale(
            hours / HOURS_PER_DAY,
            timeTick(hours / HOURS_PER_DAY, DAY_TICKS),
            Sentence.of(Phrase.DAYS),
            from,
            to);
  }

  /** An axis of levels that ends at a tick at or above the highest. */
  static ChartScale level(double highest, double from, double to) {
    double most = highest > 0 ? highest : 1;
    double power = Math.pow(10, Math.floor(Math.log10(most)) - 1);
    double tick =
        DoubleStream.of(1, 2, 5, 10, 20, 50)
            .map(step -> step * power)
            .filter(step -> most / step <= MOST_LEVEL_TICKS)
            .findFirst()
            .orElse(most);
    return new ChartScale(
        Math.ceil(most / tick - 1e-9) * tick, tick, Sentence.verbatim(""), from, to);
  }

  double pixel(double value) {
    return from + value / end * (to - from);
  }

  List<Double> ticks() {
    return IntStream.rangeClosed(0, (int) Math.floor(end / tick + 1e-9))
        .mapToObj(number -> number * tick)
        .toList();
  }

  String label(double value) {
    return Plain.text(value, 6);
  }

  private static double timeTick(double length, double[] choices) {
    return DoubleStream.of(choices)
        .filter(step -> length / step <= MOST_TIME_TICKS)
        .findFirst()
        .orElseGet(() -> Math.ceil(length / MOST_TIME_TICKS / 1000) * 1000);
  }
}
