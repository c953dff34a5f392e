package org.k2nutrition.data.internal.shape;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.function.Predicate;

/** See {@link Shape}. */
record TextShape(Predicate<String> allowed, String expected) implements Shape {

  @Override
  public void check(JsonNode node, String pointer, Faults faults) {
    if (!node.isTextual() || !allowed.test(node.textValue())) {
      faults.add(pointer, Found.of(node) + ", expected " + expected);
    }
  }
}
