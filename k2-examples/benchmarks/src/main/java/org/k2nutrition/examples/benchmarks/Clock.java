package org.k2nutrition.examples.benchmarks;

import java.util.Arrays;

/** Measures one thing again and again; others in between, so that both meet the same machine. */
final class Clock {

  /** Something that is measured. */
  interface Work {
    void run() throws Exception;
  }

  private Clock() {}

  /** Median seconds of each work, after one round that does not count. */
  static double[] medians(int rounds, Work... works) throws Exception {
    double[][] seconds = new double[works.length][rounds];
    for (int round = -1; round < rounds; round++) {
      for (int i = 0; i < works.length; i++) {
        long start = System.nanoTime();
        works[i].run();
        if (round >= 0) {
          seconds[i][round] = (System.nanoTime() - start) / 1e9;
        }
      }
    }
    return Arrays.stream(seconds).mapToDouble(Clock::median).toArray();
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }
}
