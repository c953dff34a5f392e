package org.k2nutrition.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.k2nutrition.fixture.Diaries.assess;
import static org.k2nutrition.fixture.Diaries.day;
import static org.k2nutrition.fixture.Diaries.eaten;
import static org.k2nutrition.fixture.Diaries.unmatched;
import static org.k2nutrition.fixture.Diaries.unweighed;
import static org.k2nutrition.fixture.Measurements.measured;
import static org.k2nutrition.fixture.TestFoods.CHEDDAR;
import static org.k2nutrition.fixture.TestFoods.CHICKEN;
import static org.k2nutrition.fixture.TestFoods.COFFEE;
import static org.k2nutrition.fixture.TestFoods.GOUDA;

import org.junit.jupiter.api.Test;
import org.k2nutrition.fixture.TestFoods;
import org.k2nutrition.food.Component;
import org.k2nutrition.food.Food;

class GapTest {

  private static final Food WATER = TestFoods.named("Water", measured(Component.CALCIUM, "3"));
  private static final Food TEA = TestFoods.named("Tea", measured(Component.CALCIUM, "3"));

  /** Gouda 356 kcal, Cheddar 403, chicken 165, coffee 5: 929 kcal in all. */
  @Test
  void isAFoodWithoutAFigureByItsShareOfEnergy() {
    Assessment assessment =
        assess(
            day(eaten(COFFEE, "500"), eaten(CHICKEN, "100")),
            day(eaten(GOUDA, "100"), eaten(CHEDDAR, "100")));
    assertThat(assessment.gaps(Component.MK_4))
        .extracting(Gap::food)
        .containsExactly(GOUDA, CHICKEN, COFFEE);
    assertThat(assessment.gaps(Component.MK_4))
        .extracting(gap -> gap.energyShare().value().orElseThrow().toPlainString())
        .containsExactly("0.383208", "0.177610", "0.005382");
    assertThat(assessment.gaps(Component.MK_4))
        .extracting(gap -> gap.massShare().value().orElseThrow().toPlainString())
        .containsExactly("0.125000", "0.125000", "0.625000");
  }

  @Test
  void ofEqualEnergyTheLargerMassComesFirst() {
    assertThat(assess(day(eaten(TEA, "100"), eaten(WATER, "200"))).gaps(Component.K1))
        .extracting(Gap::food)
        .containsExactly(WATER, TEA);
  }

  @Test
  void aFigureOfAnyKindClosesIt() {
    assertThat(assess(day(eaten(CHEDDAR, "100"))).gaps(Component.DPK)).isEmpty();
    assertThat(assess(day(eaten(CHICKEN, "100"))).gaps(Component.DPK)).isEmpty();
  }

  @Test
  void rowsThatWereNotMatchedBelongToTheMass() {
    assertThat(
            assess(day(eaten(GOUDA, "100"), unmatched("pizza", "300")))
                .gaps(Component.MK_4)
                .get(0)
                .massShare()
                .value())
        .hasToString("Optional[0.250000]");
  }

  @Test
  void besideARowOfUnknownMassItHasNoShare() {
    Gap gap = assess(day(eaten(GOUDA, "100")), day(unweighed("soup"))).gaps(Component.MK_4).get(0);
    assertThat(gap.energyShare().value()).isEmpty();
    assertThat(gap.massShare().value()).isEmpty();
  }
}
