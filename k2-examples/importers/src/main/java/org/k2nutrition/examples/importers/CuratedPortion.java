package org.k2nutrition.examples.importers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A portion as curators write it: a number before the measure is how many weigh so much. */
record CuratedPortion(BigDecimal amount, String description, BigDecimal grams) {

  private static final Pattern COUNTED = Pattern.compile("([0-9]+(?:\\.[0-9]+)?) (.+)");

  static CuratedPortion parse(JsonNode portion) {
    String text = portion.get("description").textValue();
    BigDecimal grams = new BigDecimal(portion.get("grams").textValue());
    Matcher counted = COUNTED.matcher(text);
    return counted.matches()
        ? new CuratedPortion(new BigDecimal(counted.group(1)), counted.group(2), grams)
        : new CuratedPortion(BigDecimal.ONE, text, grams);
  }

  ArrayNode json() {
    return Json.object().putArray("portion").add(amount).add(description).add(grams);
  }
}
