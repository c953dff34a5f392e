package org.k2nutrition.kinetics;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.k2nutrition.quantity.Amount;
import org.k2nutrition.quantity.Unit;

/**
 * Doses of one form and when they are taken: regular or not, missed, stopped, of any size, or none.
 *
 * <p>Curves are relative to the peak of one single dose of the {@link #reference} amount. This
 * class is immutable and thread-safe.
 *
 * @param reference the amount whose single dose has the peak 1; a mass above 0
 * @param doses unmodifiable, sorted by time, possibly none
 */
public record Schedule(Amount reference, List<Dose> doses) {

  private static final int MOST_DOSES = 1_000_000;

  /**
   * Sorts the doses by time.
   *
   * @param reference the amount whose single dose has the peak 1; a mass above 0
   * @param doses in any order, at most 1 000 000, possibly none
   * @throws IllegalArgumentException if the reference is 0 or energy, or there are too many doses
   */
  public Schedule {
    if (!reference.unit().isMass() || reference.billionths() == 0) {
      throw new IllegalArgumentException(
          "Reference dose out of range: '" + reference + "', expected a mass above 0");
    }
    requireCount(doses.size());
    doses = doses.stream().sorted(Comparator.comparing(Dose::at)).toList();
  }

  /**
   * Equal doses at equal intervals, the first at hour 0.
   *
   * @param interval time between doses, above 0
   * @param count how many doses, 0 to 1 000 000, both inclusive
   * @param dose the amount of each, above 0; also the reference
   * @return the schedule
   * @throws IllegalArgumentException if an argument is out of range
   */
  public static Schedule every(Duration interval, int count, Amount dose) {
    requireCount(count);
    if (interval.isZero() || interval.isNegative()) {
      throw new IllegalArgumentException("Interval must be above 0: '" + interval + "'");
    }
    return new Schedule(
        dose,
        IntStream.range(0, count)
            .mapToObj(number -> new Dose(interval.multipliedBy(number), dose))
            .toList());
  }

  /**
   * Equal doses at times of the day; hour 0 is the midnight before the first.
   *
   * @param days how many days, 0 or more
   * @param dose the amount of each dose, above 0; also the reference
   * @param times the times of the day, in any order
   * @return the schedule
   * @throws IllegalArgumentException if an argument is out of range
   */
  public static Schedule daily(int days, Amount dose, LocalTime... times) {
    requireCount(Math.multiplyFull(days, times.length));
    List<Dose> doses = new ArrayList<>();
    for (int day = 0; day < days; day++) {
      for (LocalTime time : times) {
        doses.add(new Dose(Duration.ofDays(day).plusSeconds(time.toSecondOfDay()), dose));
      }
    }
    return new Schedule(dose, doses);
  }

  /**
   * The same schedule with some doses missed.
   *
   * @param numbers which, the first being 1
   * @return without them
   * @throws IllegalArgumentException if there is no such dose
   */
  public Schedule missing(int... numbers) {
    for (int number : numbers) {
      if (number < 1 || number > doses.size()) {
        throw new IllegalArgumentException(
            "No such dose: '" + number + "', expected 1 to " + doses.size());
      }
    }
    return new Schedule(
        reference,
        IntStream.range(0, doses.size())
            .filter(index -> Arrays.stream(numbers).noneMatch(number -> number == index + 1))
            .mapToObj(doses::get)
            .toList());
  }

  /**
   * The same schedule, stopped: only the doses before a time.
   *
   * @param end a time from hour 0; a dose at this very time is not taken
   * @return the doses before it
   */
  public Schedule stoppedAt(Duration end) {
    return new Schedule(
        reference, doses.stream().filter(dose -> dose.at().compareTo(end) < 0).toList());
  }

  /**
   * The same doses, later.
   *
   * @param delay 0 or more, in whole seconds
   * @return every dose later by it
   * @throws IllegalArgumentException if a dose would be out of range
   */
  public Schedule delayed(Duration delay) {
    Dose.requireTime("Delay", delay);
    return new Schedule(
        reference,
        doses.stream().map(dose -> new Dose(dose.at().plus(delay), dose.amount())).toList());
  }

  /**
   * The doses of both schedules.
   *
   * @param other other doses of the same form; its reference is not used
   * @return all doses, relative to the reference of this schedule
   * @throws IllegalArgumentException if there are too many doses
   */
  public Schedule plus(Schedule other) {
    return new Schedule(reference, Stream.concat(doses.stream(), other.doses.stream()).toList());
  }

  /**
   * The same doses, relative to the peak of another single dose.
   *
   * @param amount a mass above 0
   * @return with that reference
   * @throws IllegalArgumentException if the amount is 0 or energy
   */
  public Schedule relativeTo(Amount amount) {
    return new Schedule(amount, doses);
  }

  /** The doses as multiples of the reference, in order. */
  double[] weights() {
    double one = reference.in(Unit.MICROGRAM).billionths();
    return doses.stream()
        .mapToDouble(dose -> dose.amount().in(Unit.MICROGRAM).billionths() / one)
        .toArray();
  }

  private static void requireCount(long count) {
    if (count < 0 || count > MOST_DOSES) {
      throw new IllegalArgumentException(
          "Number of doses out of range: '" + count + "', expected 0 to " + MOST_DOSES);
    }
  }
}
