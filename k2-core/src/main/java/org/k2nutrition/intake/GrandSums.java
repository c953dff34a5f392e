package org.k2nutrition.intake;

import java.math.BigInteger;
import java.util.Arrays;
import org.k2nutrition.food.Component;
import org.k2nutrition.quantity.Mass;

/**
 * Adds up person-days in 128 bits. Days are first gathered in 64 bits, as many as together stay
 * within the mass for which sums cannot overflow.
 */
final class GrandSums {

  private final long[] block = new long[Sums.SIZE];
  private final WideSum[] wide = new WideSum[Sums.SIZE];
  private final long[] openDays = new long[Sums.COMPONENTS];
  private long days;

  GrandSums() {
    Arrays.setAll(wide, i -> new WideSum());
  }

  void add(DayTotals day) {
    if (Sums.milligrams(block, 0) + day.milligrams() > Mass.MAX_BLOCK.milligrams()) {
      flush();
    }
    Sums.addAll(day.sums(), day.base(), block, 0);
    Sums.countOpen(day.sums(), day.base(), openDays);
    days++;
  }

  GrandTotals totals() {
    flush();
    BigInteger[] sums = new BigInteger[wide.length];
    Arrays.setAll(sums, i -> wide[i].toBigInteger());
    return new GrandTotals(days, sums, openDays.clone());
  }

  private void flush() {
    for (int i = 0; i < Sums.OPEN; i++) {
      wide[i].add(block[i]);
    }
    Arrays.fill(block, 0);
  }

  static long openDays(long[] counts, Component component) {
    return counts[Sums.index(component)];
  }
}
