package org.k2nutrition.examples.importers;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The import of Japan's table, over eleven of its rows. */
class JapanImportTest {

  @TempDir static Path target;

  private static Report report;
  private static Map<String, ObjectNode> foods;

  @BeforeAll
  static void run() {
    report = JapanImporter.run(Shipped.source("japan"), target);
    foods = DataFile.read(target.resolve("japan-2023.json")).byId();
  }

  @Test
  void takesFoodsWithAnyFigureOfVitaminK() {
    assertThat(report.done()).isEqualTo("Japan: 10 of 11 foods");
    assertThat(foods).doesNotContainKey("japan-2023:01174");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        "japan-2023:13037 | '\"component\":\"K\",\"value\":12'",
        "japan-2023:12004 | '\"component\":\"K\",\"value\":12'",
        "japan-2023:01026 |"
            + " '\"component\":\"K\",\"qualifier\":\"PUBLISHED_ZERO\",\"analysed\":true'",
        "japan-2023:01167 | '\"component\":\"K\",\"qualifier\":\"TRACE\"'",
        "japan-2023:01209 |"
            + " '\"component\":\"K\",\"qualifier\":\"BORROWED\",\"value\":7,\"note\":\"NOTE\"'",
        "japan-2023:01001 |"
            + " '\"component\":\"K\",\"qualifier\":\"PUBLISHED_ZERO\",\"note\":\"NOTE\"'",
        "japan-2023:01030 |"
            + " '\"component\":\"K\",\"qualifier\":\"TRACE\",\"analysed\":false,\"note\":\"NOTE\"'"
      })
  void readsTheFigure(String food, String expected) {
    assertThat(Json.write(Figures.measurement(foods.get(food), "K")))
        .isEqualTo("{" + expected.replace("NOTE", Printed.NOT_ANALYSED) + "}");
  }

  @Test
  void marksTheFoodsWhoseTotalCountsMenaquinone7() {
    ObjectNode natto = foods.get("japan-2023:04046");
    assertThat(Figures.read(Figures.measurement(natto, "K"))).isEqualTo("MEASURED 870");
    assertThat(Figures.measurement(natto, "K").get("note").textValue())
        .isEqualTo("the table says its vitamin K includes menaquinone-7; basis unknown");
    assertThat(foods.values().stream().filter(food -> food.has("note")).map(DataFile::id))
        .containsExactly("japan-2023:04046", "japan-2023:04047", "japan-2023:06267");
  }

  @Test
  void showsTheEnglishNameIfThereIsOne() {
    assertThat(foods.get("japan-2023:04046").get("name").textValue())
        .isEqualTo("Natto, itohiki (whole-bean)");
    assertThat(foods.get("japan-2023:04046").get("original").textValue())
        .isEqualTo("だいず ［納豆類］ 糸引き納豆");
    assertThat(foods.get("japan-2023:01001").get("name").textValue()).isEqualTo("アマランサス 玄穀");
  }

  @Test
  void aCompanionInParenthesesIsBorrowed() {
    assertThat(Json.write(foods.get("japan-2023:04046").get("companions")))
        .contains("\"saturatedFat\":[\"BORROWED\",1.45]");
  }

  @Test
  void theShippedTableHoldsTheSameRecords() {
    String shipped = new String(Shipped.bytes("japan-2023.json"), StandardCharsets.UTF_8);
    assertThat(foods.values()).allSatisfy(food -> assertThat(shipped).contains(Json.write(food)));
  }
}
