package org.k2nutrition.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The interaction rules for a person and a plan; never silent about what is not known. */
class CheckIT {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "warfarin",
        "Warfarin-Natrium 5 mg",
        "Coumadin",
        "B01AA03",
        "RxNorm:855332",
        "ワルファリン",
        "варфарин"
      })
  void warfarinWithMk7IsCritical(String medicine) {
    JsonNode finding = finding("INT-VKA", "--medicine", medicine, "--supplement", "MK-7 1 ug");

    assertThat(finding.path("status").asText()).isEqualTo("TRIGGERED");
    assertThat(finding.path("alert").asText()).isEqualTo("critical");
    assertThat(finding.path("severity").asText()).isEqualTo("MAJOR");
    assertThat(finding.path("direction").asText()).isEqualTo("LOWERS_DRUG_EFFECT");
    assertThat(finding.path("citations")).isNotEmpty();
    assertThat(finding.path("concepts").path(0).path("codes").toString()).contains("B01AA03");
  }

  /** Whoever will stop a medicine takes it until then. */
  @Test
  void aStopThatIsToComeIsStillTaken() {
    JsonNode findings =
        Cli.run(
                "check",
                "--medicines-complete",
                "--change",
                "stop medicine warfarin on 2999-01-01",
                "--change",
                "start MK-7 90 ug",
                "--json")
            .result()
            .path("findings");
    assertThat(findings)
        .filteredOn(finding -> finding.path("rule").asText().equals("INT-VKA"))
        .extracting(finding -> finding.path("status").asText())
        .containsExactly("TRIGGERED");
  }

  @Test
  void belowTheLowestDoseTestedNoDoseIsShownToBeSafe() {
    JsonNode finding =
        finding(
            "INT-MK7-VKA",
            "--medicine",
            "warfarin",
            "--medicines-complete",
            "--supplement",
            "MK-7 5 ug/day",
            "--supplements-complete",
            "--changes-complete");

    assertThat(finding.path("status").asText()).isEqualTo("UNDETERMINED");
    assertThat(finding.path("alert").asText()).isEqualTo("critical");
    assertThat(finding.path("missing").toString()).contains("no safe dose has been shown");
  }

  @ParameterizedTest
  @CsvSource({
    "start MK-7 90 ug, INT-VKA, LOWERS_DRUG_EFFECT",
    "stop MK-7, INT-VKA-STOP, RAISES_DRUG_EFFECT",
    "change K1 100 ug to 50 ug, INT-VKA-STOP, RAISES_DRUG_EFFECT",
    "change K1 50 ug/day to 700 ug/week, INT-VKA, LOWERS_DRUG_EFFECT"
  })
  void aChangeHasItsDirection(String change, String rule, String direction) {
    JsonNode finding = finding(rule, "--medicine", "acenocoumarol", "--change", change);

    assertThat(finding.path("status").asText()).isEqualTo("TRIGGERED");
    assertThat(finding.path("direction").asText()).isEqualTo(direction);
  }

  @Test
  void anAntagonistThatIsStartedCountsAndOneThatWasStoppedMayStillAct() {
    assertThat(
            finding("INT-VKA", "--change", "start medicine Marcumar", "--supplement", "K2 50 ug")
                .path("status")
                .asText())
        .isEqualTo("TRIGGERED");
    JsonNode stopped =
        finding(
            "INT-VKA",
            "--change",
            "stop medicine Marcumar on 2026-11-01",
            "--supplement",
            "K2 50 ug",
            "--medicines-complete");
    assertThat(stopped.path("status").asText()).isEqualTo("UNDETERMINED");
    assertThat(stopped.path("alert").asText()).isEqualTo("critical");
  }

  @Test
  void nattoIsContraindicatedUnderAnyOfItsNames() {
    for (String food : List.of("natto", "usda-sr:16113", "japan-2023:04046", "納豆")) {
      JsonNode finding = finding("INT-NATTO-VKA", "--medicine", "warfarin", "--food", food);
      assertThat(finding.path("status").asText()).as(food).isEqualTo("TRIGGERED");
      assertThat(finding.path("severity").asText()).isEqualTo("CONTRAINDICATED");
    }
  }

  @Test
  void aNearMissIsSaidFirstAndAlertsAsIfItWereTheMedicine() {
    Run run = Cli.run("check", "--medicine", "warfrin", "--supplement", "MK-7 100 ug");

    assertThat(run.out())
        .startsWith("Not, or not surely, recognised.")
        .contains("! medicine 'warfrin', perhaps warfarin")
        .contains("CRITICAL Vitamin K antagonists with MK-7 supplements [INT-MK7-VKA]");
    JsonNode result =
        Cli.run("check", "--medicine", "warfrin", "--supplement", "MK-7 100 ug", "--json").result();
    assertThat(result.at("/unrecognised/0/possibly/0").asText()).isEqualTo("warfarin");
  }

  @Test
  void aBareNumberIsReadAsWhatItIsHereAndMayBeSomethingElse() {
    String[] command = {"check", "--medicine", "855332", "--supplement", "MK-7 100 ug"};

    assertThat(Cli.run(command).out())
        .startsWith("Not, or not surely, recognised.")
        .contains("! medicine '855332', read as warfarin, and may be or hold something else")
        .contains("CRITICAL, major: Vitamin K antagonists with MK-7 supplements [INT-MK7-VKA]");
    JsonNode result = Cli.run(with(command, "--json")).result();
    assertThat(result.at("/unrecognised/0/possibly").toString()).isEqualTo("[\"warfarin\"]");
  }

  @Test
  void whatCouldNotBeCheckedIsSaidBeforeWhatWasFound() {
    Run run =
        Cli.run(
            "check",
            "--medicine",
            "Marcumar",
            "--medicine",
            "zzz-unknown",
            "--supplement",
            "MK-7 100 ug");

    assertThat(run.out())
        .containsSubsequence(
            "! medicine 'zzz-unknown'",
            "Could not be checked: ",
            "besides those below",
            "CRITICAL, major: ",
            "WARNING, moderate: ",
            "May apply, which is not ruled out",
            "What would decide most",
            "Not medical advice.")
        .doesNotContain("\n\n\n", "none applies");
  }

  private static String[] with(String[] command, String option) {
    String[] longer = Arrays.copyOf(command, command.length + 1);
    longer[command.length] = option;
    return longer;
  }

  @ParameterizedTest
  @ValueSource(strings = {"zzz-unknown", "999999999"})
  void anUnknownMedicineNeverReadsAsAllClear(String medicine) {
    Run run =
        Cli.run(
            "check", "--medicine", medicine, "--medicines-complete", "--supplement", "MK-7 100 ug");

    assertThat(run.out())
        .contains("! medicine '" + medicine + "'")
        .contains("Vitamin K antagonists with MK-7 supplements")
        .doesNotContain("none applies");
  }

  @Test
  void whatIsForInformationStandsAfterEveryWarning() {
    assertThat(Cli.run("check", "--medicine", "zzz-unknown", "--supplement", "MK-7 100 ug").out())
        .containsSubsequence(
            "! medicine 'zzz-unknown'", "WARNING", "INFO, information: Vitamin K with a meal");
    assertThat(Cli.run("check", "--medicine", "zzz-unknown", "--supplement", "MK-7 100 ug").out())
        .doesNotContainPattern("(?s)INFO, information.*WARNING");
  }

  @Test
  void withoutAnyFactNothingIsClearAndTheQuestionsAreAsked() {
    Run run = Cli.run("check");

    assertThat(run.out())
        .startsWith("Could not be checked: 75 rule(s)")
        .contains("? Which medicines are taken, all of them?")
        .endsWith("Not medical advice.\n");
  }

  @Test
  void aDirectAnticoagulantAlertsForInformationOnly() {
    List<String> alerts = new ArrayList<>();
    JsonNode result =
        Cli.run(
                "check",
                "--age",
                "70",
                "--sex",
                "male",
                "--life-stage",
                "neither",
                "--medicine",
                "apixaban",
                "--medicines-complete",
                "--conditions-complete",
                "--supplement",
                "MK-7 100 ug",
                "--supplements-complete",
                "--changes-complete",
                "--json")
            .result();
    result.path("findings").forEach(f -> alerts.add(f.path("alert").asText()));

    assertThat(alerts).contains("info").doesNotContain("warning", "critical");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--supplement|MK-7 1,5 ug|not an amount: found 'MK-7 1,5 ug'",
        "--supplement|MK-7 0 ug|dose out of range: found 'MK-7 0 ug'",
        "--supplement|MK-7 11 g|dose out of range: found 'MK-7 11 g'",
        "--supplement|vitamin Q 5 ug|not a supplement: found 'vitamin Q 5 ug'",
        "--change|dance|not a change: found 'dance'",
        "--change|stop medicine warfarin|not a change: found 'stop medicine warfarin'",
        "--change|stop medicine warfarin on 1.12.2026|not a date: found '1.12.2026'",
        "--change|change MK-7 5 ug to 5 ug|no change of dose: found 'change MK-7 5 ug to 5 ug'",
        "--change|stop MK-99|unknown form: found 'MK-99'",
        "--country|Atlantis|not a country: found 'Atlantis'",
        "--country|ZZ|not a country: found 'ZZ'"
      })
  void badGrammarIsOneLine(String option, String text, String message) {
    Run run = Cli.run("check", option, text);

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("k2: " + option + ": " + message).hasLineCount(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "France", " FRANCE "})
  void aCountryIsANameOrACode(String country) {
    // Previscan is an antagonist in France, and something else elsewhere.
    Run run = Cli.run("check", "--medicine", "Previscan", "--country", country, "--json");

    assertThat(run.out())
        .isEqualTo(Cli.run("check", "--medicine", "Previscan", "--country", "FR", "--json").out())
        .isNotEqualTo(
            Cli.run("check", "--medicine", "Previscan", "--country", "DE", "--json").out());
  }

  @Test
  void aFoodThatDoesNotExistNamesTheNearest() {
    Run run = Cli.run("check", "--food", "nato bean");

    assertThat(run.status()).isEqualTo(3);
    assertThat(run.err()).contains("'nato bean'").hasLineCount(1);
  }

  @Test
  void aDiaryIsCheckedWithWhatItHolds() {
    JsonNode result =
        Cli.run("assess", Cli.DIARY.toString(), "--medicine", "warfarin", "--json").result();

    assertThat(find(result, "INT-VKA-FOOD").path("status").asText()).isEqualTo("TRIGGERED");
    assertThat(find(result, "INT-VKA").path("status").asText()).isEqualTo("UNDETERMINED");
    assertThat(Cli.run("assess", Cli.DIARY.toString(), "--medicine", "warfarin").out())
        .containsSubsequence(
            "Interaction rules, on this intake", "INT-VKA-FOOD", "Why the truth has no known");
  }

  private static JsonNode finding(String rule, String... options) {
    List<String> command = new ArrayList<>(List.of("check", "--json"));
    command.addAll(List.of(options));
    return find(Cli.run(command.toArray(String[]::new)).result(), rule);
  }

  private static JsonNode find(JsonNode result, String rule) {
    return StreamSupport.stream(result.path("findings").spliterator(), false)
        .filter(finding -> finding.path("rule").asText().equals(rule))
        .findFirst()
        .orElseThrow();
  }
}
