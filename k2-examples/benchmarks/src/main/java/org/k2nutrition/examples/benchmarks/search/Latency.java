package org.k2nutrition.examples.benchmarks.search;

import java.util.Arrays;
import java.util.List;

/** Measures how long searches take. */
final class Latency {

  private static final int FIRST = 5;
  private static final double SLOWEST_HUNDREDTH = 0.99;

  private Latency() {}

  /**
   * The times that all but the slowest hundredth of texts stay below. The time of a text is the
   * median of its times over the rounds, so that what else the machine does falls out; finders take
   * turns at each text.
   *
   * @param texts what is typed
   * @param rounds how often; as many rounds go before, and do not count
   * @param finders what is measured
   * @return nanoseconds, one figure a finder
   */
  static double[] p99(List<String> texts, int rounds, Finder... finders) {
    long[][][] times = new long[finders.length][texts.size()][rounds];
    for (int round = -rounds; round < rounds; round++) {
      for (int text = 0; text < texts.size(); text++) {
        for (int finder = 0; finder < finders.length; finder++) {
          long time = time(finders[finder], texts.get(text));
          if (round >= 0) {
            times[finder][text][round] = time;
          }
        }
      }
    }
    return Arrays.stream(times).mapToDouble(Latency::p99).toArray();
  }

  private static long time(Finder finder, String text) {
    long start = System.nanoTime();
    List<String> found = finder.find(text, FIRST);
    long time = System.nanoTime() - start;
    if (found.size() > FIRST) {
      throw new IllegalStateException("Too many foods found: '" + found.size() + "'");
    }
    return time;
  }

  private static double p99(long[][] times) {
    double[] medians = Arrays.stream(times).mapToDouble(Latency::median).sorted().toArray();
    return medians[(int) Math.ceil(SLOWEST_HUNDREDTH * medians.length) - 1];
  }

  private static double median(long[] times) {
    long[] sorted = times.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
