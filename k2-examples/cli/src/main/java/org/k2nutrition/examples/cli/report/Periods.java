package org.k2nutrition.examples.cli.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.k2nutrition.intake.Assessment;
import org.k2nutrition.intake.Day;
import org.k2nutrition.intake.Diary;

/**
 * What the rows of the charts over time are: days, and for long diaries the means of weeks or
 * months, so that a page stays readable.
 *
 * @param each what a row is, such as {@code day}
 * @param rows in order
 */
record Periods(String each, List<Period> rows) {

  private static final int MOST = 62;

  static Periods of(Assessment assessment) {
    if (assessment.days().size() <= MOST) {
      return new Periods(
          "day",
          assessment.days().stream()
              .map(day -> new Period(day.date().toString(), day.totals()))
              .toList());
    }
    List<Period> weeks = means(assessment.diary(), Periods::week);
    return weeks.size() <= MOST
        ? new Periods("week", weeks)
        : new Periods("month", means(assessment.diary(), date -> YearMonth.from(date).toString()));
  }

  boolean areDays() {
    return each.equals("day");
  }

  private static String week(LocalDate date) {
    int number = date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    return date.get(IsoFields.WEEK_BASED_YEAR) + (number < 10 ? "-W0" : "-W") + number;
  }

  private static List<Period> means(Diary diary, Function<LocalDate, String> label) {
    Map<String, List<Day>> groups = new TreeMap<>();
    for (Day day : diary.days()) {
      groups.computeIfAbsent(label.apply(day.date()), l -> new ArrayList<>()).add(day);
    }
    List<Period> means = new ArrayList<>();
    groups.forEach(
        (name, days) -> means.add(new Period(name, Assessment.of(Diary.of(days)).mean())));
    return means;
  }
}
