package org.k2nutrition.examples.cli.report;

import java.util.Map;
import org.k2nutrition.food.Component;
import org.k2nutrition.intake.Total;

/**
 * A row of a chart over time: a day, or the mean of the days of a week or month.
 *
 * @param label such as {@code 2012-01-09}
 * @param totals a total for each component
 */
record Period(String label, Map<Component, Total> totals) {

  Total total(Component component) {
    return Totals.of(totals, component);
  }
}
