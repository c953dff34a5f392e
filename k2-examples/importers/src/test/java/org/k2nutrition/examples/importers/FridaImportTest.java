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

/** The import of Frida, over fifteen rows of the table. */
class FridaImportTest {

  @TempDir static Path target;

  private static Report report;
  private static Map<String, ObjectNode> foods;

  @BeforeAll
  static void run() {
    report = FridaImporter.run(Shipped.source("frida"), target);
    foods = DataFile.read(target.resolve("frida-2025.json")).byId();
  }

  @Test
  void takesFoodsWithMenaquinonesOrAPositivePhylloquinone() {
    assertThat(report.done()).isEqualTo("Frida: 10 of 15 foods");
    assertThat(foods)
        .containsKeys("frida-2025:1", "frida-2025:1230", "frida-2025:461", "frida-2025:1598")
        .doesNotContainKeys("frida-2025:32", "frida-2025:9");
  }

  @Test
  void leavesContradictoryFoodsOutAndSaysWhy() {
    assertThat(report.leftOut())
        .containsExactly(
            "foods.csv line 14, column inconsistency: 'k_pkeq_ug is not k1 + k2 (ratio 0.250)',"
                + " expected figures that agree, left out",
            "foods.csv line 15, column inconsistency: 'k_pkeq_ug is not k1 + k2 (ratio 0.250)',"
                + " expected figures that agree, left out",
            "foods.csv line 16, column inconsistency: 'k2_pkeq_ug does not follow from mk4 to mk10"
                + " (ratio 0.250)', expected figures that agree, left out");
  }

  @ParameterizedTest
  @CsvSource({
    "frida-2025:138, K1, MEASURED 1.468356",
    "frida-2025:138, MK-4, MEASURED 8.274625",
    "frida-2025:138, MK-5, MEASURED 0.643052",
    "frida-2025:138, MK-9, MEASURED 40.194326",
    "frida-2025:138, MK-10, MEASURED 2.192816",
    "frida-2025:138, K2-PKeq, CALCULATED 46.5166994171389",
    "frida-2025:138, K-PKeq, CALCULATED 47.9850554171389",
    "frida-2025:138, K2, none",
    "frida-2025:1003, K1, PUBLISHED_ZERO",
    "frida-2025:1003, MK-5, PUBLISHED_ZERO",
    "frida-2025:1230, K1, PUBLISHED 0.7",
    "frida-2025:1230, MK-4, none",
    "frida-2025:1663, MK-4, MEASURED 30.868274",
    "frida-2025:461, K1, MEASURED 3.698982",
    "frida-2025:1598, MK-7, PUBLISHED_ZERO"
  })
  void readsTheFigure(String food, String component, String expected) {
    assertThat(Figures.read(Figures.measurement(foods.get(food), component))).isEqualTo(expected);
  }

  @Test
  void aZeroOfAnAnalysedFoodRestsOnAnalysis() {
    assertThat(
            Figures.measurement(foods.get("frida-2025:1003"), "MK-5").get("analysed").asBoolean())
        .isTrue();
  }

  @Test
  void aSumWithoutMenaquinonesSaysSo() {
    assertThat(Figures.measurement(foods.get("frida-2025:1"), "K-PKeq").get("note").textValue())
        .isEqualTo("phylloquinone alone; no menaquinone was analysed");
  }

  @Test
  void keepsBothNamesAndTheGroup() {
    ObjectNode food = foods.get("frida-2025:138");
    assertThat(food.get("name").textValue()).isEqualTo("Cheese, Danish Blue, 50 % fidm.");
    assertThat(food.get("original").textValue()).isEqualTo("Danablu 50+");
    assertThat(food.get("group").textValue()).isEqualTo("CHEESE");
  }

  @Test
  void theShippedTableHoldsTheSameRecords() {
    String shipped = new String(Shipped.bytes("frida-2025.json"), StandardCharsets.UTF_8);
    assertThat(foods.values()).allSatisfy(food -> assertThat(shipped).contains(Json.write(food)));
  }

  @Test
  void refusesAQualifierThatContradictsItsFigure(@TempDir Path source) throws IOException {
    String text = Files.readString(Shipped.source("frida").resolve("foods.csv"));
    Files.writeString(
        source.resolve("foods.csv"), text.replace("Soft fruit,20,value", "Soft fruit,20,zero"));
    assertThat(run(source))
        .isEqualTo("foods.csv line 2, column k1_q: 'zero', expected 'value' for k1_ug");
  }

  private static String run(Path source) {
    try {
      return FridaImporter.run(source, source).done();
    } catch (ImportException e) {
      return e.getMessage();
    }
  }
}
