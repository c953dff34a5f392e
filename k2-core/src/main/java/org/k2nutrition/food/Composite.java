package org.k2nutrition.food;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.k2nutrition.text.Phrase;

/**
 * This library's own estimate of one component in a curated food, per 100 g, derived from the
 * measurements of its witnesses by {@link #derive}; never typed in.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public sealed interface Composite permits ImmutableComposite {

  /**
   * The component; for {@link Component#K2} and {@link Component#K} only over witnesses that print
   * the sum itself.
   *
   * @return the component
   */
  Component component();

  /**
   * The lowest lower bound of any witness.
   *
   * @return 0 or more, per 100 g
   */
  BigDecimal lower();

  /**
   * The median of the origins' medians in the best tier present.
   *
   * @return empty if no witness has a figure
   */
  Optional<BigDecimal> middle();

  /**
   * The highest upper bound of any witness.
   *
   * @return per 100 g, or empty if not known
   */
  Optional<BigDecimal> upper();

  /**
   * The highest upper bound of the witnesses that have one.
   *
   * @return per 100 g; present exactly if {@link #middle} is
   */
  Optional<BigDecimal> analysedUpper();

  /**
   * The best tier present, which set the middle; {@link Tier#E} for a single secondary witness.
   *
   * @return the tier
   */
  Tier tier();

  /**
   * The ratio of the highest origin to the lowest, over published figures: results below a limit
   * contradict nothing.
   *
   * @return 1 or more, two decimals; empty with fewer than two origins that have a figure
   */
  Optional<BigDecimal> conflict();

  /**
   * Why the upper bound is not known.
   *
   * @return a phrase without places; present exactly if {@link #upper} is empty
   */
  Optional<Phrase> why();

  /**
   * Derives the composite of one component from the measurements of the same food in the same
   * state.
   *
   * <p>Origins vote, not rows. Range: the hull of all witnesses. Middle: the median of the origins'
   * medians in the best tier present; weaker tiers widen the range and never move the middle. No
   * weighting by n. A single secondary witness shows its middle at the lowest tier, with the upper
   * bound unknown.
   *
   * @param witnesses at least one measurement, all of one component
   * @param plantOrSalt whether the food is of plants or a salt, see {@link Food#isPlantOrSalt}
   * @return the composite
   * @throws IllegalArgumentException if there is no measurement or they differ in component
   */
  static Composite derive(List<Measurement> witnesses, boolean plantOrSalt) {
    return CompositeMethod.derive(witnesses, plantOrSalt);
  }

  /**
   * A new builder, for reading a composite that was derived before.
   *
   * @return an empty builder; {@code component}, {@code lower} and {@code tier} are required
   */
  static Builder builder() {
    return new Builder();
  }

  private void check() {
    if (upper().isPresent() == why().isPresent()
        || middle().isPresent() != analysedUpper().isPresent()) {
      throw new IllegalArgumentException(
          "Composite inconsistent: "
              + component()
              + ", expected an upper bound or why there is none, and a middle with its upper");
    }
    BigDecimal last = lower();
    for (Optional<BigDecimal> figure : List.of(middle(), analysedUpper(), upper())) {
      if (figure.isPresent() && figure.get().compareTo(last) < 0) {
        throw new IllegalArgumentException(
            "Composite out of order: "
                + component()
                + " '"
                + figure.get()
                + "' below '"
                + last
                + "', expected lower, middle, upper");
      }
      last = figure.orElse(last);
    }
    if (middle().isEmpty() && lower().signum() > 0) {
      throw new IllegalArgumentException(
          "Composite inconsistent: "
              + component()
              + " lower '"
              + lower().toPlainString()
              + "', expected no lower bound above 0 without a middle");
    }
  }

  /** Builder of {@link Composite}. */
  final class Builder extends ImmutableComposite.Builder {
    Builder() {}

    /**
     * Builds it, and checks that an unknown upper bound has its reason and the bounds their order.
     *
     * @return the finished value
     * @throws IllegalArgumentException if a check fails
     * @throws IllegalStateException if something required is missing
     */
    @Override
    public Composite build() {
      Composite built = super.build();
      built.check();
      return built;
    }
  }
}
