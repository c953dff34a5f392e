package org.k2nutrition.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.junit.jupiter.api.Test;
import org.k2nutrition.fixture.Measurements;
import org.k2nutrition.fixture.TestFoods;
import org.k2nutrition.food.Component;
import org.k2nutrition.food.Figures;
import org.k2nutrition.food.Food;

/** What a batch answers, and what it refuses. */
class BatchAssessorTest {

  /** As much of everything as a figure can hold. */
  private static final Food LARGEST =
      TestFoods.named(
          "largest",
          Measurements.measured(Component.K1, "100000"),
          Measurements.measured(Component.CALCIUM, "100000"),
          TestFoods.energy("100000"));

  private final BatchAssessor assessor = BatchAssessor.of(TestFoods.all());
  private final int cheddar = TestFoods.all().indexOf(TestFoods.CHEDDAR);
  private final int kale = TestFoods.all().indexOf(TestFoods.KALE);

  @Test
  void addsUpTheRowsOfEachPersonDay() {
    BatchTotals totals =
        assessor.assess(
            2,
            BatchRows.of(
                new int[] {0, 1, 0},
                new int[] {cheddar, kale, kale},
                new int[] {40_000, 1, 1_000}));
    DayTotals day = totals.day(0);
    // 2.3 µg/100 g × 40 g + 369 µg/100 g × 1 g, in femtograms
    assertThat(day.lower(Component.K1)).isEqualTo(920_000_000L + 3_690_000_000L);
    assertThat(day.analysedMiddle(Component.MK_4)).isEqualTo(86_000L * 40_000);
    assertThat(day.upper(Component.MK_7)).isEqualTo(Figures.UNKNOWN);
    assertThat(day.total(Component.MK_7).bounds().why().map(Object::toString))
        .contains("MK-7 has no known upper bound in some of the foods eaten");
    assertThat(totals.day(1).milligrams()).isEqualTo(1);
  }

  @Test
  void namesTheRowThatNamesNoPersonDay() {
    refuses(new int[] {0, 2}, new int[] {0, 0}, new int[] {1, 1})
        .withMessage("Row 1: no such person-day: '2', expected 0 to 1");
    refuses(new int[] {-1}, new int[] {0}, new int[] {1})
        .withMessage("Row 0: no such person-day: '-1', expected 0 to 1");
  }

  @Test
  void namesTheRowThatNamesNoFood() {
    refuses(new int[] {0}, new int[] {10}, new int[] {1})
        .withMessage("Row 0: no such food: '10', expected 0 to 9");
  }

  @Test
  void namesTheRowWhoseMassIsOutOfRange() {
    refuses(new int[] {0}, new int[] {0}, new int[] {-5})
        .withMessage("Row 0: mass out of range: '-5 mg', expected 0 to 100000000");
    refuses(new int[] {0}, new int[] {0}, new int[] {100_000_001})
        .withMessage("Row 0: mass out of range: '100000001 mg', expected 0 to 100000000");
  }

  @Test
  void addsNothingOfRowsItRefuses() {
    BatchTotals totals = assessor.totals(1);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> totals.add(BatchRows.of(new int[] {0, 9}, new int[] {0, 0}, new int[] {7, 7})));
    assertThat(totals.day(0).milligrams()).isZero();
  }

  @Test
  void refusesColumnsOfDifferentLength() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BatchRows.of(new int[1], new int[2], new int[3]))
        .withMessage("Columns differ in length: days '1', foods '2', milligrams '3'");
  }

  @Test
  void refusesASliceOutsideTheRows() {
    BatchRows rows = BatchRows.of(new int[4], new int[4], new int[4]);
    assertThat(rows.slice(1, 3).slice(1, 2).size()).isEqualTo(1);
    assertThatExceptionOfType(IndexOutOfBoundsException.class)
        .isThrownBy(() -> rows.slice(1, 3).slice(0, 3))
        .withMessage("Rows out of range: '0' to '3', expected 0 to 2");
  }

  @Test
  void isExactUpToTheMassOfABlock() {
    BatchTotals totals = BatchAssessor.of(List.of(LARGEST)).assess(1, tonnes(90));
    assertThat(totals.day(0).milligrams()).isEqualTo(9_000_000_000L);
    assertThat(totals.day(0).lower(Component.K)).isEqualTo(9_000_000_000_000_000_000L);
    assertThat(totals.day(0).coveredMass(Component.K1)).isEqualTo(9_000_000_000_000_000_000L);
    assertThat(totals.day(0).total(Component.K1).coverage().mass().value().orElseThrow())
        .isEqualByComparingTo("1");
  }

  @Test
  void refusesToReadADayAboveTheMassOfABlock() {
    BatchTotals totals = BatchAssessor.of(List.of(LARGEST)).assess(1, tonnes(91));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> totals.day(0))
        .withMessage(
            "Person-day 0: mass out of range: '9100000000 mg', expected at most 9000000000");
    assertThatIllegalArgumentException().isThrownBy(totals::grand);
  }

  @Test
  void addsGrandTotalsBeyondALong() {
    BatchTotals totals = BatchAssessor.of(List.of(LARGEST)).totals(5);
    for (int day = 0; day < 5; day++) {
      int[] days = new int[90];
      Arrays.fill(days, day);
      totals.add(BatchRows.of(days, new int[90], masses(90)));
    }
    BigInteger expected = new BigInteger("45000000000000000000");
    assertThat(totals.grand().lower(Component.K1)).isEqualTo(expected);
    assertThat(totals.grand().plus(totals.grand()).lower(Component.K1))
        .isEqualTo(expected.shiftLeft(1));
    assertThat(totals.grand().plus(totals.grand()).days()).isEqualTo(10);
  }

  @Test
  void forgetsRowsWhenCleared() {
    BatchTotals totals = assessor.totals(1);
    totals.add(BatchRows.of(new int[] {0}, new int[] {kale}, new int[] {5}));
    totals.clear();
    assertThat(totals.day(0).lower(Component.K1)).isZero();
    assertThat(totals.day(0).isUpperKnown(Component.MK_7)).isTrue();
  }

  @Test
  void refusesTotalsOfOthers() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> assessor.totals(1).addAll(assessor.totals(2)))
        .withMessage("Totals do not fit: '2 person-days', expected 1 of the same assessor");
  }

  @Test
  void hasNoTotalOfSumsInEquivalents() {
    DayTotals day = assessor.totals(1).day(0);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> day.lower(Component.K2_EQUIVALENTS))
        .withMessage("No total for component: 'K2-PKeq'");
  }

  @Test
  void aStreamRefusesAPersonDayThatComesBack() {
    BatchStream stream = assessor.stream(3, day -> {});
    stream.add(BatchRows.of(new int[] {0, 0}, new int[] {0, 0}, new int[] {1, 1}));
    stream.add(BatchRows.of(new int[] {0, 2}, new int[] {0, 0}, new int[] {1, 1}));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> stream.add(BatchRows.of(new int[] {2, 0}, new int[] {0, 0}, new int[] {1, 1})))
        .withMessage("Row 5: person-day comes back: '0', expected its rows side by side");
    assertThatIllegalStateException().isThrownBy(stream::finish);
  }

  @Test
  void aStreamNamesTheRowThatIsWrong() {
    BatchStream stream = assessor.stream(3, day -> {});
    stream.add(BatchRows.of(new int[] {0, 0}, new int[] {0, 0}, new int[] {1, 1}));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> stream.add(BatchRows.of(new int[] {1}, new int[] {0}, new int[] {-1})))
        .withMessage("Row 2: mass out of range: '-1 mg', expected 0 to 100000000");
  }

  @Test
  void aStreamRefusesADayAboveTheMassOfABlock() {
    BatchStream stream = BatchAssessor.of(List.of(LARGEST)).stream(1, day -> {});
    assertThatIllegalArgumentException()
        .isThrownBy(() -> stream.add(tonnes(91)))
        .withMessage(
            "Person-day 0: mass out of range: '9100000000 mg', expected at most 9000000000");
  }

  @Test
  void aStreamIsFinishedOnce() {
    List<Integer> seen = new ArrayList<>();
    BatchStream stream = assessor.stream(70, day -> seen.add(day.day()));
    stream.add(BatchRows.of(new int[] {69, 5}, new int[] {0, 0}, new int[] {1, 1}));
    assertThat(seen).containsExactly(69);
    assertThat(stream.finish().days()).isEqualTo(2);
    assertThat(seen).containsExactly(69, 5);
    assertThatIllegalStateException()
        .isThrownBy(() -> stream.add(BatchRows.of(new int[0], new int[0], new int[0])));
  }

  private ThrowableAssertAlternative<IllegalArgumentException> refuses(
      int[] days, int[] foods, int[] milligrams) {
    return assertThatIllegalArgumentException()
        .isThrownBy(() -> assessor.assess(2, BatchRows.of(days, foods, milligrams)));
  }

  private static BatchRows tonnes(int rows) {
    return BatchRows.of(new int[rows], new int[rows], masses(rows));
  }

  private static int[] masses(int rows) {
    int[] masses = new int[rows];
    Arrays.fill(masses, 100_000_000);
    return masses;
  }
}
