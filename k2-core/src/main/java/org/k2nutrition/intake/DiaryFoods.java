package org.k2nutrition.intake;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.k2nutrition.food.Component;
import org.k2nutrition.food.Food;
import org.k2nutrition.text.Phrase;
import org.k2nutrition.text.Sentence;

/** Mass and energy of each food, over any number of days, and what leaves totals open. */
final class DiaryFoods {

  private static final Comparator<OfFood> BY_ID = Comparator.comparing(eaten -> eaten.food().id());

  /** Most energy first; which food is named does not depend on the order of the rows. */
  private static final Comparator<OfFood> BY_ENERGY =
      Comparator.comparing(OfFood::energy).thenComparing(BY_ID).reversed();

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
    foods.sort(BY_ENERGY);
    return new DiaryFoods(foods, unmatched);
  }

  /** The foods in order of their ids; one that was loaded twice stands once. */
  List<OfFood> eaten() {
    List<OfFood> distinct = new ArrayList<>();
    for (OfFood next : foods.stream().sorted(BY_ID).toList()) {
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
  Sentence why(Component component) {
    @Nullable Sentence food = openFood(component);
    if (unmatched.isEmpty()) {
      return Objects.requireNonNull(food);
    }
    Sentence row = more(Sentence.of(Phrase.NOT_MATCHED, unmatched.first()), unmatched.size());
    return food == null ? row : Sentence.of(Phrase.ALSO, food, row);
  }

  private @Nullable Sentence openFood(Component component) {
    @Nullable OfFood most = null;
    int count = 0;
    long bit = Layout.bit(component);
    for (OfFood food : foods) {
      if ((food.open & bit) != 0) {
        count++;
        most = most == null ? food : most;
      }
    }
    return most == null
        ? null
        : more(Sentence.of(Phrase.OF, most.food.name(), why(most.food, component)), count);
  }

  private static Sentence why(Food food, Component component) {
    return food.content(component).per100g().why().orElseThrow();
  }

  private static Sentence more(Sentence first, int count) {
    return count == 1 ? first : Sentence.of(Phrase.AND_MORE, first, count - 1);
  }

  /** One food, bits of what it leaves open above, the milligrams eaten and the energy in them. */
  record OfFood(Food food, long open, BigInteger milligrams, BigInteger energy) {

    static OfFood of(Eaten eaten) {
      return new OfFood(
          eaten.food(),
          eaten.open(),
          BigInteger.valueOf(eaten.milligrams()),
          BigInteger.valueOf(eaten.energy()));
    }

    OfFood plus(OfFood other) {
      return new OfFood(food, open, milligrams.add(other.milligrams), energy.add(other.energy));
    }

    private boolean isSameFood(OfFood other) {
      return food.id().equals(other.food.id()) && food.equals(other.food);
    }
  }
}
