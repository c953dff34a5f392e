package org.k2nutrition.reference;

import java.util.Optional;
import java.util.function.Function;
import org.immutables.value.Value;
import org.k2nutrition.food.Component;
import org.k2nutrition.person.Person;
import org.k2nutrition.quantity.Amount;
import org.k2nutrition.quantity.Bounds;
import org.k2nutrition.text.Sentence;

/**
 * An intake beside a reference value of the same scope.
 *
 * <p>Below an adequate intake is not deficiency, and not prevalence of inadequacy. This class is
 * immutable and thread-safe.
 */
@Value.Immutable
public sealed interface Comparison permits ImmutableComparison {

  /** What the bounds of an intake say about a reference value. */
  enum Outcome {
    /** The lower bound is at or above the value; of a range, at or above its highest amount. */
    MET,
    /** The upper bound is known and below the value; of a range, below its lowest amount. */
    BELOW,
    /** Neither: the bounds do not decide, or the intake lies within a range. */
    UNCERTAIN,
    /** There is no amount to compare with, or the kind is no target for an intake. */
    NOT_COMPARABLE
  }

  /**
   * The reference value.
   *
   * @return the value compared with
   */
  ReferenceValue reference();

  /**
   * The amount for the person, the lowest if the document gives a range.
   *
   * @return empty if not comparable
   */
  Optional<Amount> amount();

  /**
   * The highest amount for the person, where the document gives a range.
   *
   * @return at least {@link #amount}; empty if there is no range or it is not comparable
   */
  Optional<Amount> amountMax();

  /**
   * The intake in the scope of the reference value.
   *
   * @return bounds of the truth
   */
  Bounds compared();

  /**
   * The outcome.
   *
   * @return never null
   */
  Outcome outcome();

  /**
   * Why, in words that can be printed.
   *
   * @return not blank
   */
  Sentence why();

  /**
   * Compares an intake with a reference value.
   *
   * @param reference the reference value
   * @param person the person, for values per kilogram
   * @param intake the bounds of each component per day
   * @return the comparison
   */
  static Comparison of(
      ReferenceValue reference, Person person, Function<Component, Bounds> intake) {
    return ComparisonMethod.compare(reference, person, intake);
  }

  /** Builder behind {@link #of}. */
  final class Builder extends ImmutableComparison.Builder {
    Builder() {}
  }
}
