package org.k2nutrition.examples.importers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.k2nutrition.food.Component;
import org.k2nutrition.food.Tier;

/** For each form of vitamin K, in how many curated foods it was looked for and found. */
final class VitamerSection {

  private static final List<String> TIERS = Arrays.stream(Tier.values()).map(Enum::name).toList();
  private static final List<String> WITHOUT = List.of("below a limit", "not detected", "zero");

  private VitamerSection() {}

  static String text(List<CuratedProfile> curated) {
    List<String> headings = new ArrayList<>(List.of("form", "foods:", "a figure:"));
    TIERS.forEach(tier -> headings.add("tier " + tier + ":"));
    WITHOUT.forEach(word -> headings.add(word + " only:"));
    MarkdownTable table = new MarkdownTable(headings);
    Component.vitaminK().forEach(component -> table.row(row(component, curated)));
    MarkdownTable tiers = new MarkdownTable(List.of("tier", "rests on"));
    Arrays.stream(Tier.values()).forEach(tier -> tiers.row(tier.name(), tier.description()));
    return String.join(
        "\n",
        "## Curated foods by form of vitamin K\n",
        """
        Of the curated foods with any witness for a form: how many have a figure above zero, and by \
        which tier its best witnesses stand; and how many have only results below a limit or \
        traces, only "not detected", only published or assumed zeros. No food is counted for a form \
        that nobody looked for.
        """,
        table.text(),
        tiers.text());
  }

  private static List<Object> row(Component component, List<CuratedProfile> curated) {
    Tally tally = new Tally();
    for (CuratedProfile food : curated) {
      if (food.hasFigure(component)) {
        tally.add("figure", food.composites().get(component).tier().name());
      } else if (!food.witnesses(component).isEmpty()) {
        tally.add("none", food.withoutFigure(component));
      }
    }
    List<Object> cells = new ArrayList<>(List.of(component.symbol()));
    cells.add(tally.count("figure") + tally.count("none"));
    cells.add(tally.count("figure"));
    cells.addAll(tally.counts("figure", TIERS));
    cells.addAll(tally.counts("none", WITHOUT));
    return cells;
  }
}
