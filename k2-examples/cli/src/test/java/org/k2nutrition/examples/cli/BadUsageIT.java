package org.k2nutrition.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Wrong options and arguments: a status, one line, no stack trace. */
class BadUsageIT {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "foods|usage|Missing required parameter: 'TEXT', see 'k2 foods --help'",
        "food|usage|Missing required parameter: 'ID_OR_NAME', see 'k2 food --help'",
        "top|usage|Missing required parameter: 'COMPONENT', see 'k2 top --help'",
        "assess|usage|Missing required parameter: 'DIARY', see 'k2 assess --help'",
        "assess a b|usage|Unmatched argument at index 2: 'b', see 'k2 assess --help'",
        "food gouda --nope|usage|Unknown option: '--nope', see 'k2 food --help'",
        "bogus|usage|Unmatched argument",
        "top K1 --limit x|usage|Invalid value for option '--limit': 'x' is not an int",
        "top K1 --limit 0|bad-input|--limit: number out of range: found '0', expected 1 to 1000",
        "foods x --limit -1|bad-input|--limit: number out of range: found '-1', expected",
        "foods x --group nope|bad-input|--group: unknown group: found 'nope', expected one of",
        "foods x --table sr|bad-input|--table: unknown table: found 'sr', expected one of curated",
        "top vitaminZ|bad-input|COMPONENT: unknown component: found 'vitaminZ', expected one of",
        "top K1 --per cup|bad-input|--per: unknown basis: found 'cup', expected 100g, portion",
        "reference|bad-input|--age: option missing: found '', expected an age such as",
        "reference --age 200|bad-input|--age: not an age: found '200', expected years from 0",
        "reference --age -1|bad-input|--age: not an age: found '-1', expected years from 0",
        "reference --age NaN|bad-input|--age: not an age: found 'NaN', expected years from 0",
        "reference --age 30 --sex x|bad-input|--sex: unknown value: found 'x', expected female or",
        "reference --age 30 --sex|usage|Expected parameter for option '--sex' but found '--json'",
        "reference --age 30 --age 31|usage|option '--age' (N[y|m]) should be specified only once",
        "reference --age 30 --weight 0|bad-input|--weight: not a body weight: found '0', expected",
        "reference --age 30 --weight NaN|bad-input|--weight: not a body weight: found 'NaN',",
        "reference --age 30 --weight 701|bad-input|--weight: not a body weight: found '701',",
        "reference --age 30 --on x|usage|Invalid value for option '--on': 'x' is not an int",
        "reference --age 30 --on 9999|bad-input|--on: year out of range: found '9999', expected 1",
        "reference --age 30 --on 0|bad-input|--on: year out of range: found '0', expected 1 to"
            + " 2026: what holds later is not known",
        "reference --age 30 --sex male --life-stage pregnant|bad-input|--life-stage: contradicts"
            + " --sex male: found 'pregnant', expected --sex female, or no --sex",
        "reference --age 30 --sex male --life-stage breastfeeding|bad-input|--life-stage: contra",
        "check --age 8m --life-stage pregnant|bad-input|--life-stage: contradicts --age 8m: found"
            + " 'pregnant', expected an --age of 5 years or more",
        "reference --age 4 --life-stage breastfeeding|bad-input|--life-stage: contradicts --age 4:",
        "kinetics --form MK-4 --svg no.svg|bad-input|--svg: no curve of MK-4 to draw: found"
            + " 'no.svg', expected a form with a curve such as MK-7, or no --svg for the reasons",
        "reference --age 30 --authority=|bad-input|--authority: nothing said: found '', expected",
        "answers x --limit 0|bad-input|--limit: number out of range: found '0', expected 1 to 1000",
        "regulation --country Germny|bad-input|--country: nothing known of this place: found"
            + " 'Germny'",
        "regulation --topic x|bad-input|--topic: unknown topic: found 'x', expected one of",
        "label --form MK-99|bad-input|--form: unknown component: found 'MK-99', expected one of",
        "label --amount 75|bad-input|--amount: not an amount: found '75', expected such as",
        "label --all-trans 101|bad-input|--all-trans: not a percentage: found '101', expected 0 to",
        "label --warning maybe|bad-input|--warning: unknown value: found 'maybe', expected yes or"
            + " no",
        "reference --age 30 --life-stage x|bad-input|--life-stage: unknown value: found 'x',"
      })
  void badUsageStopsWithStatusTwo(String commandLine, String code, String start) {
    Run run = runJson(commandLine.split(" "));

    assertThat(run.status()).isEqualTo(2);
    assertOneLine(run, code, start);
  }

  @ParameterizedTest
  @CsvSource({"usda-sr:99999", "zzqqxx", "nope:1", "@pom.xml"})
  void aFoodThatDoesNotExistStopsWithStatusThree(String text) {
    Run run = runJson("food", text);

    assertThat(run.status()).isEqualTo(3);
    assertOneLine(run, "not-found", "Food not found: '" + text + "'");
  }

  @ParameterizedTest
  @CsvSource({
    "Japn,Japan",
    "jpan,Japan",
    "Untied Kingdom,United Kingdom",
    "Zeeland,New Zealand",
    "efssa,efsa-2017"
  })
  void anAuthorityThatNobodyKnowsStopsWithStatusThreeAndTheNearest(String text, String nearest) {
    for (String[] command :
        new String[][] {
          {"reference", "--age", "30", "--authority", text},
          {"assess", Cli.DIARY.toString(), "--age", "30", "--authority", text}
        }) {
      Run run = runJson(command);

      assertThat(run.status()).isEqualTo(3);
      assertOneLine(
          run,
          "not-found",
          "Authority not found: '" + text + "' (did you mean '" + nearest + "'?)");
      assertThat(run.error().at("/suggestions/0").asText()).isEqualTo(nearest);
    }
  }

  @Test
  void whereNoAuthorityIsNearTheCountriesAreTold() {
    Run run = runJson("reference", "--age", "30", "--authority", "Atlantis");

    assertThat(run.status()).isEqualTo(3);
    assertOneLine(
        run, "not-found", "Authority not found: 'Atlantis' (known: Australia, Austria, Belgium");
  }

  @ParameterizedTest
  @CsvSource({"0,top MK-7", "2,top K99", "2,top K1 --nope", "3,food usda-sr:99999"})
  void theProcessEndsWithTheStatus(int status, String commandLine) {
    Run run = Cli.alone(commandLine.split(" "));

    assertThat(run.status()).isEqualTo(status);
    assertThat(run.out().isEmpty()).isEqualTo(status != 0);
    assertThat(run.err().lines()).hasSize(status == 0 ? 0 : 1);
  }

  @Test
  void theNearestNamesAreSuggested() {
    Run run = runJson("food", "cheese");

    assertThat(run.status()).isEqualTo(3);
    assertThat(run.error().path("suggestions")).isNotEmpty();
  }

  @Test
  void aNameOfAHundredThousandLettersDoesNotFloodTheTerminal() {
    Run run = runJson("food", "x".repeat(100_000));

    assertThat(run.status()).isEqualTo(3);
    assertThat(run.err()).hasSizeLessThan(1000);
  }

  @Test
  void controlCharactersOfAnArgumentDoNotReachTheTerminal() {
    Run run = runJson("food", "go\u001b[31m\nuda\u202e");

    assertThat(run.status()).isEqualTo(3);
    assertThat(run.err()).isEqualTo("k2: Food not found: 'go?[31m uda?' (did you mean 'gouda'?)\n");
  }

  private static Run runJson(String... args) {
    List<String> all = new ArrayList<>(Arrays.asList(args));
    all.add("--json");
    return Cli.run(all.toArray(String[]::new));
  }

  private static void assertOneLine(Run run, String code, String start) {
    assertThat(Schemas.faults("error", run.document())).isEmpty();
    assertThat(run.error().path("code").asText()).isEqualTo(code);
    assertThat(run.err().lines()).singleElement().asString().startsWith("k2: " + start);
    assertThat(run.err()).doesNotContain("Exception", "\tat ", "org.k2nutrition");
  }
}
