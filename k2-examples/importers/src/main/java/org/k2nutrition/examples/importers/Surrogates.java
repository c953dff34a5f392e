package org.k2nutrition.examples.importers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.k2nutrition.food.Component;

/**
 * The limits that stand in for those a table does not print: the smallest positive value it prints
 * of each component of which it also prints a zero or "not detected".
 */
final class Surrogates {

  private static final Set<String> WITHOUT_LIMIT = Set.of("NOT_DETECTED", "PUBLISHED_ZERO");

  private final Map<Component, BigDecimal> smallest = new EnumMap<>(Component.class);
  private final Set<Component> wanted = EnumSet.noneOf(Component.class);

  static ObjectNode of(List<ObjectNode> foods) {
    Surrogates surrogates = new Surrogates();
    foods.forEach(surrogates::look);
    return surrogates.json();
  }

  /** Whether a measurement needs a surrogate for the limit it does not have. */
  static boolean needs(ObjectNode measurement) {
    return WITHOUT_LIMIT.contains(measurement.path("qualifier").asText())
        && !measurement.has("limit");
  }

  private void look(ObjectNode food) {
    Json.objects(food.path("measurements")).forEach(this::lookAtMeasurement);
    food.path("companions").properties().stream()
        .filter(companion -> companion.getValue().isNumber())
        .forEach(c -> add(Component.of(c.getKey()), c.getValue().decimalValue()));
  }

  private void lookAtMeasurement(ObjectNode measurement) {
    Component component = Component.of(measurement.get("component").textValue());
    JsonNode value = measurement.path("value");
    if (value.isNumber()) {
      add(component, value.decimalValue());
    } else if (needs(measurement)) {
      wanted.add(component);
    }
  }

  private void add(Component component, BigDecimal value) {
    if (value.signum() > 0) {
      smallest.merge(component, value, BigDecimal::min);
    } else {
      wanted.add(component);
    }
  }

  private ObjectNode json() {
    ObjectNode surrogates = Json.object();
    smallest.forEach(
        (component, value) -> {
          if (wanted.contains(component)) {
            surrogates.put(component.symbol(), value);
          }
        });
    return surrogates;
  }
}
