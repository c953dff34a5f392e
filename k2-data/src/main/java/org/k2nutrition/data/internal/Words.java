package org.k2nutrition.data.internal;

/** Whether two words are of one stem ("arteries", "arterial"). */
final class Words {

  private static final int SHORTEST_STEM = 4;
  private static final double STEM_SHARE = 0.7;

  private Words() {}

  /** 1 for equal words, less for words of one stem, else 0. */
  static double likeness(String a, String b) {
    if (a.equals(b)) {
      return 1;
    }
    int common = commonBeginning(a, b);
    int shorter = Math.min(a.length(), b.length());
    return common >= SHORTEST_STEM && common >= STEM_SHARE * shorter
        ? (double) common / Math.max(a.length(), b.length())
        : 0;
  }

  private static int commonBeginning(String a, String b) {
    int common = 0;
    while (common < Math.min(a.length(), b.length()) && a.charAt(common) == b.charAt(common)) {
      common++;
    }
    return common;
  }
}
