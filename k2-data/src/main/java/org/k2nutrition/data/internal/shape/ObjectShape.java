package org.k2nutrition.data.internal.shape;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** See {@link Shape}. */
record ObjectShape(Map<String, Shape> required, Map<String, Shape> optional) implements Shape {

  @Override
  public void check(JsonNode node, String pointer, Faults faults) {
    if (!node.isObject()) {
      faults.add(pointer, Found.of(node) + ", expected an object");
      return;
    }
    required.forEach((field, shape) -> requireField(node, field, pointer, faults));
    List<String> fields = new ArrayList<>();
    node.fieldNames().forEachRemaining(fields::add);
    for (String field : fields) {
      checkField(node.get(field), field, pointer, faults);
    }
  }

  private static void requireField(JsonNode node, String field, String pointer, Faults faults) {
    if (!node.has(field)) {
      faults.add(pointer, "field '" + field + "' is missing");
    }
  }

  private void checkField(JsonNode value, String field, String pointer, Faults faults) {
    String place = Found.at(pointer, field);
    @Nullable Shape shape = required.containsKey(field) ? required.get(field) : optional.get(field);
    if (shape == null) {
      faults.add(place, "unknown field '" + Found.shorten(field) + "'");
    } else {
      shape.check(value, place, faults);
    }
  }
}
