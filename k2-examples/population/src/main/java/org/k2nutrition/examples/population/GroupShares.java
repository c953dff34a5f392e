package org.k2nutrition.examples.population;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.k2nutrition.food.Component;
import org.k2nutrition.food.Food;
import org.k2nutrition.food.FoodGroup;
import org.k2nutrition.food.Ingredient;

/**
 * Which groups of foods gave a component to the adults, over what was analysed. Dishes are resolved
 * into their ingredients: the spinach in a lasagne counts as a vegetable.
 */
record GroupShares(Component component, List<Part> parts) {

  /** A group with its share, 0 to 1. */
  record Part(FoodGroup group, double share) {}

  static GroupShares of(Component component, Survey survey, double[] weightOfDay) {
    List<Map<FoodGroup, Double>> perMilligram = new ArrayList<>();
    Map<String, Map<FoodGroup, Double>> known = new HashMap<>();
    for (Food food : survey.foods()) {
      perMilligram.add(contents(food, component, known));
    }
    return new GroupShares(component, parts(sums(survey, perMilligram, weightOfDay)));
  }

  private static Map<FoodGroup, Double> sums(
      Survey survey, List<Map<FoodGroup, Double>> perMilligram, double[] weightOfDay) {
    int[] days = survey.dayColumn();
    int[] foods = survey.foodColumn();
    int[] milligrams = survey.massColumn();
    double[] eaten = new double[perMilligram.size()];
    for (int i = 0; i < days.length; i++) {
      eaten[foods[i]] += weightOfDay[days[i]] * milligrams[i];
    }
    Map<FoodGroup, Double> sums = new EnumMap<>(FoodGroup.class);
    for (int i = 0; i < eaten.length; i++) {
      double mass = eaten[i];
      perMilligram.get(i).forEach((group, amount) -> sums.merge(group, amount * mass, Double::sum));
    }
    return sums;
  }

  private static List<Part> parts(Map<FoodGroup, Double> sums) {
    double total = sums.values().stream().mapToDouble(Double::doubleValue).sum();
    return sums.entrySet().stream()
        .filter(group -> group.getValue() > 0)
        .map(group -> new Part(group.getKey(), group.getValue() / total))
        .sorted(Comparator.comparingDouble(Part::share).reversed())
        .toList();
  }

  /** Amount per milligram of a food by the groups of its ingredients. */
  private static Map<FoodGroup, Double> contents(
      Food food, Component component, Map<String, Map<FoodGroup, Double>> known) {
    Map<FoodGroup, Double> made = known.getOrDefault(food.id(), Map.of());
    if (!made.isEmpty()) {
      return made;
    }
    Map<FoodGroup, Double> contents = new EnumMap<>(FoodGroup.class);
    if (food.ingredients().isEmpty()) {
      contents.put(food.group(), (double) food.composition().figures().analysedMiddle(component));
    }
    double whole =
        food.yieldMass()
            .map(mass -> (double) mass.milligrams())
            .orElse(food.ingredients().stream().mapToDouble(i -> i.mass().milligrams()).sum());
    for (Ingredient ingredient : food.ingredients()) {
      double part = ingredient.mass().milligrams() / whole;
      contents(ingredient.food(), component, known)
          .forEach((group, amount) -> contents.merge(group, amount * part, Double::sum));
    }
    known.put(food.id(), contents);
    return contents;
  }
}
