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
    assertThat(row.path("nearest")).hasSize(2);
    assertThat(row.at("/nearest/1/group").asText()).isEqualTo("adults");
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
        .contains(
            "superseded since, by jp-dri-2020; jp-dri-2015-11, secondary, source jp-dri-2015");
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

  @Test
  void withoutTheSexTheValuesOfBothAreShown() {
    assertThat(rows("--age 30 --authority us-iom"))
        .filteredOn(row -> text(row, "kind").equals("AI"))
        .extracting(row -> text(row, "sex") + " " + text(row, "amount"))
        .containsExactly("male 120", "female 90");
    assertThat(words("reference --age 30 --authority us-iom"))
        .contains("1 AI 120 µg male total vitamin K verified 2001 United States")
        .contains("2 AI 90 µg female total vitamin K verified 2001 United States")
        .contains("The sex was not told: the values of both sexes are shown");
  }

  @Test
  void whoIsPregnantNeedsNoSex() {
    assertThat(rows("--age 30 --life-stage pregnant --authority us-iom"))
        .filteredOn(row -> text(row, "kind").equals("AI"))
        .singleElement()
        .satisfies(row -> assertThat(text(row, "id")).isEqualTo("us-iom-2001-12"));
  }

  @Test
  void theDoseOfAMedicineStandsApartWithItsConditionAndWarfarin() {
    assertThat(rows("--age 30 --sex female --authority jp-drug"))
        .singleElement()
        .satisfies(
            row -> {
              assertThat(text(row, "status")).isEqualTo("CONDITIONAL");
              assertThat(row.path("amountForPerson").isNull()).isTrue();
              assertThat(row.at("/remarks/0/code").asText()).isEqualTo("CONDITIONAL_DOSE");
            });
    assertThat(words("reference --age 30 --sex female --authority jp-drug"))
        .startsWith("No reference value known here applies. A dose given for a condition,")
        .contains("drug dose 45 mg: Ministry of Health, Labour and Welfare (approved drug)")
        .contains("a medicine for osteoporosis;")
        .contains("must not be given with warfarin");
  }

  /** Who set the Belgian level is not told in its table, and the text has to say so. */
  @Test
  void theTextNamesSourceAndNoteOfEveryValue() {
    assertThat(words("reference --age 30 --sex female --authority be-ul"))
        .contains(
            "total vitamin K, for adults, 18 to 64 years; be-ul-2017-06, secondary, source"
                + " be-nutrients-2017")
        .contains("who set it was not visible; EFSA has none");
  }

  @Test
  void aLimitOfSupplementsSaysThatItCountsThemAlone() {
    assertThat(rows("--age 30 --sex female --authority us-mg-ul"))
        .singleElement()
        .satisfies(row -> assertThat(text(row, "scope")).isEqualTo("supplemental magnesium only"));
    assertThat(words("reference --age 30 --sex female --authority us-mg-ul"))
        .contains("supplemental magnesium only, for adults, 19 years and more; us-mg-ul-1997-06")
        .contains("food and water do not count");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--life-stage pregnant --authority zealand|NOT_READ|None known here: only a part",
        "--authority denmark|NOT_READ|None known here: only a part",
        "--authority jp-dri --on 2009|EARLIER_EDITION_NOT_KNOWN|None known here: the earliest",
        "--authority no-old-max|ENDED|until 2017-05-30: 200 µg",
        "--authority no-old-max --on 2016|BEGIN_NOT_KNOWN|in force until 2017-05-30 at the latest",
        "--authority fr-arrete --on 2010|AGE_NOT_STATED|in force until 2011-04-27 at the latest"
      })
  void noneIsNeverSaidOfWhatIsNotKnown(String options, String code, String words) {
    String all = "--age 30 --sex female " + options;
    assertThat(rows(all))
        .isNotEmpty()
        .allSatisfy(row -> assertThat(row.path("remarks").findValuesAsText("code")).contains(code));
    assertThat(words("reference " + all)).contains(words);
  }

  @Test
  void anIncrementNamesWhatItIsAddedTo() {
    String options = "--age 30 --sex female --life-stage pregnant --authority jp-dri --on 2012";
    assertThat(rows(options))
        .filteredOn(row -> row.path("increment").asBoolean())
        .singleElement()
        .satisfies(row -> assertThat(row.at("/addedTo/0/amount").asInt()).isEqualTo(65));
    assertThat(words("reference " + options)).contains("added to: 65 µg for adults, female");
  }

  /** WHO and FAO 2004: 35 to 55 µg for girls of 10 to 18 years. */
  @Test
  void aRangeKeepsBothEnds() {
    assertThat(rows("--age 14 --sex female --authority who-fao"))
        .filteredOn(row -> !row.path("perKg").asBoolean())
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.path("amountForPerson").asInt()).isEqualTo(35);
              assertThat(row.path("amountMaxForPerson").asInt()).isEqualTo(55);
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
