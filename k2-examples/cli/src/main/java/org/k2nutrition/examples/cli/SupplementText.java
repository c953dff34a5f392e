package org.k2nutrition.examples.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.k2nutrition.person.Supplement;
import org.k2nutrition.person.SupplementForm;
import org.k2nutrition.quantity.Amount;
import org.k2nutrition.quantity.Unit;

/** Reads a supplement as people type it: {@code MK-7 100 ug/day}, or {@code MK-7} alone. */
final class SupplementText {

  static final String DOSE = "([^\\s]+)\\s*(ug|µg|μg|mcg|mg|g)(\\s*/\\s*(?:day|week))?";

  private static final String EXPECTED =
      "FORM AMOUNT UNIT[/day|/week] such as \"MK-7 100 ug/day\", or FORM alone";
  private static final Pattern SUPPLEMENT =
      Pattern.compile("(.+?)(?:\\s+" + DOSE + ")?", Pattern.CASE_INSENSITIVE);
  private static final int DAYS_OF_WEEK = 7;
  private static final int DECIMALS = 9;

  private final String option;

  SupplementText(String option) {
    this.option = option;
  }

  /** The supplement; one without an amount is a dose that is not known. */
  Supplement read(String text) {
    Matcher matcher = SUPPLEMENT.matcher(text.strip());
    if (!matcher.matches()) {
      throw new BadInputException("not a supplement", option, text, EXPECTED);
    }
    Optional<SupplementForm> form = find(matcher.group(1));
    if (form.isEmpty()) {
      throw new BadInputException("not a supplement", option, text, EXPECTED);
    }
    if (matcher.group(2) == null) {
      return Supplement.ofUnknownDose(form.get());
    }
    Amount perDay = perDay(matcher.group(2), matcher.group(3), matcher.group(4), text);
    try {
      return Supplement.of(form.get(), perDay);
    } catch (IllegalArgumentException e) {
      throw new BadInputException(
          "dose out of range", option, text, "more than 0 and at most 10 g a day");
    }
  }

  SupplementForm form(String text) {
    return find(text)
        .orElseThrow(
            () ->
                new BadInputException(
                    "unknown form", option, text, "a form such as MK-7, MK-4, K1, K2 or vitaminE"));
  }

  /** An amount per day; per week is divided by seven. */
  Amount perDay(String number, String unit, @Nullable String per, String text) {
    BigDecimal amount =
        Decimal.parse(number)
            .orElseThrow(
                () ->
                    new BadInputException(
                        "not an amount", option, text, "a decimal with a point, such as 100 ug"));
    BigDecimal daily =
        per != null && per.toLowerCase(Locale.ROOT).contains("week")
            ? amount.divide(BigDecimal.valueOf(DAYS_OF_WEEK), DECIMALS, RoundingMode.HALF_EVEN)
            : amount;
    try {
      return Amount.of(daily, Unit.parse(unit));
    } catch (IllegalArgumentException e) {
      throw new BadInputException(
          "dose out of range", option, text, "more than 0 and at most 10 g a day");
    }
  }

  /** Vitamins A, D and E have symbols such as {@code vitaminD}. */
  private static Optional<SupplementForm> find(String text) {
    String symbol = FormNames.symbol(text);
    return SupplementForm.find(symbol)
        .or(() -> SupplementForm.find(symbol.replaceFirst("(?i)^vitamin\\s+", "vitamin")));
  }
}
