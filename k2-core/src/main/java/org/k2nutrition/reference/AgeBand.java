package org.k2nutrition.reference;

import java.util.OptionalInt;
import org.immutables.value.Value;
import org.k2nutrition.person.Age;

/**
 * A band of ages as its document prints it, in completed weeks, months or years.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public sealed interface AgeBand permits ImmutableAgeBand {

  /** The unit in which a band is printed. */
  enum Unit {
    /** Weeks; four to a month when compared with an age in months. */
    WEEKS,
    /** Completed months. */
    MONTHS,
    /** Completed years. */
    YEARS;

    int of(Age age) {
      return switch (this) {
        case WEEKS -> age.months() * 4;
        case MONTHS -> age.months();
        case YEARS -> age.years();
      };
    }

    int months(int value) {
      return switch (this) {
        case WEEKS -> value / 4;
        case MONTHS -> value;
        case YEARS -> value * 12;
      };
    }
  }

  /**
   * The first age inside, inclusive.
   *
   * @return 0 or more, in {@link #unit}
   */
  int first();

  /**
   * The last age.
   *
   * @return in {@link #unit}; empty if the band is open
   */
  OptionalInt last();

  /**
   * Whether the last age is inside.
   *
   * @return true unless the document says "below"
   */
  @Value.Default
  default boolean isLastInclusive() {
    return true;
  }

  /**
   * The unit of both ends.
   *
   * @return the unit
   */
  Unit unit();

  /**
   * Whether an age is in the band.
   *
   * @param age the age
   * @return true from {@link #first} to {@link #last}
   */
  default boolean contains(Age age) {
    int value = unit().of(age);
    return value >= first() && (last().isEmpty() || isBelowEnd(value));
  }

  private boolean isBelowEnd(int value) {
    int end = last().orElseThrow();
    return isLastInclusive() ? value <= end : value < end;
  }

  /**
   * A new builder.
   *
   * @return an empty builder; {@code first} and {@code unit} are required
   */
  static Builder builder() {
    return new Builder();
  }

  private void check() {
    boolean empty = last().isPresent() && !isBelowEnd(first());
    if (first() < 0 || empty) {
      String end = last().isPresent() ? Integer.toString(last().getAsInt()) : "open";
      throw new IllegalArgumentException(
          "Age band out of order: from '" + first() + "' to '" + end + "'");
    }
  }

  /** Builder of {@link AgeBand}. */
  final class Builder extends ImmutableAgeBand.Builder {
    Builder() {}

    /**
     * Builds it, and checks the order of the ends.
     *
     * @return the finished value
     * @throws IllegalArgumentException if a check fails
     * @throws IllegalStateException if something required is missing
     */
    @Override
    public AgeBand build() {
      AgeBand built = super.build();
      built.check();
      return built;
    }
  }
}
