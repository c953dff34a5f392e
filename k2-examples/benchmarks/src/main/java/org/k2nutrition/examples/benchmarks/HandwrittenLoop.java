package org.k2nutrition.examples.benchmarks;

import java.util.Arrays;

/** What one writes by hand: coefficients and sums side by side in arrays, one loop in another. */
final class HandwrittenLoop {

  private final BatchData data;
  private final long[] coefficients;
  private final long[] sums;

  HandwrittenLoop(BatchData data) {
    this.data = data;
    this.coefficients = new long[data.foods().size() * Wanted.SIZE];
    for (int food = 0; food < data.foods().size(); food++) {
      long[] row = Wanted.coefficients(data.foods().get(food));
      System.arraycopy(row, 0, coefficients, food * Wanted.SIZE, Wanted.SIZE);
    }
    this.sums = new long[Math.multiplyExact(data.dayCount(), Wanted.SIZE)];
  }

  void run() {
    Arrays.fill(sums, 0);
    for (int row = 0; row < data.rows(); row++) {
      add(data.day(row) * Wanted.SIZE, data.food(row) * Wanted.SIZE, data.milligrams(row));
    }
  }

  long sum(int day, int place) {
    return sums[day * Wanted.SIZE + place];
  }

  private void add(int to, int from, long milligrams) {
    for (int i = 0; i < Wanted.SIZE; i++) {
      sums[to + i] += coefficients[from + i] * milligrams;
    }
  }
}
