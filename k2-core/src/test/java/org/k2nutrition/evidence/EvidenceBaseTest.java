package org.k2nutrition.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.k2nutrition.source.Citation;
import org.k2nutrition.source.Verification;

/** The rule on retracted work, on made-up works. */
class EvidenceBaseTest {

  @Test
  void aRetractedWorkCanBeReadAndNeverCounts() {
    EvidenceBase base =
        base(List.of(notice("a", NoticeStatus.RETRACTED)), claim(Verdict.NOT_SUPPORTED, on("a")));
    assertThat(base.findNotice("a")).isPresent();
    assertThat(base.standing("a")).isEqualTo(Standing.RETRACTED);
    assertThat(base.counts("a")).isFalse();
    assertThat(base.counting(base.claims().get(0), Side.FOR)).isEmpty();
  }

  @Test
  void aClaimWhoseOnlySupportIsRetractedCannotBeSupported() {
    List<Retraction> notices = List.of(notice("a", NoticeStatus.RETRACTED));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> base(notices, claim(Verdict.SUPPORTED, on("a"))))
        .withMessage(
            "Verdict cannot stand: 'SUPPORTED' for 'claim-x', expected a work for it that counts");
    assertThat(base(notices, claim(Verdict.SUPPORTED, on("a"), on("b"))).claims()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "SUPPORTED, a work for it that counts",
    "PARTLY_SUPPORTED, 'a work for it, if in part, that counts'",
    "CONTESTED, works on both sides that count"
  })
  void noVerdictInFavourStandsOnRetractedWork(Verdict verdict, String expected) {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> base(List.of(notice("a", NoticeStatus.RETRACTED)), claim(verdict, on("a"))))
        .withMessage("Verdict cannot stand: '%s' for 'claim-x', expected %s", verdict, expected);
  }

  @Test
  void theIndustrysOwnWorkAloneSupportsNoClaim() {
    ClaimEvidence seller = ClaimEvidence.builder().from(on("a")).isIndustry(true).build();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> base(List.of(), claim(Verdict.SUPPORTED, seller)))
        .withMessage(
            "Verdict cannot stand: 'SUPPORTED' for 'claim-x', expected a work for it that was read"
                + " itself and is not the industry's own");
    assertThat(base(List.of(), claim(Verdict.SUPPORTED, seller, on("b"))).claims()).hasSize(1);
    assertThat(base(List.of(), claim(Verdict.PARTLY_SUPPORTED, seller)).claims()).hasSize(1);
  }

  @Test
  void whatWasReadInAnotherWorkAloneSupportsNoClaim() {
    ClaimEvidence hearsay =
        ClaimEvidence.builder().from(on("a")).verification(Verification.SECONDARY).build();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> base(List.of(), claim(Verdict.SUPPORTED, hearsay)));
    assertThat(base(List.of(), claim(Verdict.SUPPORTED, hearsay, on("b"))).claims()).hasSize(1);
  }

  @Test
  void aClaimThatACountingWorkSupportsCannotBeCalledUnsupported() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> base(List.of(), claim(Verdict.NOT_SUPPORTED, on("a"))))
        .withMessage(
            "Verdict cannot stand: 'NOT_SUPPORTED' for 'claim-x', expected no work for it that"
                + " counts");
  }

  @Test
  void theRetractionReachesWhatLeanedOnTheWorkThroughOthersToo() {
    Retraction trial = notice("trial", NoticeStatus.RETRACTED, "review");
    Retraction review = notice("review", NoticeStatus.CONCERN, "guideline");
    EvidenceBase base = base(List.of(trial, review), claim(Verdict.ADVICE, on("guideline")));
    assertThat(base.reaching("review")).containsExactly(trial);
    assertThat(base.reaching("guideline")).containsExactlyInAnyOrder(trial, review);
    assertThat(base.standing("review")).isEqualTo(Standing.LEANS_ON_RETRACTED);
    assertThat(base.standing("guideline")).isEqualTo(Standing.LEANS_ON_RETRACTED);
    assertThat(base.counts("guideline")).isFalse();
    assertThat(base.claimsTouchedBy("trial")).extracting(Claim::id).containsExactly("claim-x");
  }

  @Test
  void aCorrectedWorkCountsThoughItLeanedOnRetractedWork() {
    EvidenceBase base =
        base(
            List.of(
                notice("trial", NoticeStatus.RETRACTED, "review"),
                notice("review", NoticeStatus.CORRECTED)));
    assertThat(base.standing("review")).isEqualTo(Standing.CORRECTED);
    assertThat(base.counts("review")).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"RETRACTED, false", "CAUTION, false", "CORRECTED, true", "CONCERN, true"})
  void aNoticeDecidesWhetherTheWorkCounts(NoticeStatus status, boolean counts) {
    EvidenceBase base = base(List.of(notice("a", status)));
    assertThat(base.counts("a")).isEqualTo(counts);
    assertThat(base.standing("a").counts()).isEqualTo(counts);
  }

  @Test
  void noticesThatAffectEachOtherComeToAnEnd() {
    EvidenceBase base =
        base(
            List.of(
                notice("a", NoticeStatus.CONCERN, "b"), notice("b", NoticeStatus.CONCERN, "a")));
    assertThat(base.reaching("a")).extracting(Retraction::key).containsExactly("b");
  }

  @Test
  void aStudyThatSaysWhyItIsNotCountedDoesNotCount() {
    Study study = Study.builder().from(study("a")).notCounted("not checked").build();
    EvidenceBase base =
        EvidenceBase.of(List.of(study), List.of(), List.of(claim(Verdict.ADVICE, on("a"))));
    assertThat(base.standing("a")).isEqualTo(Standing.NO_NOTICE);
    assertThat(base.counts("a")).isFalse();
  }

  @Test
  void aWorkOnBothSidesCountsOnEach() {
    Claim claim = claim(Verdict.CONTESTED, work("a", Side.BOTH), work("b", Side.CONTEXT));
    EvidenceBase base = base(List.of(), claim);
    assertThat(base.counting(claim, Side.FOR)).hasSize(1);
    assertThat(base.counting(claim, Side.AGAINST)).hasSize(1);
    assertThat(base.counting(claim, Side.CONTEXT)).isEmpty();
  }

  @Test
  void twoAnalysesOfOneTrialCountOnce() {
    Study trial = study("trial");
    Study later = Study.builder().from(study("later")).partOf("trial").build();
    Claim claim = claim(Verdict.SUPPORTED, on("trial"), on("later"), on("other"));
    EvidenceBase base = EvidenceBase.of(List.of(trial, later), List.of(), List.of(claim));
    assertThat(base.counting(claim, Side.FOR)).hasSize(3);
    assertThat(base.trialsCounting(claim, Side.FOR)).isEqualTo(2);
  }

  @Test
  void aClaimIsCheckedNoBetterThanItsWeakestWork() {
    ClaimEvidence second =
        ClaimEvidence.builder().from(on("a")).verification(Verification.SECONDARY).build();
    Claim claim = claim(Verdict.SUPPORTED, second, on("b"));
    assertThat(base(List.of(), claim).checkLevel(claim)).isEqualTo(CheckLevel.SECONDARY);
    Claim unchecked = Claim.builder().from(claim).stated(CheckLevel.NOT_CHECKED).build();
    assertThat(base(List.of(), unchecked).checkLevel(unchecked)).isEqualTo(CheckLevel.NOT_CHECKED);
  }

  @Test
  void aProtocolProvesAPlanAndNoResult() {
    Study protocol =
        Study.builder()
            .from(study("a"))
            .design(StudyDesign.PROTOCOL)
            .direction(Direction.NOT_REPORTED)
            .build();
    Claim claim = claim(Verdict.SUPPORTED, on("a"));
    EvidenceBase base = EvidenceBase.of(List.of(protocol), List.of(), List.of(claim));
    assertThat(base.checkLevel(claim)).isEqualTo(CheckLevel.PROTOCOL);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Study.builder().from(study("a")).design(StudyDesign.PROTOCOL).build())
        .withMessage("Protocol with a result: 'a', expected none");
  }

  @Test
  void anEstimateOutsideItsIntervalIsAMisprint() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Effect.builder()
                    .measure("difference")
                    .estimate(new BigDecimal("-86"))
                    .lower(new BigDecimal("-854"))
                    .upper(new BigDecimal("-117"))
                    .build())
        .withMessage("Estimate outside its interval: '-86' for difference");
  }

  @ParameterizedTest
  @EnumSource(
      value = Verdict.class,
      names = {"ADVICE", "COMMERCIAL", "NOT_CHECKED"})
  void whatIsNoClaimOfFactNeedsNoEvidence(Verdict verdict) {
    assertThat(base(List.of(), claim(verdict)).claims()).hasSize(1);
  }

  /** However many works support a claim: with all of them retracted it cannot be supported. */
  @Property(tries = 100)
  void anyNumberOfRetractedWorksSupportsNothing(@ForAll List<Boolean> retracted) {
    List<Retraction> notices = new ArrayList<>();
    List<ClaimEvidence> works = new ArrayList<>();
    for (int i = 0; i < retracted.size(); i++) {
      works.add(on("w" + i));
      if (retracted.get(i)) {
        notices.add(notice("w" + i, NoticeStatus.RETRACTED));
      }
    }
    Claim claim = claim(Verdict.SUPPORTED, works.toArray(ClaimEvidence[]::new));
    if (retracted.contains(false)) {
      assertThat(base(notices, claim).counting(claim, Side.FOR))
          .hasSize(works.size() - notices.size());
    } else {
      assertThatIllegalArgumentException().isThrownBy(() -> base(notices, claim));
    }
  }

  private static EvidenceBase base(List<Retraction> notices, Claim... claims) {
    return EvidenceBase.of(List.of(), notices, List.of(claims));
  }

  private static Claim claim(Verdict verdict, ClaimEvidence... evidence) {
    return Claim.builder()
        .id("claim-x")
        .section(ClaimSection.BONE)
        .text("A claim.")
        .verdict(verdict)
        .comment("A comment.")
        .stated(CheckLevel.VERIFIED)
        .addEvidence(evidence)
        .build();
  }

  private static ClaimEvidence on(String key) {
    return work(key, Side.FOR);
  }

  private static ClaimEvidence work(String key, Side side) {
    return ClaimEvidence.builder()
        .citation(citation(key))
        .side(side)
        .verification(Verification.VERIFIED)
        .build();
  }

  private static Retraction notice(String key, NoticeStatus status, String... affects) {
    return Retraction.builder()
        .key(key)
        .citation(citation(key))
        .status(status)
        .statusText("status")
        .notice("notice")
        .addAffects(affects)
        .verification(Verification.VERIFIED)
        .build();
  }

  private static Study study(String key) {
    return Study.builder()
        .key(key)
        .citation(citation(key))
        .topic(StudyTopic.BONE)
        .design(StudyDesign.COHORT)
        .designText("cohort")
        .population("adults")
        .formText("K2")
        .outcome("fractures")
        .result("none")
        .direction(Direction.BENEFIT)
        .verification(Verification.VERIFIED)
        .build();
  }

  private static Citation citation(String key) {
    return Citation.builder().key(key).title("A work").build();
  }
}
