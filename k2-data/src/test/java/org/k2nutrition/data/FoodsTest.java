package org.k2nutrition.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.k2nutrition.food.Component;
import org.k2nutrition.food.Food;
import org.k2nutrition.food.FoodGroup;
import org.k2nutrition.quantity.Amount;

class FoodsTest {

  private static final Foods FOODS = K2.load().foods();

  @Test
  void findsAFoodByItsId() {
    assertThat(FOODS.find("usda-sr:01022").orElseThrow().name()).isEqualTo("Cheese, gouda");
    assertThat(FOODS.find("gouda").orElseThrow().table()).isEqualTo(Food.CURATED);
    assertThat(FOODS.find("usda-sr:00000")).isEmpty();
    assertThat(FOODS.find("no-such-table:1")).isEmpty();
    assertThat(FOODS.find("")).isEmpty();
  }

  @Test
  void namesTheNearestFoodWhereOneIsMissing() {
    assertThatExceptionOfType(NotFoundException.class)
        .isThrownBy(() -> FOODS.get("gouda-cheese"))
        .withMessage("Food not found: 'gouda-cheese' (did you mean 'gouda'?)")
        .satisfies(e -> assertThat(e.suggestions()).startsWith("gouda"));
  }

  @Test
  void findsAFoodByExactlyItsNameInAnyCaseAndLanguage() {
    assertThat(FOODS.findLenient("Gouda").map(Food::id)).contains("gouda");
    assertThat(FOODS.findLenient("  GOUDSE KAAS ").map(Food::id)).contains("gouda");
    assertThat(FOODS.findLenient("納豆").map(Food::id)).contains("natto");
    assertThat(FOODS.findLenient("something else entirely")).isEmpty();
  }

  @Test
  void putsTheCuratedFoodFirst() {
    assertThat(FOODS.search("gouda", 3).get(0).food().id()).isEqualTo("gouda");
    assertThat(FOODS.search("gouda", 2)).hasSize(2);
  }

  @Test
  void refusesALimitBelowOne() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FOODS.search("gouda", 0))
        .withMessage("Limit out of range: '0', expected 1 or more");
  }

  @Test
  void asksForFoodsOfAGroupAboveAnAmount() {
    List<Food> cheeses =
        FOODS
            .query()
            .inTable("frida-2025")
            .inGroup(FoodGroup.CHEESE)
            .withAtLeast(Component.MK_9, Amount.ofMicrograms("20"))
            .orderedBy(Component.MK_9)
            .list();
    assertThat(cheeses).extracting(Food::id).contains("frida-2025:1277");
    assertThat(cheeses)
        .allMatch(food -> food.group() == FoodGroup.CHEESE)
        .isSortedAccordingTo((one, other) -> middle(other).compareTo(middle(one)));
  }

  @Test
  void aFoodWithoutAFigureFitsNoThreshold() {
    assertThat(
            FOODS
                .query()
                .inTable("usda-sr")
                .withAtLeast(Component.MK_7, Amount.zero(Component.MK_7.unit()))
                .list())
        .isEmpty();
  }

  @Test
  void refusesATableThatDoesNotExist() {
    assertThatExceptionOfType(NotFoundException.class)
        .isThrownBy(() -> FOODS.query().inTable("usda").list())
        .withMessage("Table not found: 'usda' (did you mean 'curated'?)");
  }

  private static Amount middle(Food food) {
    return food.content(Component.MK_9).analysed().orElseThrow().middle();
  }
}
