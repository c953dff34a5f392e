package org.k2nutrition.intake;

import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.SortedSet;
import java.util.TreeSet;
import org.k2nutrition.food.Component;
import org.k2nutrition.food.Food;

/**
 * The sums of one day. Integers only, so that the order of the rows cannot matter; {@link
 * DayLimits} bounds the day, so that they cannot overflow.
 */
final class Tally {

  private final long[] sums = new long[Layout.FULL.size()];
  private final Doses doses = new Doses();
  private final IdentityHashMap<Food, Eaten> foods = new IdentityHashMap<>();
  private final SortedSet<String> unmatched = new TreeSet<>();
  private long unmatchedMilligrams;
  private int unmatchedRows;
  private int unweighed;

  private Tally() {}

  /**
   * Adds up a day.
   *
   * @param day the day
   * @param packed the packed figures of foods met before, kept for the next day
   */
  static Tally of(Day day, PackedFoods packed) {
    Tally tally = new Tally();
    for (DiaryEntry entry : day.entries()) {
      tally.add(entry, packed);
    }
    return tally;
  }

  /** The foods eaten, in no order. */
  Collection<Eaten> foods() {
    return foods.values();
  }

  SortedSet<String> unmatched() {
    return unmatched;
  }

  long milligrams() {
    return sums[Sums.EATEN] + unmatchedMilligrams;
  }

  long energy() {
    return Layout.FULL.energy(sums, 0);
  }

  int withoutEnergy() {
    return (int) sums[Sums.WITHOUT_ENERGY] + unmatchedRows;
  }

  int unweighed() {
    return unweighed;
  }

  boolean isOpen(Component component) {
    return unmatchedRows > 0 || Layout.FULL.isOpen(sums, 0, component);
  }

  long lower(Component component) {
    return Layout.FULL.lower(sums, 0, component) + doses.declared(component);
  }

  long upper(Component component) {
    return Layout.FULL.upper(sums, 0, component)
        + doses.declared(component)
        + doses.possible(component);
  }

  long analysedMiddle(Component component) {
    return Layout.FULL.analysedMiddle(sums, 0, component) + doses.declared(component);
  }

  long analysedUpper(Component component) {
    return Layout.FULL.analysedUpper(sums, 0, component) + doses.declared(component);
  }

  long coveredMass(Component component) {
    return Layout.FULL.coveredMass(sums, 0, component);
  }

  long coveredEnergy(Component component) {
    return Layout.FULL.coveredEnergy(sums, 0, component);
  }

  long measuredMass(Component component) {
    return Layout.FULL.measuredMass(sums, 0, component);
  }

  long measuredEnergy(Component component) {
    return Layout.FULL.measuredEnergy(sums, 0, component);
  }

  private void add(DiaryEntry entry, PackedFoods packed) {
    if (entry instanceof FoodEntry eaten) {
      addFood(eaten.food(), eaten.mass().milligrams(), packed);
    } else if (entry instanceof SupplementEntry supplement) {
      doses.add(supplement);
    } else if (entry instanceof UnmatchedEntry row) {
      addUnmatched(row);
    }
  }

  private void addFood(Food food, long mg, PackedFoods packed) {
    if (mg > 0) {
      foods.computeIfAbsent(food, key -> new Eaten(key, packed.of(key))).add(mg, sums);
    }
  }

  private void addUnmatched(UnmatchedEntry row) {
    if (row.mass().isPresent()) {
      long mg = row.mass().get().milligrams();
      if (mg == 0) {
        return;
      }
      unmatchedMilligrams += mg;
    } else {
      unweighed++;
    }
    unmatchedRows++;
    unmatched.add(row.text());
  }
}
