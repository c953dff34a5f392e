package org.k2nutrition.examples.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.k2nutrition.data.K2;
import org.k2nutrition.food.Food;
import org.k2nutrition.intake.SupplementProduct;

/** Finds the foods of a diary, each text once. */
final class FoodFinder {

  private static final int SUGGESTIONS = 3;

  /** No food is called by a longer text, which is not searched for. */
  private static final int LONGEST = 500;

  private static final Pattern TABLE_ID = Pattern.compile("[a-z0-9]+-[a-z0-9-]+:[A-Za-z0-9]+");

  private final K2 k2;
  private final Map<String, Optional<Food>> found = new HashMap<>();

  FoodFinder(K2 k2) {
    this.k2 = k2;
  }

  /** The food with an id or exactly this name. */
  Optional<Food> find(String text) {
    return text.length() > LONGEST ? Optional.empty() : found.computeIfAbsent(text, this::look);
  }

  /** The supplement product with an id or a name. */
  Optional<SupplementProduct> findProduct(String text) {
    return k2.findSupplementProduct(text);
  }

  /** What may have been meant. */
  List<String> suggestions(String text) {
    if (text.length() > LONGEST || isTableId(text)) {
      return List.of();
    }
    return k2.foods().search(text, SUGGESTIONS).stream().map(match -> match.food().id()).toList();
  }

  /** An id of a table is never looked up as a name, which would read every table. */
  private Optional<Food> look(String text) {
    return isTableId(text) ? k2.foods().find(text) : k2.foods().findLenient(text);
  }

  private static boolean isTableId(String text) {
    return TABLE_ID.matcher(text).matches();
  }
}
