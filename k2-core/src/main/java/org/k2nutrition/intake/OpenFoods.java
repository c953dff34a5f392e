package org.k2nutrition.intake;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.k2nutrition.food.Component;
import org.k2nutrition.food.Food;

/** The foods that leave a total without an upper bound, and the sentence that says so. */
final class OpenFoods {

  private final Map<String, Open> foods = new TreeMap<>();
  private final TreeSet<String> unmatched = new TreeSet<>();

  void add(Food food, long kcal) {
    foods.merge(food.id(), new Open(food, BigInteger.valueOf(kcal)), Open::plus);
  }

  void addUnmatched(String text) {
    unmatched.add(text);
  }

  void addAll(OpenFoods other) {
    other.foods.forEach((id, open) -> foods.merge(id, open, Open::plus));
    unmatched.addAll(other.unmatched);
  }

  boolean isEmpty() {
    return foods.isEmpty() && unmatched.isEmpty();
  }

  /** Names the food that weighs most by energy with its reason, and counts the others. */
  String why(Component component) {
    List<String> reasons = new ArrayList<>();
    foods.values().stream()
        .max(Comparator.comparing(Open::kcal).thenComparing(open -> open.food.id()))
        .ifPresent(first -> reasons.add(reason(first, component)));
    if (!unmatched.isEmpty()) {
      reasons.add("not matched to a food: '" + unmatched.first() + "'" + more(unmatched.size()));
    }
    return String.join("; ", reasons);
  }

  private String reason(Open first, Component component) {
    String why = first.food.content(component).per100g().why().orElseThrow();
    return first.food.name() + ": " + why + more(foods.size());
  }

  private static String more(int count) {
    return count == 1 ? "" : " (and " + (count - 1) + " more without an upper bound)";
  }

  private record Open(Food food, BigInteger kcal) {
    Open plus(Open other) {
      return new Open(food, kcal.add(other.kcal));
    }
  }
}
