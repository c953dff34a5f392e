package org.k2nutrition.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.k2nutrition.evidence.AnswerPoint;
import org.k2nutrition.evidence.Study;

/** Personal questions: what an answer must say with each record, and what it says first. */
class AnswersTest {

  private static final K2 DATA = K2.load();

  @Test
  void aStudyIsNeverShownWithoutItsOutcomeAndItsNote() {
    assertThat(words("study:devriese-2021-valkyrie"))
        .isEqualTo(
            "fatal and non-fatal cardiovascular events: Rivaroxaban HR 0.41 (0.25-0.68);"
                + " rivaroxaban plus K2 HR 0.34 (0.19-0.61), both versus antagonist. Death: no"
                + " difference. Tests the anticoagulant; says nothing certain about K2 itself.");
    assertThat(DATA.studies().all())
        .allSatisfy(
            study ->
                assertThat(words("study:" + study.key()))
                    .startsWith(study.outcome() + ": ")
                    .contains(study.note().orElse("")));
  }

  @Test
  void theAnswerOnBloodThinnersShowsNoTrialThatSaysNothingOfVitaminK2() {
    assertThat(records("blood-thinners")).isNotEmpty().noneMatch(one -> one.startsWith("study:"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nl-infant-01|infant prophylaxis: 150 µg a day, total vitamin K, for infants, 0 to below 13"
            + " weeks. breastfed babies, after 1 mg by mouth at birth; day of start not printed.",
        "us-iom-2001-01|AI: 2 µg a day, total vitamin K, for infants, 0 to 6 months. K1 and K2 are"
            + " not told apart; the AI is built on intakes in healthy people. Value read in the"
            + " report's own summary table (nap.edu/read/10026/chapter/32); presumes vitamin K is"
            + " given at birth.",
        "us-iom-2001-07|AI: 60 µg a day, total vitamin K, for children, female, 9 to 13 years. read"
            + " on page 180 of the report.",
        "us-iom-2001-12|AI: 90 µg a day, total vitamin K, for pregnant women, female, 19 to 50"
            + " years. K1 and K2 are not told apart; the AI is built on intakes in healthy people."
            + " Value read in the report's own summary table (nap.edu/read/10026/chapter/32).",
        "fr-anc-2001-01|RDA/PRI: 5 µg to 10 µg a day, total vitamin K, for infants, 0 to 12 months."
            + " Not in force any more: superseded by fr-anses-2021. three French sites agree on the"
            + " adult figures and two on the child figures; K1 and K2 not told apart; printed as a"
            + " range.",
        "no-old-max-01|supplement maximum (whether it binds is not stated): 200 µg a day, total"
            + " vitamin K, for everybody. Not in force any more: ended by 2017-05-30. repealed; no"
            + " maximum for vitamin K in the rules as described in February 2021.",
        "de-bfr-k2-01|supplement maximum (a proposal, not law): 25 µg a day, vitamin K2, for"
            + " everybody. proposal per daily dose, not law; read in a newspaper of July 2024.",
        "jp-dri-2010-25|AI: 0 µg a day added to the value of the age, phylloquinone + MK-4 + MK-7 ×"
            + " 444.7/649, for pregnant women, female. Not in force any more: superseded by"
            + " jp-dri-2015. no increment over the value for age.",
        "efsa-2017-01|AI: 1 µg per kg of body weight a day, phylloquinone only, for everybody. the"
            + " underlying value for every age and sex group; menaquinones left out because the"
            + " evidence was judged too thin."
      })
  void aReferenceValueSaysForWhomItIs(String id, String words) {
    assertThat(words("reference:" + id)).isEqualTo(words);
  }

  @Test
  void aReferenceValueNamesItsEdition() {
    assertThat(point("reference:us-iom-2001-10").text())
        .isEqualTo("Institute of Medicine, Food and Nutrition Board, United States; Canada, 2001");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "bm-08|-31 %. Seen with: MK-7, 180 µg, per day, 12 weeks, adults 40-65 years, placebo"
            + " unchanged, p <0.001.",
        "bm-17|significantly below baseline from this dose. Seen with: MK-4, 600 µg, per day, 1"
            + " week per step, rising 0-300-600-900-1500, healthy men, median 25 years, Japan,"
            + " baseline, no placebo."
      })
  void aMarkerSaysWhatItAnsweredTo(String id, String words) {
    assertThat(words("biomarker:" + id)).isEqualTo(words);
  }

  @Test
  void theAnswerOnBabiesBeginsWithThePreventionAtBirth() {
    assertThat(records("children-and-babies"))
        .startsWith("rule:CON-NEWB", "rule:CON-NEWB-K2")
        .contains("reference:efsa-2017-03", "reference:efsa-2017-07", "reference:us-iom-2001-08");
    assertThat(words("rule:CON-NEWB-K2")).contains("never a K2 food supplement");
  }

  @Test
  void theAnswerOnLimitsBeginsWithAntagonistsAndNamesTheLimitsThatAreKnown() {
    assertThat(records("upper-limit"))
        .startsWith("rule:INT-VKA")
        .contains("reference:be-ul-2017-01", "reference:be-ul-2017-06", "reference:dk-tgl-01")
        .contains("reference:dk-tgl-02", "regulation:reg-020", "regulation:reg-037")
        .endsWith("claim:claim-40");
    assertThat(words("reference:be-ul-2017-06"))
        .isEqualTo(
            "UL: 1000 µg a day, total vitamin K, for adults, 18 to 64 years. upper level used in"
                + " the article; who set it was not visible; EFSA has none; table covers 18-64"
                + " years.");
    assertThat(words("reference:dk-tgl-02"))
        .isEqualTo(
            "UL: 370 µg a day, total vitamin K, for children, 3 to 10 years. column headed"
                + " UL/TGL/ADI, i.e. may be a temporary guidance level.");
  }

  @Test
  void theOfficialIntakesAreThoseOfWomenAndOfMen() {
    assertThat(records("official-intake"))
        .contains("reference:us-iom-2001-09", "reference:us-iom-2001-10");
  }

  @Test
  void whereTrialsFoundNothingTheyComeBeforeWhatCohortsFound() {
    assertThat(records("heart"))
        .startsWith("claim:claim-12", "dose:dose-04")
        .endsWith("claim:claim-14");
    assertThat(records("fractures")).startsWith("study:inoue-2009");
    assertThat(records("check-form-and-amount"))
        .containsSubsequence("dose:dose-04", "dose:dose-01", "dose:dose-03");
  }

  @Test
  void theAnswerOnKidneysNamesTheRiseOfCalcium() {
    assertThat(words("rule:CON-CKD"))
        .contains("no benefit on calcification or death is proven")
        .contains("+0.18, 0.04 to 0.32")
        .doesNotContain("safe");
  }

  @Test
  void retractedWorkAndWhatItReachesIsMarkedWithTheReason() {
    assertThat(words("claim:claim-10"))
        .contains(
            "cockayne-2006 (under a caution; does not count: included problematic trials; reached"
                + " by the notices about ishida-kawai-yops, sato-1998-stroke,"
                + " sato-2002-parkinson, sato-2005-alzheimer)");
    assertThat(words("claim:claim-51"))
        .contains("sato-2005-alzheimer (retracted; does not count: fabrication of data)");
    assertThat(words("study:mott-2019"))
        .endsWith(
            "corrected; counts with its corrected figures alone: concerns about one included trial;"
                + " reached by the notices about ishida-kawai-yops.");
    assertThat(words("claim:claim-09"))
        .endsWith(
            "Of the works named: ma-2022 (does not count: It was not checked whether the retracted"
                + " trials, or the questioned study of Yamaguchi, are among those it pooled).");
    assertThat(words("claim:claim-40"))
        .endsWith("Of the works named: crn-2025 (the industry's own).");
    assertThat(words("claim:claim-12")).doesNotContain("Of the works named");
  }

  @ParameterizedTest
  @CsvSource({"salma-2022", "ma-2022", "bjr-2024-metaanalysis"})
  void poolingsOfUnknownTrialsDoNotCountAndSayWhy(String key) {
    Study study = DATA.studies().get(key);
    assertThat(DATA.studies().counts(key)).isFalse();
    assertThat(study.notCounted().orElseThrow()).startsWith("It was not checked whether");
    assertThat(words("study:" + key)).contains("does not count: It was not checked whether");
  }

  private static List<String> records(String answer) {
    return DATA.answers().find(answer).orElseThrow().points().stream()
        .map(AnswerPoint::record)
        .toList();
  }

  private static String words(String record) {
    return point(record).words();
  }

  private static AnswerPoint point(String record) {
    return DATA.answers().findRecord(record).orElseThrow();
  }
}
