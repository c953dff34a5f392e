package org.k2nutrition.evidence;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.k2nutrition.source.Verification;

/**
 * Studies, notices and claims together: which works count, and whether each verdict can stand.
 *
 * <p>A retracted work can be read but never counts, and a notice reaches every work and claim that
 * leaned on it. Evidence whose verdicts cannot stand on what counts is refused when it is built.
 * This class is immutable and thread-safe.
 */
public final class EvidenceBase {

  private final Map<String, Study> studies = new LinkedHashMap<>();
  private final Map<String, Retraction> notices = new LinkedHashMap<>();
  private final Map<String, Claim> claims = new LinkedHashMap<>();

  private EvidenceBase(
      Collection<Study> studies, Collection<Retraction> notices, Collection<Claim> claims) {
    studies.forEach(study -> this.studies.put(study.key(), study));
    notices.forEach(notice -> this.notices.put(notice.key(), notice));
    claims.forEach(claim -> this.claims.put(claim.id(), claim));
  }

  /**
   * Joins studies, notices and claims.
   *
   * @param studies the studies
   * @param notices the notices about works, studies or not
   * @param claims the claims
   * @return the evidence
   * @throws IllegalArgumentException if the verdict of a claim cannot stand on what counts, such as
   *     "supported" when all support is retracted
   */
  public static EvidenceBase of(
      Collection<Study> studies, Collection<Retraction> notices, Collection<Claim> claims) {
    EvidenceBase base = new EvidenceBase(studies, notices, claims);
    claims.forEach(claim -> VerdictRule.check(claim, base));
    return base;
  }

  /**
   * The studies.
   *
   * @return unmodifiable, in the order given
   */
  public List<Study> studies() {
    return List.copyOf(studies.values());
  }

  /**
   * The notices.
   *
   * @return unmodifiable, in the order given
   */
  public List<Retraction> notices() {
    return List.copyOf(notices.values());
  }

  /**
   * The claims.
   *
   * @return unmodifiable, in the order given
   */
  public List<Claim> claims() {
    return List.copyOf(claims.values());
  }

  /**
   * The study with a key.
   *
   * @param key the key
   * @return the study, or empty
   */
  public Optional<Study> findStudy(String key) {
    return Optional.ofNullable(studies.get(key));
  }

  /**
   * The notice about a work itself.
   *
   * @param key the key of the work
   * @return the notice, or empty
   */
  public Optional<Retraction> findNotice(String key) {
    return Optional.ofNullable(notices.get(key));
  }

  /**
   * The claim with an id.
   *
   * @param id the id
   * @return the claim, or empty
   */
  public Optional<Claim> findClaim(String id) {
    return Optional.ofNullable(claims.get(id));
  }

  /**
   * The notices about works that a work leaned on, directly or through others.
   *
   * @param key the key of the work
   * @return unmodifiable, without the notice about the work itself, possibly empty
   */
  public List<Retraction> reaching(String key) {
    Set<Retraction> found = new LinkedHashSet<>();
    Deque<String> open = new ArrayDeque<>(List.of(key));
    while (!open.isEmpty()) {
      String reached = open.remove();
      for (Retraction notice : notices.values()) {
        if (notice.affects().contains(reached) && !notice.key().equals(key) && found.add(notice)) {
          open.add(notice.key());
        }
      }
    }
    return List.copyOf(found);
  }

  /**
   * The claims that name a work, or a work that leaned on it.
   *
   * @param key the key of the work
   * @return unmodifiable, in the order of the claims
   */
  public List<Claim> claimsTouchedBy(String key) {
    return claims.values().stream()
        .filter(claim -> claim.evidence().stream().anyMatch(one -> isTouched(one, key)))
        .toList();
  }

  private boolean isTouched(ClaimEvidence evidence, String key) {
    String work = evidence.citation().key();
    return work.equals(key) || reaching(work).stream().anyMatch(notice -> notice.key().equals(key));
  }

  /**
   * How a work stands.
   *
   * @param key the key of the work
   * @return never null; a work without any notice stands as {@link Standing#NO_NOTICE}
   */
  public Standing standing(String key) {
    Optional<NoticeStatus> own = findNotice(key).map(Retraction::status);
    if (own.isPresent()) {
      return switch (own.get()) {
        case RETRACTED -> Standing.RETRACTED;
        case CAUTION -> Standing.CAUTION;
        case CORRECTED -> Standing.CORRECTED;
        case CONCERN -> leansOnRetracted(key) ? Standing.LEANS_ON_RETRACTED : Standing.CONCERN;
      };
    }
    return leansOnRetracted(key) ? Standing.LEANS_ON_RETRACTED : Standing.NO_NOTICE;
  }

  private boolean leansOnRetracted(String key) {
    return reaching(key).stream().anyMatch(notice -> notice.status() == NoticeStatus.RETRACTED);
  }

  /**
   * Whether a work can count as evidence.
   *
   * @param key the key of the work
   * @return false if its standing forbids it, or if the study says why it is not counted
   */
  public boolean counts(String key) {
    return standing(key).counts() && findStudy(key).flatMap(Study::notCounted).isEmpty();
  }

  /**
   * The works that count on a side of a claim.
   *
   * @param claim the claim
   * @param side the side; works that stand on both sides count on each
   * @return unmodifiable, in the order of the claim
   */
  public List<ClaimEvidence> counting(Claim claim, Side side) {
    return claim.evidence().stream()
        .filter(one -> one.side() == side || (isSide(side) && one.side() == Side.BOTH))
        .filter(one -> side != Side.CONTEXT && counts(one.citation().key()))
        .toList();
  }

  private static boolean isSide(Side side) {
    return side == Side.FOR || side == Side.AGAINST;
  }

  /**
   * How many trials or works count on a side of a claim; analyses of one trial count once.
   *
   * @param claim the claim
   * @param side the side
   * @return 0 or more
   */
  public int trialsCounting(Claim claim, Side side) {
    Set<String> trials = new LinkedHashSet<>();
    for (ClaimEvidence one : counting(claim, side)) {
      String key = one.citation().key();
      trials.add(findStudy(key).flatMap(Study::partOf).orElse(key));
    }
    return trials.size();
  }

  /**
   * How well a claim was checked: no better than the weakest work it names.
   *
   * @param claim the claim
   * @return the level to show
   */
  public CheckLevel checkLevel(Claim claim) {
    List<CheckLevel> levels = new ArrayList<>(List.of(claim.stated()));
    claim.evidence().forEach(one -> levels.add(level(one)));
    return levels.stream().max(Comparator.naturalOrder()).orElseThrow();
  }

  private CheckLevel level(ClaimEvidence evidence) {
    if (findStudy(evidence.citation().key()).filter(Study::isProtocol).isPresent()) {
      return CheckLevel.PROTOCOL;
    }
    return evidence.verification() == Verification.VERIFIED
        ? CheckLevel.VERIFIED
        : CheckLevel.SECONDARY;
  }
}
