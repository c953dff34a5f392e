package org.k2nutrition.intake;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;

/**
 * The days of one person, each date once.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public sealed interface Diary permits ImmutableDiary {

  /**
   * The days.
   *
   * @return unmodifiable, sorted by date, at least one
   */
  List<Day> days();

  /**
   * A diary of days.
   *
   * @param days at least one day, each date once, in any order
   * @return the diary, sorted by date
   * @throws IllegalArgumentException if there is no day or a date stands twice
   */
  static Diary of(Iterable<Day> days) {
    Diary unsorted = new Builder().addAllDays(days).build();
    List<Day> sorted =
        unsorted.days().stream()
            .sorted((one, other) -> one.date().compareTo(other.date()))
            .toList();
    return new Builder().addAllDays(sorted).build();
  }

  private void check() {
    if (days().isEmpty()) {
      throw new IllegalArgumentException("A diary needs at least one day");
    }
    Set<LocalDate> dates = new HashSet<>();
    for (Day day : days()) {
      if (!dates.add(day.date())) {
        throw new IllegalArgumentException(
            "A date stands twice in the diary: '" + day.date() + "'");
      }
    }
  }

  /** Builder behind {@link #of}. */
  final class Builder extends ImmutableDiary.Builder {
    Builder() {}

    /**
     * Builds it, and checks that there is a day and no date stands twice.
     *
     * @return the finished value
     * @throws IllegalArgumentException if a check fails
     * @throws IllegalStateException if something required is missing
     */
    @Override
    public Diary build() {
      Diary built = super.build();
      built.check();
      return built;
    }
  }
}
