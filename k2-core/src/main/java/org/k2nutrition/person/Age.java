package org.k2nutrition.person;

/**
 * An age in completed months.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param months 0 to 1800 (150 years), both inclusive
 */
public record Age(int months) implements Comparable<Age> {

  private static final int OLDEST = 1800;

  /**
   * Checks the range.
   *
   * @param months 0 to 1800 (150 years), both inclusive
   * @throws IllegalArgumentException if a check fails
   */
  public Age {
    if (months < 0 || months > OLDEST) {
      throw new IllegalArgumentException(
          "Age out of range: '" + months + " months', expected 0 to 1800");
    }
  }

  /**
   * An age in completed years.
   *
   * @param years 0 to 150, both inclusive
   * @return the age at that birthday
   * @throws IllegalArgumentException if out of range
   */
  public static Age ofYears(int years) {
    if (years < 0 || years > OLDEST / 12) {
      throw new IllegalArgumentException(
          "Age out of range: '" + years + " years', expected 0 to 150");
    }
    return new Age(years * 12);
  }

  /**
   * An age in completed months.
   *
   * @param months 0 to 1800, both inclusive
   * @return the age
   * @throws IllegalArgumentException if out of range
   */
  public static Age ofMonths(int months) {
    return new Age(months);
  }

  /**
   * Reads an age: {@code 67} or {@code 67y} in years, {@code 8m} in months.
   *
   * @param text digits, with y or m behind them or nothing
   * @return the age
   * @throws IllegalArgumentException if the text is none of these or out of range
   */
  public static Age parse(String text) {
    String trimmed = text.strip();
    if (!trimmed.matches("[0-9]{1,4}[ym]?")) {
      throw new IllegalArgumentException(
          "Not an age: '" + text + "', expected years such as 67 or months such as 8m");
    }
    boolean inMonths = trimmed.endsWith("m");
    int number = Integer.parseInt(trimmed.replaceAll("[ym]", ""));
    return inMonths ? ofMonths(number) : ofYears(number);
  }

  /**
   * Completed years.
   *
   * @return 0 or more
   */
  public int years() {
    return months / 12;
  }

  @Override
  public int compareTo(Age other) {
    return Integer.compare(months, other.months);
  }

  /** Years, or months below two years: what {@link #parse} reads. */
  @Override
  public String toString() {
    return months % 12 == 0 && months >= 24 ? Integer.toString(years()) : months + "m";
  }
}
