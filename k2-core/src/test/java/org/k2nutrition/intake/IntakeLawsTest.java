package org.k2nutrition.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.k2nutrition.food.Component;
import org.k2nutrition.food.Food;
import org.k2nutrition.quantity.Amount;
import org.k2nutrition.quantity.Bounds;
import org.k2nutrition.quantity.Mass;

/** Laws of totals, whatever was eaten. */
class IntakeLawsTest {

  @Provide
  Arbitrary<AnyDiary.Rows> rows() {
    return AnyDiary.rows();
  }

  @Property(tries = 100)
  void totalsAreLinear(
      @ForAll("rows") AnyDiary.Rows rows, @ForAll @IntRange(min = 1, max = 5) int times) {
    List<DiaryEntry> once = rows.day(0).entries();
    List<DiaryEntry> often = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      often.addAll(once);
    }
    DayAssessment one = assess(once);
    DayAssessment many = assess(often);
    for (Component c : Component.counted()) {
      assertThat(many.total(c).bounds().lower())
          .isEqualTo(times(one.total(c).bounds().lower(), times));
      assertThat(many.total(c).bounds().upper())
          .isEqualTo(one.total(c).bounds().upper().map(upper -> times(upper, times)));
      assertThat(many.total(c).analysed().middle())
          .isEqualTo(times(one.total(c).analysed().middle(), times));
      assertThat(many.total(c).coverage().mass().value())
          .isEqualTo(one.total(c).coverage().mass().value());
    }
  }

  @Property(tries = 100)
  void boundsAreInOrderAndHoldWhatWasAnalysed(@ForAll("rows") AnyDiary.Rows rows) {
    for (Total total : assess(rows.day(0).entries()).totals().values()) {
      Bounds bounds = total.bounds();
      assertThat(bounds.upper().map(upper -> upper.compareTo(bounds.lower()) >= 0).orElse(true))
          .isTrue();
      assertThat(bounds.contains(total.analysed().lower())).isTrue();
      assertThat(bounds.contains(total.analysed().middle())).isTrue();
      assertThat(bounds.contains(total.analysed().upper())).isTrue();
    }
  }

  @Property(tries = 100)
  void coverageLiesWithinNothingAndAll(@ForAll("rows") AnyDiary.Rows rows) {
    for (Total total : assess(rows.day(0).entries()).totals().values()) {
      assertOrdered(total.measured().mass(), total.coverage().mass());
      assertOrdered(total.measured().energy(), total.coverage().energy());
    }
  }

  @Property(tries = 100)
  void aZeroAmountChangesNothing(@ForAll("rows") AnyDiary.Rows rows) {
    List<DiaryEntry> entries = new ArrayList<>(rows.day(0).entries());
    DayAssessment before = assess(entries);
    for (Food food : rows.foods()) {
      entries.add(FoodEntry.of(food, Mass.ZERO));
    }
    assertThat(assess(entries)).isEqualTo(before);
  }

  @Property(tries = 100)
  void addingAFoodNeverLowersABound(
      @ForAll("rows") AnyDiary.Rows rows, @ForAll @IntRange(max = 100_000_000) int mg) {
    List<DiaryEntry> entries = new ArrayList<>(rows.day(0).entries());
    DayAssessment before = assess(entries);
    entries.add(FoodEntry.of(rows.foods().get(0), new Mass(mg)));
    DayAssessment after = assess(entries);
    for (Component c : Component.counted()) {
      Bounds old = before.total(c).bounds();
      Bounds now = after.total(c).bounds();
      assertThat(now.lower()).isGreaterThanOrEqualTo(old.lower());
      if (old.upper().isEmpty()) {
        assertThat(now.upper()).isEmpty();
      } else {
        now.upper().ifPresent(upper -> assertThat(upper).isGreaterThanOrEqualTo(old.upper().get()));
      }
    }
  }

  @Property(tries = 100)
  void groupsGiveWhatTheirFoodsGive(@ForAll("rows") AnyDiary.Rows rows) {
    Assessment assessment = Assessment.of(rows.diary());
    for (Component c : Component.counted()) {
      BigInteger ofFoods =
          assessment.contributions(c).stream()
              .map(one -> one.share().part())
              .reduce(BigInteger.ZERO, BigInteger::add);
      BigInteger ofGroups =
          assessment.groupContributions(c).stream()
              .map(one -> one.share().part())
              .reduce(BigInteger.ZERO, BigInteger::add);
      assertThat(ofGroups).isEqualTo(ofFoods);
    }
  }

  @Property(tries = 100)
  void anOpenTotalNamesWhatLeavesItOpen(@ForAll("rows") AnyDiary.Rows rows) {
    Assessment assessment = Assessment.of(rows.diary());
    for (Component c : Component.counted()) {
      boolean named =
          assessment.narrowing(c).stream().anyMatch(one -> one.width().equals(Optional.empty()));
      assertThat(named).isEqualTo(assessment.mean(c).bounds().upper().isEmpty());
      assertThat(assessment.mean(c).bounds().why().isPresent()).isEqualTo(named);
    }
  }

  private static DayAssessment assess(List<DiaryEntry> entries) {
    Day day = Day.builder().date(AnyDiary.FIRST).addAllEntries(entries).build();
    return Assessment.of(Diary.of(List.of(day))).days().get(0);
  }

  private static Amount times(Amount amount, int times) {
    return new Amount(amount.billionths() * times, amount.unit());
  }

  private static void assertOrdered(Share measured, Share covered) {
    BigDecimal part = measured.value().orElse(BigDecimal.ZERO);
    BigDecimal all = covered.value().orElse(BigDecimal.ONE);
    assertThat(part).isBetween(BigDecimal.ZERO, all);
    assertThat(all).isLessThanOrEqualTo(BigDecimal.ONE);
  }
}
