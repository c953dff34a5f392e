package org.k2nutrition.data;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.k2nutrition.food.Food;
import org.k2nutrition.source.Code;

/** Codes of other systems, both ways. */
class FoodCodesTest {

  private static final Foods FOODS = K2.load().foods();

  @ParameterizedTest
  @CsvSource({
    "usda-ndb, 09050, blueberries, usda-sr:09050",
    "ciqual, 13028, blueberries, ciqual-2025:13028",
    "japan, 07124, blueberries, japan-2023:07124",
    "taiwan, D5000101, blueberries, taiwan-2024:D5000101",
    "frida, 1848, blueberries, frida-2025:1848"
  })
  void aCodeLeadsToTheCuratedFoodAndToTheRecord(
      String system, String value, String curated, String record) {
    assertThat(FOODS.withCode(system, value))
        .extracting(Food::id)
        .startsWith(curated)
        .contains(record);
  }

  @Test
  void aFoodLeadsToItsCodes() {
    assertThat(FOODS.get("blueberries").codes())
        .contains(new Code("usda-ndb", "09050"), new Code("usda-fdc", "171711"));
  }

  @Test
  void everyCodeOfEveryFoodLeadsBackToIt() {
    assertThat(FOODS.all())
        .allSatisfy(
            food ->
                assertThat(food.codes())
                    .allMatch(code -> FOODS.withCode(code.system(), code.value()).contains(food)));
  }

  @Test
  void anUnknownCodeLeadsNowhere() {
    assertThat(FOODS.withCode("usda-ndb", "99999")).isEmpty();
    assertThat(FOODS.withCode("no-system", "1")).isEmpty();
  }
}
