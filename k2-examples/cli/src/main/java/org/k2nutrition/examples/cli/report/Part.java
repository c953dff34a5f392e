package org.k2nutrition.examples.cli.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.k2nutrition.food.Component;
import org.k2nutrition.intake.Total;

/**
 * One part of a stacked bar: the analysed middle of a vitamer, or what only a sum was given for.
 *
 * @param name the vitamer, or what the sum says
 * @param style the class of its colour
 * @param amount in micrograms
 */
record Part(String name, String style, BigDecimal amount) {

  private static final String FORM_NOT_STATED = ", form not stated";

  /** A mean is rounded to a billionth, so parts and sum may differ by a few of them. */
  private static final BigDecimal ROUNDING = new BigDecimal("0.0000001");

  /** The parts of vitamin K2. */
  static List<Part> ofK2(Map<Component, Total> totals) {
    return parts(totals, Component.K2, Component.menaquinones());
  }

  /** The parts of vitamin K: phylloquinone and those of vitamin K2. */
  static List<Part> ofK(Map<Component, Total> totals) {
    List<Part> parts = new ArrayList<>();
    add(parts, totals, Component.K1);
    parts.addAll(ofK2(totals));
    addRest(parts, totals, Component.K);
    return parts;
  }

  private static List<Part> parts(
      Map<Component, Total> totals, Component sum, List<Component> vitamers) {
    List<Part> parts = new ArrayList<>();
    vitamers.forEach(vitamer -> add(parts, totals, vitamer));
    addRest(parts, totals, sum);
    return parts;
  }

  private static void add(List<Part> parts, Map<Component, Total> totals, Component component) {
    Total total = Totals.of(totals, component);
    if (Figures.exists(total)) {
      parts.add(new Part(component.symbol(), style(component), middle(total)));
    }
  }

  /** A table, or a label, may give a sum without its parts. */
  private static void addRest(List<Part> parts, Map<Component, Total> totals, Component sum) {
    BigDecimal known = parts.stream().map(Part::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal rest = middle(Totals.of(totals, sum)).subtract(known);
    if (rest.compareTo(ROUNDING) > 0) {
      parts.add(new Part(sum.symbol() + FORM_NOT_STATED, style(sum), rest));
    }
  }

  private static BigDecimal middle(Total total) {
    return total.analysed().middle().value();
  }

  private static String style(Component component) {
    return "part-" + component.symbol().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
  }

  /** Such as {@code K1 167 µg}. */
  String text() {
    return name + " " + Digits.of(amount) + " µg";
  }
}
