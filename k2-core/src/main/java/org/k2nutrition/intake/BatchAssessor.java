package org.k2nutrition.intake;

import java.util.List;
import org.k2nutrition.food.Food;
import org.k2nutrition.quantity.Mass;

/**
 * Assesses millions of diary rows, given as columns of primitives, with the same exact totals as
 * {@link Assessment} and no allocation per row.
 *
 * <p>Two ways: <em>in memory</em> ({@link #assess}, {@link #totals}), rows in any order, split over
 * threads or machines as one likes, one set of sums for each person-day; and <em>streaming</em>
 * ({@link #stream}), rows of one person-day side by side, one set of sums in all. Totals are
 * bit-identical whichever way is taken.
 *
 * <p>The figures of the foods are laid out once, food after food, so that a row touches one short
 * run of memory. This class is immutable and thread-safe.
 */
public final class BatchAssessor {

  private final List<Food> foods;
  private final Layout layout;
  private final long[] packed;
  private final int[] starts;

  private BatchAssessor(List<Food> foods) {
    this.foods = List.copyOf(foods);
    List<long[]> all = packed(this.foods);
    this.layout = Layout.of(all);
    this.starts = new int[all.size() + 1];
    for (int i = 0; i < all.size(); i++) {
      starts[i + 1] = starts[i] + all.get(i).length;
    }
    this.packed = new long[starts[all.size()]];
    for (int i = 0; i < all.size(); i++) {
      System.arraycopy(layout.moved(all.get(i)), 0, packed, starts[i], all.get(i).length);
    }
  }

  private static List<long[]> packed(List<Food> foods) {
    Packer packer = new Packer();
    return foods.stream().map(food -> packer.pack(food.composition().figures())).toList();
  }

  /**
   * An assessor for foods.
   *
   * @param foods the foods that rows name by their index in this list, at most 1 000 000
   * @return the assessor
   * @throws IllegalArgumentException if there are too many foods
   */
  public static BatchAssessor of(List<Food> foods) {
    if (foods.size() > 1_000_000) {
      throw new IllegalArgumentException(
          "Too many foods: '" + foods.size() + "', expected at most 1000000");
    }
    return new BatchAssessor(foods);
  }

  /**
   * The foods, whose places are the indexes in the rows.
   *
   * @return unmodifiable
   */
  public List<Food> foods() {
    return foods;
  }

  /**
   * Assesses rows in any order.
   *
   * @param days how many person-days there are; rows name them from 0 to before this number
   * @param rows the rows
   * @return the totals of every person-day
   * @throws IllegalArgumentException if a row names no person-day or food, or its mass is out of
   *     range; the message names the row
   */
  public BatchTotals assess(int days, BatchRows rows) {
    BatchTotals totals = totals(days);
    totals.add(rows);
    return totals;
  }

  /**
   * Totals of person-days to which rows are added in several parts.
   *
   * @param days how many person-days there are
   * @return totals of nothing
   * @throws IllegalArgumentException if the number is negative
   */
  public BatchTotals totals(int days) {
    return new BatchTotals(this, days);
  }

  /**
   * Assesses rows as they come, those of one person-day side by side, in constant memory.
   *
   * @param days the person-days are numbered from 0 to before this number; one bit is kept for each
   * @param sink is handed each person-day when it is complete
   * @return a stream to which rows are added
   * @throws IllegalArgumentException if the number is negative
   */
  public BatchStream stream(int days, DaySink sink) {
    return new BatchStream(this, days, sink);
  }

  Layout layout() {
    return layout;
  }

  /** Adds a row that was checked. */
  void add(int food, int milligrams, long[] sums, int base) {
    Sums.add(packed, starts[food], starts[food + 1], milligrams, sums, base);
  }

  /** Checks rows before any of them is added. */
  void check(BatchRows rows, int dayCount) {
    int[] days = rows.days();
    int[] eaten = rows.foods();
    int[] milligrams = rows.milligrams();
    for (int i = rows.from(); i < rows.to(); i++) {
      if (!isRow(days[i], eaten[i], milligrams[i], dayCount)) {
        throw fault(i - rows.from(), days[i], eaten[i], milligrams[i], dayCount);
      }
    }
  }

  boolean isRow(int day, int food, int milligrams, int dayCount) {
    return day >= 0
        && day < dayCount
        && food >= 0
        && food < starts.length - 1
        && milligrams >= 0
        && milligrams <= Mass.MAX_ROW.milligrams();
  }

  IllegalArgumentException fault(long row, int day, int food, int milligrams, int dayCount) {
    if (day < 0 || day >= dayCount) {
      return new IllegalArgumentException(
          "Row " + row + ": no such person-day: '" + day + "', expected 0 to " + (dayCount - 1));
    }
    if (food < 0 || food >= foods.size()) {
      return new IllegalArgumentException(
          "Row " + row + ": no such food: '" + food + "', expected 0 to " + (foods.size() - 1));
    }
    return new IllegalArgumentException(
        "Row "
            + row
            + ": mass out of range: '"
            + milligrams
            + " mg', expected 0 to "
            + Mass.MAX_ROW.milligrams());
  }
}
