package org.k2nutrition.kinetics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.k2nutrition.fixture.Measurements;
import org.k2nutrition.fixture.TestFoods;
import org.k2nutrition.food.Component;
import org.k2nutrition.food.Food;
import org.k2nutrition.food.Qualifier;
import org.k2nutrition.intake.Day;
import org.k2nutrition.intake.Diary;
import org.k2nutrition.intake.DiaryEntry;
import org.k2nutrition.intake.FoodEntry;
import org.k2nutrition.intake.SupplementEntry;
import org.k2nutrition.quantity.Amount;
import org.k2nutrition.quantity.Mass;

class DiarySchedulesTest {

  private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);
  private static final Amount REFERENCE = Amount.ofMicrograms("100");
  private static final Food CHEESE = TestFoods.food(Measurements.measured(Component.MK_7, "2"));
  private static final Food BELOW_LIMIT =
      TestFoods.food(Measurements.limited(Component.MK_7, Qualifier.BELOW_LOD, "0.4"));
  private static final Food NOT_ANALYSED = TestFoods.food(Measurements.measured(Component.K1, "3"));

  @Test
  void takesFoodsAndSupplementsOfADayAsOneDose() {
    DiarySchedules doses =
        of(
            day(0, supplement(Component.MK_7, "50"), eaten(CHEESE, "50")),
            day(1, eaten(CHEESE, "100")));
    Schedule expected =
        new Schedule(
            REFERENCE,
            List.of(
                new Dose(Duration.ZERO, Amount.ofMicrograms("51")),
                new Dose(Duration.ofDays(1), Amount.ofMicrograms("2"))));
    assertThat(doses.lower()).isEqualTo(expected);
    assertThat(doses.analysed()).isEqualTo(expected);
    assertThat(doses.upper()).contains(expected);
    assertThat(doses.why()).isEmpty();
  }

  @Test
  void keepsTheBoundsOfCensoredFigures() {
    DiarySchedules doses = of(day(0, eaten(BELOW_LIMIT, "100")));
    assertThat(doses.lower().weights()).containsExactly(0);
    assertThat(doses.analysed().weights()).containsExactly(0.002);
    assertThat(doses.upper().orElseThrow().weights()).containsExactly(0.004);
  }

  @Test
  void hasNoUpperBoundForAFoodThatWasNotAnalysed() {
    DiarySchedules doses = of(day(0, eaten(CHEESE, "100"), eaten(NOT_ANALYSED, "100")));
    assertThat(doses.lower().weights()).containsExactly(0.02);
    assertThat(doses.upper()).isEmpty();
    assertThat(doses.why().orElseThrow().toString()).contains("MK-7");
  }

  @Test
  void hasNoUpperBoundForADayWithoutARecord() {
    DiarySchedules doses = of(day(0, eaten(CHEESE, "100")), day(3, eaten(CHEESE, "100")));
    assertThat(doses.lower().doses())
        .extracting(Dose::at)
        .containsExactly(Duration.ZERO, Duration.ofDays(3));
    assertThat(doses.upper()).isEmpty();
    assertThat(doses.why().map(Object::toString)).contains("2 of 4 days have no record");
  }

  @Test
  void hasNoUpperBoundForASupplementThatDoesNotNameItsForm() {
    String why = "a supplement does not name its form of vitamin K";
    assertThat(of(day(0, supplement(Component.K2, "90"))).why().map(Object::toString))
        .contains(why);
    assertThat(of(day(0, supplement(Component.K, "90"))).why().map(Object::toString)).contains(why);
    assertThat(of(day(0, supplement(Component.K2, "0"))).why()).isEmpty();
    assertThat(of(day(0, supplement(Component.MK_4, "90"))).why()).isEmpty();
  }

  @Test
  void knowsThatVitaminK2IsNotK1() {
    Diary k2 = Diary.of(List.of(day(0, supplement(Component.K2, "90"))));
    Diary k = Diary.of(List.of(day(0, supplement(Component.K, "90"))));
    assertThat(DiarySchedules.of(k2, Component.K1, REFERENCE).why()).isEmpty();
    assertThat(DiarySchedules.of(k, Component.K1, REFERENCE).why()).isPresent();
  }

  @Test
  void feedsACurve() {
    Schedule schedule = of(day(0, supplement(Component.MK_7, "100"))).lower();
    assertThat(Facts.mk7().curve(schedule).at(Duration.ofHours(4)).middle()).isEqualTo(1);
  }

  @Test
  void refusesWhatIsNoVitamer() {
    Diary diary = Diary.of(List.of(day(0, eaten(CHEESE, "1"))));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DiarySchedules.of(diary, Component.K2, REFERENCE))
        .withMessage("Not a vitamer: 'K2'");
  }

  private static DiarySchedules of(Day... days) {
    return DiarySchedules.of(Diary.of(List.of(days)), Component.MK_7, REFERENCE);
  }

  private static Day day(int number, DiaryEntry... entries) {
    return Day.builder().date(FIRST.plusDays(number)).addEntries(entries).build();
  }

  private static DiaryEntry supplement(Component form, String micrograms) {
    return SupplementEntry.of(form, Amount.ofMicrograms(micrograms));
  }

  private static DiaryEntry eaten(Food food, String grams) {
    return FoodEntry.of(food, Mass.ofGrams(grams));
  }
}
