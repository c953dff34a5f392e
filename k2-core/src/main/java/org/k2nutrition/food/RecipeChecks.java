package org.k2nutrition.food;

import org.k2nutrition.quantity.Mass;

/** What must hold between the fields of a food that is a recipe. */
final class RecipeChecks {

  private RecipeChecks() {}

  static void check(Food food) {
    if (food.ingredients().isEmpty()) {
      require(food.yieldMass().isEmpty(), food, "a yield only with ingredients");
      return;
    }
    require(
        food.measurements().isEmpty() && food.composites().isEmpty(),
        food,
        "no figures beside its ingredients");
    checkMass("ingredients", Ingredient.mass(food), food);
    food.yieldMass().ifPresent(yield -> checkMass("yield", yield, food));
    food.composition();
  }

  private static void checkMass(String of, Mass mass, Food food) {
    require(
        mass.milligrams() > 0 && mass.compareTo(Mass.MAX_BLOCK) <= 0,
        food,
        of + " of more than 0 g and at most " + Mass.MAX_BLOCK + ", not '" + mass + "'");
  }

  private static void require(boolean holds, Food food, String expected) {
    if (!holds) {
      throw new IllegalArgumentException(
          "Recipe inconsistent: '" + food.id() + "', expected " + expected);
    }
  }
}
