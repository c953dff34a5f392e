package org.k2nutrition.examples.benchmarks.fresh;

import org.k2nutrition.quantity.Analysed;

/** What both look-ups print. */
final class Line {

  private Line() {}

  static String of(String food, Analysed amount) {
    return of(
        food,
        amount.lower().billionths(),
        amount.middle().billionths(),
        amount.upper().billionths());
  }

  static String of(String food, long lower, long middle, long upper) {
    return food + " " + lower + " " + middle + " " + upper;
  }
}
