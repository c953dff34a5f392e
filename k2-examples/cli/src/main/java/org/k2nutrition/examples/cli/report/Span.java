package org.k2nutrition.examples.cli.report;

import java.time.LocalDate;
import org.k2nutrition.intake.Assessment;

/** Where a diary begins and ends, in words. */
final class Span {

  private Span() {}

  static String of(Assessment assessment) {
    int days = assessment.days().size();
    LocalDate first = assessment.days().get(0).date();
    LocalDate last = assessment.days().get(days - 1).date();
    return days == 1
        ? "One day, " + first
        : days + " days, " + first + " to " + last + "; figures without a date are means per day";
  }
}
