package org.k2nutrition.intake;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.k2nutrition.quantity.Amount;

/** Turns a number of capsules into amounts. */
final class SupplementDoses {

  private static final BigDecimal MOST = BigDecimal.valueOf(1_000);
  private static final int DECIMALS = 9;

  /** At most 12 digits: longer texts are not numbers anybody took. */
  private static final Pattern COUNTED =
      Pattern.compile("(?:([0-9]{1,6}(?:\\.[0-9]{1,6})?)\\s*)?(\\p{L}[^0-9]*)");

  private SupplementDoses() {}

  static List<SupplementEntry> of(SupplementProduct product, String text) {
    Matcher matcher = COUNTED.matcher(text.strip());
    if (!matcher.matches() || !product.isCountedIn(matcher.group(2))) {
      throw new IllegalArgumentException(
          "Not a number of "
              + product.unit()
              + "s: '"
              + shorten(text)
              + "', expected such as '2 "
              + product.unit()
              + "s'");
    }
    String count = matcher.group(1);
    return of(product, count == null ? BigDecimal.ONE : new BigDecimal(count));
  }

  static List<SupplementEntry> of(SupplementProduct product, BigDecimal count) {
    if (count.signum() < 0 || count.compareTo(MOST) > 0) {
      throw new IllegalArgumentException(
          "Number of "
              + product.unit()
              + "s out of range: '"
              + shorten(count.toString())
              + "', expected 0 to "
              + MOST);
    }
    return product.amounts().entrySet().stream()
        .map(form -> SupplementEntry.of(form.getKey(), times(form.getValue(), count, product)))
        .toList();
  }

  private static Amount times(Amount serving, BigDecimal count, SupplementProduct product) {
    BigDecimal exact =
        serving
            .value()
            .multiply(count)
            .divide(product.servingSize(), DECIMALS, RoundingMode.HALF_EVEN);
    return Amount.of(exact, serving.unit());
  }

  private static String shorten(String text) {
    return text.length() <= 40 ? text : text.substring(0, 40) + "…";
  }
}
