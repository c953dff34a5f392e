package org.k2nutrition.data.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.k2nutrition.food.Food;
import org.k2nutrition.food.Name;

/**
 * What a food is called, read from the beginning of its record and without the rest of it: its name
 * to show, the name in the table's language, all other names and, for a curated food, its id.
 *
 * @param id the id
 * @param names the names, the one to show first, none twice
 */
public record FoodNames(String id, List<String> names) {

  /** The names of a food that was read. */
  static FoodNames of(Food food) {
    return of(
        food.id(),
        food.name(),
        food.originalName().orElse(null),
        food.names().stream().map(Name::text).toList());
  }

  /** The names in a record; they stand before all else. */
  static FoodNames read(JsonCursor cursor) {
    String id = "";
    String name = "";
    @Nullable String original = null;
    List<String> others = new ArrayList<>();
    while (cursor.nextField()) {
      switch (cursor.field()) {
        case "id" -> id = cursor.string();
        case "name" -> name = cursor.string();
        case "original" -> original = cursor.string();
        case "names" -> readOthers(cursor, others);
        default -> {
          return of(id, name, original, others);
        }
      }
    }
    return of(id, name, original, others);
  }

  private static FoodNames of(
      String id, String name, @Nullable String original, List<String> others) {
    Set<String> names = new LinkedHashSet<>();
    names.add(name);
    if (original != null) {
      names.add(original);
    }
    names.addAll(others);
    if (isCurated(id)) {
      names.add(id);
    }
    return new FoodNames(id, List.copyOf(names));
  }

  private static void readOthers(JsonCursor cursor, List<String> others) {
    cursor.requireObject();
    while (cursor.nextField()) {
      others.addAll(cursor.strings());
    }
  }

  /** Whether it is one of the foods named as people name them. */
  boolean isCurated() {
    return isCurated(id);
  }

  private static boolean isCurated(String id) {
    return id.indexOf(':') < 0;
  }

  /** A name by its place; the id is none to show. */
  String toShow(int at) {
    String name = names.get(at);
    return name.equals(id) ? names.get(0) : name;
  }
}
