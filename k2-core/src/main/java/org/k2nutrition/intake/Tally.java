package org.k2nutrition.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.k2nutrition.food.Component;
import org.k2nutrition.food.Figures;
import org.k2nutrition.food.Food;

/**
 * The sums of one day. Integers only, so that the order of the rows cannot matter; {@link
 * DayLimits} bounds the day, so that they cannot overflow.
 */
final class Tally {

  /** The components that have totals: all but the sums in phylloquinone equivalents. */
  static final List<Component> COUNTED = counted();

  private final Map<Component, ComponentTally> components = new EnumMap<>(Component.class);
  private final FoodTally foods = new FoodTally();
  private long milligrams;
  private long energy;
  private int withoutEnergy;
  private int unweighed;

  private Tally() {
    COUNTED.forEach(component -> components.put(component, new ComponentTally()));
  }

  static Tally of(Day day) {
    Tally tally = new Tally();
    day.entries().forEach(tally::add);
    return tally;
  }

  ComponentTally component(Component component) {
    return components.getOrDefault(component, new ComponentTally());
  }

  FoodTally foods() {
    return foods;
  }

  long milligrams() {
    return milligrams;
  }

  long energy() {
    return energy;
  }

  int withoutEnergy() {
    return withoutEnergy;
  }

  int unweighed() {
    return unweighed;
  }

  private void add(DiaryEntry entry) {
    if (entry instanceof FoodEntry eaten) {
      addFood(eaten.food(), eaten.mass().milligrams());
    } else if (entry instanceof SupplementEntry supplement) {
      addSupplement(supplement);
    } else if (entry instanceof UnmatchedEntry unmatched) {
      addUnmatched(unmatched);
    }
  }

  private void addFood(Food food, long mg) {
    if (mg == 0) {
      return;
    }
    Figures figures = food.composition().figures();
    long kcal = figures.analysedMiddle(Component.ENERGY) * mg;
    milligrams += mg;
    energy += kcal;
    withoutEnergy += figures.hasFigure(Component.ENERGY) ? 0 : 1;
    foods.add(food, mg, kcal);
    components.forEach((component, tally) -> tally.add(food, figures, component, mg, kcal));
  }

  /**
   * A dose is a declared amount: it enters its own form and the sums that contain the form. Without
   * a form it may be of any, so it raises what each may be at most.
   */
  private void addSupplement(SupplementEntry supplement) {
    Component form = supplement.form();
    long amount = supplement.amount().billionths();
    component(form).addExactly(amount);
    if (form.isMenaquinone()) {
      component(Component.K2).addExactly(amount);
    }
    if (form.isMenaquinone() || form == Component.K1 || form == Component.K2) {
      component(Component.K).addExactly(amount);
    }
    possibleForms(form).forEach(possible -> component(possible).addAtMost(amount));
  }

  private static List<Component> possibleForms(Component form) {
    List<Component> forms = new ArrayList<>();
    if (form == Component.K) {
      forms.add(Component.K1);
      forms.add(Component.K2);
    }
    if (form == Component.K || form == Component.K2) {
      forms.addAll(Component.menaquinones());
    }
    return forms;
  }

  private void addUnmatched(UnmatchedEntry unmatched) {
    if (unmatched.mass().isPresent()) {
      long mg = unmatched.mass().get().milligrams();
      if (mg == 0) {
        return;
      }
      milligrams += mg;
    } else {
      unweighed++;
    }
    withoutEnergy++;
    components.values().forEach(tally -> tally.addUnknown(unmatched.text()));
  }

  private static List<Component> counted() {
    List<Component> counted = new ArrayList<>(Component.vitaminK());
    counted.addAll(Component.companions());
    return List.copyOf(counted);
  }
}
