package org.k2nutrition.intake;

import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;

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
   * @return unmodifiable, in the order of the diary; totals do not depend on it. At most 9 tonnes
   *     of food and 100 g of supplements
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
    DayLimits.check(entries());
  }

  /** Builder of {@link Day}. */
  final class Builder extends ImmutableDay.Builder {
    Builder() {}

    /**
     * Builds it, and checks that food and doses are within the block for which sums cannot
     * overflow.
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
