package org.k2nutrition.data.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.k2nutrition.food.Food;
import org.k2nutrition.food.Name;
import org.k2nutrition.food.Portion;
import org.k2nutrition.source.Citation;

/** What several overlays say together; of two that replace one food the later counts. */
final class Overlays {

  private Overlays() {}

  static Patches patches(List<Overlay> overlays) {
    Map<String, Food> foods = new HashMap<>();
    Map<String, List<Portion>> portions = new HashMap<>();
    Map<String, List<Name>> names = new HashMap<>();
    for (Overlay overlay : overlays) {
      foods.putAll(overlay.patches().foods());
      overlay.patches().portions().forEach((food, more) -> add(portions, food, more));
      overlay.patches().names().forEach((food, more) -> add(names, food, more));
    }
    return new Patches(foods, portions, names);
  }

  private static <T> void add(Map<String, List<T>> lists, String food, List<T> more) {
    lists.computeIfAbsent(food, id -> new ArrayList<>()).addAll(more);
  }

  static Map<String, Citation> citations(List<Overlay> overlays) {
    Map<String, Citation> citations = new HashMap<>();
    overlays.forEach(overlay -> citations.putAll(overlay.citations()));
    return citations;
  }
}
