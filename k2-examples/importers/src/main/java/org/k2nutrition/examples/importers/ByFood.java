package org.k2nutrition.examples.importers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rows of a second file under the food they belong to, in their order. */
record ByFood(Map<String, List<Row>> groups) {

  static ByFood of(Map<String, Row> foods, List<Row> rows) {
    Map<String, List<Row>> groups = new HashMap<>();
    for (Row row : rows) {
      String key = row.required("food_key");
      row.require("food_key", foods.containsKey(key), "a food of foods.csv");
      groups.computeIfAbsent(key, unused -> new ArrayList<>()).add(row);
    }
    return new ByFood(groups);
  }

  List<Row> rows(String key) {
    return groups.getOrDefault(key, List.of());
  }
}
