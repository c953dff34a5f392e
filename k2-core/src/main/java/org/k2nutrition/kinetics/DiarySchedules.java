package org.k2nutrition.kinetics;

import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.k2nutrition.food.Component;
import org.k2nutrition.intake.Assessment;
import org.k2nutrition.intake.Day;
import org.k2nutrition.intake.DayAssessment;
import org.k2nutrition.intake.Diary;
import org.k2nutrition.intake.SupplementEntry;
import org.k2nutrition.intake.Total;
import org.k2nutrition.quantity.Amount;
import org.k2nutrition.text.Phrase;
import org.k2nutrition.text.Sentence;

/**
 * The doses of one form that a diary of foods and supplements holds: at least, as analysed, and at
 * most.
 *
 * <p>What a day holds of the form counts as one dose; hour 0 is that of the first day. A food that
 * was not analysed for the form, a day without a record and a supplement whose form is not named
 * leave the upper bound unknown: missing is not zero. This class is immutable and thread-safe.
 *
 * @param lower the lower bound of the truth
 * @param analysed the middle over what has a figure
 * @param upper the upper bound of the truth, or empty if it is not known
 * @param why why the upper bound is not known; present exactly if it is empty
 */
public record DiarySchedules(
    Schedule lower, Schedule analysed, Optional<Schedule> upper, Optional<Sentence> why) {

  /**
   * The doses in a diary.
   *
   * @param diary the diary
   * @param form the form, a vitamer such as {@link Component#MK_7}
   * @param reference the amount whose single dose has the peak 1; a mass above 0
   * @return the schedules
   * @throws IllegalArgumentException if the form is not a vitamer, the reference is 0, or the diary
   *     is longer than 36 525 days
   */
  public static DiarySchedules of(Diary diary, Component form, Amount reference) {
    if (form.vitamer().isEmpty()) {
      throw new IllegalArgumentException("Not a vitamer: '" + form + "'");
    }
    Assessment assessment = Assessment.of(diary);
    List<Sentence> reasons = reasons(assessment, form);
    Days days = new Days(assessment.days(), form, reference);
    return new DiarySchedules(
        days.schedule(total -> total.bounds().lower()),
        days.schedule(total -> total.analysed().middle()),
        reasons.isEmpty()
            ? Optional.of(days.schedule(total -> total.bounds().upper().orElseThrow()))
            : Optional.empty(),
        reasons.isEmpty()
            ? Optional.empty()
            : Optional.of(Sentence.joined(Phrase.ALSO, Phrase.ALSO, reasons)));
  }

  private static List<Sentence> reasons(Assessment assessment, Component form) {
    List<Sentence> reasons = new ArrayList<>();
    assessment.mean(form).bounds().why().ifPresent(reasons::add);
    List<Day> days = assessment.diary().days();
    LocalDate first = days.get(0).date();
    long span = ChronoUnit.DAYS.between(first, days.get(days.size() - 1).date()) + 1;
    if (span > days.size()) {
      reasons.add(Sentence.of(Phrase.DAYS_WITHOUT_RECORD, span - days.size(), span));
    }
    if (days.stream().anyMatch(day -> mayHoldUnnamed(day, form))) {
      reasons.add(Sentence.of(Phrase.SUPPLEMENT_WITHOUT_FORM));
    }
    return reasons;
  }

  /** Whether a supplement of the day may be of the form, though it does not say so. */
  private static boolean mayHoldUnnamed(Day day, Component form) {
    return day.entries().stream()
        .filter(SupplementEntry.class::isInstance)
        .map(SupplementEntry.class::cast)
        .filter(entry -> entry.amount().billionths() > 0)
        .anyMatch(
            entry ->
                (entry.form() == Component.K2 && form.isMenaquinone())
                    || (entry.form() == Component.K
                        && (form.isMenaquinone() || form == Component.K1)));
  }

  private record Days(List<DayAssessment> days, Component form, Amount reference) {

    Schedule schedule(Function<Total, Amount> amount) {
      LocalDate first = days.get(0).date();
      return new Schedule(
          reference,
          days.stream()
              .map(
                  day ->
                      new Dose(
                          Duration.ofDays(ChronoUnit.DAYS.between(first, day.date())),
                          amount.apply(day.total(form))))
              .toList());
    }
  }
}
