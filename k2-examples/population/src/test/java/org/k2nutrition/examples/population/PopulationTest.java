package org.k2nutrition.examples.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.k2nutrition.data.K2;
import org.k2nutrition.food.Component;
import org.k2nutrition.food.FoodGroup;
import org.k2nutrition.person.Sex;

/** Estimates of a nation, on people typed by hand. */
class PopulationTest {

  private static final Stratum MEN = Stratum.adults(Sex.MALE);
  private static final Stratum WOMEN = Stratum.adults(Sex.FEMALE);

  @Test
  void countsOnlyPeopleWithTwoDaysAndAWeight() {
    Population population = TestSurvey.typed().population();
    assertThat(population.asked()).isEqualTo(3);
    assertThat(population.counted()).isEqualTo(2);
    assertThat(population.estimate(MEN, Component.K1).orElseThrow().people()).isEqualTo(1);
  }

  @Test
  void averagesTheTwoDays() {
    Estimate mk4 = TestSurvey.typed().population().estimate(MEN, Component.MK_4).orElseThrow();
    // 3.44 µg/100 g in 100 g and 300 g
    assertThat(mk4.middle()).isCloseTo(6.88, within(1e-9));
    assertThat(mk4.percentiles()).allMatch(p -> p == mk4.middle());
    assertThat(mk4.coverageByMass()).isCloseTo(0.4, within(1e-9));
    assertThat(mk4.bounded()).isZero();
  }

  @Test
  void weighsPeople() {
    Population population =
        TestSurvey.typed().replacing("respondents.csv", "female,80", "male,80").population();
    Estimate mk4 = population.estimate(MEN, Component.MK_4).orElseThrow();
    // 6.88 µg with weight 1000, nothing with weight 3000
    assertThat(mk4.middle()).isCloseTo(1.72, within(1e-9));
    assertThat(mk4.largestPerson()).isEqualTo(1);
    assertThat(mk4.percentiles().get(3)).isZero();
    assertThat(mk4.percentiles().get(5)).isCloseTo(6.88, within(1e-9));
  }

  @Test
  void takesTheMassOfTheWholeDietForCoverage() {
    Estimate mk4 = TestSurvey.typed().population().estimate(WOMEN, Component.MK_4).orElseThrow();
    assertThat(mk4.coverageByMass()).isZero();
    assertThat(mk4.hasFigure()).isFalse();
  }

  @Test
  void comparesWithTheAdequateIntakeOfTheAge() {
    Population population = TestSurvey.typed().population();
    assertThat(population.againstIntake())
        .filteredOn(a -> a.stratum().equals(MEN))
        .singleElement()
        .satisfies(
            men -> {
              assertThat(men.amount()).isEqualTo("120");
              assertThat(men.phylloquinone()).containsExactly(1.0, 1.0, 1.0);
              assertThat(men.met()).isEqualTo(1);
              assertThat(men.below()).isZero();
            });
    assertThat(population.againstIntake())
        .filteredOn(a -> a.stratum().equals(WOMEN))
        .extracting(AgainstIntake::amount)
        .containsExactly("90");
  }

  @Test
  void aChildOfOneYearIsNoInfant() {
    Population population =
        TestSurvey.typed().replacing("respondents.csv", "male,30", "male,1").population();
    assertThat(population.againstIntake()).extracting(AgainstIntake::amount).contains("30");
  }

  @Test
  void infantsHaveNoComparisonAsTheirMonthsAreNotKnown() {
    Population population =
        TestSurvey.typed().replacing("respondents.csv", "male,30", "male,0").population();
    assertThat(population.againstIntake())
        .extracting(a -> a.stratum().from())
        .doesNotContain(0)
        .contains(71);
  }

  @Test
  void resolvesDishesIntoTheGroupsOfTheirIngredients() {
    Population population = TestSurvey.typed().population();
    List<GroupShares> groups = population.groups();
    assertThat(groups)
        .filteredOn(shares -> shares.component() == Component.MK_4)
        .singleElement()
        .satisfies(
            mk4 ->
                assertThat(mk4.parts()).containsExactly(new GroupShares.Part(FoodGroup.CHEESE, 1)));
    assertThat(groups)
        .filteredOn(shares -> shares.component() == Component.K1)
        .singleElement()
        .satisfies(k1 -> assertThat(k1.parts().get(0).group()).isEqualTo(FoodGroup.VEGETABLE));
  }

  @Test
  void doesNotDependOnTheNumberOfThreads() {
    Survey survey = TestSurvey.extract();
    Population one = Population.of(K2.load(), survey, 1, Progress.SILENT);
    assertThat(Population.of(K2.load(), survey, 3, Progress.SILENT)).isEqualTo(one);
  }
}
