package org.k2nutrition.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Claims, studies, answers, markers, regulation and labels on the command line. */
class KnowledgeIT {

  @Test
  void aStudyUnderACautionShowsItsOwnNoticeBeforeThoseItLeanedOn() {
    JsonNode study = result("study", "cockayne-2006");

    assertThat(study.at("/retraction/0/key").asText()).isEqualTo("cockayne-2006");
    assertThat(study.at("/retraction/0/status").asText()).isEqualTo("CAUTION");
    assertThat(study.path("retraction").findValuesAsText("key"))
        .contains("sato-2005-alzheimer", "sato-2002-parkinson");
    assertThat(study.path("counts").asBoolean()).isFalse();
    assertThat(words("study", "cockayne-2006"))
        .startsWith("! CAUTION: ")
        .contains("! RETRACTED (sato-2005-alzheimer, on which it leaned): ")
        .contains("It can be read, and it counts for no claim.");
  }

  @Test
  void aCorrectedStudySaysSo() {
    assertThat(words("study", "mott-2019")).startsWith("! CORRECTED: ");
  }

  @Test
  void whatWasReadInAnotherWorkSaysSo() {
    assertThat(words("study", "chictr1800019240")).contains("Read: secondary");
    assertThat(words("study", "knapen-2013")).contains("Read: verified");
    assertThat(words("claims", "claim-32")).contains("checked: in part read in another work");
    assertThat(words("reference", "--age", "30", "--sex", "female", "--authority", "iom"))
        .contains("secondary");
  }

  @Test
  void aClaimIsFoundByItsId() {
    assertThat(result("claims", "claim-50").findValuesAsText("id")).containsExactly("claim-50");
  }

  @Test
  void aTextFindsTheClaimsItTouches() {
    assertThat(result("claims", "K2 removes calcium from arteries").findValuesAsText("id"))
        .contains("claim-05", "claim-12", "claim-33", "claim-49", "claim-50");
  }

  @ParameterizedTest
  @CsvSource({
    "is it safe with blood thinners, blood-thinners, rule:INT-VKA",
    "can it reverse calcification, reverse-calcification, claim:claim-50",
    "reverse-calcification, reverse-calcification, claim:claim-50"
  })
  void aQuestionIsAnsweredByRecordsWithSources(String question, String id, String record) {
    JsonNode answers = result("answers", question);

    assertThat(answers.at("/0/id").asText()).isEqualTo(id);
    assertThat(answers.at("/0/points").findValuesAsText("record")).contains(record);
    assertThat(answers.at("/0/points/0/sources")).isNotEmpty();
    assertThat(answers.at("/0/kindCode").asText()).isEqualTo("QUICK");
  }

  @Test
  void withoutAQuestionTheQuestionsAreShown() {
    assertThat(words("answers")).contains("[blood-thinners]").doesNotContain("checked:");
  }

  @Test
  void aClaimInAnAnswerStandsWithItsVerdict() {
    assertThat(words("answers", "reverse-calcification")).contains("- SUPPORTED: ");
  }

  @Test
  void aMarkerHasNoCutOffOfTheLibrary() {
    assertThat(words("biomarkers", "dp-ucmgp"))
        .contains("dp-ucMGP, meaning: ")
        .contains("threshold quoted by a source for its own purpose: 400")
        .contains("bm-07, secondary: ")
        .endsWith("This library sets no cut-off. Not medical advice. ");
  }

  @Test
  void whatPeopleTakeInStandsWithWhereItWasRead() {
    assertThat(words("surveys"))
        .contains("Netherlands, K2, total menaquinones: 29.1 µg/day (SD 12.8)")
        .contains("Prospect-EPIC, 1993-1997, women 49-70 years, n 16057, food frequency")
        .contains("Germany, MK-4 to MK-14: no figure")
        .contains("int-06, secondary: mayo-seo, nnmh-se")
        .endsWith("What people take in is no intake to aim at. Not medical advice. ");
  }

  @Test
  void whatOtherNutrientsDoStandsWithHowStrongTheEvidenceIs() {
    assertThat(words("synergies"))
        .contains("No claim that K2 makes calcium supplements safe.")
        .contains("evidence: negative for the primary endpoint")
        .contains("dose seen: 1000 IU/day")
        .contains("NUT-MG, secondary: ");
  }

  @Test
  void theFormsOfSupplementsAreTold() {
    assertThat(words("forms")).contains("all-trans").contains(", verified: ");
  }

  @Test
  void aRuleOfACountryStandsWithItsConditions() {
    assertThat(words("regulation", "--country", "germany", "--topic", "supplement-maximum"))
        .contains("Germany 2024, BfR: maximum in supplements")
        .contains("K1 80 µg; K2 25 µg")
        .contains("secondary: de-bfr-press");
  }

  @ParameterizedTest
  @CsvSource({"25 ug, GOOD", "25.1 ug, ABOVE_NON_BINDING", "0.2 mg, ABOVE_NON_BINDING"})
  void aLabelIsComparedWithTheMaximumOfTheCountry(String amount, String outcome) {
    JsonNode remarks =
        result("label", "--form", "MK-7", "--amount", amount, "--country", "Germany");

    assertThat(remarks)
        .filteredOn(one -> one.path("check").asText().equals("COUNTRY_MAXIMUM"))
        .extracting(one -> one.path("outcome").asText())
        .containsExactly(outcome);
  }

  @Test
  void aProposalIsNoMaximumInForceAndSaysHowItWasRead() {
    String[] label = {"label", "--form", "MK-7", "--amount", "75 ug", "--country", "Germany"};

    assertThat(words(label))
        .contains("(BfR): a proposal, not law; read in another work). That is no maximum in force.")
        .contains("sources: de-bfr-press (secondary)");
    assertThat(result(label).findValuesAsText("legalStanding")).containsExactly("PROPOSAL");
    assertThat(result(label).findValues("secondarySources").toString()).contains("de-bfr-press");
  }

  @Test
  void aMaximumAmongReferenceValuesSaysHowFarItBinds() {
    String[] germany = {"reference", "--age", "30", "--sex", "female", "--authority", "bfr"};

    assertThat(words(germany)).contains("supplement maximum 25 µg (proposal)");
    assertThat(result(germany).findValuesAsText("legalStanding"))
        .containsExactly("PROPOSAL", "PROPOSAL");
    assertThat(words("reference", "--age", "30", "--sex", "female", "--authority", "switz"))
        .contains("225 µg (binding)");
    assertThat(words("reference", "--age", "30", "--sex", "female", "--authority", "belgium"))
        .contains("210 µg (advice)");
    assertThat(
            result("reference", "--age", "30", "--sex", "female", "--authority", "italy")
                .findValuesAsText("legalStanding"))
        .contains("NOT_STATED");
  }

  @ParameterizedTest
  @CsvSource({"none, MISSING", "5, STATED", "99.5, STATED"})
  void aShareThatTheLabelStatesIsNoCheckOfPurity(String share, String outcome) {
    assertThat(result("label", "--form", "MK-7", "--all-trans", share))
        .filteredOn(one -> one.path("check").asText().equals("ISOMER_PURITY"))
        .extracting(one -> one.path("outcome").asText())
        .containsExactly(outcome);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Spain|known: Belgium, Canada, Denmark, France, Germany, Italy, Norway, Poland,"
            + " Switzerland",
        "Atlantis|known: Belgium, Canada, Denmark, France, Germany, Italy, Norway, Poland,"
            + " Switzerland",
        "AT|known: Belgium, Canada, Denmark, France, Germany, Italy, Norway, Poland, Switzerland",
        "Germny|did you mean 'Germany'?"
      })
  void aCountryOfWhichNoRuleIsKnownIsWarnedOfAndTheOtherChecksAreMade(String place, String hint) {
    Run run = Cli.run("label", "--form", "MK-7", "--country", place, "--json");

    assertThat(run.status()).isZero();
    assertThat(run.err())
        .isEqualTo("k2: warning: no rule for supplements known of '" + place + "'; " + hint + "\n");
    assertThat(run.result()).hasSize(6);
    assertThat(run.result().at("/5/outcome").asText()).isEqualTo("UNKNOWN");
  }

  @Test
  void whatIsNotSaidOfALabelIsNotKnown() {
    assertThat(result("label").findValuesAsText("outcome")).doesNotContain("GOOD", "ABOVE");
  }

  private static JsonNode result(String... args) {
    String[] all = Arrays.copyOf(args, args.length + 1);
    all[args.length] = "--json";
    return Cli.run(all).document().path("result");
  }

  /** The text in one line, as the width of the terminal is not what matters here. */
  private static String words(String... args) {
    return Cli.run(args).out().replaceAll("\\s+", " ");
  }

  @ParameterizedTest
  @CsvSource({"DE,Germany", "gb,United Kingdom", "US,united states", "EU,European Union"})
  void aPlaceIsACodeOrAName(String code, String name) {
    assertThat(Cli.run("regulation", "--country", code, "--json").out())
        .isEqualTo(Cli.run("regulation", "--country", name, "--json").out());
    assertThat(Cli.run("label", "--form", "MK-7", "--country", code, "--json").out())
        .isEqualTo(Cli.run("label", "--form", "MK-7", "--country", name, "--json").out());
  }
}
