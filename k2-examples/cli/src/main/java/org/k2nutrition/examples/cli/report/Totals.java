package org.k2nutrition.examples.cli.report;

import java.util.Map;
import java.util.Objects;
import org.k2nutrition.food.Component;
import org.k2nutrition.intake.Total;

/** Looks up totals, of which every assessment has one for each component. */
final class Totals {

  private Totals() {}

  static Total of(Map<Component, Total> totals, Component component) {
    return Objects.requireNonNull(totals.get(component), component.symbol());
  }
}
