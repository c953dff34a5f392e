package org.k2nutrition.intake;

/** Takes the totals of one person-day after the other. */
@FunctionalInterface
public interface DaySink {

  /**
   * Takes the totals of one person-day.
   *
   * @param day valid during this call only: the next person-day is shown in the same object
   */
  void accept(DayTotals day);
}
