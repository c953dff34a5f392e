package org.k2nutrition.interaction;

import java.util.Set;
import java.util.TreeSet;

/**
 * Eats one of some foods.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param foods ids of foods, at least one
 */
public record FoodAtom(Set<String> foods) implements Atom {

  /**
   * Copies the set.
   *
   * @param foods ids of foods, at least one
   * @throws IllegalArgumentException if there is none
   */
  public FoodAtom {
    foods = Set.copyOf(foods);
    if (foods.isEmpty()) {
      throw new IllegalArgumentException("A food atom needs a food");
    }
  }

  @Override
  public String describe() {
    return "eats " + String.join(" or ", new TreeSet<>(foods));
  }
}
