package org.k2nutrition.examples.importers;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.k2nutrition.food.Component;

/** The companion nutrients of a row, in the short form. */
final class Companions {

  /** From column to component, in the order of writing. */
  private final Map<String, Component> columns;

  private Companions(Map<String, Component> columns) {
    this.columns = columns;
  }

  /** Pairs of column and component. */
  static Companions of(Object... pairs) {
    Map<String, Component> columns = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      columns.put((String) pairs[i], (Component) pairs[i + 1]);
    }
    return new Companions(columns);
  }

  /** Adds the figures with the words beside them, in columns called like theirs and {@code _q}. */
  void addPrintedTo(ObjectNode food, Row row, Set<Printed.Word> known) {
    ObjectNode companions = Json.object();
    columns.forEach(
        (column, component) ->
            Printed.of(row, column, column + "_q", known)
                .ifPresent(printed -> printed.addCompanion(companions, component)));
    if (!companions.isEmpty()) {
      food.set("companions", companions);
    }
  }

  void addTo(ObjectNode food, Row row) {
    ObjectNode companions = Json.object();
    columns.forEach(
        (column, component) ->
            row.optionalDecimal(column)
                .ifPresent(value -> companions.put(component.symbol(), value)));
    if (!companions.isEmpty()) {
      food.set("companions", companions);
    }
  }
}
