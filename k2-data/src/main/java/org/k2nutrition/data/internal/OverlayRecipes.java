package org.k2nutrition.data.internal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.k2nutrition.data.internal.shape.Faults;
import org.k2nutrition.food.Food;
import org.k2nutrition.food.FoodGroup;
import org.k2nutrition.intake.Recipe;
import org.k2nutrition.quantity.Mass;

/**
 * Makes foods of the recipes of an overlay, which may hold each other in any order: in each round
 * those whose recipes were made in an earlier one. What is left after the last round holds itself
 * or is nested too deep.
 */
final class OverlayRecipes {

  /**
   * Recipes come from outside and are worked out to their foods, so depth and number are bounded.
   */
  private static final int MOST_NESTED = 16;

  private static final int MOST_LEAVES = 10_000;

  private final Dataset dataset;
  private final Patches patches;
  private final Map<String, Food> foods;
  private final Faults faults;
  private final Map<String, Integer> leaves = new HashMap<>();

  OverlayRecipes(Dataset dataset, Patches patches, Map<String, Food> foods, Faults faults) {
    this.dataset = dataset;
    this.patches = patches;
    this.foods = foods;
    this.faults = faults;
  }

  /** Adds the dish of each recipe to the foods. */
  void read(JsonNode list) {
    Map<String, String> pointers = new LinkedHashMap<>();
    Map<String, JsonNode> open = new LinkedHashMap<>();
    for (JsonNode recipe : list) {
      String id = recipe.get("id").textValue();
      pointers.put(id, "/recipes/" + pointers.size());
      open.put(id, recipe);
    }
    for (int round = 0; round < MOST_NESTED && !open.isEmpty(); round++) {
      Map<String, JsonNode> ready = new LinkedHashMap<>(open);
      ready.values().removeIf(recipe -> holdsAny(recipe, open.keySet()));
      ready.forEach((id, recipe) -> make(id, recipe, pointers.getOrDefault(id, "")));
      open.keySet().removeAll(ready.keySet());
    }
    open.keySet()
        .forEach(
            id ->
                faults.add(
                    pointers.getOrDefault(id, ""),
                    "holds itself, or recipes more than " + MOST_NESTED + " deep"));
  }

  private static boolean holdsAny(JsonNode recipe, Set<String> ids) {
    for (JsonNode ingredient : recipe.get("ingredients")) {
      if (ids.contains(ingredient.get(0).textValue())) {
        return true;
      }
    }
    return false;
  }

  private void make(String id, JsonNode recipe, String pointer) {
    try {
      Optional<Food> dish = dish(id, recipe);
      dish.ifPresent(food -> foods.put(id, food));
    } catch (IllegalArgumentException e) {
      faults.add(pointer, String.valueOf(e.getMessage()));
    }
  }

  /** The dish; empty if it holds a recipe that has a fault, which was told. */
  private Optional<Food> dish(String id, JsonNode node) {
    Recipe.Builder recipe = Recipe.builder().id(id).name(node.get("name").textValue());
    int count = 0;
    for (JsonNode ingredient : node.get("ingredients")) {
      Optional<Food> food = find(ingredient.get(0).textValue());
      if (food.isEmpty()) {
        return Optional.empty();
      }
      count += leavesOf(food.get());
      if (count > MOST_LEAVES) {
        throw new IllegalArgumentException(
            "more than " + MOST_LEAVES + " foods in all its recipes");
      }
      recipe.add(food.get(), Mass.ofGrams(ingredient.get(1).decimalValue()));
    }
    if (node.has("group")) {
      recipe.group(FoodGroup.valueOf(node.get("group").textValue()));
    }
    if (node.has("yield")) {
      recipe.yieldMass(Mass.ofGrams(node.get("yield").decimalValue()));
    }
    return Optional.of(recipe.build().food());
  }

  /** The foods a dish is worked out to, each as often as it stands in it. */
  private int leavesOf(Food food) {
    if (food.ingredients().isEmpty()) {
      return 1;
    }
    @Nullable Integer known = leaves.get(food.id());
    if (known != null) {
      return known;
    }
    int count = food.ingredients().stream().mapToInt(part -> leavesOf(part.food())).sum();
    leaves.put(food.id(), count);
    return count;
  }

  private Optional<Food> find(String id) {
    @Nullable Food own = foods.get(id);
    return own != null ? Optional.of(own) : dataset.findFood(id).map(patches::apply);
  }
}
