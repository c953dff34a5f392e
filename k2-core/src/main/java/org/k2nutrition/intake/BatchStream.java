package org.k2nutrition.intake;

import java.util.Arrays;

/**
 * Assesses rows as they come, those of one person-day side by side, and hands each person-day to a
 * sink when it is complete. Memory does not grow with the rows: one set of sums, and one bit for
 * each person-day to notice one that comes back.
 *
 * <p>After an exception nothing more can be added. This class is mutable and not thread-safe.
 */
public final class BatchStream {

  private final BatchAssessor assessor;
  private final int days;
  private final DaySink sink;
  private final long[] seen;
  private final long[] sums;
  private final DayTotals view;
  private final GrandSums grand;
  private int current = -1;
  private long rows;
  private boolean finished;

  BatchStream(BatchAssessor assessor, int days, DaySink sink) {
    if (days < 0) {
      throw new IllegalArgumentException(
          "Number of person-days must not be negative: '" + days + "'");
    }
    this.assessor = assessor;
    this.days = days;
    this.sink = sink;
    this.sums = new long[assessor.layout().size()];
    this.view = new DayTotals(assessor.layout());
    this.grand = new GrandSums(assessor.layout());
    this.seen = new long[(int) ((days + Long.SIZE - 1L) / Long.SIZE)];
  }

  /**
   * Adds rows. Rows are counted from 0 over all calls.
   *
   * @param added the next rows
   * @throws IllegalArgumentException if a row names no person-day or food, its mass is out of
   *     range, its person-day was complete before, or a person-day exceeds the mass of a block; the
   *     message names the row
   * @throws IllegalStateException if the stream is finished or failed before
   */
  public void add(BatchRows added) {
    if (finished) {
      throw new IllegalStateException("No rows can be added: the stream is finished or failed");
    }
    finished = true;
    int[] dayOf = added.days();
    int[] foodOf = added.foods();
    int[] milligrams = added.milligrams();
    for (int i = added.from(); i < added.to(); i++) {
      int day = dayOf[i];
      if (!assessor.isRow(day, foodOf[i], milligrams[i], days)) {
        throw assessor.fault(row(added, i), day, foodOf[i], milligrams[i], days);
      }
      if (day != current) {
        complete();
        begin(day, row(added, i));
      }
      assessor.add(foodOf[i], milligrams[i], sums, 0);
    }
    rows += added.size();
    DayTotals.checkMass(sums[Sums.EATEN], "Person-day " + current);
    finished = false;
  }

  /**
   * Hands the last person-day to the sink.
   *
   * @return the sums over all person-days that had a row
   * @throws IllegalArgumentException if the last person-day exceeds the mass of a block
   * @throws IllegalStateException if the stream is finished or failed before
   */
  public GrandTotals finish() {
    if (finished) {
      throw new IllegalStateException("The stream is finished or failed");
    }
    finished = true;
    complete();
    return grand.totals();
  }

  private long row(BatchRows added, int i) {
    return rows + i - added.from();
  }

  private void begin(int day, long row) {
    long bit = 1L << day;
    if ((seen[day / Long.SIZE] & bit) != 0) {
      throw new IllegalArgumentException(
          "Row " + row + ": person-day comes back: '" + day + "', expected its rows side by side");
    }
    seen[day / Long.SIZE] |= bit;
    current = day;
  }

  private void complete() {
    if (current >= 0) {
      view.show(current, sums, 0);
      grand.add(view);
      sink.accept(view);
      Arrays.fill(sums, 0);
    }
  }
}
