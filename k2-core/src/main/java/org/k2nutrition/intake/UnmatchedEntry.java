package org.k2nutrition.intake;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.k2nutrition.quantity.Mass;

/**
 * A row that could not be matched to a food, or whose mass is not known.
 *
 * <p>Everything about its composition is unknown. If its mass is known it counts in the mass that
 * coverage is a share of; if not, coverage itself is unknown. This class is immutable and
 * thread-safe.
 */
@Value.Immutable
public sealed interface UnmatchedEntry extends DiaryEntry permits ImmutableUnmatchedEntry {

  /**
   * What was written.
   *
   * @return the text of the row's food
   */
  String text();

  /**
   * The line it stands on.
   *
   * @return 1 or more, or empty if it did not come from a file
   */
  OptionalInt line();

  /**
   * Why it could not be matched.
   *
   * @return in words
   */
  String reason();

  /**
   * The mass, if it is known.
   *
   * @return 0 to {@link Mass#MAX_ROW}, or empty
   */
  Optional<Mass> mass();

  /**
   * What may have been meant.
   *
   * @return ids of foods, best first, possibly empty
   */
  List<String> suggestions();

  /**
   * A new builder.
   *
   * @return an empty builder; {@code text} and {@code reason} are required
   */
  static Builder builder() {
    return new Builder();
  }

  @Override
  Optional<String> meal();

  private void check() {
    mass().ifPresent(mass -> RowMass.check(mass, text()));
  }

  /** Builder of {@link UnmatchedEntry}. */
  final class Builder extends ImmutableUnmatchedEntry.Builder {
    Builder() {}

    /**
     * Builds it, and checks the mass.
     *
     * @return the finished value
     * @throws IllegalArgumentException if a check fails
     * @throws IllegalStateException if something required is missing
     */
    @Override
    public UnmatchedEntry build() {
      UnmatchedEntry built = super.build();
      built.check();
      return built;
    }
  }
}
