package org.k2nutrition.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.k2nutrition.fixture.TestFoods;
import org.k2nutrition.food.Component;
import org.k2nutrition.food.FoodGroup;
import org.k2nutrition.quantity.Mass;

/** Who gave it, and whose analysis would tell more. */
class WhatWouldNarrowTest {

  private static final Recipe OMELETTE =
      Recipe.builder()
          .id("omelette")
          .name("Omelette with cheese")
          .add(TestFoods.EGG, Mass.ofGrams("150"))
          .add(TestFoods.CHEDDAR, Mass.ofGrams("50"))
          .build();

  private final Assessment assessment =
      Assessment.of(
          Diary.of(
              List.of(
                  Day.builder()
                      .date(AnyDiary.FIRST)
                      .addEntries(FoodEntry.of(OMELETTE.food(), Mass.ofGrams("200")))
                      .addEntries(FoodEntry.of(TestFoods.KALE, Mass.ofGrams("50")))
                      .addEntries(FoodEntry.of(TestFoods.COFFEE, Mass.ofGrams("500")))
                      .addEntries(FoodEntry.of(TestFoods.GOUDA, Mass.ofGrams("30")))
                      .build())));

  @Test
  void foodsThatLeaveTheUpperBoundOpenComeFirstByEnergy() {
    List<Narrowing> mk4 = assessment.narrowing(Component.MK_4);
    assertThat(mk4)
        .extracting(one -> one.food().name())
        .containsExactly("Egg, whole, raw, fresh", "Cheese, gouda", "Coffee, brewed", "Kale, raw");
    assertThat(mk4.get(0).width()).isEmpty();
    // 150 g of 780 g
    assertThat(mk4.get(0).massShare().value()).contains(new BigDecimal("0.192308"));
  }

  @Test
  void thenTheWidestRanges() {
    List<Narrowing> k1 = assessment.narrowing(Component.K1);
    assertThat(k1)
        .extracting(one -> one.food().name())
        .containsExactly("Kale, raw", "Coffee, brewed", "Cheese, cheddar");
    // (422 − 369) µg/100 g × 50 g
    assertThat(k1.get(0).width().orElseThrow()).hasToString("26.5 µg");
    assertThat(k1.get(1).width().orElseThrow()).hasToString("3 µg");
  }

  @Test
  void groupsAreRankedByWhatTheySurelyGave() {
    assertThat(assessment.groupContributions(Component.K1))
        .extracting(GroupContribution::group)
        .containsExactly(FoodGroup.VEGETABLE, FoodGroup.MIXED_DISH, FoodGroup.CHEESE);
    GroupContribution vegetables = assessment.groupContributions(Component.K1).get(0);
    assertThat(vegetables.amount()).hasToString("184.5 µg");
    // beside 1.6 µg from the omelette and 0.69 µg from the Gouda
    assertThat(vegetables.share().value()).contains(new BigDecimal("0.987740"));
  }
}
