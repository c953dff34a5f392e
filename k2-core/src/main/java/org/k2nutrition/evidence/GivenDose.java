package org.k2nutrition.evidence;

import org.immutables.value.Value;
import org.k2nutrition.food.Component;
import org.k2nutrition.quantity.Amount;

/**
 * One amount given in a study, of one substance.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public sealed interface GivenDose permits ImmutableGivenDose {

  /**
   * What was given.
   *
   * @return a form of vitamin K or a companion nutrient; {@link Component#K2} where the form is not
   *     named
   */
  Component substance();

  /**
   * How much at a time; {@link Study#frequency} says how often.
   *
   * @return above 0
   */
  Amount amount();

  /**
   * A new builder.
   *
   * @return an empty builder; both are required
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builder of {@link GivenDose}. */
  final class Builder extends ImmutableGivenDose.Builder {
    Builder() {}
  }
}
