package org.k2nutrition.examples.cli;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.k2nutrition.data.Interactions;
import org.k2nutrition.interaction.Change;
import org.k2nutrition.person.Medicine;
import org.k2nutrition.person.SupplementForm;
import org.k2nutrition.quantity.Amount;

/** Reads changes as people type them and adds them to what is known. */
final class ChangeText {

  private static final String OPTION = "--change";
  private static final String EXPECTED =
      "\"start MK-7 100 ug/day\", \"stop MK-7\", \"change MK-7 100 ug to 200 ug\","
          + " \"start medicine NAME\" or \"stop medicine NAME on 2026-12-01\"";

  private static final Pattern START_MEDICINE = pattern("start\\s+medicine\\s+(.+)");
  private static final Pattern STOP_MEDICINE = pattern("stop\\s+medicine\\s+(.+?)\\s+on\\s+(\\S+)");
  private static final Pattern MEDICINE = pattern("(start|stop)\\s+medicine\\b");
  private static final Pattern START = pattern("start\\s+(.+)");
  private static final Pattern STOP = pattern("stop\\s+(.+)");
  private static final Pattern CHANGE =
      pattern("change\\s+(.+?)\\s+" + SupplementText.DOSE + "\\s+to\\s+" + SupplementText.DOSE);

  private final SupplementText supplements = new SupplementText(OPTION);
  private final Interactions interactions;
  private final Known known;

  ChangeText(Interactions interactions, Known known) {
    this.interactions = interactions;
    this.known = known;
  }

  private static Pattern pattern(String regex) {
    return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  }

  /** Adds one change. */
  void read(String text) {
    String change = text.strip();
    if (!medicine(change) && !supplement(change, text)) {
      throw new BadInputException("not a change", OPTION, text, EXPECTED);
    }
  }

  private boolean medicine(String change) {
    Matcher start = START_MEDICINE.matcher(change);
    if (start.matches()) {
      known.medicines().add(interactions.medicine(start.group(1)).starting());
      return true;
    }
    Matcher stop = STOP_MEDICINE.matcher(change);
    if (stop.matches()) {
      Medicine medicine = interactions.medicine(stop.group(1));
      LocalDate day = date(stop.group(2));
      // Until then it is taken.
      boolean isToCome = day.isAfter(LocalDate.now(ZoneId.systemDefault()));
      known.medicines().add(isToCome ? medicine : medicine.stopped(day));
      return true;
    }
    if (MEDICINE.matcher(change).lookingAt()) {
      throw new BadInputException("not a change", OPTION, change, EXPECTED);
    }
    return false;
  }

  private boolean supplement(String change, String text) {
    Matcher dose = CHANGE.matcher(change);
    if (dose.matches()) {
      known.changes().add(changed(dose, text));
      return true;
    }
    if (START.matcher(change).matches()) {
      known.changes().add(Change.start(supplements.read(rest(START, change))));
      return true;
    }
    if (STOP.matcher(change).matches()) {
      known.changes().add(Change.stop(supplements.form(rest(STOP, change))));
      return true;
    }
    return false;
  }

  private Change changed(Matcher dose, String text) {
    SupplementForm form = supplements.form(dose.group(1));
    Amount from = supplements.perDay(dose.group(2), dose.group(3), dose.group(4), text);
    Amount to = supplements.perDay(dose.group(5), dose.group(6), dose.group(7), text);
    try {
      return Change.of(form, from, to);
    } catch (IllegalArgumentException e) {
      throw new BadInputException(
          "no change of dose", OPTION, text, "two different doses above 0 and at most 10 g a day");
    }
  }

  private static String rest(Pattern pattern, String change) {
    return pattern.matcher(change).replaceFirst("$1");
  }

  private static LocalDate date(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new BadInputException("not a date", OPTION, text, "an ISO date such as 2026-12-01");
    }
  }
}
