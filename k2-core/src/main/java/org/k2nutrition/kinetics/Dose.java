package org.k2nutrition.kinetics;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.k2nutrition.quantity.Amount;

/**
 * One dose of a schedule.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param at time from hour 0 of the schedule, 0 to 36 525 days, both inclusive, in whole seconds
 * @param amount the amount, a mass, 0 or more
 */
public record Dose(Duration at, Amount amount) {

  static final Duration LATEST = Duration.ofDays(36_525);

  /**
   * Checks time and unit.
   *
   * @param at time from hour 0 of the schedule
   * @param amount the amount
   * @throws IllegalArgumentException if the time is out of range or has a fraction of a second, or
   *     the amount is energy
   */
  public Dose {
    requireTime("Time of a dose", at);
    if (!amount.unit().isMass()) {
      throw new IllegalArgumentException("Dose is not a mass: '" + amount + "'");
    }
  }

  static void requireTime(String what, Duration at) {
    boolean isWhole = at.equals(at.truncatedTo(ChronoUnit.SECONDS));
    if (at.isNegative() || at.compareTo(LATEST) > 0 || !isWhole) {
      throw new IllegalArgumentException(
          what + " out of range: '" + at + "', expected 0 to 36525 days in whole seconds");
    }
  }
}
