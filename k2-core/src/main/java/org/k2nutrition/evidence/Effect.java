package org.k2nutrition.evidence;

import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import org.k2nutrition.food.Component;

/**
 * The main number of a study.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public sealed interface Effect permits ImmutableEffect {

  /**
   * What the number measures.
   *
   * @return such as {@code OR hip fracture}
   */
  String measure();

  /**
   * The estimate, with the digits of the source.
   *
   * @return empty if the source gives one figure for each group
   */
  Optional<BigDecimal> estimate();

  /**
   * The figures of the groups, where there is no single estimate.
   *
   * @return as printed
   */
  Optional<String> groups();

  /**
   * The lower end of the 95 % interval.
   *
   * @return at most the estimate, or empty
   */
  Optional<BigDecimal> lower();

  /**
   * The upper end of the 95 % interval.
   *
   * @return at least the estimate, or empty
   */
  Optional<BigDecimal> upper();

  /**
   * The p value.
   *
   * @return as printed, such as {@code <0.001}
   */
  Optional<String> pValue();

  /**
   * The form of vitamin K the number is about, where it is not the one of the direction.
   *
   * @return empty if it is
   */
  Optional<Component> exposure();

  private boolean isOutside() {
    return estimate().isPresent()
        && (lower().filter(low -> low.compareTo(estimate().get()) > 0).isPresent()
            || upper().filter(high -> high.compareTo(estimate().get()) < 0).isPresent());
  }

  /**
   * A new builder.
   *
   * @return an empty builder; {@code measure} is required
   */
  static Builder builder() {
    return new Builder();
  }

  private void check() {
    if (isOutside()) {
      throw new IllegalArgumentException(
          "Estimate outside its interval: '" + estimate().orElseThrow() + "' for " + measure());
    }
  }

  /** Builder of {@link Effect}. */
  final class Builder extends ImmutableEffect.Builder {
    Builder() {}

    /**
     * Builds it, and checks that the interval holds the estimate.
     *
     * @return the finished value
     * @throws IllegalArgumentException if a check fails
     * @throws IllegalStateException if something required is missing
     */
    @Override
    public Effect build() {
      Effect built = super.build();
      built.check();
      return built;
    }
  }
}
