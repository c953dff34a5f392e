package org.k2nutrition.examples.cli;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Decimals as people type them: digits and a point. */
final class Decimal {

  private static final Pattern DECIMAL =
      Pattern.compile("[0-9]{1,15}(\\.[0-9]{0,12})?|\\.[0-9]{1,12}");

  private Decimal() {}

  /** The number, or empty if the text is anything else, a negative number or NaN included. */
  static Optional<BigDecimal> parse(String text) {
    String trimmed = text.strip();
    return DECIMAL.matcher(trimmed).matches()
        ? Optional.of(new BigDecimal(trimmed.endsWith(".") ? trimmed + "0" : trimmed))
        : Optional.empty();
  }
}
