package org.k2nutrition.examples.importers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The import of USDA's extract, which is public domain and stands whole in the test resources. */
class UsdaImportTest {

  @TempDir static Path target;

  private static Report report;
  private static final Map<String, ObjectNode> FOODS = new TreeMap<>();

  @BeforeAll
  static void run() {
    report = UsdaImporter.run(Shipped.source("usda"), target);
    for (String table : List.of("usda-sr", "usda-foundation")) {
      FOODS.putAll(DataFile.read(target.resolve(table + ".json")).byId());
    }
  }

  @ParameterizedTest
  @CsvSource({"usda-sr.json", "usda-foundation.json"})
  void givesTheShippedFileByteForByte(String file) throws IOException {
    assertThat(Files.readAllBytes(target.resolve(file))).isEqualTo(Shipped.bytes(file));
  }

  @Test
  void takesEveryFoodAndEveryFigure() {
    assertThat(report.done()).isEqualTo("USDA: 5329 foods");
    assertThat(FOODS).hasSize(5329);
    assertThat(FOODS.values().stream().mapToInt(food -> food.path("measurements").size()).sum())
        .isEqualTo(7448);
  }

  @Test
  void takesEveryPortionButThoseOfNothing() {
    assertThat(report.leftOut())
        .hasSize(10)
        .startsWith(
            "portions.csv line 527, column amount: '0', expected a portion above 0, left out");
    assertThat(FOODS.values().stream().mapToInt(food -> food.path("portions").size()).sum())
        .isEqualTo(10481 - 10);
  }

  /** Typed from the extract's rows, not from the JSON. */
  @ParameterizedTest
  @CsvSource({
    "usda-sr:01001, K1, MEASURED 7",
    "usda-sr:01001, MK-4, none",
    "usda-sr:01002, MK-4, MEASURED 20.9",
    "usda-sr:01007, K1, BORROWED 2",
    "usda-sr:01009, K1, MEASURED 2.4",
    "usda-sr:01009, dPK, PUBLISHED_ZERO",
    "usda-sr:01009, MK-4, MEASURED 8.6",
    "usda-sr:01018, K1, BORROWED 2.3",
    "usda-sr:01022, K1, BORROWED 2.3",
    "usda-sr:01022, MK-4, none",
    "usda-sr:01071, K1, MEASURED 2.7",
    "usda-sr:01123, K1, MEASURED 0.3",
    "usda-sr:01123, dPK, MEASURED 0.1",
    "usda-sr:01250, K1, CALCULATED 8.8",
    "usda-sr:02047, K1, ASSUMED_ZERO",
    "usda-sr:03802, K1, CALCULATED 41",
    "usda-sr:04582, K1, MEASURED 71.3",
    "usda-sr:04582, MK-4, NOT_DETECTED",
    "usda-sr:05332, K1, BORROWED 0.8",
    "usda-sr:07057, MK-4, MEASURED 41.7",
    "usda-sr:09277, K1, PUBLISHED 28.8",
    "usda-sr:10020, K1, PUBLISHED_ZERO",
    "usda-sr:10020, dPK, ASSUMED_ZERO",
    "usda-sr:11233, K1, PUBLISHED 389.6",
    "usda-sr:11439, K1, MEASURED 13",
    "usda-sr:16113, K1, BORROWED 23.1",
    "usda-sr:19079, K1, CALCULATED 9.4",
    "usda-foundation:323505, K1, MEASURED 390",
    "usda-foundation:323505, MK-4, PUBLISHED_ZERO",
    "usda-foundation:328637, MK-4, MEASURED 9.3",
    "usda-foundation:746767, MK-4, MEASURED 6.3",
    "usda-foundation:2257044, K1, PUBLISHED 2.8"
  })
  void readsTheFigure(String food, String component, String expected) {
    assertThat(Figures.read(Figures.measurement(FOODS.get(food), component))).isEqualTo(expected);
  }

  @Test
  void keepsSpreadNumberAndDataSources() {
    assertThat(Json.write(Figures.measurement(FOODS.get("usda-sr:07057"), "MK-4")))
        .isEqualTo(
            "{\"component\":\"MK-4\",\"value\":41.7,\"min\":28.3,\"max\":60.2,\"n\":3,"
                + "\"se\":9.551,\"derivation\":\"source 1, derivation A\","
                + "\"sources\":[\"usda:S3554\"]}");
    assertThat(Json.texts(Figures.measurement(FOODS.get("usda-sr:01123"), "K1").get("sources")))
        .containsExactly("usda:S1063", "usda:S561");
  }

  @Test
  void namesTheReferenceFoodOfABorrowedFigure() {
    assertThat(Figures.measurement(FOODS.get("usda-sr:16113"), "K1").get("derivation").textValue())
        .isEqualTo("source 4, derivation BFSN, reference food 16112");
  }

  @Test
  void saysThatAZeroRestsOnAnalysisExactlyWhereTheCodesSaySo() {
    assertThat(Figures.measurement(FOODS.get("usda-sr:01009"), "dPK").path("analysed").asBoolean())
        .isTrue();
    assertThat(Figures.measurement(FOODS.get("usda-sr:10020"), "K1").has("analysed")).isFalse();
  }

  @Test
  void figuresOfSrLegacyAreSecondaryAndSayWhatRelease28Printed() {
    assertThat(Json.write(Figures.measurement(FOODS.get("usda-sr:11233"), "K1")))
        .isEqualTo(
            "{\"component\":\"K1\",\"qualifier\":\"PUBLISHED\",\"value\":389.6,"
                + "\"note\":\"Release 28 printed 704.8\",\"sources\":[\"usda:S8647\"],"
                + "\"publication\":\"usda-sr-legacy-2018\",\"verification\":\"SECONDARY\"}");
  }

  @Test
  void withdrawnFiguresKeepANote() {
    assertThat(Figures.measurement(FOODS.get("usda-sr:04630"), "K1").get("note").textValue())
        .contains("withdrawn in SR Legacy");
    assertThat(Figures.measurement(FOODS.get("usda-sr:04128"), "MK-4").get("note").textValue())
        .contains("may have been withdrawn");
  }

  @Test
  void aValueOutsideItsOwnRangeIsKeptAndSaid() {
    ObjectNode k1 = Figures.measurement(FOODS.get("usda-foundation:746765"), "K1");
    assertThat(Figures.read(k1)).isEqualTo("MEASURED 1.6");
    assertThat(k1.get("note").textValue())
        .isEqualTo("the published value 1.6 lies outside the published range 1.5 to 1.5");
  }

  @Test
  void aMaximumWithoutAMinimumStaysAlone() {
    ObjectNode dpk = Figures.measurement(FOODS.get("usda-sr:25013"), "dPK");
    assertThat(dpk.has("min")).isFalse();
    assertThat(dpk.get("max").decimalValue()).isEqualByComparingTo("0.1");
  }

  @Test
  void surrogatesAreTheSmallestPositiveValuesOfTheTable() {
    ObjectNode head = DataFile.read(target.resolve("usda-foundation.json")).head();
    assertThat(head.get("surrogates").get("MK-4").decimalValue()).isEqualByComparingTo("0.3");
    assertThat(head.get("surrogates").get("dPK").decimalValue()).isEqualByComparingTo("1.4");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "usda-sr:01022|CHEESE|false",
        "usda-sr:01001|FAT|false",
        "usda-sr:01107|HUMAN_MILK|false",
        "usda-sr:01123|EGG|false",
        "usda-sr:02047|HERB_SPICE|true",
        "usda-sr:04582|OIL|true",
        "usda-sr:07057|SAUSAGE|false",
        "usda-sr:05027|OFFAL|false",
        "usda-sr:15147|SHELLFISH|false",
        "usda-sr:15025|FISH|false",
        "usda-sr:16113|FERMENTED_SOY|false",
        "usda-sr:16108|SOY|true",
        "usda-sr:11445|SEAWEED|false",
        "usda-sr:11439|FERMENTED|false",
        "usda-sr:11233|VEGETABLE|true",
        "usda-sr:17164|GAME|false",
        "usda-sr:10020|MEAT|false",
        "usda-sr:35154|FRUIT|true"
      })
  void putsTheFoodIntoItsGroup(String food, String group, boolean plant) {
    assertThat(FOODS.get(food).get("group").textValue()).isEqualTo(group);
    assertThat(FOODS.get(food).path("plant").asBoolean()).isEqualTo(plant);
  }

  @Test
  void carriesItsCodesPortionsAndCompanions() {
    assertThat(Json.write(FOODS.get("usda-sr:01022")))
        .isEqualTo(
            "{\"id\":\"usda-sr:01022\",\"name\":\"Cheese,"
                + " gouda\",\"group\":\"CHEESE\",\"tableGroup\":\"Dairy and Egg Products\","
                + "\"codes\":[\"usda-ndb:01022\",\"usda-fdc:171241\"],"
                + "\"companions\":{\"energy\":356,\"fat\":27.44,\"saturatedFat\":17.614,"
                + "\"calcium\":700,\"magnesium\":29,\"vitaminD\":0.5,\"sodium\":819},"
                + "\"measurements\":[{\"component\":\"K1\",\"qualifier\":\"BORROWED\",\"value\":2.3,\"n\":0,\"derivation\":\"source"
                + " 4, derivation BFFN, reference food"
                + " 01009\"}],\"portions\":[[1,\"oz\",28.35],[1,\"package (7 oz)\",198]]}");
  }

  @Test
  void everyDataSourceResolvesToACitation() {
    List<String> keys =
        DataFile.read(target.resolve(Citations.FILE)).records().stream()
            .map(citation -> citation.get("key").textValue())
            .toList();
    assertThat(
            FOODS.values().stream()
                .flatMap(food -> Json.objects(food.get("measurements")).stream())
                .flatMap(measurement -> Json.texts(measurement.path("sources")).stream())
                .distinct())
        .hasSize(157)
        .allMatch(keys::contains);
  }

  @Test
  void refusesAFigureThatTheTwoFilesPrintDifferently(@TempDir Path source) throws IOException {
    for (String file : List.of("foods.csv", "portions.csv", "vitamin-k.csv")) {
      Files.copy(Shipped.source("usda").resolve(file), source.resolve(file));
    }
    Path foods = source.resolve("foods.csv");
    String row = "sr:01009,SR,01009,173414,\"Cheese, cheddar";
    String text = Files.readString(foods);
    assertThat(text).contains(row);
    Files.writeString(foods, text.replaceFirst("(\nsr:01009.*),8\\.6,0,2\\.4,", "$1,8.7,0,2.4,"));
    assertThatThrownBy(() -> UsdaImporter.run(source, source))
        .isInstanceOf(ImportException.class)
        .hasMessage("foods.csv line 9, column mk4_ug: '8.7', expected '8.6' as in vitamin-k.csv");
  }
}
