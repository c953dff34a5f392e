package org.k2nutrition.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reference values on the command line; figures typed from the documents. */
class ReferenceIT {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "us-iom-2001|AI|total vitamin K|90",
        "efsa-2017|AI|phylloquinone only|70",
        "jp-dri-2025|AI|phylloquinone + MK-4 + MK-7 × 444.7/649|150",
        "who-fao-2004|RDA/PRI|phylloquinone only|55",
        "dach-2000|AI|total vitamin K|60"
      })
  void aWomanOf30HasEachIntakeWithItsScopeAndSource(
      String series, String kind, String scope, int amount) {
    assertThat(rows("--age 30 --sex female"))
        .filteredOn(row -> text(row, "series").equals(series))
        .filteredOn(row -> text(row, "kind").equals(kind) && !row.path("perKg").asBoolean())
        .singleElement()
        .satisfies(
            row -> {
              assertThat(text(row, "status")).isEqualTo("APPLIES");
              assertThat(text(row, "scope")).isEqualTo(scope);
              assertThat(row.path("amount").asInt()).isEqualTo(amount);
              assertThat(text(row, "citation")).isNotBlank();
              assertThat(text(row, "verification")).isIn("VERIFIED", "SECONDARY");
            });
  }

  @ParameterizedTest
  @CsvSource({
    "2014, 2010, jp-dri-2015",
    "2015, 2015, jp-dri-2020",
    "2019, 2015, jp-dri-2020",
    "2020, 2020, jp-dri-2025",
    "2025, 2025, ''"
  })
  void aYearGetsTheEditionInForceAndWhatTookItsPlace(
      int year, String edition, String supersededBy) {
    assertThat(rows("--age 30 --sex female --authority jp-dri --on " + year))
        .filteredOn(row -> text(row, "kind").equals("AI"))
        .isNotEmpty()
        .allSatisfy(
            row -> {
              assertThat(text(row, "edition")).isEqualTo(edition);
              assertThat(row.path("supersededBy").asText("")).isEqualTo(supersededBy);
              assertThat(text(row, "inForce")).isEqualTo("YES");
            });
  }

  @Test
  void withoutAYearNothingSupersededIsShown() {
    assertThat(rows("--age 30 --sex female"))
        .isNotEmpty()
        .allSatisfy(row -> assertThat(row.path("supersededBy").isNull()).isTrue());
  }

  @Test
  void outsideEveryBandTheAnswerIsNoneWithTheNearest() {
    List<JsonNode> none =
        rows("--age 51 --sex female --life-stage pregnant --authority iom").stream()
            .filter(row -> text(row, "status").equals("NONE"))
            .toList();

    assertThat(none).hasSize(1);
    JsonNode row = none.get(0);
    assertThat(row.path("amount").isNull()).isTrue();
    assertThat(row.path("nearest")).hasSize(1);
    assertThat(row.at("/nearest/0/amount").asInt()).isEqualTo(90);
    assertThat(row.at("/nearest/0/ages/first").asInt()).isEqualTo(19);
    assertThat(row.at("/nearest/0/ages/last").asInt()).isEqualTo(50);
    assertThat(row.at("/remarks/0/code").asText()).isEqualTo("NONE_FOR_AGE_OR_SEX");
  }

  @Test
  void theTextSaysNoneAndNamesTheNearest() {
    String text = words("reference --age 51 --sex female --life-stage pregnant --authority iom");

    assertThat(text)
        .contains("None: no band of the document holds at this age or for this sex.")
        .contains("AI, total vitamin K; nearest: 90 µg for")
        .contains("19 to 50 years");
  }

  @Test
  void whereADocumentWasReadInPartTheEditionBeforeIsShown() {
    String text = words("reference --age 12m --sex female --authority jp-dri");

    assertThat(text).contains("the edition before: 60 µg for").contains("1 to 2 years");
  }

  @Test
  void aSupersededValueSaysSo() {
    assertThat(words("reference --age 30 --sex female --authority jp-dri --on 2016"))
        .contains("Japan 2015, AI, phylloquinone + MK-4 + MK-7 × 444.7/649: superseded since, by")
        .contains("jp-dri-2020");
  }

  @Test
  void aWeightTurnsValuesPerKilogramIntoAmounts() {
    assertThat(rows("--age 30 --sex female --weight 60.5 --authority efsa-2017"))
        .filteredOn(row -> row.path("perKg").asBoolean())
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.path("amount").asInt()).isEqualTo(1);
              assertThat(row.path("amountForPerson").decimalValue()).isEqualByComparingTo("60.5");
            });
  }

  private static List<JsonNode> rows(String options) {
    List<String> args = new ArrayList<>(List.of("reference"));
    args.addAll(List.of(options.split(" ")));
    args.add("--json");
    JsonNode result = Cli.run(args.toArray(String[]::new)).document().path("result");
    return StreamSupport.stream(result.spliterator(), false).collect(Collectors.toList());
  }

  /** The text in one line, as the width of the terminal is not what matters here. */
  private static String words(String commandLine) {
    return Cli.run(commandLine.split(" ")).out().replaceAll("\\s+", " ");
  }

  private static String text(JsonNode row, String field) {
    return row.path(field).asText();
  }
}
