package org.k2nutrition.data.internal;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.k2nutrition.food.Food;
import org.k2nutrition.food.Name;
import org.k2nutrition.food.Portion;

/**
 * What overlays change about shipped foods: whole foods that are replaced, and portions and names
 * that are added. Immutable and thread-safe.
 *
 * @param foods foods that replace those with their ids
 * @param portions portions to add, by the id of the food
 * @param names names to add, by the id of the food
 */
record Patches(
    Map<String, Food> foods, Map<String, List<Portion>> portions, Map<String, List<Name>> names) {

  static final Patches NONE = new Patches(new HashMap<>(), new HashMap<>(), new HashMap<>());

  /** A food as the overlays have it. */
  Food apply(Food shipped) {
    Food food = foods.getOrDefault(shipped.id(), shipped);
    @Nullable List<Portion> more = portions.get(food.id());
    @Nullable List<Name> aliases = names.get(food.id());
    if (more == null && aliases == null) {
      return food;
    }
    return Food.builder()
        .from(food)
        .addAllPortions(more == null ? List.of() : more)
        .addAllNames(aliases == null ? List.of() : aliases)
        .build();
  }

  /** The names of a food as the overlays have it. */
  FoodNames apply(FoodNames shipped) {
    @Nullable Food replaced = foods.get(shipped.id());
    FoodNames food = replaced == null ? shipped : FoodNames.of(replaced);
    @Nullable List<Name> aliases = names.get(food.id());
    if (aliases == null) {
      return food;
    }
    Set<String> all = new LinkedHashSet<>(food.names());
    aliases.forEach(alias -> all.add(alias.text()));
    return new FoodNames(food.id(), List.copyOf(all));
  }
}
