package org.k2nutrition.examples.cli;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import org.k2nutrition.quantity.Amount;
import org.k2nutrition.quantity.Analysed;
import org.k2nutrition.quantity.Bounds;

/** Numbers as people read them: three significant digits, plain decimals. */
final class Numbers {

  private static final MathContext THREE_DIGITS = new MathContext(3, RoundingMode.HALF_EVEN);
  private static final String TO = "–";
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private Numbers() {}

  static String of(Amount amount) {
    return of(amount.value());
  }

  static String of(BigDecimal number) {
    BigDecimal rounded =
        number.abs().compareTo(HUNDRED) >= 0
            ? number.setScale(0, RoundingMode.HALF_EVEN)
            : number.round(THREE_DIGITS);
    BigDecimal stripped = rounded.stripTrailingZeros();
    return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
  }

  /** The middle of what was analysed. */
  static String middle(Analysed analysed) {
    return of(analysed.middle());
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
    return share.map(value -> percent(value) + " %").orElse("?");
  }

  private static String percent(BigDecimal share) {
    BigDecimal percent = share.multiply(HUNDRED);
    boolean small = percent.signum() > 0 && percent.compareTo(BigDecimal.ONE) < 0;
    return small ? "<1" : percent.setScale(0, RoundingMode.DOWN).toPlainString();
  }

  private static String between(Amount lower, Amount upper) {
    String from = of(lower);
    String to = of(upper);
    return from.equals(to) ? from : from + TO + to;
  }
}
