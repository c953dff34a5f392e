package org.k2nutrition.evidence;

import java.util.List;
import org.k2nutrition.source.Verification;

/**
 * What must count for a verdict to stand. "Supported" needs a work that was read itself and that
 * those who sell vitamin K did not write.
 */
final class VerdictRule {

  private VerdictRule() {}

  static void check(Claim claim, EvidenceBase base) {
    List<ClaimEvidence> whole =
        base.counting(claim, Side.FOR).stream().filter(one -> one.side() == Side.FOR).toList();
    boolean fully = !whole.isEmpty();
    boolean surely = whole.stream().anyMatch(VerdictRule::isIndependentAndRead);
    boolean inPart = !base.counting(claim, Side.FOR).isEmpty();
    boolean against = !base.counting(claim, Side.AGAINST).isEmpty();
    switch (claim.verdict()) {
      case SUPPORTED -> {
        require(claim, fully, "a work for it that counts");
        require(claim, surely, "a work for it that was read itself and is not the industry's own");
      }
      case PARTLY_SUPPORTED -> require(claim, inPart, "a work for it, if in part, that counts");
      case CONTESTED -> require(claim, inPart && against, "works on both sides that count");
      case NOT_SUPPORTED -> require(claim, !fully, "no work for it that counts");
      default -> {}
    }
  }

  private static boolean isIndependentAndRead(ClaimEvidence work) {
    return work.verification() == Verification.VERIFIED && !work.isIndustry();
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
