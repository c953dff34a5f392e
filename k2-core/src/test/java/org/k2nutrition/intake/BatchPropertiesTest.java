package org.k2nutrition.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.k2nutrition.food.Component;
import org.k2nutrition.food.Figures;

/** A batch says of a day, bit for bit, what one diary says and what the rules say. */
class BatchPropertiesTest {

  @Provide
  Arbitrary<AnyDiary.Rows> rows() {
    return AnyDiary.rows();
  }

  @Property(tries = 200)
  void aBatchSaysWhatTheRulesSay(@ForAll("rows") AnyDiary.Rows rows) {
    BatchTotals batch = assess(rows);
    for (int day = 0; day < rows.dayCount(); day++) {
      DayTotals totals = batch.day(day);
      NaiveTotals naive = new NaiveTotals(rows.of(day));
      assertThat(totals.milligrams()).isEqualTo(naive.milligrams().longValueExact());
      assertThat(totals.withoutEnergy()).isEqualTo(naive.withoutEnergy());
      for (Component c : Component.counted()) {
        assertThat(totals.lower(c)).isEqualTo(naive.lower(c).longValueExact());
        assertThat(totals.upper(c))
            .isEqualTo(naive.isOpen(c) ? Figures.UNKNOWN : naive.upper(c).longValueExact());
        assertThat(totals.analysedMiddle(c)).isEqualTo(naive.analysedMiddle(c).longValueExact());
        assertThat(totals.analysedUpper(c)).isEqualTo(naive.analysedUpper(c).longValueExact());
        assertThat(totals.total(c).coverage()).isEqualTo(naive.coverage(c));
        assertThat(totals.total(c).measured()).isEqualTo(naive.measured(c));
      }
    }
  }

  @Property(tries = 200)
  void aBatchSaysWhatOneDiarySays(@ForAll("rows") AnyDiary.Rows rows) {
    BatchTotals batch = assess(rows);
    Assessment one = Assessment.of(rows.diary());
    for (int day = 0; day < rows.dayCount(); day++) {
      for (Component c : Component.counted()) {
        Total ofBatch = batch.day(day).total(c);
        Total ofOne = one.days().get(day).total(c);
        assertThat(ofBatch.bounds().lower()).isEqualTo(ofOne.bounds().lower());
        assertThat(ofBatch.bounds().upper()).isEqualTo(ofOne.bounds().upper());
        assertThat(ofBatch.analysed()).isEqualTo(ofOne.analysed());
        assertThat(ofBatch.coverage()).isEqualTo(ofOne.coverage());
        assertThat(ofBatch.measured()).isEqualTo(ofOne.measured());
      }
      assertThat(batch.day(day).withoutEnergy()).isEqualTo(one.days().get(day).withoutEnergy());
    }
  }

  @Property(tries = 100)
  void orderDoesNotMatter(@ForAll("rows") AnyDiary.Rows rows, @ForAll long seed) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < rows.days().size(); i++) {
      order.add(i);
    }
    Collections.shuffle(order, new Random(seed));
    assertSame(rows, assess(rows.in(order)), assess(rows));
  }

  @Property(tries = 100)
  void anySplitGivesTheSame(
      @ForAll("rows") AnyDiary.Rows rows,
      @ForAll @IntRange(max = 12) int split,
      @ForAll @IntRange(min = 1, max = 5) int threads) {
    BatchAssessor assessor = BatchAssessor.of(rows.foods());
    BatchRows columns = rows.columns();
    int at = Math.min(split, columns.size());

    BatchTotals one = assessor.totals(rows.dayCount());
    one.add(columns.slice(0, at));
    BatchTotals other = assessor.totals(rows.dayCount());
    other.add(columns.slice(at, columns.size()), threads);
    one.addAll(other);

    assertSame(rows, one, assess(rows));
  }

  @Property(tries = 100)
  void aStreamSaysWhatTheMemorySays(
      @ForAll("rows") AnyDiary.Rows rows, @ForAll @IntRange(max = 12) int split) {
    AnyDiary.Rows sorted = rows.sorted();
    BatchTotals batch = assess(rows);
    BatchRows columns = sorted.columns();
    int at = Math.min(split, columns.size());
    List<Integer> seen = new ArrayList<>();

    BatchStream stream =
        BatchAssessor.of(rows.foods()).stream(
            rows.dayCount(),
            day -> {
              seen.add(day.day());
              assertSame(day, batch.day(day.day()));
            });
    stream.add(columns.slice(0, at));
    stream.add(columns.slice(at, columns.size()));
    GrandTotals grand = stream.finish();

    assertThat(seen).isEqualTo(sorted.days().stream().distinct().toList());
    assertThat(grand.days()).isEqualTo(seen.size());
    assertSame(grand, batch.grand());
  }

  @Property(tries = 100)
  void grandTotalsAreTheSumsOfTheDays(@ForAll("rows") AnyDiary.Rows rows) {
    GrandTotals grand = assess(rows).grand();
    List<NaiveTotals.Row> all = new ArrayList<>();
    long open = 0;
    for (int day = 0; day < rows.dayCount(); day++) {
      all.addAll(rows.of(day));
      open += new NaiveTotals(rows.of(day)).isOpen(Component.K2) ? 1 : 0;
    }
    NaiveTotals naive = new NaiveTotals(all);
    assertThat(grand.openDays(Component.K2)).isEqualTo(open);
    assertThat(grand.milligrams()).isEqualTo(naive.milligrams());
    assertThat(grand.withoutEnergy()).isEqualTo(naive.withoutEnergy());
    for (Component c : Component.counted()) {
      assertThat(grand.lower(c)).isEqualTo(naive.lower(c));
      assertThat(grand.analysedMiddle(c)).isEqualTo(naive.analysedMiddle(c));
      assertThat(grand.analysedUpper(c)).isEqualTo(naive.analysedUpper(c));
      assertThat(grand.upper(c).isEmpty()).isEqualTo(naive.isOpen(c));
      grand.upper(c).ifPresent(upper -> assertThat(upper).isEqualTo(naive.upper(c)));
      assertThat(grand.coverage(c)).isEqualTo(naive.coverage(c));
      assertThat(grand.measured(c)).isEqualTo(naive.measured(c));
    }
  }

  private static BatchTotals assess(AnyDiary.Rows rows) {
    return BatchAssessor.of(rows.foods()).assess(rows.dayCount(), rows.columns());
  }

  private static void assertSame(AnyDiary.Rows rows, BatchTotals one, BatchTotals other) {
    for (int day = 0; day < rows.dayCount(); day++) {
      assertSame(one.day(day), other.day(day));
    }
  }

  private static void assertSame(DayTotals one, DayTotals other) {
    assertThat(one.milligrams()).isEqualTo(other.milligrams());
    assertThat(one.withoutEnergy()).isEqualTo(other.withoutEnergy());
    for (Component component : Component.counted()) {
      assertThat(one.total(component)).isEqualTo(other.total(component));
    }
  }

  private static void assertSame(GrandTotals one, GrandTotals other) {
    assertThat(one.milligrams()).isEqualTo(other.milligrams());
    for (Component c : Component.counted()) {
      assertThat(one.lower(c)).isEqualTo(other.lower(c));
      assertThat(one.upper(c)).isEqualTo(other.upper(c));
      assertThat(one.openDays(c)).isEqualTo(other.openDays(c));
      assertThat(one.coverage(c)).isEqualTo(other.coverage(c));
    }
  }
}
