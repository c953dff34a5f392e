package org.k2nutrition.data;

import java.util.List;
import java.util.Optional;
import org.k2nutrition.data.internal.Knowledge;
import org.k2nutrition.evidence.CheckLevel;
import org.k2nutrition.evidence.Claim;
import org.k2nutrition.evidence.ClaimEvidence;
import org.k2nutrition.evidence.Side;

/**
 * What people say about vitamin K2, with a verdict and the evidence for and against.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Claims {

  private final Knowledge knowledge;

  Claims(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /**
   * All claims.
   *
   * @return unmodifiable, in the order of their ids
   */
  public List<Claim> all() {
    return knowledge.evidence().claims();
  }

  /**
   * The claim with an id.
   *
   * @param id such as {@code claim-12}
   * @return the claim, or empty
   */
  public Optional<Claim> find(String id) {
    return knowledge.evidence().findClaim(id);
  }

  /**
   * The claim with an id.
   *
   * @param id such as {@code claim-12}
   * @return the claim
   * @throws NotFoundException if there is none, with the nearest ids
   */
  public Claim get(String id) {
    return find(id)
        .orElseThrow(
            () ->
                new NotFoundException(
                    "Claim", id, NearestKeys.of(id, all().stream().map(Claim::id).toList())));
  }

  /**
   * The claims that a text touches, best first.
   *
   * @param text any words, such as {@code K2 removes calcium from arteries}
   * @param limit the most to return, 1 or more
   * @return unmodifiable, possibly empty
   * @throws IllegalArgumentException if the limit is below 1
   */
  public List<ClaimMatch> search(String text, int limit) {
    if (limit < 1) {
      throw new IllegalArgumentException("Limit out of range: '" + limit + "', expected 1 or more");
    }
    return knowledge.claimsTouchedBy(text, limit).stream()
        .map(match -> new ClaimMatch(match.item(), match.score()))
        .toList();
  }

  /**
   * The works that count on a side of a claim. Retracted works never do.
   *
   * @param claim a claim of the dataset
   * @param side the side; works on both sides count on each
   * @return unmodifiable, in the order of the claim
   */
  public List<ClaimEvidence> counting(Claim claim, Side side) {
    return knowledge.evidence().counting(claim, side);
  }

  /**
   * How well a claim was checked: no better than the weakest work it names.
   *
   * @param claim a claim of the dataset
   * @return the level to show
   */
  public CheckLevel checkLevel(Claim claim) {
    return knowledge.evidence().checkLevel(claim);
  }
}
