package org.k2nutrition.examples.cli;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.k2nutrition.data.K2;
import org.k2nutrition.food.Content;
import org.k2nutrition.food.Tier;

/** What the letters of a column of tiers mean. */
final class TierLegend {

  private TierLegend() {}

  /** Tells of the letters that were shown, if any was. */
  static void print(Terminal terminal, K2 k2, Stream<Content> shown) {
    List<Tier> tiers =
        shown.flatMap(content -> content.tier().stream()).distinct().sorted().toList();
    if (!tiers.isEmpty()) {
      terminal.hanging(
          "tier: ",
          tiers.stream()
              .map(tier -> tier + " " + k2.words(tier))
              .collect(Collectors.joining("; ")));
    }
  }
}
