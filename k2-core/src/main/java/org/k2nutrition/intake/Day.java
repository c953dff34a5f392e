package org.k2nutrition.intake;

import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;
import org.k2nutrition.quantity.Mass;

/**
 * One day of a diary.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public sealed interface Day permits ImmutableDay {

  /**
   * The date.
   *
   * @return the date
   */
  LocalDate date();

  /**
   * What was eaten and taken.
   *
   * @return unmodifiable, in the order of the diary; totals do not depend on it
   */
  List<DiaryEntry> entries();

  /**
   * A new builder.
   *
   * @return an empty builder; {@code date} is required
   */
  static Builder builder() {
    return new Builder();
  }

  private void check() {
    Mass total =
        entries().stream()
            .filter(FoodEntry.class::isInstance)
            .map(entry -> ((FoodEntry) entry).mass())
            .reduce(Mass.ZERO, Mass::plus);
    if (total.compareTo(Mass.MAX_BLOCK) > 0) {
      throw new IllegalArgumentException(
          "Mass of a day out of range: '" + total + "', expected at most " + Mass.MAX_BLOCK);
    }
  }

  /** Builder of {@link Day}. */
  final class Builder extends ImmutableDay.Builder {
    Builder() {}

    /**
     * Builds it, and checks that the day's mass is within the block for which sums cannot overflow.
     *
     * @return the finished value
     * @throws IllegalArgumentException if a check fails
     * @throws IllegalStateException if something required is missing
     */
    @Override
    public Day build() {
      Day built = super.build();
      built.check();
      return built;
    }
  }
}
