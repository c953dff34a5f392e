package org.k2nutrition.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.k2nutrition.fixture.Diaries.assess;
import static org.k2nutrition.fixture.Diaries.assessDay;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiFunction;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.k2nutrition.fixture.AnyDay;
import org.k2nutrition.food.Component;
import org.k2nutrition.food.Figures;
import org.k2nutrition.quantity.Amount;
import org.k2nutrition.quantity.Mass;
import org.k2nutrition.text.Sentence;

/** What holds for the totals of every day, whatever was eaten. */
class TotalsLawsTest {

  private static final int TRIES = 200;

  @Property(tries = TRIES)
  void theOrderOfTheRowsDoesNotMatter(
      @ForAll("entries") List<DiaryEntry> entries, @ForAll Random random) {
    List<DiaryEntry> shuffled = new ArrayList<>(entries);
    Collections.shuffle(shuffled, random);
    assertThat(assessDay(shuffled)).isEqualTo(assessDay(entries));
  }

  @Property(tries = TRIES)
  void theSplitOfADaysRowsDoesNotMatter(
      @ForAll("entries") List<DiaryEntry> entries, @ForAll Random random) {
    List<DiaryEntry> split = new ArrayList<>();
    entries.forEach(entry -> split.addAll(split(entry, random)));
    assertThat(assessDay(split).totals()).isEqualTo(assessDay(entries).totals());
  }

  @Property(tries = TRIES)
  void aDayTwiceHasItsTotalsAsMean(@ForAll("entries") List<DiaryEntry> entries) {
    assertThat(withoutShares(assess(entries, entries))).isEqualTo(withoutShares(assess(entries)));
  }

  @Property(tries = TRIES)
  void addingAFoodNeverLowersABound(
      @ForAll("entries") List<DiaryEntry> entries, @ForAll("eaten") FoodEntry more) {
    List<DiaryEntry> longer = new ArrayList<>(entries);
    longer.add(more);
    DayAssessment before = assessDay(entries);
    DayAssessment after = assessDay(longer);
    before.totals().forEach((component, total) -> assertNotLower(total, after.total(component)));
  }

  @Property(tries = TRIES)
  void addingNoMassChangesNothing(
      @ForAll("entries") List<DiaryEntry> entries, @ForAll("eaten") FoodEntry more) {
    List<DiaryEntry> longer = new ArrayList<>(entries);
    longer.add(FoodEntry.of(more.food(), Mass.ZERO));
    assertThat(assessDay(longer)).isEqualTo(assessDay(entries));
  }

  @Property(tries = TRIES)
  void whatWasAnalysedLiesWithinTheBoundsOfTheTruth(@ForAll("entries") List<DiaryEntry> entries) {
    assertThat(assessDay(entries).totals().values())
        .allSatisfy(
            total -> {
              assertThat(total.analysed().lower()).isLessThanOrEqualTo(total.bounds().lower());
              total
                  .bounds()
                  .upper()
                  .ifPresent(
                      upper -> {
                        assertThat(total.analysed().upper()).isLessThanOrEqualTo(upper);
                        assertThat(total.analysed().lower()).isEqualTo(total.bounds().lower());
                      });
            });
  }

  @Property(tries = TRIES)
  void lowerMiddleAndUpperAreInOrder(@ForAll("entries") List<DiaryEntry> entries) {
    assertThat(assessDay(entries).totals().values())
        .allSatisfy(
            total -> {
              assertThat(total.analysed().lower()).isLessThanOrEqualTo(total.analysed().middle());
              assertThat(total.analysed().middle()).isLessThanOrEqualTo(total.analysed().upper());
            });
  }

  @Property(tries = TRIES)
  void coverageIsAShareAndWhatWasMeasuredAPartOfIt(@ForAll("entries") List<DiaryEntry> entries) {
    assertThat(assessDay(entries).totals().values())
        .allSatisfy(
            total -> {
              assertShares(total.measured().mass(), total.coverage().mass());
              assertShares(total.measured().energy(), total.coverage().energy());
            });
  }

  @Property(tries = TRIES)
  void everythingThatIsNotKnownSaysWhy(@ForAll("entries") List<DiaryEntry> entries) {
    Assessment assessment = assess(entries, entries);
    assessment.mean().values().forEach(TotalsLawsTest::assertSaysWhy);
    assessment.days().forEach(day -> day.totals().values().forEach(TotalsLawsTest::assertSaysWhy));
    for (Component component : Component.counted()) {
      Variation variation = assessment.variation(component);
      assertEitherOr(variation.coefficient(), variation.why());
      assessment.gaps(component).forEach(gap -> assertSaysWhy(gap.energyShare(), gap.massShare()));
      assessment
          .narrowing(component)
          .forEach(food -> assertSaysWhy(food.energyShare(), food.massShare()));
      assessment.contributions(component).forEach(one -> assertSaysWhy(one.share()));
    }
  }

  @Property(tries = TRIES)
  void amountsAreProportionalToTheMass(
      @ForAll("meals") List<FoodEntry> meals, @ForAll @LongRange(min = 1, max = 20) long times) {
    DayAssessment once = assessDay(scaled(meals, 1));
    DayAssessment often = assessDay(scaled(meals, times));
    once.totals()
        .forEach(
            (component, total) -> {
              Total multiple = often.total(component);
              assertThat(femtograms(multiple.bounds().lower()))
                  .isEqualTo(times * femtograms(total.bounds().lower()));
              assertThat(multiple.bounds().upper().map(TotalsLawsTest::femtograms))
                  .isEqualTo(total.bounds().upper().map(upper -> times * femtograms(upper)));
              assertThat(femtograms(multiple.analysed().middle()))
                  .isEqualTo(times * femtograms(total.analysed().middle()));
              assertThat(multiple.coverage().mass().value())
                  .isEqualTo(total.coverage().mass().value());
            });
  }

  /** No sum overflowed: each is what integers without any limit give. */
  @Property(tries = TRIES)
  void amountsAreTheExactSumsUpToTheLargestBlock(@ForAll("meals") List<FoodEntry> meals) {
    List<FoodEntry> block = new ArrayList<>();
    for (int i = 0; i < 11; i++) {
      block.addAll(meals);
    }
    DayAssessment assessed = assessDay(new ArrayList<>(block));
    for (Component component : Component.vitaminK()) {
      Total total = assessed.total(component);
      assertExact(total.bounds().lower(), block, component, Figures::lower);
      assertExact(total.analysed().lower(), block, component, Figures::analysedLower);
      assertExact(total.analysed().middle(), block, component, Figures::analysedMiddle);
      assertExact(total.analysed().upper(), block, component, Figures::analysedUpper);
      total
          .bounds()
          .upper()
          .ifPresent(upper -> assertExact(upper, block, component, Figures::upper));
    }
  }

  @Provide
  Arbitrary<List<DiaryEntry>> entries() {
    return AnyDay.entries();
  }

  @Provide
  Arbitrary<List<FoodEntry>> meals() {
    return AnyDay.meals();
  }

  @Provide
  Arbitrary<FoodEntry> eaten() {
    return AnyDay.eaten();
  }

  private static List<DiaryEntry> split(DiaryEntry entry, Random random) {
    if (!(entry instanceof FoodEntry eaten)) {
      return List.of(entry);
    }
    long whole = eaten.mass().milligrams();
    long part = whole == 0 ? 0 : Math.floorMod(random.nextLong(), whole + 1);
    return List.of(
        FoodEntry.of(eaten.food(), new Mass(part)),
        FoodEntry.of(eaten.food(), new Mass(whole - part)));
  }

  private static List<DiaryEntry> scaled(List<FoodEntry> meals, long times) {
    List<DiaryEntry> scaled = new ArrayList<>();
    for (FoodEntry meal : meals) {
      long milligrams = meal.mass().milligrams() / 20;
      scaled.add(FoodEntry.of(meal.food(), new Mass(milligrams * times)));
    }
    return scaled;
  }

  private static List<Object> withoutShares(Assessment assessment) {
    return assessment.mean().values().stream()
        .map(total -> (Object) List.of(total.bounds(), total.analysed()))
        .toList();
  }

  private static void assertNotLower(Total before, Total after) {
    assertThat(after.bounds().lower()).isGreaterThanOrEqualTo(before.bounds().lower());
    assertThat(after.analysed().lower()).isGreaterThanOrEqualTo(before.analysed().lower());
    assertThat(after.analysed().middle()).isGreaterThanOrEqualTo(before.analysed().middle());
    assertThat(after.analysed().upper()).isGreaterThanOrEqualTo(before.analysed().upper());
    if (before.bounds().upper().isEmpty()) {
      assertThat(after.bounds().upper()).isEmpty();
    } else {
      after
          .bounds()
          .upper()
          .ifPresent(
              upper ->
                  assertThat(upper).isGreaterThanOrEqualTo(before.bounds().upper().orElseThrow()));
    }
  }

  private static void assertSaysWhy(Total total) {
    assertEitherOr(total.bounds().upper(), total.bounds().why());
    assertSaysWhy(
        total.coverage().energy(),
        total.coverage().mass(),
        total.measured().energy(),
        total.measured().mass());
  }

  private static void assertSaysWhy(Share... shares) {
    for (Share share : shares) {
      assertEitherOr(share.value(), share.why());
    }
  }

  private static void assertEitherOr(Optional<?> value, Optional<Sentence> why) {
    assertThat(why.isPresent()).isEqualTo(value.isEmpty());
    why.ifPresent(text -> assertThat(text.toString()).isNotBlank());
  }

  private static void assertShares(Share measured, Share covered) {
    covered
        .value()
        .ifPresent(
            share -> {
              assertThat(share).isBetween(BigDecimal.ZERO, BigDecimal.ONE);
              assertThat(measured.value().orElseThrow()).isBetween(BigDecimal.ZERO, share);
            });
    assertThat(measured.value().isPresent()).isEqualTo(covered.value().isPresent());
  }

  private static void assertExact(
      Amount amount,
      List<FoodEntry> block,
      Component component,
      BiFunction<Figures, Component, Long> figure) {
    BigInteger exact =
        block.stream()
            .map(
                entry ->
                    BigInteger.valueOf(
                            figure.apply(entry.food().composition().figures(), component))
                        .multiply(BigInteger.valueOf(entry.mass().milligrams())))
            .reduce(BigInteger.ZERO, BigInteger::add);
    assertThat(BigInteger.valueOf(amount.billionths())).isEqualTo(exact);
  }

  private static long femtograms(Amount amount) {
    return amount.billionths();
  }
}
