package org.k2nutrition.data.internal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Set;

/** What an overlay may name: what the dataset has, and what the overlay brings itself. */
final class OverlayNames {

  private static final String KEY = "[A-Za-z0-9][A-Za-z0-9-]{0,99}";

  private final Dataset dataset;
  private final String table;
  private final Set<String> citations = new HashSet<>();
  private final Set<String> foods = new HashSet<>();

  OverlayNames(JsonNode root, Dataset dataset) {
    this.dataset = dataset;
    this.table = root.path("overlay").asText();
    root.path("citations").forEach(work -> citations.add(work.path("key").asText()));
    root.path("foods").forEach(food -> foods.add(food.path("id").asText()));
    root.path("recipes").forEach(recipe -> foods.add(recipe.path("id").asText()));
  }

  /** The table id of the overlay's foods. */
  String table() {
    return table;
  }

  boolean isFreeTable(String id) {
    return id.matches("[a-z][a-z0-9-]{0,39}")
        && !id.equals("recipe")
        && !id.equals("supplement")
        && dataset.findTable(id).isEmpty();
  }

  boolean isCitation(String key) {
    return citations.contains(key) || dataset.citations().find(key).isPresent();
  }

  boolean isNewKey(String key) {
    return key.matches(KEY) && dataset.citations().find(key).isEmpty();
  }

  /** An id of the overlay's own table. */
  boolean isOwn(String id) {
    return id.startsWith(table + ":") && id.substring(table.length() + 1).matches(KEY);
  }

  boolean isFoodId(String id) {
    return isOwn(id) || isShipped(id);
  }

  boolean isFood(String id) {
    return foods.contains(id) || isShipped(id);
  }

  private boolean isShipped(String id) {
    return dataset.findFood(id).isPresent();
  }

  boolean isMedicine(String id) {
    return dataset.interactions().lexicons().medicines().find(id).isPresent();
  }
}
