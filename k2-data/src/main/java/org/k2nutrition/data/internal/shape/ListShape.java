package org.k2nutrition.data.internal.shape;

import com.fasterxml.jackson.databind.JsonNode;

/** See {@link Shape}. */
record ListShape(Shape item, int least) implements Shape {

  @Override
  public void check(JsonNode node, String pointer, Faults faults) {
    if (!node.isArray()) {
      faults.add(pointer, Found.of(node) + ", expected a list");
      return;
    }
    if (node.size() < least) {
      faults.add(pointer, "found " + node.size() + " items, expected at least " + least);
    }
    for (int i = 0; i < node.size(); i++) {
      item.check(node.get(i), pointer + "/" + i, faults);
    }
  }
}
