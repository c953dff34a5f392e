package org.k2nutrition.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.k2nutrition.fixture.Diaries.assessDay;
import static org.k2nutrition.fixture.Diaries.dose;
import static org.k2nutrition.fixture.Diaries.eaten;
import static org.k2nutrition.fixture.Measurements.measured;
import static org.k2nutrition.fixture.TestFoods.KALE;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.k2nutrition.fixture.TestFoods;
import org.k2nutrition.food.Component;
import org.k2nutrition.food.Food;
import org.k2nutrition.quantity.Mass;

class DayTest {

  private static final LocalDate DATE = LocalDate.of(2011, 3, 1);

  @Test
  void holdsNineTonnesOfFood() {
    List<DiaryEntry> entries = Collections.nCopies(90, FoodEntry.of(KALE, Mass.MAX_ROW));
    assertThat(Day.builder().date(DATE).addAllEntries(entries).build().entries()).hasSize(90);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Day.builder()
                    .date(DATE)
                    .addAllEntries(entries)
                    .addEntries(eaten(KALE, "0.001"))
                    .build())
        .withMessage("Mass of a day out of range: '9000000.001 g', expected at most 9000000 g");
  }

  @Test
  void holdsAHundredGramsOfSupplements() {
    List<DiaryEntry> entries = Collections.nCopies(100, dose(Component.K1, "1 g"));
    assertThat(Day.builder().date(DATE).addAllEntries(entries).build().entries()).hasSize(100);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Day.builder()
                    .date(DATE)
                    .addAllEntries(entries)
                    .addEntries(dose(Component.CALCIUM, "500 mg"))
                    .build())
        .withMessage("Supplements of a day out of range: '100.5 g', expected at most 100 g");
  }

  /** Every form, the sums and energy at their largest, and 100 g of phylloquinone besides. */
  @Test
  void atItsFullestDoesNotOverflow() {
    Food richest =
        TestFoods.food(
            measured(Component.K1, "50000"),
            measured(Component.MK_4, "50000"),
            measured(Component.DPK, "100000"),
            measured(Component.ENERGY, "100000"));
    List<DiaryEntry> entries = new ArrayList<>();
    entries.addAll(Collections.nCopies(100, dose(Component.K1, "1 g")));
    entries.addAll(Collections.nCopies(90, FoodEntry.of(richest, Mass.MAX_ROW)));
    DayAssessment day = assessDay(entries);
    assertThat(day.total(Component.K).bounds().lower().billionths())
        .isEqualTo(9_100_000_000_000_000_000L);
    assertThat(day.total(Component.K).analysed().upper().billionths())
        .isEqualTo(9_100_000_000_000_000_000L);
    assertThat(day.total(Component.DPK).bounds().upper().orElseThrow().billionths())
        .isEqualTo(9_000_000_000_000_000_000L);
    assertThat(day.total(Component.DPK).coverage().energy().whole())
        .isEqualTo(BigInteger.valueOf(9_000_000_000_000_000_000L));
  }

  @Test
  void keepsTheOrderOfTheDiary() {
    Day day =
        Day.builder().date(DATE).addEntries(dose(Component.K1, "1 ug"), eaten(KALE, "1")).build();
    assertThat(day.entries())
        .extracting(entry -> entry instanceof FoodEntry)
        .containsExactly(false, true);
  }
}
