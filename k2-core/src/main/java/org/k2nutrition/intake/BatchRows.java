package org.k2nutrition.intake;

/**
 * Rows of many diaries as columns of primitives: for each row the index of its person-day, the
 * index of its food, and the mass eaten in milligrams.
 *
 * <p>The arrays are not copied: they must not change while they are being assessed. Indexes of
 * foods are those of {@link BatchAssessor#foods}.
 */
public final class BatchRows {

  private final int[] days;
  private final int[] foods;
  private final int[] milligrams;
  private final int from;
  private final int to;

  private BatchRows(int[] days, int[] foods, int[] milligrams, int from, int to) {
    this.days = days;
    this.foods = foods;
    this.milligrams = milligrams;
    this.from = from;
    this.to = to;
  }

  /**
   * Rows over three columns.
   *
   * @param days the person-day of each row, 0 or more
   * @param foods the food of each row, 0 or more
   * @param milligrams the mass of each row, 0 to 100 000 000 (100 kg), both inclusive
   * @return the rows; nothing is copied or checked but the lengths
   * @throws IllegalArgumentException if the columns differ in length
   */
  public static BatchRows of(int[] days, int[] foods, int[] milligrams) {
    if (days.length != foods.length || days.length != milligrams.length) {
      throw new IllegalArgumentException(
          "Columns differ in length: days '"
              + days.length
              + "', foods '"
              + foods.length
              + "', milligrams '"
              + milligrams.length
              + "'");
    }
    return new BatchRows(days, foods, milligrams, 0, days.length);
  }

  /**
   * A part of these rows, over the same arrays.
   *
   * @param from the first row, inclusive
   * @param to the end, exclusive
   * @return the rows from {@code from} to before {@code to}
   * @throws IndexOutOfBoundsException if the part does not lie within these rows
   */
  public BatchRows slice(int from, int to) {
    if (from < 0 || to < from || to > size()) {
      throw new IndexOutOfBoundsException(
          "Rows out of range: '" + from + "' to '" + to + "', expected 0 to " + size());
    }
    return new BatchRows(days, foods, milligrams, this.from + from, this.from + to);
  }

  /**
   * How many rows there are.
   *
   * @return 0 or more
   */
  public int size() {
    return to - from;
  }

  int[] days() {
    return days;
  }

  int[] foods() {
    return foods;
  }

  int[] milligrams() {
    return milligrams;
  }

  int from() {
    return from;
  }

  int to() {
    return to;
  }
}
