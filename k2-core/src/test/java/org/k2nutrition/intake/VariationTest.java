package org.k2nutrition.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.k2nutrition.fixture.Diaries.assess;
import static org.k2nutrition.fixture.Diaries.day;
import static org.k2nutrition.fixture.Diaries.eaten;
import static org.k2nutrition.fixture.Measurements.measured;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.k2nutrition.fixture.TestFoods;
import org.k2nutrition.food.Component;
import org.k2nutrition.food.Food;
import org.k2nutrition.quantity.Amount;

class VariationTest {

  /** 1 µg of phylloquinone in each gram. */
  private static final Food GREENS = TestFoods.plant(measured(Component.K1, "100"));

  /** Mean 40, squares 900 + 400 + 100 + 3600, deviation √(5000/3) = 40.8248. */
  @Test
  void isTheSampleDeviationOverTheMean() {
    Variation variation = of("10", "20", "30", "100");
    assertThat(variation.coefficient()).hasToString("Optional[1.0206]");
    assertThat(variation.highest()).isEqualTo(Amount.ofMicrograms("100"));
    assertThat(variation.lowest()).isEqualTo(Amount.ofMicrograms("10"));
  }

  /** The median is 25. */
  @Test
  void namesTheDaysAboveTwiceOrBelowHalfOfTheMedian() {
    assertThat(of("10", "20", "30", "100").outlyingDays())
        .containsExactly(LocalDate.of(2011, 3, 1), LocalDate.of(2011, 3, 4));
  }

  @Test
  void namesNoDayAtExactlyTwiceOrHalf() {
    assertThat(of("10", "20", "40").outlyingDays()).isEmpty();
    assertThat(of("9.999", "20", "40.001").outlyingDays())
        .containsExactly(LocalDate.of(2011, 3, 1), LocalDate.of(2011, 3, 3));
  }

  /** The median is 25; of 30, the higher of the middle two, 14 would be less than half. */
  @Test
  void takesTheMeanOfTheMiddleTwoAsMedian() {
    assertThat(of("14", "20", "30", "31").outlyingDays()).isEmpty();
  }

  @Test
  void ofSteadyDaysIsNothing() {
    Variation variation = of("20", "20");
    assertThat(variation.coefficient()).hasToString("Optional[0.0000]");
    assertThat(variation.outlyingDays()).isEmpty();
  }

  @Test
  void ofOneDayIsNotDefined() {
    assertThat(of("20").coefficient()).isEmpty();
    assertThat(of("20").why().map(Object::toString)).contains("one day does not vary");
  }

  @Test
  void ofNothingIsNotDefined() {
    Variation variation = of("0", "0");
    assertThat(variation.coefficient()).isEmpty();
    assertThat(variation.why().map(Object::toString))
        .contains("no day has an analysed amount above zero");
    assertThat(variation.outlyingDays()).isEmpty();
  }

  @Test
  void keepsACopyOfItsDays() {
    List<LocalDate> days = new ArrayList<>(List.of(LocalDate.of(2011, 3, 1)));
    Variation variation =
        new Variation(Optional.empty(), Amount.ofMicrograms("1"), Amount.ofMicrograms("1"), days);
    days.clear();
    assertThat(variation.outlyingDays()).hasSize(1);
  }

  @SuppressWarnings("unchecked")
  private static Variation of(String... micrograms) {
    List<List<DiaryEntry>> days = new ArrayList<>();
    for (String amount : micrograms) {
      days.add(day(eaten(GREENS, amount)));
    }
    return assess(days.toArray(List[]::new)).variation(Component.K1);
  }
}
