package org.k2nutrition.intake;

import java.math.BigInteger;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.k2nutrition.food.Food;

/** Mass and energy of each food, over any number of days. */
final class FoodTally {

  private final Map<String, Eaten> foods = new TreeMap<>();

  void add(Food food, long mg, long kcal) {
    foods.merge(
        food.id(), new Eaten(food, BigInteger.valueOf(mg), BigInteger.valueOf(kcal)), Eaten::plus);
  }

  void addAll(FoodTally other) {
    other.foods.forEach((id, eaten) -> foods.merge(id, eaten, Eaten::plus));
  }

  /** The foods in order of their ids. */
  Collection<Eaten> eaten() {
    return foods.values();
  }

  /** One food with the milligrams eaten and the energy in them. */
  record Eaten(Food food, BigInteger milligrams, BigInteger energy) {
    Eaten plus(Eaten other) {
      return new Eaten(food, milligrams.add(other.milligrams), energy.add(other.energy));
    }
  }
}
