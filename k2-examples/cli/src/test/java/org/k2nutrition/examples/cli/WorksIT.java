package org.k2nutrition.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The works behind claims and doses: what each shows of itself, and that each can be reached. */
class WorksIT {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "knapen-2013|Given: MK-7 180 µg, per day, 3 years Compared with: placebo",
        "inoue-2009|daily dose not stated in the passage read, 36 months (primary)",
        "caluwe-2014|Given: MK-7 360 µg; MK-7 720 µg; MK-7 1080 µg, three times a week, 8 weeks",
        "caluwe-2014|Funding: NattoPharma supplied MK-7 (press report)",
        "apalset-2011|K1: 1.57 (95 % 1.09 to 2.26) Direction: no effect, for K2",
        "shea-2009|Main number: mean Agatston change, treated versus control: 27 vs 37 Direction",
        "tan-2024|: -2.67 (95 % -2.86 to -2.49), p <0.001 Direction: benefit",
        "cockayne-2006|Note: Do not use its fracture odds ratios;",
        "devriese-2021-valkyrie|Note: Tests the anticoagulant; says nothing certain about K2",
        "hasific-2023|People of the trial: diederichsen-2022-avadec",
        "knapen-2015|Registration: NCT00642551",
        "salma-2022|counts for no claim. It was not checked whether the retracted trials were left"
      })
  void aStudyShowsWhatItMeasuredInWhomAndWithWhat(String key, String words) {
    assertThat(words("study", key)).contains(words);
  }

  @Test
  void theNumberForK1StandsApartFromTheDirectionForK2() {
    JsonNode study = result("study", "apalset-2011");

    assertThat(study.at("/effect/exposure").asText()).isEqualTo("K1");
    assertThat(study.at("/effect/estimate").decimalValue()).isEqualByComparingTo("1.57");
    assertThat(study.path("direction").asText()).isEqualTo("NO_EFFECT");
    assertThat(study.path("directionFor").asText()).isEqualTo("K2");
    assertThat(study.path("pmid").asText()).isEqualTo("21839190");
  }

  @ParameterizedTest
  @CsvSource({
    "knapen-2013, 0, MK-7, 180, µg",
    "inoue-2009, 0, MK-4, 15, mg",
    "chictr1800019240, 2, calcium, 500, mg"
  })
  void aDoseIsAnAmountOfASubstance(
      String key, int index, String substance, String amount, String unit) {
    JsonNode dose = result("study", key).path("doses").path(index);

    assertThat(dose.path("substance").asText()).isEqualTo(substance);
    assertThat(dose.path("amount").decimalValue()).isEqualByComparingTo(amount);
    assertThat(dose.path("unit").asText()).isEqualTo(unit);
  }

  @Test
  void figuresOfGroupsAreNoEstimate() {
    JsonNode effect = result("study", "hasific-2023").path("effect");

    assertThat(effect.path("groups").asText()).isEqualTo("203 vs 254");
    assertThat(effect.path("estimate").isNull()).isTrue();
    assertThat(effect.path("p").asText()).isEqualTo("0.089");
  }

  @Test
  void aWorkThatConcernsWerePublishedAboutCountsWithThatMark() {
    JsonNode work = result("study", "ishida-kawai-yops");

    assertThat(work.path("counts").asBoolean()).isTrue();
    assertThat(work.path("standing").asText()).isEqualTo("CONCERN");
    assertThat(work.path("verification").asText()).isEqualTo("SECONDARY");
    assertThat(words("study", "ishida-kawai-yops"))
        .contains("Read: secondary")
        .doesNotContain("counts for no claim");
  }

  @Test
  void aRetractedTrialThatIsNoStudyShowsWhatIsKnownOfIt() {
    assertThat(words("study", "sato-2005-alzheimer"))
        .startsWith("! RETRACTED: ")
        .contains("elderly women with Alzheimer's disease, n 200 (100 treated, 100 untreated)")
        .contains("MK-4 45 mg, vitamin D2 1000 IU and calcium 600 mg a day, 2 years")
        .contains("10.1007/s40261-018-0643-3")
        .contains("The journal notice itself was not seen.")
        .contains("Leaned on it: cockayne-2006, iwamoto-2009-meta")
        .contains("claim-10, claim-51")
        .contains("counts for no claim");
  }

  @Test
  void aRetractedReviewNamesTheRetractedTrialsThatReachIt() {
    assertThat(words("study", "iwamoto-2009-meta"))
        .contains("! RETRACTED (sato-2002-parkinson, on which it leaned)")
        .contains("! RETRACTED (sato-2005-alzheimer, on which it leaned)");
    assertThat(result("study", "iwamoto-2009-meta").path("retraction").findValuesAsText("key"))
        .contains("iwamoto-2009-meta", "sato-2002-parkinson", "sato-2005-alzheimer");
  }

  @Test
  void whatIsSecondaryOrDoesNotCountIsMarkedBesideItsKey() {
    assertThat(words("doses", "--form", "MK-7")).contains("inaba-2015 (secondary), dalmeijer-2012");
    assertThat(words("doses", "--form", "MK-4"))
        .contains("nakamura-2014, koitaya-2009 (secondary)");
    assertThat(words("claims", "claim-16")).contains("bruno-2016 (secondary)");
    assertThat(words("claims", "claim-51"))
        .contains("not counted: ")
        .contains("sato-2005-alzheimer (retracted; does not count)");
    assertThat(words("answers", "fractures"))
        .contains("sato-2005-alzheimer (retracted; does not count)")
        .contains("cockayne-2006 (under a caution; does not count)");
  }

  @Test
  void theDoseThatWasStillTooMuchStandsBesideTheOneThatWasNamed() {
    assertThat(words("doses", "--form", "MK-7", "--outcome", "coumarin"))
        .contains("50 µg per day and above")
        .contains("10 µg/day, the lowest dose it tested; no safe dose has been shown");
    assertThat(words("claims", "claim-18"))
        .contains("10 µg a day, the lowest dose it tested; no safe dose has been shown")
        .contains("theuwissen-2013: saw an effect at 10 µg a day");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "K1|K1, up to 1000 µg per day: guidance level",
        "MK-7|MK-7, up to 375 µg per day: highest observed intake",
        "K2|K2: tolerable upper intake level none set for any form",
        "MK-4|licensed medicine",
        "MK-4|young men; postmenopausal women, Japan; 1-5 weeks"
      })
  void anAmountWithoutALowerEndIsAtMostAndOneThatNobodySetIsNone(String form, String words) {
    assertThat(words("doses", "--form", form)).contains(words);
  }

  @Test
  void everyWorkThatClaimsAndDosesNameIsShown() {
    Set<String> keys = new TreeSet<>();
    result("claims").forEach(claim -> keys.addAll(claim.path("works").findValuesAsText("key")));
    result("doses").forEach(dose -> dose.path("studies").forEach(key -> keys.add(key.asText())));

    assertThat(keys).hasSizeGreaterThan(60).contains("vkm-2018", "crn-2025", "nih-ods-hp");
    assertThat(keys)
        .allSatisfy(
            key -> {
              Run run = Cli.run("study", key, "--json");
              assertThat(run.status()).as(key).isZero();
              assertThat(Schemas.faults("study", run.document())).as(key).isEmpty();
              assertThat(run.result().path("verification").isNull()).as(key).isFalse();
            });
  }

  @Test
  void aWorkThatIsNoStudyIsACitationAndWhatRestsOnIt() {
    JsonNode work = result("study", "schurgers-2007");

    assertThat(work.path("isStudy").asBoolean()).isFalse();
    assertThat(work.path("doi").asText()).isEqualTo("10.1182/blood-2006-08-040709");
    assertThat(work.path("doseRecords").toString()).isEqualTo("[\"dose-26\"]");
    assertThat(words("study", "koitaya-2009")).contains("PubMed: 19352059").contains("secondary");
  }

  @Test
  void worksOnNoSideAreContextAndTheReasonOfASideIsTold() {
    assertThat(result("claims", "claim-40").at("/0/context").toString())
        .isEqualTo("[\"vkm-2018\",\"diederichsen-2022-avadec\"]");
    assertThat(words("claims", "claim-40"))
        .contains("context: vkm-2018: no upper level for want of data");
    assertThat(words("claims", "claim-40"))
        .contains("for: crn-2025 (by those who sell vitamin K): ");
    assertThat(words("claims", "claim-47"))
        .contains("schurgers-2007: the kinetics only; nothing on what clinicians prefer");
  }

  @ParameterizedTest
  @ValueSource(strings = {"claim-12", "Claim-12", "claim 12", "CLAIM12"})
  void aClaimIsFoundByItsIdHoweverItIsTyped(String id) {
    JsonNode claims = result("claims", id);

    assertThat(claims.findValuesAsText("id")).containsExactly("claim-12");
    assertThat(claims.at("/0/verdictCode").asText()).isEqualTo("CONTESTED");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "claims|claim-99|Claim not found: 'claim-99' (did you mean 'claim-09'?)",
        "study|sato-2005-alzheimers|Work not found: 'sato-2005-alzheimers' (did you mean"
            + " 'sato-2005-alzheimer'?)",
        "biomarkers|nope|Marker not found: 'nope' (known: dp-ucMGP, ucOC, PIVKA-II)",
        "biomarkers|uOC|Marker not found: 'uOC' (did you mean 'ucOC'?)"
      })
  void whatDoesNotExistStopsWithStatusThreeAndTheNearest(
      String command, String name, String message) {
    Run run = Cli.run(command, name);

    assertThat(run.status()).isEqualTo(3);
    assertThat(run.err()).isEqualTo("k2: " + message + "\n");
  }

  @Test
  void aKeyIsFoundInAnyCase() {
    assertThat(result("study", "Knapen-2013").path("key").asText()).isEqualTo("knapen-2013");
  }

  @ParameterizedTest
  @CsvSource({"PIVKA II, PIVKA-II", "pivkaii, PIVKA-II", "uc-OC, ucOC"})
  void aMarkerIsFoundWithHyphensOrWithout(String typed, String marker) {
    JsonNode records = result("biomarkers", typed);

    assertThat(records.findValuesAsText("marker")).contains(marker);
    assertThat(records.findValuesAsText("kindCode")).contains("MEANING");
  }

  private static JsonNode result(String... args) {
    String[] all = Arrays.copyOf(args, args.length + 1);
    all[args.length] = "--json";
    return Cli.run(all).result();
  }

  /** The text in one line, as the width of the terminal is not what matters here. */
  private static String words(String... args) {
    return Cli.run(args).out().replaceAll("\\s+", " ");
  }
}
