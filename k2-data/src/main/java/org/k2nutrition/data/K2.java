package org.k2nutrition.data;

import java.util.List;
import org.k2nutrition.data.internal.FoodReader;
import org.k2nutrition.food.Food;

/**
 * The way into the dataset.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class K2 {

  private final List<Food> foods;

  private K2(List<Food> foods) {
    this.foods = foods;
  }

  /**
   * Loads the dataset in this library.
   *
   * @return the dataset, never null
   */
  public static K2 load() {
    return new K2(FoodReader.read("[{\"id\":\"gouda\",\"name\":\"Gouda\"}]"));
  }

  /**
   * Returns all foods.
   *
   * @return the foods ordered by id, unmodifiable, never null
   */
  public List<Food> foods() {
    return foods;
  }
}
