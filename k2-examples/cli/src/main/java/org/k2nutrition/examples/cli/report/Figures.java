package org.k2nutrition.examples.cli.report;

import org.k2nutrition.food.Component;
import org.k2nutrition.intake.Coverage;
import org.k2nutrition.intake.Share;
import org.k2nutrition.intake.Total;
import org.k2nutrition.quantity.Amount;
import org.k2nutrition.quantity.Analysed;
import org.k2nutrition.quantity.Bounds;

/** Totals in words; what has no figure is never a number. */
public final class Figures {

  private static final String NO_FIGURE = "no figure";

  private Figures() {}

  /**
   * Whether anything that was eaten or taken has a figure for the component. Without one the
   * analysed amounts are those of nothing, and no zero to show.
   *
   * @param total a total
   * @return false if nothing was analysed
   */
  public static boolean exists(Total total) {
    return total.coverage().mass().part().signum() > 0 || total.analysed().upper().billionths() > 0;
  }

  /** The middle of what was analysed, with its unit. */
  static String middle(Total total) {
    return exists(total) ? amount(total.analysed().middle()) : NO_FIGURE;
  }

  /** The range of what was analysed, if it is one at the digits shown; else empty. */
  static String range(Total total) {
    Analysed analysed = total.analysed();
    String lower = Digits.of(analysed.lower().value());
    String upper = Digits.of(analysed.upper().value());
    return lower.equals(upper) ? "" : lower + " to " + upper;
  }

  static String bounds(Bounds bounds) {
    String lower = Digits.of(bounds.lower().value());
    return bounds
        .upper()
        .map(upper -> between(lower, Digits.of(upper.value())))
        .orElse("≥\u00A0" + lower);
  }

  private static String between(String lower, String upper) {
    return lower.equals(upper) ? lower : lower + " to " + upper;
  }

  static String amount(Amount amount) {
    return Digits.of(amount.value()) + "\u00A0" + amount.unit().symbol();
  }

  /** Energy before mass: by mass most of a diet is water. */
  static String shares(Coverage coverage) {
    return share(coverage.energy()) + ", " + share(coverage.mass());
  }

  static String share(Share share) {
    return share.value().map(Digits::percent).orElse("not known").replace(' ', '\u00A0');
  }

  static boolean isCompanion(Component component) {
    return Component.companions().contains(component);
  }
}
