package org.k2nutrition.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.k2nutrition.fixture.Diaries.assess;
import static org.k2nutrition.fixture.Diaries.day;
import static org.k2nutrition.fixture.Diaries.eaten;

import org.junit.jupiter.api.Test;
import org.k2nutrition.fixture.TestFoods;
import org.k2nutrition.food.Component;
import org.k2nutrition.food.Tier;

/** A total is as good as the weakest figures that matter to it. */
class TierMethodTest {

  @Test
  void figuresOfOneTierGiveIt() {
    // Kale: analysed, n = 3, read in the source.
    assertThat(assess(day(eaten(TestFoods.KALE, "50"))).tier(Component.K1)).contains(Tier.A);
  }

  @Test
  void aWeakTierThatGaveATenthOrLessDoesNotMatter() {
    // Kale at least 369 ug/100 g; Gouda's 2.3 ug/100 g is borrowed (D): 1600 g give 36.8 of 405.8
    // ug.
    assertThat(
            assess(day(eaten(TestFoods.KALE, "100"), eaten(TestFoods.GOUDA, "1600")))
                .tier(Component.K1))
        .contains(Tier.A);
  }

  @Test
  void aWeakTierThatGaveMoreThanATenthIsInherited() {
    // 1900 g give 43.7 of 412.7 ug.
    assertThat(
            assess(day(eaten(TestFoods.KALE, "100"), eaten(TestFoods.GOUDA, "1900")))
                .tier(Component.K1))
        .contains(Tier.D);
  }

  @Test
  void whereNothingWasSurelyGivenThereIsNoTier() {
    assertThat(assess(day(eaten(TestFoods.GOUDA, "50"))).tier(Component.MK_4)).isEmpty();
    assertThat(assess(day(eaten(TestFoods.GREEK_YOGURT, "50"))).tier(Component.K1)).isEmpty();
  }
}
