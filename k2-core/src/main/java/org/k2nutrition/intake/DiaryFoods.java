package org.k2nutrition.intake;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.k2nutrition.food.Component;
import org.k2nutrition.food.Figures;
import org.k2nutrition.food.Food;

/** Mass and energy of each food, over any number of days, and what leaves totals open. */
final class DiaryFoods {

  private static final Comparator<OfFood> BY_ENERGY =
      Comparator.comparing(OfFood::energy).thenComparing(eaten -> eaten.food().id());

  private final List<OfFood> foods;
  private final SortedSet<String> unmatched;

  private DiaryFoods(List<OfFood> foods, SortedSet<String> unmatched) {
    this.foods = foods;
    this.unmatched = unmatched;
  }

  static DiaryFoods of(List<Tally> days) {
    IdentityHashMap<Food, OfFood> merged = new IdentityHashMap<>();
    SortedSet<String> unmatched = new TreeSet<>();
    for (Tally day : days) {
      unmatched.addAll(day.unmatched());
      for (Eaten eaten : day.foods()) {
        merged.merge(eaten.food(), OfFood.of(eaten), OfFood::plus);
      }
    }
    List<OfFood> foods = new ArrayList<>(merged.values());
    foods.sort(Comparator.comparing(eaten -> eaten.food().id()));
    return new DiaryFoods(foods, unmatched);
  }

  /** The foods in order of their ids; one that was loaded twice stands once. */
  List<OfFood> eaten() {
    List<OfFood> distinct = new ArrayList<>();
    for (OfFood next : foods) {
      int last = distinct.size() - 1;
      if (last >= 0 && distinct.get(last).isSameFood(next)) {
        distinct.set(last, distinct.get(last).plus(next));
      } else {
        distinct.add(next);
      }
    }
    return distinct;
  }

  /**
   * Why a total has no upper bound: names the food that weighs most by energy with its reason, and
   * counts the others.
   */
  String why(Component component) {
    List<String> reasons = new ArrayList<>();
    List<OfFood> open = foods.stream().filter(eaten -> eaten.isOpen(component)).toList();
    open.stream().max(BY_ENERGY).ifPresent(most -> reasons.add(reason(most, open, component)));
    if (!unmatched.isEmpty()) {
      reasons.add("not matched to a food: '" + unmatched.first() + "'" + more(unmatched.size()));
    }
    return String.join("; ", reasons);
  }

  private static String reason(OfFood most, Collection<OfFood> open, Component component) {
    String why = most.food.content(component).per100g().why().orElseThrow();
    return most.food.name() + ": " + why + more(open.size());
  }

  private static String more(int count) {
    return count == 1 ? "" : " (and " + (count - 1) + " more without an upper bound)";
  }

  /** One food with the milligrams eaten and the energy in them. */
  record OfFood(Food food, BigInteger milligrams, BigInteger energy) {

    static OfFood of(Eaten eaten) {
      return new OfFood(
          eaten.food(), BigInteger.valueOf(eaten.milligrams()), BigInteger.valueOf(eaten.energy()));
    }

    OfFood plus(OfFood other) {
      return new OfFood(food, milligrams.add(other.milligrams), energy.add(other.energy));
    }

    boolean isOpen(Component component) {
      return food.composition().figures().upper(component) == Figures.UNKNOWN;
    }

    private boolean isSameFood(OfFood other) {
      return food.id().equals(other.food.id()) && food.equals(other.food);
    }
  }
}
