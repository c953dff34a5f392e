package org.k2nutrition.interaction.recognition;

/**
 * The number of letters to insert, leave out, replace or swap with their neighbour to get from one
 * word to another (optimal string alignment), as far as a bound.
 */
final class EditDistance {

  private EditDistance() {}

  /** Whether two words are at most {@code most} edits apart. */
  static boolean isWithin(int most, String a, String b) {
    if (Math.abs(a.length() - b.length()) > most) {
      return false;
    }
    int[] before = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int least = fill(row, last, before, a, b, i);
      if (least > most) {
        return false;
      }
      int[] free = before;
      before = last;
      last = row;
      row = free;
    }
    return last[b.length()] <= most;
  }

  private static int fill(int[] row, int[] last, int[] before, String a, String b, int i) {
    row[0] = i;
    int least = i;
    for (int j = 1; j <= b.length(); j++) {
      boolean same = a.charAt(i - 1) == b.charAt(j - 1);
      int cost = Math.min(last[j - 1] + (same ? 0 : 1), Math.min(last[j], row[j - 1]) + 1);
      boolean swapped =
          i > 1
              && j > 1
              && a.charAt(i - 1) == b.charAt(j - 2)
              && a.charAt(i - 2) == b.charAt(j - 1);
      row[j] = swapped ? Math.min(cost, before[j - 2] + 1) : cost;
      least = Math.min(least, row[j]);
    }
    return least;
  }
}
