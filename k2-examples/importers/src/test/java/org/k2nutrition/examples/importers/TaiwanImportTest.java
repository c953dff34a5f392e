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

/** The import of Taiwan's table, over thirteen of its rows. */
class TaiwanImportTest {

  @TempDir static Path target;

  private static Report report;
  private static Map<String, ObjectNode> foods;

  @BeforeAll
  static void run() {
    report = TaiwanImporter.run(Shipped.source("taiwan"), target);
    foods = DataFile.read(target.resolve("taiwan-2024.json")).byId();
  }

  @Test
  void takesFoodsInWhichVitaminKWasAnalysed() {
    assertThat(report.done()).isEqualTo("Taiwan: 12 of 13 foods");
    assertThat(foods).doesNotContainKey("taiwan-2024:A0110101");
  }

  @ParameterizedTest
  @CsvSource({
    "taiwan-2024:H2000101, K1, MEASURED 21.895",
    "taiwan-2024:H2000101, MK-4, PUBLISHED_ZERO",
    "taiwan-2024:H2000101, MK-7, MEASURED 110.703",
    "taiwan-2024:I0421001, MK-4, MEASURED 241.876",
    "taiwan-2024:K0100202, MK-4, MEASURED 28.373",
    "taiwan-2024:P0101901, MK-7, MEASURED 31.348",
    "taiwan-2024:C1505101, MK-7, none",
    "taiwan-2024:H2000101, K2, none"
  })
  void readsTheFigure(String food, String component, String expected) {
    assertThat(Figures.read(Figures.measurement(foods.get(food), component))).isEqualTo(expected);
  }

  @Test
  void aZeroRestsOnAnalysis() {
    assertThat(Figures.measurement(foods.get("taiwan-2024:H2000101"), "MK-4").get("analysed"))
        .hasToString("true");
  }

  @ParameterizedTest
  @CsvSource({
    "taiwan-2024:K01001, an average of the table that repeats taiwan-2024:K0100101",
    "taiwan-2024:I04024, an average of the table that repeats taiwan-2024:I0402402"
  })
  void anAverageNamesTheSamplesItRepeats(String food, String note) {
    assertThat(foods.get(food).get("note").textValue()).isEqualTo(note);
  }

  @ParameterizedTest
  @CsvSource({
    "taiwan-2024:H2000101, 'Tempeh (soybean), frozen, raw', 天貝(黃豆), FERMENTED_SOY",
    "taiwan-2024:A0100101, 大麥仁, 大麥仁, CEREAL",
    "taiwan-2024:R4400201, Golden kimchi, 黃金泡菜, FERMENTED"
  })
  void showsTheEnglishNameIfThereIsOne(String id, String name, String original, String group) {
    ObjectNode food = foods.get(id);
    assertThat(food.get("name").textValue()).isEqualTo(name);
    assertThat(food.get("original").textValue()).isEqualTo(original);
    assertThat(food.get("group").textValue()).isEqualTo(group);
  }

  @Test
  void theStateTellsYearAndSample() {
    assertThat(foods.get("taiwan-2024:C1610102").get("state").textValue())
        .isEqualTo("sampled 2022; 樣品狀態:熟(烤); 前處理描述:混合均勻打碎");
  }

  @Test
  void theShippedTableHoldsTheSameRecords() {
    String shipped = new String(Shipped.bytes("taiwan-2024.json"), StandardCharsets.UTF_8);
    assertThat(foods.values()).allSatisfy(food -> assertThat(shipped).contains(Json.write(food)));
  }
}
