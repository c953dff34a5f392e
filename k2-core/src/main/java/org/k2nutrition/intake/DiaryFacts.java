package org.k2nutrition.intake;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.k2nutrition.food.Component;
import org.k2nutrition.food.Food;
import org.k2nutrition.interaction.Facts;
import org.k2nutrition.person.Person;
import org.k2nutrition.person.Stated;
import org.k2nutrition.person.Supplement;
import org.k2nutrition.person.SupplementForm;
import org.k2nutrition.quantity.Amount;
import org.k2nutrition.quantity.Unit;

/**
 * What a diary says to the rules: which foods are eaten, what they give a day without the
 * supplements, and which supplements are taken.
 *
 * <p>A diary shows what was eaten on its days; on others it may be something else, so its foods and
 * supplements are partial lists. Whether the intake is steady is left open: no source gives a
 * number of days or a spread from which it is.
 */
final class DiaryFacts {

  private DiaryFacts() {}

  static Facts of(Assessment assessment, Person person) {
    Diary diary = assessment.diary();
    List<Supplement> taken = supplements(diary);
    return Facts.builder()
        .person(taken.isEmpty() ? person : with(person, taken))
        .foods(foods(diary))
        .foodIntake(ofFood(assessment).boundsOfMean())
        .build();
  }

  private static Stated<String> foods(Diary diary) {
    List<String> ids = List.copyOf(foodIds(diary));
    return ids.isEmpty() ? Stated.unknown() : Stated.partial(ids);
  }

  private static SortedSet<String> foodIds(Diary diary) {
    SortedSet<String> ids = new TreeSet<>();
    for (Day day : diary.days()) {
      for (DiaryEntry entry : day.entries()) {
        if (entry instanceof FoodEntry eaten) {
          add(eaten.food(), ids);
        }
      }
    }
    return ids;
  }

  /** A dish holds what went into it. */
  private static void add(Food food, SortedSet<String> ids) {
    ids.add(food.id());
    food.ingredients().forEach(ingredient -> add(ingredient.food(), ids));
  }

  /** The assessment without the supplements, which is the same one if there are none. */
  private static Assessment ofFood(Assessment assessment) {
    List<Day> days = assessment.diary().days();
    boolean none =
        days.stream()
            .flatMap(day -> day.entries().stream())
            .noneMatch(SupplementEntry.class::isInstance);
    return none
        ? assessment
        : Assessment.of(Diary.of(days.stream().map(DiaryFacts::withoutSupplements).toList()));
  }

  private static Day withoutSupplements(Day day) {
    return Day.builder()
        .date(day.date())
        .addAllEntries(day.entries().stream().filter(e -> !(e instanceof SupplementEntry)).toList())
        .build();
  }

  /** The mean amount per day of each form; a dose of nothing is none. */
  private static List<Supplement> supplements(Diary diary) {
    Map<Component, Long> billionths = new EnumMap<>(Component.class);
    for (Day day : diary.days()) {
      for (DiaryEntry entry : day.entries()) {
        if (entry instanceof SupplementEntry dose) {
          billionths.merge(dose.form(), dose.amount().billionths(), Math::addExact);
        }
      }
    }
    List<Supplement> supplements = new ArrayList<>();
    billionths.forEach(
        (component, sum) -> {
          if (sum > 0 && component != Component.SODIUM) {
            supplements.add(supplement(component, sum, diary.days().size()));
          }
        });
    return supplements;
  }

  /** Rounded up: a dose that was taken is never nothing. */
  private static Supplement supplement(Component component, long billionths, int days) {
    long mean =
        BigDecimal.valueOf(billionths)
            .divide(BigDecimal.valueOf(days), 0, RoundingMode.CEILING)
            .longValueExact();
    return Supplement.of(form(component), new Amount(mean, component.unit()));
  }

  /** A form without a name of its own among supplements may be any form of vitamin K. */
  private static SupplementForm form(Component component) {
    return SupplementForm.find(component.symbol()).orElse(SupplementForm.K);
  }

  private static Person with(Person person, List<Supplement> taken) {
    List<Supplement> all = new ArrayList<>(person.supplements().items());
    for (Supplement supplement : taken) {
      addOrRaise(all, supplement);
    }
    boolean complete = person.supplements() instanceof Stated.Complete;
    return Person.builder()
        .from(person)
        .supplements(complete ? Stated.complete(all) : Stated.partial(all))
        .build();
  }

  /** A form that was stated besides is the same supplement, at the larger of the two amounts. */
  private static void addOrRaise(List<Supplement> all, Supplement taken) {
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).form() == taken.form()) {
        all.set(i, larger(all.get(i), taken));
        return;
      }
    }
    all.add(taken);
  }

  private static Supplement larger(Supplement stated, Supplement taken) {
    Amount none = Amount.zero(Unit.MICROGRAM).in(taken.form().unit());
    return stated.perDay().isPresent()
            && taken.perDay().orElse(none).compareTo(stated.perDay().get()) > 0
        ? taken
        : stated;
  }
}
