package org.k2nutrition.examples.importers;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Picks a measurement of a food. */
final class Figures {

  private Figures() {}

  static ObjectNode measurement(ObjectNode food, String component) {
    return Json.objects(food.path("measurements")).stream()
        .filter(m -> m.get("component").textValue().equals(component))
        .findFirst()
        .orElseGet(Json::object);
  }

  /** Qualifier and value, such as {@code MEASURED 8.6}; what is absent is left out. */
  static String read(ObjectNode measurement) {
    if (measurement.isEmpty()) {
      return "none";
    }
    String qualifier = measurement.path("qualifier").asText("MEASURED");
    return measurement.has("value") ? qualifier + " " + measurement.get("value") : qualifier;
  }
}
