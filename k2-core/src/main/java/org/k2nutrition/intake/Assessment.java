package org.k2nutrition.intake;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.k2nutrition.food.Component;
import org.k2nutrition.food.Tier;
import org.k2nutrition.interaction.Facts;
import org.k2nutrition.person.Person;
import org.k2nutrition.quantity.Bounds;
import org.k2nutrition.quantity.Mass;
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
  private final DiaryFoods foods;

  private Assessment(Diary diary) {
    PackedFoods packed = new PackedFoods();
    List<Tally> tallies = diary.days().stream().map(day -> Tally.of(day, packed)).toList();
    this.diary = diary;
    this.days = days(diary, tallies);
    this.foods = DiaryFoods.of(tallies);
    this.mean = Totals.mean(tallies, foods);
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
              Totals.of(tally),
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
    return Contributions.of(component, foods.eaten(), days.size());
  }

  /**
   * The groups of foods that gave a component, by the lower bound of what they gave; groups that
   * surely gave nothing are left out.
   *
   * @param component any component
   * @return unmodifiable, largest first
   */
  public List<GroupContribution> groupContributions(Component component) {
    return Contributions.ofGroups(component, foods.eaten(), days.size());
  }

  /**
   * How far the total of a component can be trusted: the weakest tier that matters. A tier matters
   * if it and those weaker than it gave more than a tenth of what the foods surely gave; the tenth
   * is this library's convention ({@code docs/tiers.md}). Supplements are not looked at.
   *
   * @param component any component but the sums in phylloquinone equivalents
   * @return empty if no food surely gave any
   */
  public Optional<Tier> tier(Component component) {
    return TierMethod.of(component, contributions(component));
  }

  /**
   * The foods whose analysis would narrow the bounds of a component most: first those that leave
   * its upper bound unknown, by their share of the energy and then of the mass, then those with the
   * widest range.
   *
   * <p>An upper bound stays unknown until every food that leaves it open is analysed. Recipes are
   * resolved, as ingredients are what a laboratory analyses.
   *
   * @param component any component but the sums in phylloquinone equivalents
   * @return unmodifiable, largest first; foods whose analysis would narrow nothing are left out
   */
  public List<Narrowing> narrowing(Component component) {
    return NarrowingMethod.of(component, foods.eaten(), days.size(), shareOf());
  }

  /**
   * The foods without a figure for a component: what would have to be analysed to know more.
   *
   * @param component any component
   * @return unmodifiable, largest share of energy first, then of mass
   */
  public List<Gap> gaps(Component component) {
    Whole whole = shareOf();
    return foods.eaten().stream()
        .filter(eaten -> !eaten.food().composition().figures().hasFigure(component))
        .sorted(
            Comparator.comparing(DiaryFoods.OfFood::energy)
                .thenComparing(DiaryFoods.OfFood::milligrams)
                .reversed())
        .map(
            eaten ->
                new Gap(
                    eaten.food(), whole.ofEnergy(eaten.energy()), whole.ofMass(eaten.milligrams())))
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

  /**
   * What the diary says to the interaction rules about a person: the foods that are eaten, what
   * they give a day without the supplements, and the supplements at their mean amount per day. The
   * foods and supplements of a diary are partial lists, and whether the intake is steady stays
   * open.
   *
   * @param person what else is known of the person; supplements stated besides are kept
   * @return the facts
   */
  public Facts facts(Person person) {
    return DiaryFacts.of(this, person);
  }

  Map<Component, Bounds> boundsOfMean() {
    Map<Component, Bounds> bounds = new EnumMap<>(Component.class);
    mean.forEach((component, total) -> bounds.put(component, total.bounds()));
    return bounds;
  }

  static Total require(Map<Component, Total> totals, Component component) {
    @Nullable Total total = totals.get(component);
    if (total == null) {
      throw new IllegalArgumentException("No total for component: '" + component + "'");
    }
    return total;
  }

  private Whole shareOf() {
    BigInteger mass = BigInteger.ZERO;
    BigInteger energy = BigInteger.ZERO;
    for (DiaryFoods.OfFood eaten : foods.eaten()) {
      mass = mass.add(eaten.milligrams());
      energy = energy.add(eaten.energy());
    }
    for (UnmatchedEntry entry : unmatched()) {
      mass = mass.add(BigInteger.valueOf(entry.mass().map(Mass::milligrams).orElse(0L)));
    }
    return new Whole(energy, mass, days.stream().allMatch(day -> day.unweighed() == 0));
  }
}
