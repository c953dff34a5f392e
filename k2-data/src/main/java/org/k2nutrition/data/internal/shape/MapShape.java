package org.k2nutrition.data.internal.shape;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** See {@link Shape}. */
record MapShape(Predicate<String> keys, String expected, Shape value) implements Shape {

  @Override
  public void check(JsonNode node, String pointer, Faults faults) {
    if (!node.isObject()) {
      faults.add(pointer, Found.of(node) + ", expected an object");
      return;
    }
    if (node.isEmpty()) {
      faults.add(pointer, "found an empty object, expected at least one field");
    }
    List<String> fields = new ArrayList<>();
    node.fieldNames().forEachRemaining(fields::add);
    for (String field : fields) {
      String place = Found.at(pointer, field);
      if (keys.test(field)) {
        value.check(node.get(field), place, faults);
      } else {
        faults.add(place, "found field '" + Found.shorten(field) + "', expected " + expected);
      }
    }
  }
}
