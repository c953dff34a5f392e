package org.k2nutrition.food;

import java.util.ArrayList;
import java.util.List;

/** Why an upper bound is not known, in words that can be printed. */
final class Reasons {

  static final String SUM_MEMBERS_NOT_STATED =
      "the source does not say which menaquinones its sum counts";

  static final String NO_MENAQUINONE = "no menaquinone analysed in this food";

  /** Up to here it is shorter to name what was analysed than what was not. */
  private static final int FEW = 2;

  private Reasons() {}

  static String notAnalysed(Component component) {
    return component == Component.K2 ? NO_MENAQUINONE : component + " not analysed in this food";
  }

  static String openFigure(Measurement m) {
    return switch (m.qualifier()) {
      case TRACE -> m.component() + " reported as a trace, with no limit stated";
      case NOT_DETECTED -> m.component() + " not detected, with no limit stated";
      case PUBLISHED_ZERO -> m.component() + " published as zero, with no limit stated";
      case ASSUMED_ZERO -> m.component() + " assumed to be zero by the table, not analysed";
      default -> SUM_MEMBERS_NOT_STATED;
    };
  }

  /** The reason of a sum: its menaquinones that were not analysed, or have no known upper bound. */
  static String openParts(List<Component> analysed, List<Component> open) {
    List<Component> missing = new ArrayList<>(open);
    missing.removeAll(analysed);
    if (missing.isEmpty()) {
      return join(open) + " reported without a limit in this food";
    }
    return analysed.size() <= FEW
        ? "no menaquinone other than " + join(analysed) + " analysed in this food"
        : join(missing) + " not analysed in this food";
  }

  private static String join(List<Component> components) {
    List<String> symbols = new ArrayList<>();
    for (Component component : components) {
      symbols.add(component.symbol());
    }
    if (symbols.size() == 1) {
      return symbols.get(0);
    }
    String last = symbols.remove(symbols.size() - 1);
    return String.join(", ", symbols) + " and " + last;
  }
}
