package org.k2nutrition.data.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.k2nutrition.food.Food;

/** The foods and recipes that an overlay adds. Immutable and thread-safe. */
public final class OverlayTable implements FoodRecords {

  private final String id;
  private final Map<String, Food> foods;

  OverlayTable(String id, Map<String, Food> foods, Patches patches) {
    this.id = id;
    this.foods = new TreeMap<>(foods);
    this.foods.replaceAll((foodId, food) -> patches.apply(food));
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public Optional<Food> find(String foodId) {
    return Optional.ofNullable(foods.get(foodId));
  }

  @Override
  public List<Food> all() {
    return List.copyOf(foods.values());
  }

  @Override
  public void forEachNames(Consumer<FoodNames> reader) {
    foods.values().forEach(food -> reader.accept(FoodNames.of(food)));
  }
}
