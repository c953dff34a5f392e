package org.k2nutrition.examples.cli;

import java.util.Arrays;
import java.util.List;
import org.k2nutrition.data.FoodTable;
import org.k2nutrition.data.K2;
import org.k2nutrition.food.Component;
import org.k2nutrition.food.FoodGroup;

/** Reads the values of options, with one clear line where they are wrong. */
final class Options {

  /** No list is asked to be longer. */
  private static final int MOST = 1000;

  private Options() {}

  static FoodGroup group(String text) {
    return FoodGroup.find(text)
        .orElseThrow(
            () ->
                new BadInputException(
                    "unknown group", "--group", text, "one of " + join(FoodGroup.values())));
  }

  static String table(K2 k2, String text) {
    List<String> ids = k2.tables().stream().map(FoodTable::id).toList();
    if (!ids.contains(text)) {
      throw new BadInputException(
          "unknown table", "--table", text, "one of " + String.join(", ", ids));
    }
    return text;
  }

  static void requireLimit(int limit) {
    if (limit < 1 || limit > MOST) {
      throw new BadInputException(
          "number out of range", "--limit", Integer.toString(limit), "1 to " + MOST);
    }
  }

  static Component component(String text) {
    return component("COMPONENT", text);
  }

  static Component component(String option, String text) {
    return Component.find(FormNames.symbol(text))
        .orElseThrow(
            () ->
                new BadInputException(
                    "unknown component", option, text, "one of " + join(Component.values())));
  }

  private static String join(Object[] values) {
    return String.join(", ", Arrays.stream(values).map(Object::toString).toList());
  }
}
