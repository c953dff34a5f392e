package org.k2nutrition.food;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.k2nutrition.quantity.Mass;

/**
 * A household measure of a food, without refuse.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param amount how many of the measure weigh {@code mass}, above 0
 * @param description the measure, such as {@code cup, sliced}
 * @param mass the mass of {@code amount} measures, above 0
 */
public record Portion(BigDecimal amount, String description, Mass mass) {

  /**
   * Checks that amount and mass are above 0 and the description is not blank.
   *
   * @param amount how many of the measure weigh {@code mass}, above 0
   * @param description the measure, such as {@code cup, sliced}
   * @param mass the mass of {@code amount} measures, above 0
   * @throws IllegalArgumentException if a check fails
   */
  public Portion {
    if (amount.signum() <= 0 || mass.milligrams() <= 0 || description.isBlank()) {
      throw new IllegalArgumentException(
          "Portion out of range: '" + amount + " " + description + " = " + mass + "'");
    }
  }

  /**
   * The mass of a number of these measures.
   *
   * @param count how many, 0 or more
   * @return the mass, rounded half-even to a milligram
   * @throws IllegalArgumentException if the count is negative
   */
  public Mass times(BigDecimal count) {
    if (count.signum() < 0) {
      throw new IllegalArgumentException(
          "Number of portions must not be negative: '" + count + "'");
    }
    BigDecimal milligrams =
        BigDecimal.valueOf(mass.milligrams())
            .multiply(count)
            .divide(amount, 0, RoundingMode.HALF_EVEN);
    return Mass.ofGrams(milligrams.movePointLeft(3));
  }

  /**
   * Whether a person who writes a unit means this measure: the whole description, or what stands
   * before its first comma or bracket, in any case, singular or with an s.
   *
   * @param unit the written unit, such as {@code cup} or {@code slices}
   * @return true if it is this measure
   */
  public boolean isCalled(String unit) {
    String wanted = unit.strip().toLowerCase(Locale.ROOT);
    String whole = description.toLowerCase(Locale.ROOT);
    String head = whole.split("[,(]", 2)[0].strip();
    return wanted.equals(whole)
        || wanted.equals(head)
        || wanted.equals(head + "s")
        || (wanted + "s").equals(head);
  }
}
