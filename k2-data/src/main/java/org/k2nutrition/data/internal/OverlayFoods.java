package org.k2nutrition.data.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;
import org.k2nutrition.data.internal.shape.Faults;
import org.k2nutrition.food.Food;
import org.k2nutrition.food.Portion;
import org.k2nutrition.quantity.Mass;
import org.k2nutrition.source.DatasetException;

/** Reads the foods of an overlay with the readers of the shipped tables. */
final class OverlayFoods {

  private final String file;
  private final MeasurementReader measurements;
  private final Literature literature;
  private final Faults faults;

  OverlayFoods(String file, JsonNode root, CitationFile citations, Faults faults) {
    this.file = file;
    Origin origin = origin(file, root);
    this.measurements = new MeasurementReader(citations, origin, origin, Map.of());
    this.literature = Literature.leftOut(citations);
    this.faults = faults;
  }

  Map<String, Food> read(JsonNode list) {
    Map<String, Food> foods = new HashMap<>();
    int at = 0;
    for (JsonNode node : list) {
      String pointer = "/foods/" + at;
      int before = faults.count();
      checkMeasurements(node, pointer);
      if (faults.count() == before) {
        read(node, pointer, foods);
      }
      at++;
    }
    return foods;
  }

  static Portion portion(JsonNode node) {
    return new Portion(
        node.get(0).decimalValue(),
        node.get(1).textValue(),
        Mass.ofGrams(node.get(2).decimalValue()));
  }

  /** One by one, so that each fault is found and has its place. */
  private void checkMeasurements(JsonNode food, String pointer) {
    int at = 0;
    for (JsonNode node : food.path("measurements")) {
      ArrayNode single = JsonNodeFactory.instance.arrayNode().add(node);
      try {
        measurements.list(OverlayJson.cursor(file, food.get("id").textValue(), single));
      } catch (DatasetException e) {
        faults.add(pointer + "/measurements/" + at, String.valueOf(e.getMessage()));
      }
      at++;
    }
  }

  private void read(JsonNode node, String pointer, Map<String, Food> foods) {
    String id = node.get("id").textValue();
    String table = Dataset.tableOf(id);
    try {
      JsonCursor cursor = OverlayJson.cursor(file, id, node);
      cursor.requireObject();
      Food food = new FoodReader(table, measurements, literature, Selection.ALL).read(cursor);
      foods.put(id, table.equals(Food.CURATED) ? derived(food) : food);
    } catch (DatasetException | IllegalArgumentException e) {
      faults.add(pointer, String.valueOf(e.getMessage()));
    }
  }

  /** The figures of a food of the curated layer are derived from its witnesses. */
  private static Food derived(Food food) {
    return Food.builder()
        .from(food)
        .addAllComposites(Composites.derive(food.measurements(), food.isPlantOrSalt()))
        .build();
  }

  private static Origin origin(String file, JsonNode root) {
    ObjectNode fields = JsonNodeFactory.instance.objectNode();
    for (String field : new String[] {"publication", "via", "verification", "origin"}) {
      if (root.has(field)) {
        fields.set(field, root.get(field));
      }
    }
    Origin origin = new Origin();
    JsonCursor cursor = OverlayJson.cursor(file, "", fields);
    while (cursor.nextField()) {
      origin.accept(cursor);
    }
    return origin;
  }
}
