package org.k2nutrition.kinetics;

import java.time.Duration;

/**
 * A curve sampled for the columns of a chart. A column keeps its lowest and highest point in their
 * order, so that a peak narrower than a pixel is drawn.
 */
final class ChartLine {

  private static final int POINTS_PER_COLUMN = 8;
  private static final double SECONDS_PER_HOUR = 3600;

  private final CurveSamples samples;
  private final double hours;
  private final int points;

  private ChartLine(CurveSamples samples, double hours) {
    this.samples = samples;
    this.hours = hours;
    this.points = samples.size();
  }

  static ChartLine of(CurveBand curve, Duration until, int columns) {
    long seconds = until.toSeconds();
    long step = Math.max(1, seconds / ((long) columns * POINTS_PER_COLUMN));
    int points = (int) (seconds / step) + 1;
    return new ChartLine(
        curve.sample(Duration.ZERO, Duration.ofSeconds(step), points), seconds / SECONDS_PER_HOUR);
  }

  double highest() {
    double highest = 0;
    for (int i = 0; i < points; i++) {
      highest = Math.max(highest, samples.upper(i));
    }
    return highest;
  }

  boolean isRange() {
    for (int i = 0; i < points; i++) {
      if (samples.lower(i) < samples.upper(i)) {
        return true;
      }
    }
    return false;
  }

  /** The central curve as path data. */
  String path(ChartScale x, ChartScale y) {
    StringBuilder path = new StringBuilder();
    for (int start = 0; start < points; start += POINTS_PER_COLUMN) {
      int end = Math.min(points, start + POINTS_PER_COLUMN);
      int lowest = start;
      int highest = start;
      for (int i = start; i < end; i++) {
        lowest = samples.middle(i) < samples.middle(lowest) ? i : lowest;
        highest = samples.middle(i) > samples.middle(highest) ? i : highest;
      }
      int first = Math.min(lowest, highest);
      append(path, x.pixel(share(first, x)), y.pixel(samples.middle(first)));
      if (lowest != highest) {
        int second = Math.max(lowest, highest);
        append(path, x.pixel(share(second, x)), y.pixel(samples.middle(second)));
      }
    }
    return path.toString();
  }

  /** The range as path data: its upper edge forth, its lower edge back. */
  String area(ChartScale x, ChartScale y) {
    StringBuilder path = new StringBuilder();
    int columns = (points + POINTS_PER_COLUMN - 1) / POINTS_PER_COLUMN;
    for (int column = 0; column < columns; column++) {
      appendEdge(path, x, y, column, true);
    }
    for (int column = columns - 1; column >= 0; column--) {
      appendEdge(path, x, y, column, false);
    }
    return path.append('Z').toString();
  }

  private void appendEdge(
      StringBuilder path, ChartScale x, ChartScale y, int column, boolean isUpper) {
    int start = column * POINTS_PER_COLUMN;
    int end = Math.min(points, start + POINTS_PER_COLUMN);
    double edge = isUpper ? samples.upper(start) : samples.lower(start);
    for (int i = start; i < end; i++) {
      edge = isUpper ? Math.max(edge, samples.upper(i)) : Math.min(edge, samples.lower(i));
    }
    append(path, x.pixel(share((start + end - 1) / 2, x)), y.pixel(edge));
  }

  private double share(int point, ChartScale x) {
    return samples.hour(point) / hours * x.end();
  }

  private static void append(StringBuilder path, double x, double y) {
    path.append(path.isEmpty() ? 'M' : 'L')
        .append(Plain.text(x, 2))
        .append(' ')
        .append(Plain.text(y, 2));
  }
}
