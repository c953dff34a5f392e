package org.k2nutrition.data.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.k2nutrition.food.Food;

/** A table of foods: one of the shipped files, or the foods of an overlay. Thread-safe. */
public sealed interface FoodRecords permits FoodTableFile, OverlayTable {

  /**
   * The id of the table.
   *
   * @return such as {@code usda-sr}
   */
  String id();

  /**
   * The food with an id.
   *
   * @param foodId the whole id
   * @return the food, or empty
   */
  Optional<Food> find(String foodId);

  /**
   * All foods of the table.
   *
   * @return in the order of their ids
   */
  List<Food> all();

  /**
   * Goes through the names of all foods; nothing else is read.
   *
   * @param reader takes the names of each food
   */
  void forEachNames(Consumer<FoodNames> reader);
}
