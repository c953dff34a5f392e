package org.k2nutrition.intake;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.k2nutrition.food.Component;
import org.k2nutrition.person.Person;
import org.k2nutrition.quantity.Amount;
import org.k2nutrition.reference.Comparison;
import org.k2nutrition.reference.ReferenceValue;

/**
 * What a diary holds: totals of each day and their mean, with bounds, coverage, contributions, gaps
 * and day-to-day variation.
 *
 * <p>Totals are bit-identical for any order of rows and any split of a day. This class is immutable
 * and thread-safe.
 */
public final class Assessment {

  private final Diary diary;
  private final List<DayAssessment> days;
  private final Map<Component, Total> mean;
  private final FoodTally foods;

  private Assessment(Diary diary) {
    List<Tally> tallies = diary.days().stream().map(Tally::of).toList();
    this.diary = diary;
    this.days = days(diary, tallies);
    this.mean = Totals.mean(tallies);
    this.foods = new FoodTally();
    tallies.forEach(tally -> foods.addAll(tally.foods()));
  }

  /**
   * Assesses a diary.
   *
   * @param diary one day or more
   * @return the assessment
   */
  public static Assessment of(Diary diary) {
    return new Assessment(diary);
  }

  private static List<DayAssessment> days(Diary diary, List<Tally> tallies) {
    List<DayAssessment> days = new ArrayList<>();
    for (int i = 0; i < tallies.size(); i++) {
      Tally tally = tallies.get(i);
      days.add(
          new DayAssessment(
              diary.days().get(i).date(),
              Totals.mean(List.of(tally)),
              tally.unweighed(),
              tally.withoutEnergy()));
    }
    return List.copyOf(days);
  }

  /**
   * The diary that was assessed.
   *
   * @return the diary
   */
  public Diary diary() {
    return diary;
  }

  /**
   * The totals of each day.
   *
   * @return unmodifiable, sorted by date
   */
  public List<DayAssessment> days() {
    return days;
  }

  /**
   * The mean of the days for every component that has totals. Coverage is pooled over the days.
   *
   * @return unmodifiable, in the order of {@link Component}
   */
  public Map<Component, Total> mean() {
    return mean;
  }

  /**
   * The mean of the days for one component.
   *
   * @param component any component but the sums in phylloquinone equivalents
   * @return the mean
   * @throws IllegalArgumentException for a component that has no totals
   */
  public Total mean(Component component) {
    return require(mean, component);
  }

  /**
   * The rows that could not be matched.
   *
   * @return unmodifiable, in the order of the diary
   */
  public List<UnmatchedEntry> unmatched() {
    return diary.days().stream()
        .flatMap(day -> day.entries().stream())
        .filter(UnmatchedEntry.class::isInstance)
        .map(UnmatchedEntry.class::cast)
        .toList();
  }

  /**
   * The foods that gave a component, by the lower bound of what they gave; foods that surely gave
   * nothing are left out.
   *
   * @param component any component
   * @return unmodifiable, largest first
   */
  public List<Contribution> contributions(Component component) {
    List<Given> given =
        foods.eaten().stream().map(eaten -> Given.of(eaten, component)).filter(Given::any).toList();
    BigInteger total =
        given.stream().map(Given::billionths).reduce(BigInteger.ZERO, BigInteger::add);
    return given.stream()
        .sorted(Comparator.comparing(Given::billionths).reversed())
        .map(one -> one.contribution(component, total, days.size()))
        .toList();
  }

  /**
   * The foods without a figure for a component: what would have to be analysed to know more.
   *
   * @param component any component
   * @return unmodifiable, largest share of energy first, then of mass
   */
  public List<Gap> gaps(Component component) {
    Collection<FoodTally.Eaten> all = foods.eaten();
    boolean weighed = days.stream().allMatch(day -> day.unweighed() == 0);
    BigInteger energy = sum(all.stream().map(FoodTally.Eaten::energy).toList());
    BigInteger mass =
        sum(all.stream().map(FoodTally.Eaten::milligrams).toList()).add(unmatchedMass());
    return all.stream()
        .filter(eaten -> !eaten.food().composition().figures().hasFigure(component))
        .sorted(
            Comparator.comparing(FoodTally.Eaten::energy)
                .thenComparing(FoodTally.Eaten::milligrams)
                .reversed())
        .map(
            eaten ->
                new Gap(
                    eaten.food(),
                    new Share(eaten.energy(), energy, weighed),
                    new Share(eaten.milligrams(), mass, weighed)))
        .toList();
  }

  /**
   * Day-to-day variation of a component.
   *
   * @param component any component but the sums in phylloquinone equivalents
   * @return the variation
   */
  public Variation variation(Component component) {
    return VariationMethod.of(component, days);
  }

  /**
   * Compares the mean intake with reference values, each within its own scope.
   *
   * @param references the values that apply to the person
   * @param person the person, for values per kilogram
   * @return one comparison for each value, in their order
   */
  public List<Comparison> compare(Collection<ReferenceValue> references, Person person) {
    return references.stream()
        .map(reference -> Comparison.of(reference, person, component -> mean(component).bounds()))
        .toList();
  }

  static Total require(Map<Component, Total> totals, Component component) {
    @Nullable Total total = totals.get(component);
    if (total == null) {
      throw new IllegalArgumentException("No total for component: '" + component + "'");
    }
    return total;
  }

  private BigInteger unmatchedMass() {
    return sum(
        unmatched().stream()
            .flatMap(entry -> entry.mass().stream())
            .map(mass -> BigInteger.valueOf(mass.milligrams()))
            .toList());
  }

  private static BigInteger sum(List<BigInteger> parts) {
    return parts.stream().reduce(BigInteger.ZERO, BigInteger::add);
  }

  private record Given(FoodTally.Eaten eaten, BigInteger billionths) {

    static Given of(FoodTally.Eaten eaten, Component component) {
      long lower = eaten.food().composition().figures().lower(component);
      return new Given(eaten, eaten.milligrams().multiply(BigInteger.valueOf(lower)));
    }

    boolean any() {
      return billionths.signum() > 0;
    }

    Contribution contribution(Component component, BigInteger total, int days) {
      long perDay =
          new BigDecimal(billionths)
              .divide(BigDecimal.valueOf(days), 0, RoundingMode.HALF_EVEN)
              .longValueExact();
      return new Contribution(
          eaten.food(), new Amount(perDay, component.unit()), new Share(billionths, total, true));
    }
  }
}
