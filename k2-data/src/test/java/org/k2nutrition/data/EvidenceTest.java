package org.k2nutrition.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.k2nutrition.evidence.AnswerPoint;
import org.k2nutrition.evidence.BiomarkerKind;
import org.k2nutrition.evidence.CheckLevel;
import org.k2nutrition.evidence.Claim;
import org.k2nutrition.evidence.ClaimEvidence;
import org.k2nutrition.evidence.Direction;
import org.k2nutrition.evidence.Effect;
import org.k2nutrition.evidence.PersonalAnswer;
import org.k2nutrition.evidence.Retraction;
import org.k2nutrition.evidence.Side;
import org.k2nutrition.evidence.Standing;
import org.k2nutrition.evidence.Study;
import org.k2nutrition.evidence.StudyDesign;
import org.k2nutrition.evidence.Verdict;
import org.k2nutrition.food.Component;
import org.k2nutrition.source.Citation;
import org.k2nutrition.source.Verification;

/** Studies, notices, claims and markers as shipped; expectations typed from the publications. */
class EvidenceTest {

  private static final K2 DATA = K2.load();
  private static final Studies STUDIES = DATA.studies();
  private static final Claims CLAIMS = DATA.claims();

  /** Nothing is held against a key that nobody has; that is no reason to count it. */
  @ParameterizedTest
  @ValueSource(strings = {"sato-1998", "Sato-1998-stroke", "cockayne 2006", "", "nope"})
  void aWorkThatNobodyCitesNeitherCountsNorStands(String key) {
    assertThatThrownBy(() -> DATA.studies().counts(key))
        .isInstanceOf(NotFoundException.class)
        .hasMessageContaining("'" + key + "'");
    assertThatThrownBy(() -> DATA.studies().standing(key)).isInstanceOf(NotFoundException.class);
  }

  @Test
  void everyRowIsThere() {
    assertThat(STUDIES.all()).hasSize(50);
    assertThat(STUDIES.notices()).hasSize(9);
    assertThat(CLAIMS.all()).hasSize(55);
    assertThat(DATA.biomarkers().all()).hasSize(32);
    assertThat(DATA.intakeSurveys()).hasSize(9);
    assertThat(DATA.synergies()).hasSize(7);
  }

  @Test
  void aStudyTellsWhatWasDoneAndFound() {
    Study avadec = STUDIES.get("diederichsen-2022-avadec");
    assertThat(avadec.design()).isEqualTo(StudyDesign.RANDOMISED_BLINDED);
    assertThat(avadec.participants()).contains("365");
    assertThat(avadec.forms()).containsExactly(Component.MK_7);
    assertThat(avadec.doses())
        .extracting(dose -> dose.substance().symbol() + " " + dose.amount())
        .containsExactly("MK-7 720 µg", "vitaminD 25 µg");
    assertThat(avadec.duration()).contains("24 months");
    assertThat(avadec.comparator()).contains("placebo");
    assertThat(avadec.direction()).isEqualTo(Direction.NO_EFFECT);
    assertThat(avadec.registration()).contains("NCT03243890");
    assertThat(avadec.funding()).isEmpty();
    assertThat(avadec.citation().doi()).contains("10.1161/CIRCULATIONAHA.121.057008");
    assertThat(avadec.citation().pmid()).contains("35465686");
    Effect effect = avadec.effect().orElseThrow();
    assertThat(effect.measure()).isEqualTo("mean difference AVC, AU (treatment minus placebo)");
    assertThat(effect.estimate().orElseThrow()).isEqualByComparingTo("-17");
    assertThat(effect.lower().orElseThrow()).isEqualByComparingTo("-86");
    assertThat(effect.upper().orElseThrow()).isEqualByComparingTo("53");
    assertThat(effect.pValue()).contains("0.64");
  }

  @ParameterizedTest
  @CsvSource({
    "cheung-2008-ecko, -0.06, -0.67, 0.54, NO_EFFECT",
    "mott-2019, 0.74, 0.56, 0.97, MIXED",
    "gast-2009, 0.91, 0.85, 1.00, BENEFIT",
    "haroon-2023-trevasc, 0.85, 0.55, 1.31, NO_EFFECT",
    "yoshida-2011, 1.150, 0.843, 1.570, NO_EFFECT",
    "tan-2024, -2.67, -2.86, -2.49, BENEFIT",
    "kosciuszek-2022, 1.21, 1.08, 1.36, HARM"
  })
  void effectsKeepTheDigitsOfTheirSource(
      String key, String estimate, String lower, String upper, Direction direction) {
    Study study = STUDIES.get(key);
    Effect effect = study.effect().orElseThrow();
    assertThat(effect.estimate().orElseThrow()).hasToString(estimate);
    assertThat(effect.lower().orElseThrow()).hasToString(lower);
    assertThat(effect.upper().orElseThrow()).hasToString(upper);
    assertThat(study.direction()).isEqualTo(direction);
  }

  @Test
  void twoGroupsAreNoEstimate() {
    Effect effect = STUDIES.get("shea-2009").effect().orElseThrow();
    assertThat(effect.estimate()).isEmpty();
    assertThat(effect.groups()).contains("27 vs 37");
  }

  @ParameterizedTest
  @CsvSource({
    "chictr1800019240, 0.006, 'loss of femoral neck BMD, women, the groups with 90 µg'",
    "bjr-2024-metaanalysis, 0.035, lumbar spine BMD",
    "naiyarakseree-2023, 0.24, 'change of cfPWV, MK-7 against no treatment'"
  })
  void aPValueWithoutAnEstimateIsKeptWithWhatItIsOf(String key, String p, String measure) {
    Effect effect = STUDIES.get(key).effect().orElseThrow();
    assertThat(effect.pValue()).contains(p);
    assertThat(effect.measure()).isEqualTo(measure);
    assertThat(effect.estimate()).isEmpty();
  }

  @Test
  void figuresOfTwoGroupsAndArmsAndCapsulesAreKept() {
    assertThat(STUDIES.get("naiyarakseree-2023").effect().orElseThrow().groups())
        .contains("-6.0 % versus -6.8 %");
    assertThat(STUDIES.get("inoue-2009").frequency())
        .contains("15 mg per capsule; daily dose not stated in the passage read");
    assertThat(STUDIES.get("chictr1800019240").frequency())
        .contains(
            "per day, in three arms: 50 µg; 90 µg; 90 µg with calcium 500 mg and vitamin D3 10 µg");
  }

  @ParameterizedTest
  @ValueSource(strings = {"apalset-2011", "palmer-2021-cohort"})
  void aNumberForK1StandsApartFromADirectionForK2(String key) {
    Study study = STUDIES.get(key);
    assertThat(study.directionFor()).contains(Component.K2);
    assertThat(study.effect().orElseThrow().exposure()).contains(Component.K1);
  }

  @Test
  void protocolsHaveNoResult() {
    assertThat(STUDIES.all())
        .filteredOn(Study::isProtocol)
        .extracting(Study::key)
        .containsExactly("cac400-protocol-2023", "joint-03", "vitak-cac");
  }

  @Test
  void studiesReadInAnotherWorkSaySo() {
    assertThat(STUDIES.all())
        .filteredOn(study -> study.verification() == Verification.SECONDARY)
        .extracting(Study::key)
        .containsExactly("chictr1800019240", "naiyarakseree-2023");
  }

  @Test
  void anUnknownStudyIsNotFoundWithTheNearestKeys() {
    assertThatThrownBy(() -> STUDIES.get("palmer-2021"))
        .isInstanceOf(NotFoundException.class)
        .hasMessage("Study not found: 'palmer-2021' (did you mean 'palmer-2021-cohort'?)");
  }

  @Test
  void anUnknownClaimOrWorkIsNotFoundWithTheNearest() {
    assertThatThrownBy(() -> CLAIMS.get("claim-99"))
        .isInstanceOf(NotFoundException.class)
        .hasMessage("Claim not found: 'claim-99' (did you mean 'claim-09'?)");
    assertThatThrownBy(() -> DATA.citation("inaba-2051"))
        .isInstanceOf(NotFoundException.class)
        .hasMessage("Work not found: 'inaba-2051' (did you mean 'inaba-2015'?)");
    assertThat(DATA.citation("koitaya-2009").pmid()).contains("19352059");
  }

  @Test
  void theClaimAboutBloodThinnersNamesThatNoSafeDoseWasShown() {
    Claim claim = CLAIMS.find("claim-18").orElseThrow();
    assertThat(claim.comment()).contains("10 µg a day").contains("no safe dose has been shown");
    assertThat(claim.evidence())
        .extracting(one -> one.citation().key())
        .contains("theuwissen-2013");
  }

  @ParameterizedTest
  @CsvSource({"PIVKA II, bm-03", "uc-OC, bm-02", "DP-UCMGP, bm-01"})
  void markersAreFoundWithHyphensOrWithout(String marker, String id) {
    assertThat(DATA.biomarkers().about(marker)).extracting(one -> one.id()).contains(id);
    assertThat(DATA.biomarkers().about("-")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "sato-1998-stroke, RETRACTED, false",
    "sato-2002-parkinson, RETRACTED, false",
    "sato-2005-alzheimer, RETRACTED, false",
    "sato-2005-status, RETRACTED, false",
    "iwamoto-2009-meta, RETRACTED, false",
    "iwamoto-2003-rats, RETRACTED, false",
    "cockayne-2006, CAUTION, false",
    "mott-2019, CORRECTED, true",
    "ishida-kawai-yops, CONCERN, true",
    "salma-2022, NO_NOTICE, false",
    "ma-2022, NO_NOTICE, false",
    "bjr-2024-metaanalysis, NO_NOTICE, false",
    "knapen-2013, NO_NOTICE, true"
  })
  void noticesDecideWhatCounts(String key, Standing standing, boolean counts) {
    assertThat(STUDIES.standing(key)).isEqualTo(standing);
    assertThat(STUDIES.counts(key)).isEqualTo(counts);
  }

  @Test
  void retractedTrialsReachTheReviewsAndClaimsThatLeanedOnThem() {
    assertThat(STUDIES.noticesReaching("cockayne-2006"))
        .extracting(Retraction::key)
        .containsExactlyInAnyOrder(
            "sato-1998-stroke", "sato-2002-parkinson", "sato-2005-alzheimer", "ishida-kawai-yops");
    assertThat(STUDIES.noticesReaching("iwamoto-2009-meta"))
        .extracting(Retraction::key)
        .containsExactlyInAnyOrder("sato-2002-parkinson", "sato-2005-alzheimer");
    assertThat(STUDIES.claimsTouchedBy("sato-2005-alzheimer"))
        .extracting(Claim::id)
        .containsExactly("claim-10", "claim-51");
  }

  @Test
  void aRetractionNamesItsNotice() {
    Retraction meta = STUDIES.findNotice("iwamoto-2009-meta").orElseThrow();
    assertThat(meta.notices())
        .extracting(notice -> notice.doi().orElseThrow())
        .containsExactly("10.1007/s40261-018-0643-3");
    assertThat(meta.verification()).isEqualTo(Verification.VERIFIED);
  }

  /** No claim rests on retracted work: what counts for it never includes any. */
  @Test
  void noRetractedWorkCountsForAnyClaim() {
    assertThat(CLAIMS.all())
        .flatMap(claim -> CLAIMS.counting(claim, Side.FOR))
        .extracting(work -> STUDIES.standing(work.citation().key()))
        .doesNotContain(Standing.RETRACTED, Standing.CAUTION, Standing.LEANS_ON_RETRACTED);
  }

  @Test
  void everySupportedClaimHasSupportThatCounts() {
    assertThat(CLAIMS.all())
        .filteredOn(claim -> claim.verdict() == Verdict.SUPPORTED)
        .isNotEmpty()
        .allSatisfy(
            claim -> assertThat(CLAIMS.counting(claim, Side.FOR)).as(claim.id()).isNotEmpty());
  }

  /** If the works behind any supported claim were retracted, the dataset could not be built. */
  @Test
  void withItsSupportRetractedNoSupportedClaimOfTheDatasetCouldStand() {
    for (Claim claim : CLAIMS.all()) {
      if (claim.verdict() == Verdict.SUPPORTED) {
        List<Retraction> notices = new ArrayList<>();
        for (ClaimEvidence work : claim.evidence()) {
          notices.add(retracted(work.citation()));
        }
        assertThatThrownBy(
                () ->
                    org.k2nutrition.evidence.EvidenceBase.of(
                        STUDIES.all(), notices, List.of(claim)))
            .as(claim.id())
            .isInstanceOf(IllegalArgumentException.class)
            .hasMessageStartingWith("Verdict cannot stand: 'SUPPORTED' for '" + claim.id() + "'");
      }
    }
  }

  private static Retraction retracted(Citation citation) {
    return Retraction.builder()
        .key(citation.key())
        .citation(citation)
        .status(org.k2nutrition.evidence.NoticeStatus.RETRACTED)
        .statusText("retracted")
        .notice("made up for this test")
        .verification(Verification.VERIFIED)
        .build();
  }

  @Test
  void verdictsAreThoseOfTheReview() {
    Map<Verdict, Long> verdicts =
        CLAIMS.all().stream().collect(Collectors.groupingBy(Claim::verdict, Collectors.counting()));
    assertThat(verdicts)
        .containsEntry(Verdict.SUPPORTED, 14L)
        .containsEntry(Verdict.PARTLY_SUPPORTED, 17L)
        .containsEntry(Verdict.CONTESTED, 10L)
        .containsEntry(Verdict.NOT_SUPPORTED, 7L)
        .containsEntry(Verdict.NOT_CHECKED, 1L)
        .containsEntry(Verdict.ADVICE, 3L)
        .containsEntry(Verdict.COMMERCIAL, 3L);
  }

  /** The rows say "supported"; what was read in full support is a press release of sellers. */
  @Test
  void thatItIsWellToleratedIsSupportedInPartBecauseOnlySellersSayIt() {
    Claim claim = CLAIMS.get("claim-40");
    assertThat(claim.verdict()).isEqualTo(Verdict.PARTLY_SUPPORTED);
    assertThat(claim.comment())
        .isEqualTo(
            "The only source in full support is a press release of an industry foundation. No upper"
                + " level is set for lack of data, which is not proof of safety; tablet smell and"
                + " gut complaints caused drop-outs.");
    assertThat(CLAIMS.all())
        .flatMap(Claim::evidence)
        .filteredOn(ClaimEvidence::isIndustry)
        .extracting(work -> work.citation().key())
        .containsExactly("crn-2025");
  }

  @Test
  void whatTheSheetForConsumersCoversWasReadInAnotherWorkAlone() {
    Claim claim = CLAIMS.get("claim-45");
    assertThat(claim.verdict()).isEqualTo(Verdict.PARTLY_SUPPORTED);
    assertThat(claim.comment()).contains("read only in another work");
  }

  @Test
  void aClaimShowsWhatSpeaksForAndAgainstIt() {
    Claim hip = CLAIMS.get("claim-10");
    assertThat(hip.verdict()).isEqualTo(Verdict.CONTESTED);
    assertThat(keys(hip, Side.FOR)).containsExactly("mott-2019");
    assertThat(keys(hip, Side.AGAINST)).containsExactly("apalset-2011", "mott-2019", "inoue-2009");
    assertThat(hip.evidence())
        .filteredOn(work -> work.citation().key().equals("cockayne-2006"))
        .singleElement()
        .satisfies(work -> assertThat(work.why().orElseThrow()).startsWith("caution notices"));
  }

  @Test
  void aNullTrialSupportsTheClaimThatNothingIsProven() {
    assertThat(keys(CLAIMS.get("claim-50"), Side.FOR))
        .containsExactly("diederichsen-2022-avadec", "devriese-2020-valkyrie", "vlasschaert-2020");
  }

  @ParameterizedTest
  @CsvSource({
    "claim-16, SECONDARY",
    "claim-17, SECONDARY",
    "claim-32, SECONDARY",
    "claim-46, PROTOCOL",
    "claim-12, VERIFIED",
    "claim-15, PARTLY_CHECKED",
    "claim-34, NOT_CHECKED",
    "claim-53, NOT_APPLICABLE"
  })
  void aClaimIsCheckedNoBetterThanItsWeakestWork(String id, CheckLevel level) {
    assertThat(CLAIMS.checkLevel(CLAIMS.get(id))).isEqualTo(level);
  }

  @ParameterizedTest
  @CsvSource({
    "K2 removes calcium from arteries, claim-05 claim-12 claim-33 claim-49 claim-50",
    "can it clean plaque, claim-50",
    "blood thinners, claim-18 claim-31 claim-41",
    "wafarin, claim-31 claim-41",
    "warfarine, claim-31 claim-41",
    "arterise calcifikation, claim-12 claim-33 claim-50",
    "ateroskleroze of the artreies, claim-12",
    "nattō, claim-22",
    "osteoporosis, claim-09 claim-10 claim-51",
    "is there an RDA, claim-16",
    "side effects, claim-40",
    "CHEESE, claim-21 claim-23 claim-24"
  })
  void aTextFindsTheClaimsItTouches(String text, String expected) {
    assertThat(CLAIMS.search(text, 8))
        .extracting(match -> match.claim().id())
        .contains(expected.split(" "));
  }

  @Test
  void theBestComesFirst() {
    List<ClaimMatch> found = CLAIMS.search("K2 prevents calcium building up in arteries", 55);
    assertThat(found.get(0).claim().id()).isEqualTo("claim-12");
    assertThat(found.get(0).score()).isEqualTo(1);
    assertThat(found).isSortedAccordingTo((a, b) -> Double.compare(b.score(), a.score()));
    assertThat(CLAIMS.search("K2 prevents calcium building up in arteries", 2)).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "the of and", "!?", "zzzzzzzz"})
  void aTextThatSaysNothingFindsNothing(String text) {
    assertThat(CLAIMS.search(text, 5)).isEmpty();
  }

  @Test
  void aLongTextIsCutAndNotSlow() {
    assertThat(CLAIMS.search("arteries ".repeat(120_000), 5)).isNotEmpty();
  }

  @Test
  void noCutOffOfTheLibrarysOwn() {
    assertThat(DATA.biomarkers().of(BiomarkerKind.QUOTED_CUT_OFF))
        .extracting(one -> one.id() + " " + one.value() + " " + one.verification())
        .containsExactly("bm-06 4.5 SECONDARY", "bm-07 400 SECONDARY");
    assertThat(DATA.biomarkers().find("bm-07").orElseThrow().note().orElseThrow())
        .startsWith("Not a diagnostic standard");
  }

  @ParameterizedTest
  @CsvSource({
    "bm-08, dp-ucMGP, 180 µg, -31, %, dalmeijer-2012",
    "bm-15, dp-ucMGP, 1080 µg, -46, %, caluwe-2014",
    "bm-23, dp-ucMGP, 10 mg, -86, %, ipack-hd-2023"
  })
  void markersAnswerToDoses(
      String id, String marker, String dose, String value, String unit, String source) {
    assertThat(DATA.biomarkers().find(id).orElseThrow())
        .satisfies(
            one -> {
              assertThat(one.marker()).isEqualTo(marker);
              assertThat(one.doses()).extracting(Object::toString).containsExactly(dose);
              assertThat(one.value()).isEqualTo(value);
              assertThat(one.unit()).contains(unit);
              assertThat(one.sources()).extracting(Citation::key).containsExactly(source);
            });
  }

  @Test
  void aDoseThatWasNotReadIsNoDose() {
    assertThat(DATA.biomarkers().find("bm-32").orElseThrow().doses()).isEmpty();
  }

  @Test
  void whatWasEatenIsToldWithItsSource() {
    assertThat(DATA.intakeSurveys().get(0).value()).contains("29.1");
    assertThat(DATA.intakeSurveys().get(0).spread()).contains("SD 12.8");
    assertThat(DATA.intakeSurveys().get(3).value()).isEmpty();
  }

  @Test
  void everyKeyLeadsToAWork() {
    assertThat(STUDIES.notices().stream().flatMap(notice -> notice.affects().stream()))
        .allSatisfy(key -> assertThat(DATA.findCitation(key)).as(key).isPresent());
    assertThat(STUDIES.all().stream().flatMap(study -> study.partOf().stream()))
        .allSatisfy(key -> assertThat(STUDIES.find(key)).as(key).isPresent());
  }

  @Test
  void noWorkHasTwoRecords() {
    Map<String, Long> byDoi =
        DATA.citations().stream()
            .flatMap(citation -> citation.doi().stream())
            .map(String::toLowerCase)
            .collect(Collectors.groupingBy(doi -> doi, Collectors.counting()));
    assertThat(byDoi.entrySet()).filteredOn(entry -> entry.getValue() > 1).isEmpty();
    Map<String, Long> byPage =
        DATA.citations().stream()
            .flatMap(citation -> citation.container().stream())
            .flatMap(container -> JOURNAL.matcher(container).results())
            .map(page -> page.group(1) + " " + page.group(2) + " " + page.group(3))
            .collect(Collectors.groupingBy(page -> page, Collectors.counting()));
    assertThat(byPage).hasSizeGreaterThan(90).containsKey("Blood 109 3279");
    assertThat(byPage.entrySet()).filteredOn(entry -> entry.getValue() > 1).isEmpty();
  }

  /** Journal, volume and first page, however the issue and the last page are printed. */
  private static final Pattern JOURNAL =
      Pattern.compile("^([^0-9]+?),? ?([0-9]+)(?:\\([^)]*\\))?[:,] ?([0-9]+)");

  private static List<String> keys(Claim claim, Side side) {
    return CLAIMS.counting(claim, side).stream().map(work -> work.citation().key()).toList();
  }

  @Test
  void everyEnumOfSidesIsUsed() {
    assertThat(CLAIMS.all().stream().flatMap(claim -> claim.evidence().stream()))
        .extracting(ClaimEvidence::side)
        .containsAll(Arrays.asList(Side.values()));
  }

  @Test
  void theAnswerAboutBloodThinnersIsBuiltFromRulesWithTheirSources() {
    PersonalAnswer answer = K2.load().answers().find("blood-thinners").orElseThrow();
    AnswerPoint rule =
        answer.points().stream()
            .filter(point -> point.record().equals("rule:INT-MK7-VKA"))
            .findFirst()
            .orElseThrow();
    assertThat(rule.words()).contains("10 ug/day").contains("Avoid MK-7 supplements");
    assertThat(rule.sources()).extracting(Citation::key).contains("theuwissen-2013");
    assertThat(answer.points())
        .extracting(AnswerPoint::record)
        .contains("rule:INT-VKA", "rule:INT-VKA-STOP", "rule:CON-VALVE", "rule:INT-DOAC-APIXABAN");
  }
}
