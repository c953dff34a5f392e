package org.k2nutrition.evidence;

/** What must count for a verdict to stand. */
final class VerdictRule {

  private VerdictRule() {}

  static void check(Claim claim, EvidenceBase base) {
    boolean fully = base.counting(claim, Side.FOR).stream().anyMatch(e -> e.side() == Side.FOR);
    boolean inPart = !base.counting(claim, Side.FOR).isEmpty();
    boolean against = !base.counting(claim, Side.AGAINST).isEmpty();
    switch (claim.verdict()) {
      case SUPPORTED -> require(claim, fully, "a work for it that counts");
      case PARTLY_SUPPORTED -> require(claim, inPart, "a work for it, if in part, that counts");
      case CONTESTED -> require(claim, inPart && against, "works on both sides that count");
      case NOT_SUPPORTED -> require(claim, !fully, "no work for it that counts");
      default -> {}
    }
  }

  private static void require(Claim claim, boolean stands, String expected) {
    if (!stands) {
      throw new IllegalArgumentException(
          "Verdict cannot stand: '"
              + claim.verdict()
              + "' for '"
              + claim.id()
              + "', expected "
              + expected);
    }
  }
}
