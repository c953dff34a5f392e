package org.k2nutrition.examples.cli;

import java.math.BigDecimal;
import java.util.Optional;
import org.k2nutrition.examples.cli.report.Digits;
import org.k2nutrition.examples.cli.report.Figures;
import org.k2nutrition.intake.Total;
import org.k2nutrition.quantity.Amount;
import org.k2nutrition.quantity.Analysed;
import org.k2nutrition.quantity.Bounds;

/** Numbers as people read them: three significant digits, plain decimals. */
final class Numbers {

  private static final String TO = "–";

  private Numbers() {}

  static String of(Amount amount) {
    return of(amount.value());
  }

  static String of(BigDecimal number) {
    return Digits.of(number);
  }

  /** The middle of what was analysed. */
  static String middle(Analysed analysed) {
    return of(analysed.middle());
  }

  /** The middle of a total; what nobody analysed is no number. */
  static String middle(Total total) {
    return Figures.exists(total) ? middle(total.analysed()) : "no figure";
  }

  /** The range of what was analysed, if it is one at the digits shown. */
  static String range(Analysed analysed) {
    String range = between(analysed.lower(), analysed.upper());
    return range.contains(TO) ? range : "";
  }

  /** Bounds of the truth. */
  static String bounds(Bounds bounds) {
    return bounds
        .upper()
        .map(upper -> between(bounds.lower(), upper))
        .orElseGet(() -> "≥ " + of(bounds.lower()));
  }

  static String percent(Optional<BigDecimal> share) {
    return share.map(Digits::percent).orElse("?");
  }

  private static String between(Amount lower, Amount upper) {
    String from = of(lower);
    String to = of(upper);
    return from.equals(to) ? from : from + TO + to;
  }
}
