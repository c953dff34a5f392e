package org.k2nutrition.data.internal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.k2nutrition.data.internal.shape.Faults;
import org.k2nutrition.food.Food;
import org.k2nutrition.food.FoodGroup;
import org.k2nutrition.intake.Recipe;
import org.k2nutrition.quantity.Mass;

/** Makes foods of the recipes of an overlay, which may hold each other in any order. */
final class OverlayRecipes {

  /**
   * Recipes that hold recipes are worked out to their foods: bounded, as they come from outside.
   */
  private static final int MOST_NESTED = 16;

  private static final int MOST_LEAVES = 10_000;

  private final Dataset dataset;
  private final Patches patches;
  private final Map<String, Food> foods;
  private final Faults faults;
  private final Map<String, JsonNode> recipes = new HashMap<>();
  private final Map<String, String> pointers = new HashMap<>();
  private final Set<String> underWay = new HashSet<>();
  private final Map<String, Integer> leaves = new HashMap<>();
  private int depth;

  OverlayRecipes(Dataset dataset, Patches patches, Map<String, Food> foods, Faults faults) {
    this.dataset = dataset;
    this.patches = patches;
    this.foods = foods;
    this.faults = faults;
  }

  /** Adds the dish of each recipe to the foods. */
  void read(JsonNode list) {
    int at = 0;
    for (JsonNode recipe : list) {
      String id = recipe.get("id").textValue();
      recipes.put(id, recipe);
      pointers.put(id, "/recipes/" + at);
      at++;
    }
    recipes.forEach(this::dish);
  }

  private Optional<Food> dish(String id, JsonNode recipe) {
    @Nullable Food made = foods.get(id);
    if (made != null) {
      return Optional.of(made);
    }
    if (!underWay.add(id)) {
      return Optional.empty();
    }
    if (depth == MOST_NESTED) {
      faults.add(
          pointers.getOrDefault(id, ""), "nested more than " + MOST_NESTED + " recipes deep");
      return Optional.empty();
    }
    depth++;
    try {
      Optional<Food> dish = make(id, recipe);
      dish.ifPresent(food -> foods.put(id, food));
      return dish;
    } catch (IllegalArgumentException e) {
      faults.add(pointers.getOrDefault(id, ""), String.valueOf(e.getMessage()));
      return Optional.empty();
    } finally {
      depth--;
    }
  }

  private Optional<Food> make(String id, JsonNode node) {
    Recipe.Builder recipe = Recipe.builder().id(id).name(node.get("name").textValue());
    int at = 0;
    int foodsOfAll = 0;
    for (JsonNode ingredient : node.get("ingredients")) {
      String food = ingredient.get(0).textValue();
      @Nullable JsonNode nested = recipes.get(food);
      Optional<Food> found = nested == null ? find(food) : dish(food, nested);
      if (found.isEmpty()) {
        faults.add(
            pointers.get(id) + "/ingredients/" + at + "/0",
            "found '" + food + "', expected a food or a recipe that does not hold this one");
        return Optional.empty();
      }
      foodsOfAll += leaves.getOrDefault(food, 1);
      if (foodsOfAll > MOST_LEAVES) {
        throw new IllegalArgumentException(
            "more than " + MOST_LEAVES + " foods in all its recipes");
      }
      recipe.add(found.get(), Mass.ofGrams(ingredient.get(1).decimalValue()));
      at++;
    }
    if (node.has("group")) {
      recipe.group(FoodGroup.valueOf(node.get("group").textValue()));
    }
    if (node.has("yield")) {
      recipe.yieldMass(Mass.ofGrams(node.get("yield").decimalValue()));
    }
    leaves.put(id, foodsOfAll);
    return Optional.of(recipe.build().food());
  }

  private Optional<Food> find(String id) {
    @Nullable Food own = foods.get(id);
    if (own != null) {
      return Optional.of(own);
    }
    int colon = id.indexOf(':');
    return dataset
        .findTable(colon < 0 ? Food.CURATED : id.substring(0, colon))
        .flatMap(table -> table.find(id))
        .map(patches::apply);
  }
}
