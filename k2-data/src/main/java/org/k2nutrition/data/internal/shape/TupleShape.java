package org.k2nutrition.data.internal.shape;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** See {@link Shape}. */
record TupleShape(List<Shape> items) implements Shape {

  @Override
  public void check(JsonNode node, String pointer, Faults faults) {
    if (!node.isArray() || node.size() != items.size()) {
      String found = node.isArray() ? "found a list of " + node.size() + " items" : Found.of(node);
      faults.add(pointer, found + ", expected a list of " + items.size() + " items");
      return;
    }
    for (int i = 0; i < items.size(); i++) {
      items.get(i).check(node.get(i), pointer + "/" + i, faults);
    }
  }
}
