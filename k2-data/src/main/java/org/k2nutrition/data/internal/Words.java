package org.k2nutrition.data.internal;

/** How alike two words are. */
final class Words {

  private static final int SHORTEST_STEM = 4;
  private static final double STEM_SHARE = 0.6;
  private static final double SLIP = 0.8;

  private Words() {}

  /** 1 for equal words, less for words of one stem or with one wrong letter, else 0. */
  static double likeness(String a, String b) {
    if (a.equals(b)) {
      return 1;
    }
    int common = commonBeginning(a, b);
    int shorter = Math.min(a.length(), b.length());
    if (common >= SHORTEST_STEM && common >= STEM_SHARE * shorter) {
      return (double) common / Math.max(a.length(), b.length());
    }
    return shorter > SHORTEST_STEM && isOneSlip(a, b, common) ? SLIP : 0;
  }

  private static int commonBeginning(String a, String b) {
    int common = 0;
    while (common < Math.min(a.length(), b.length()) && a.charAt(common) == b.charAt(common)) {
      common++;
    }
    return common;
  }

  /** One letter replaced, left out, put in, or two neighbours changed over. */
  private static boolean isOneSlip(String a, String b, int common) {
    String restA = a.substring(common);
    String restB = b.substring(common);
    if (Math.abs(restA.length() - restB.length()) > 1) {
      return false;
    }
    if (restA.length() > restB.length()) {
      return restA.substring(1).equals(restB);
    }
    if (restB.length() > restA.length()) {
      return restB.substring(1).equals(restA);
    }
    return restA.substring(1).equals(restB.substring(1)) || isChangedOver(restA, restB);
  }

  private static boolean isChangedOver(String a, String b) {
    return a.length() > 1
        && a.charAt(0) == b.charAt(1)
        && a.charAt(1) == b.charAt(0)
        && a.substring(2).equals(b.substring(2));
  }
}
