package org.k2nutrition.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.k2nutrition.fixture.TestFoods.KALE;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.k2nutrition.quantity.Mass;

class DiaryTest {

  private static final Day FIRST = Day.builder().date(LocalDate.of(2011, 3, 1)).build();
  private static final Day SECOND = Day.builder().date(LocalDate.of(2011, 3, 2)).build();

  @Test
  void isSortedByDate() {
    assertThat(Diary.of(List.of(SECOND, FIRST)).days()).containsExactly(FIRST, SECOND);
  }

  @Test
  void hasADay() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Diary.of(List.of()))
        .withMessage("A diary needs at least one day");
  }

  @Test
  void hasEachDateOnce() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Diary.of(List.of(FIRST, SECOND, SECOND)))
        .withMessage("A date stands twice in the diary: '2011-03-02'");
  }

  @Test
  void hasRowsOfAtMostAHundredKilograms() {
    Mass tooMuch = Mass.ofGrams("100000.001");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FoodEntry.of(KALE, tooMuch))
        .withMessage(
            "Mass of a row out of range: '100000.001 g' of 'usda-foundation:323505',"
                + " expected at most 100000 g");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> UnmatchedEntry.builder().text("pizza").reason("?").mass(tooMuch).build())
        .withMessage(
            "Mass of a row out of range: '100000.001 g' of 'pizza', expected at most 100000 g");
    assertThat(FoodEntry.of(KALE, Mass.MAX_ROW).mass()).isEqualTo(Mass.MAX_ROW);
  }
}
