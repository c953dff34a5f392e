package org.k2nutrition.examples.importers;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The import of Ciqual, over twelve rows of the table. */
class CiqualImportTest {

  @TempDir static Path target;

  private static Report report;
  private static Map<String, ObjectNode> foods;

  @BeforeAll
  static void run() {
    report = CiqualImporter.run(Shipped.source("ciqual"), target);
    foods = DataFile.read(target.resolve("ciqual-2025.json")).byId();
  }

  @Test
  void takesFoodsWithAnyFigureOfVitaminK() {
    assertThat(report).isEqualTo(new Report("Ciqual: 11 of 12 foods", java.util.List.of()));
    assertThat(foods).doesNotContainKey("ciqual-2025:24999").containsKey("ciqual-2025:25633");
  }

  @ParameterizedTest
  @CsvSource({
    "ciqual-2025:12115, K1, PUBLISHED 6.59",
    "ciqual-2025:12115, K2, PUBLISHED 5.23",
    "ciqual-2025:40120, K2, PUBLISHED 369",
    "ciqual-2025:12007, K1, PUBLISHED 2.9",
    "ciqual-2025:12007, K2, BELOW_LOQ",
    "ciqual-2025:12001, K2, none",
    "ciqual-2025:20346, K2, PUBLISHED_ZERO",
    "ciqual-2025:20056, K2, TRACE",
    "ciqual-2025:20056, K1, PUBLISHED_ZERO",
    "ciqual-2025:25633, K1, none"
  })
  void readsTheFigure(String food, String component, String expected) {
    assertThat(Figures.read(Figures.measurement(foods.get(food), component))).isEqualTo(expected);
  }

  @Test
  void keepsTheLimitAndDoesNotCallItAnalysed() {
    assertThat(Json.write(Figures.measurement(foods.get("ciqual-2025:12007"), "K2")))
        .isEqualTo(
            "{\"component\":\"K2\",\"qualifier\":\"BELOW_LOQ\",\"limit\":20,"
                + "\"limitKind\":\"LOQ\",\"analysed\":false}");
  }

  @Test
  void keepsBothNamesGroupAndCode() {
    ObjectNode food = foods.get("ciqual-2025:12115");
    assertThat(food.get("name").textValue()).isEqualTo("Emmental cheese, from cow's milk");
    assertThat(food.get("original").textValue()).startsWith("Emmental");
    assertThat(food.get("group").textValue()).isEqualTo("CHEESE");
    assertThat(food.get("codes").get(0).textValue()).isEqualTo("ciqual:12115");
  }

  @Test
  void keepsTheWordsOfCompanionNutrients() {
    assertThat(Json.write(foods.get("ciqual-2025:1023").get("companions")))
        .contains("\"calcium\":\"trace\"", "\"vitaminD\":0");
    assertThat(Json.write(foods.get("ciqual-2025:12007").get("companions")))
        .contains("\"vitaminD\":\"<0.6\"");
  }

  @Test
  void anAverageSaysSo() {
    assertThat(foods.get("ciqual-2025:25969").get("note").textValue()).startsWith("an average");
    assertThat(foods.get("ciqual-2025:12115").has("note")).isFalse();
  }

  @Test
  void theShippedTableHoldsTheSameRecords() {
    String shipped = new String(Shipped.bytes("ciqual-2025.json"), StandardCharsets.UTF_8);
    assertThat(foods.values()).allSatisfy(food -> assertThat(shipped).contains(Json.write(food)));
  }

  @Test
  void refusesANumberThatDoesNotFitItsWord(@TempDir Path source) throws IOException {
    String text = Files.readString(Shipped.source("ciqual").resolve("foods.csv"));
    Files.writeString(source.resolve("foods.csv"), text.replace("369,value", "369,trace"));
    assertThat(run(source)).contains("column k2_ug: '369', expected no number beside 'trace'");
  }

  @Test
  void refusesAWordOfAnotherTable(@TempDir Path source) throws IOException {
    String text = Files.readString(Shipped.source("ciqual").resolve("foods.csv"));
    Files.writeString(source.resolve("foods.csv"), text.replace("369,value", "369,estimated"));
    assertThat(run(source)).contains("column k2_q: 'estimated', expected a word of this table");
  }

  private static String run(Path source) {
    try {
      return CiqualImporter.run(source, source).done();
    } catch (ImportException e) {
      return e.getMessage();
    }
  }
}
