package org.k2nutrition.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.k2nutrition.fixture.Diaries.assess;
import static org.k2nutrition.fixture.Diaries.assessDay;
import static org.k2nutrition.fixture.Diaries.day;
import static org.k2nutrition.fixture.Diaries.dose;
import static org.k2nutrition.fixture.Diaries.eaten;
import static org.k2nutrition.fixture.Diaries.unmatched;
import static org.k2nutrition.fixture.Diaries.unweighed;
import static org.k2nutrition.fixture.TestFoods.CHEDDAR;
import static org.k2nutrition.fixture.TestFoods.CHICKEN;
import static org.k2nutrition.fixture.TestFoods.COFFEE;
import static org.k2nutrition.fixture.TestFoods.DANISH_BLUE;
import static org.k2nutrition.fixture.TestFoods.GOUDA;
import static org.k2nutrition.fixture.TestFoods.GREEK_YOGURT;
import static org.k2nutrition.fixture.TestFoods.KALE;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.k2nutrition.fixture.Measurements;
import org.k2nutrition.fixture.OpenBounds;
import org.k2nutrition.fixture.References;
import org.k2nutrition.fixture.TestFoods;
import org.k2nutrition.food.Component;
import org.k2nutrition.food.Food;
import org.k2nutrition.person.Person;
import org.k2nutrition.quantity.Amount;
import org.k2nutrition.quantity.Bounds;
import org.k2nutrition.reference.Comparison;

class AssessmentTest {

  /** 2.3 µg in 100 g of Gouda, 0.1 to 0.6 µg in 100 g of coffee: 1.15 and 0 to 3. */
  @Test
  void aTotalHasBoundsOfTheTruthAndWhatWasAnalysed() {
    Total k1 = assessDay(eaten(GOUDA, "50"), eaten(COFFEE, "500")).total(Component.K1);
    assertThat(k1.bounds())
        .isEqualTo(Bounds.of(Amount.ofMicrograms("1.15"), Amount.ofMicrograms("4.15")));
    assertThat(k1.analysed()).hasToString("1.65 µg (1.15 to 4.15)");
  }

  @Test
  void censoredFiguresCountAsNothingHalfTheLimitAndTheLimit() {
    Total mk4 = assessDay(eaten(GREEK_YOGURT, "200")).total(Component.MK_4);
    assertThat(mk4.analysed()).hasToString("0.1 µg (0 to 0.2)");
    assertThat(mk4.bounds())
        .isEqualTo(Bounds.of(Amount.ofMicrograms("0"), Amount.ofMicrograms("0.2")));
  }

  @Test
  void aFoodThatWasNotAnalysedLeavesTheTotalOpenAndIsNamed() {
    Total mk4 = assessDay(eaten(GOUDA, "30"), eaten(CHEDDAR, "100")).total(Component.MK_4);
    assertThat(mk4.bounds())
        .satisfies(
            OpenBounds.from(
                Amount.ofMicrograms("8.6"), "Cheese, gouda: MK-4 not analysed in this food"));
    assertThat(mk4.analysed()).hasToString("8.6 µg");
  }

  @Test
  void theFoodWithMostEnergyIsNamedAndTheOthersAreCounted() {
    Total mk4 =
        assessDay(eaten(CHICKEN, "100"), eaten(GOUDA, "100"), eaten(COFFEE, "900"))
            .total(Component.MK_4);
    assertThat(mk4.bounds().why().map(Object::toString))
        .contains(
            "Cheese, gouda: MK-4 not analysed in this food"
                + " (and 2 more without an upper bound)");
  }

  @Test
  void theEnergyOfAFoodIsSummedBeforeTheLargestIsNamed() {
    Total mk4 =
        assessDay(eaten(CHICKEN, "100"), eaten(GOUDA, "70"), eaten(CHICKEN, "100"))
            .total(Component.MK_4);
    assertThat(mk4.bounds().why().orElseThrow().toString()).startsWith("Chicken, breast");
  }

  @Test
  void aRowThatWasNotMatchedLeavesEveryTotalOpenAndIsQuoted() {
    DayAssessment day = assessDay(eaten(KALE, "100"), unmatched("pizza", "300"));
    assertThat(day.totals().values())
        .allSatisfy(total -> assertThat(total.bounds().upper()).isEmpty());
    assertThat(day.total(Component.K1).bounds().why().map(Object::toString))
        .contains("not matched to a food: 'pizza'");
    assertThat(day.total(Component.K1).bounds().lower()).isEqualTo(Amount.ofMicrograms("369"));
  }

  @Test
  void foodsAndRowsNotMatchedAreNamedTogether() {
    Total mk4 =
        assessDay(eaten(GOUDA, "30"), unmatched("stew", "300"), unmatched("pizza", "300"))
            .total(Component.MK_4);
    assertThat(mk4.bounds().why().map(Object::toString))
        .contains(
            "Cheese, gouda: MK-4 not analysed in this food;"
                + " not matched to a food: 'pizza' (and 1 more without an upper bound)");
  }

  @Test
  void coverageIsTheShareWithAnyFigureAndMeasuredTheShareThatRestsOnAnalysis() {
    DayAssessment day =
        assessDay(eaten(GOUDA, "100"), eaten(CHEDDAR, "200"), eaten(CHICKEN, "100"));
    Total k1 = day.total(Component.K1);
    assertThat(k1.coverage().mass().value()).hasToString("Optional[1.000000]");
    assertThat(k1.measured().mass().value()).hasToString("Optional[0.500000]");
    Total mk4 = day.total(Component.MK_4);
    assertThat(mk4.coverage().mass().value()).hasToString("Optional[0.500000]");
    // 806 kcal of Cheddar in 1327 kcal
    assertThat(mk4.coverage().energy().value()).hasToString("Optional[0.607385]");
    assertThat(mk4.measured().energy().value()).hasToString("Optional[0.607385]");
  }

  @Test
  void aRowOfKnownMassThatWasNotMatchedIsMassWithoutAFigure() {
    DayAssessment day = assessDay(eaten(CHEDDAR, "100"), unmatched("pizza", "300"));
    assertThat(day.total(Component.K1).coverage().mass().value()).hasToString("Optional[0.250000]");
    assertThat(day.unweighed()).isZero();
    assertThat(day.withoutEnergy()).isEqualTo(1);
  }

  @Test
  void aRowOfUnknownMassMakesCoverageUnknownAndIsCounted() {
    DayAssessment day = assessDay(eaten(CHEDDAR, "100"), unweighed("cup of soup"));
    assertThat(day.unweighed()).isEqualTo(1);
    assertThat(day.withoutEnergy()).isEqualTo(1);
    assertThat(day.totals().values())
        .allSatisfy(
            total -> {
              assertThat(total.bounds().upper()).isEmpty();
              assertThat(total.coverage().mass().value()).isEmpty();
              assertThat(total.coverage().energy().value()).isEmpty();
              assertThat(total.measured().mass().value()).isEmpty();
            });
    assertThat(day.total(Component.K1).analysed()).hasToString("2.4 µg (2.3 to 2.4)");
  }

  @Test
  void aRowOfNoMassIsNothing() {
    assertThat(assessDay(eaten(CHEDDAR, "100"), unmatched("pizza", "0")))
        .isEqualTo(assessDay(eaten(CHEDDAR, "100")));
  }

  @Test
  void foodsOfUnknownEnergyAreCounted() {
    Food withoutEnergy = TestFoods.food(Measurements.measured(Component.K1, "1"));
    assertThat(assessDay(eaten(withoutEnergy, "1"), eaten(CHEDDAR, "1")).withoutEnergy())
        .isEqualTo(1);
  }

  @Test
  void aDayOfNothingHasTotalsOfNothingAndNoCoverage() {
    DayAssessment day = assessDay();
    assertThat(day.total(Component.K).bounds()).isEqualTo(Bounds.exactly(Amount.ofMicrograms("0")));
    assertThat(day.total(Component.K).coverage().mass().value()).isEmpty();
  }

  @Test
  void companionsHaveTotalsInTheirOwnUnits() {
    assertThat(assessDay(eaten(CHEDDAR, "50")).total(Component.ENERGY).analysed())
        .hasToString("201.5 kcal");
  }

  @Test
  void sumsInPhylloquinoneEquivalentsHaveNoTotal() {
    Assessment assessment = assess(day(eaten(DANISH_BLUE, "100")));
    assertThat(assessment.mean()).hasSize(22).doesNotContainKey(Component.K2_EQUIVALENTS);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> assessment.mean(Component.K2_EQUIVALENTS))
        .withMessage("No total for component: 'K2-PKeq'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> assessment.days().get(0).total(Component.K_EQUIVALENTS))
        .withMessage("No total for component: 'K-PKeq'");
  }

  @Test
  void theMeanIsTheSumOfTheDaysDividedOnce() {
    Assessment assessment =
        assess(
            day(eaten(GOUDA, "100")),
            day(eaten(GOUDA, "100")),
            day(eaten(GOUDA, "100"), eaten(KALE, "0.001")));
    assertThat(assessment.mean(Component.K1).analysed().lower().billionths())
        .isEqualTo((3 * 2_300_000_000L + 3_690_000) / 3);
    assertThat(assessment.days()).hasSize(3);
    assertThat(assessment.diary().days()).hasSize(3);
  }

  /** Femtograms a day: 1 and 0, 3 and 0, 5 and 0. */
  @Test
  void theMeanIsRoundedHalfEvenToABillionth() {
    assertThat(meanOf("1")).isZero();
    assertThat(meanOf("3")).isEqualTo(2);
    assertThat(meanOf("5")).isEqualTo(2);
  }

  @Test
  void theCoverageOfTheMeanIsPooledAndNotAveraged() {
    Assessment assessment =
        assess(day(eaten(CHEDDAR, "100")), day(eaten(GOUDA, "100"), eaten(CHICKEN, "200")));
    assertThat(assessment.mean(Component.MK_4).coverage().mass().value())
        .hasToString("Optional[0.250000]");
  }

  @Test
  void oneOpenDayLeavesTheMeanOpen() {
    Assessment assessment = assess(day(eaten(CHEDDAR, "100")), day(eaten(GOUDA, "100")));
    assertThat(assessment.mean(Component.MK_4).bounds())
        .satisfies(
            OpenBounds.from(
                Amount.ofMicrograms("4.3"), "Cheese, gouda: MK-4 not analysed in this food"));
  }

  @Test
  void oneUnweighedRowMakesTheCoverageOfTheMeanUnknown() {
    Assessment assessment = assess(day(eaten(CHEDDAR, "100")), day(unweighed("cup of soup")));
    assertThat(assessment.mean(Component.K1).coverage().mass().value()).isEmpty();
    assertThat(assessment.days().get(0).total(Component.K1).coverage().mass().value()).isPresent();
  }

  @Test
  void listsTheRowsThatWereNotMatchedInTheirOrder() {
    Assessment assessment =
        assess(day(unmatched("stew", "1"), eaten(KALE, "1")), day(unweighed("pizza")));
    assertThat(assessment.unmatched())
        .extracting(UnmatchedEntry::text)
        .containsExactly("stew", "pizza");
  }

  @Test
  void comparesTheMeanWithReferencesOfTheirOwnScope() {
    Assessment assessment = assess(day(eaten(KALE, "20")), day(eaten(GOUDA, "20")));
    List<Comparison> comparisons =
        assessment.compare(List.of(References.EFSA_ADULTS, References.US_MEN), Person.unknown());
    assertThat(comparisons)
        .extracting(Comparison::outcome)
        .containsExactly(Comparison.Outcome.BELOW, Comparison.Outcome.UNCERTAIN);
    assertThat(comparisons.get(0).compared())
        .isEqualTo(Bounds.of(Amount.ofMicrograms("37.13"), Amount.ofMicrograms("42.43")));
    assertThat(comparisons.get(1).why())
        .hasToString(
            "Cheese, gouda: no menaquinone analysed in this food"
                + " (and 1 more without an upper bound); phylloquinone alone: 37.1 to 42.4 µg");
  }

  @Test
  void givesOutNothingThatCanBeChanged() {
    assertThat(assessDay(dose(Component.MK_7, "1 ug")).totals()).isUnmodifiable();
  }

  private static long meanOf(String grams) {
    Food oneStep = TestFoods.food(Measurements.measured(Component.K1, "0.0001"));
    return assess(day(eaten(oneStep, "0.00" + grams)), day())
        .mean(Component.K1)
        .bounds()
        .lower()
        .billionths();
  }
}
