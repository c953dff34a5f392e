package org.k2nutrition.data.internal.shape;

import com.fasterxml.jackson.databind.JsonNode;

/** What was found, in words. */
final class Found {

  private static final int LONGEST = 60;

  private Found() {}

  static String of(JsonNode node) {
    if (node.isObject()) {
      return "found an object";
    }
    if (node.isArray()) {
      return "found a list";
    }
    return "found '" + shorten(node.asText()) + "'";
  }

  static String shorten(String text) {
    String visible = text.replaceAll("\\p{Cntrl}", "?");
    return visible.length() <= LONGEST ? visible : visible.substring(0, LONGEST - 1) + "…";
  }

  /** A JSON pointer one step further (RFC 6901). */
  static String at(String pointer, String step) {
    return pointer + "/" + step.replace("~", "~0").replace("/", "~1");
  }
}
