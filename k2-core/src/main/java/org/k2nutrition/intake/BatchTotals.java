package org.k2nutrition.intake;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The totals of many person-days, to which rows are added in any order and any number of parts.
 *
 * <p>Sums are exact integers: the order of rows, and how they are split over threads, machines or
 * calls of {@link #add}, cannot change them. Nothing is checked for overflow on the way: a
 * person-day of more than {@link org.k2nutrition.quantity.Mass#MAX_BLOCK} is refused when it is
 * read, and below that no sum can have overflowed. What is kept for each person-day is 8 bytes for
 * each sum that any of the foods has a figure for: about 0.5 KB over foods of one table, at most
 * 1.5 KB.
 *
 * <p>This class is mutable and not thread-safe; give each thread totals of its own and {@link
 * #addAll} them, or let {@link #add(BatchRows, int)} split.
 */
public final class BatchTotals {

  private static final int BLOCK_BITS = 10;
  private static final int BLOCK = 1 << BLOCK_BITS;

  private final BatchAssessor assessor;
  private final int days;
  private final int size;
  private final long[][] blocks;

  BatchTotals(BatchAssessor assessor, int days) {
    if (days < 0) {
      throw new IllegalArgumentException(
          "Number of person-days must not be negative: '" + days + "'");
    }
    this.assessor = assessor;
    this.days = days;
    this.size = assessor.layout().size();
    this.blocks = new long[(int) ((days + BLOCK - 1L) >>> BLOCK_BITS)][];
    for (int i = 0; i < blocks.length; i++) {
      blocks[i] = new long[Math.min(BLOCK, days - i * BLOCK) * size];
    }
  }

  /**
   * How many person-days there are.
   *
   * @return 0 or more
   */
  public int days() {
    return days;
  }

  /**
   * Adds rows, in this thread.
   *
   * @param rows the rows; all are checked before any is added
   * @throws IllegalArgumentException if a row names no person-day or food, or its mass is out of
   *     range; the message names the row
   */
  public void add(BatchRows rows) {
    assessor.check(rows, days);
    addDays(rows, 0, days);
  }

  /**
   * Adds rows, split over threads by person-day. The tasks run in the common pool, or in the pool
   * of the caller if this is called from a task of one.
   *
   * @param rows the rows; all are checked before any is added
   * @param threads into how many parts the work is split, 1 or more
   * @throws IllegalArgumentException as {@link #add(BatchRows)}, or if the number is below 1
   */
  public void add(BatchRows rows, int threads) {
    if (threads < 1) {
      throw new IllegalArgumentException(
          "Number of threads out of range: '" + threads + "', expected 1 or more");
    }
    assessor.check(rows, days);
    IntStream.range(0, threads)
        .parallel()
        .forEach(part -> addDays(rows, bound(part, threads), bound(part + 1, threads)));
  }

  /**
   * Adds the totals of other rows of the same person-days.
   *
   * @param other totals of the same assessor and as many person-days
   * @throws IllegalArgumentException if they are not
   */
  public void addAll(BatchTotals other) {
    if (other.assessor != assessor || other.days != days) {
      throw new IllegalArgumentException(
          "Totals do not fit: '"
              + other.days
              + " person-days', expected "
              + days
              + " of the same assessor");
    }
    for (int day = 0; day < days; day++) {
      Sums.addAll(other.block(day), base(day), block(day), base(day), size);
    }
  }

  /** Forgets all rows, so that the memory serves again. */
  public void clear() {
    for (long[] block : blocks) {
      Arrays.fill(block, 0);
    }
  }

  /**
   * The totals of one person-day as they are now.
   *
   * @param day its index
   * @return a view, which later additions change
   * @throws IndexOutOfBoundsException if there is no such person-day
   * @throws IllegalArgumentException if more than the mass of a block was eaten
   */
  public DayTotals day(int day) {
    if (day < 0 || day >= days) {
      throw new IndexOutOfBoundsException(
          "No such person-day: '" + day + "', expected 0 to " + (days - 1));
    }
    DayTotals view = new DayTotals(assessor.layout());
    view.show(day, block(day), base(day));
    return view;
  }

  /**
   * Hands each person-day to a sink, in order of their indexes, without allocation.
   *
   * @param sink what to do with each
   * @throws IllegalArgumentException if more than the mass of a block was eaten on a day
   */
  public void forEach(DaySink sink) {
    DayTotals view = new DayTotals(assessor.layout());
    for (int day = 0; day < days; day++) {
      view.show(day, block(day), base(day));
      sink.accept(view);
    }
  }

  /**
   * The sums over all person-days, in 128 bits.
   *
   * @return grand totals
   * @throws IllegalArgumentException if more than the mass of a block was eaten on a day
   */
  public GrandTotals grand() {
    GrandSums sums = new GrandSums(assessor.layout());
    forEach(sums::add);
    return sums.totals();
  }

  private int bound(int part, int threads) {
    return (int) ((long) days * part / threads);
  }

  private void addDays(BatchRows rows, int first, int last) {
    int[] dayOf = rows.days();
    int[] foodOf = rows.foods();
    int[] milligrams = rows.milligrams();
    int current = -1;
    long[] sums = new long[0];
    int base = 0;
    for (int i = rows.from(); i < rows.to(); i++) {
      int day = dayOf[i];
      if (day < first || day >= last) {
        continue;
      }
      if (day != current) {
        current = day;
        sums = block(day);
        base = base(day);
      }
      assessor.add(foodOf[i], milligrams[i], sums, base);
    }
  }

  private long[] block(int day) {
    return blocks[day >>> BLOCK_BITS];
  }

  private int base(int day) {
    return (day & (BLOCK - 1)) * size;
  }
}
