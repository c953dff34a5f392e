package org.k2nutrition.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.k2nutrition.fixture.Diaries.assess;
import static org.k2nutrition.fixture.Diaries.day;
import static org.k2nutrition.fixture.Diaries.dose;
import static org.k2nutrition.fixture.Diaries.eaten;
import static org.k2nutrition.fixture.TestFoods.CHEDDAR;
import static org.k2nutrition.fixture.TestFoods.COFFEE;
import static org.k2nutrition.fixture.TestFoods.EGG;
import static org.k2nutrition.fixture.TestFoods.GOUDA;

import org.junit.jupiter.api.Test;
import org.k2nutrition.food.Component;
import org.k2nutrition.food.Food;
import org.k2nutrition.quantity.Amount;

class ContributionTest {

  private static final Assessment TWO_DAYS =
      assess(
          day(eaten(EGG, "100"), eaten(GOUDA, "100"), dose(Component.K1, "100 ug")),
          day(eaten(CHEDDAR, "200"), eaten(COFFEE, "200"), eaten(GOUDA, "100")));

  /** K1: Gouda 2 × 2.3, Cheddar 2 × 2.3 (its lower bound), egg 0.3, in two days. */
  @Test
  void ofAFoodIsTheLowerBoundOfWhatItGaveADay() {
    assertThat(TWO_DAYS.contributions(Component.K1))
        .extracting(Contribution::amount)
        .containsExactly(
            Amount.ofMicrograms("2.3"), Amount.ofMicrograms("2.3"), Amount.ofMicrograms("0.15"));
  }

  @Test
  void areSortedByAmountAndThenById() {
    assertThat(TWO_DAYS.contributions(Component.K1))
        .extracting(Contribution::food)
        .extracting(Food::id)
        .containsExactly("usda-sr:01009", "usda-sr:01022", "usda-sr:01123");
  }

  @Test
  void haveAShareOfWhatTheFoodsGaveTogether() {
    assertThat(TWO_DAYS.contributions(Component.K1))
        .extracting(contribution -> contribution.share().value().orElseThrow().toPlainString())
        .containsExactly("0.484211", "0.484211", "0.031579");
  }

  @Test
  void leaveOutWhatSurelyGaveNothing() {
    assertThat(TWO_DAYS.contributions(Component.MK_4))
        .extracting(Contribution::food)
        .containsExactly(CHEDDAR);
    assertThat(TWO_DAYS.contributions(Component.MK_7)).isEmpty();
  }
}
