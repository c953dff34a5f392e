package org.k2nutrition.food;

import java.math.BigInteger;
import org.k2nutrition.quantity.Mass;

/**
 * A food that goes into a recipe, with its mass; the food may be a recipe itself.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param food the food, in the state in which it is weighed
 * @param mass 0 to {@link Mass#MAX_ROW}, both inclusive
 */
public record Ingredient(Food food, Mass mass) {

  /**
   * Checks the mass.
   *
   * @param food the food
   * @param mass 0 to {@link Mass#MAX_ROW}, both inclusive
   * @throws IllegalArgumentException if the mass is above the limit
   */
  public Ingredient {
    if (mass.compareTo(Mass.MAX_ROW) > 0) {
      throw new IllegalArgumentException(
          "Mass of an ingredient out of range: '"
              + mass
              + "' of '"
              + food.id()
              + "', expected at most "
              + Mass.MAX_ROW);
    }
  }

  /** The mass of all ingredients of a recipe. */
  static Mass mass(Food recipe) {
    return recipe.ingredients().stream().map(Ingredient::mass).reduce(Mass.ZERO, Mass::plus);
  }

  BigInteger milligrams() {
    return BigInteger.valueOf(mass.milligrams());
  }
}
