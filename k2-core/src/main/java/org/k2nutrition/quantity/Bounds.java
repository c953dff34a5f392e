package org.k2nutrition.quantity;

import java.util.Optional;
import org.immutables.value.Value;
import org.k2nutrition.text.Phrase;
import org.k2nutrition.text.Sentence;

/**
 * Bounds of the truth: an amount is at least {@link #lower} and, if known, at most {@link #upper};
 * both ends are inside.
 *
 * <p>An upper bound that is not known acts as infinity: a sum with an unknown part has no known
 * upper bound. It always says {@link #why}. There is no middle: a middle exists only over what has
 * a figure ({@link Analysed}).
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public sealed interface Bounds permits ImmutableBounds {

  /**
   * The lower bound, inclusive.
   *
   * @return 0 or more
   */
  Amount lower();

  /**
   * The upper bound, inclusive.
   *
   * @return at least {@link #lower}, or empty if it is not known
   */
  Optional<Amount> upper();

  /**
   * Why the upper bound is not known.
   *
   * @return present exactly if {@link #upper} is empty
   */
  Optional<Sentence> why();

  /**
   * Bounds with both ends known.
   *
   * @param lower the lower bound, inclusive
   * @param upper the upper bound, inclusive
   * @return the bounds
   * @throws IllegalArgumentException if upper is below lower or the units differ
   */
  static Bounds of(Amount lower, Amount upper) {
    return new Builder().lower(lower).upper(upper).build();
  }

  /**
   * Bounds of an amount that is known exactly.
   *
   * @param amount both ends
   * @return the bounds
   */
  static Bounds exactly(Amount amount) {
    return of(amount, amount);
  }

  /**
   * Bounds whose upper end is not known.
   *
   * @param lower the lower bound, inclusive
   * @param why the reason in words, not blank
   * @return the bounds
   * @throws IllegalArgumentException if the reason is blank
   */
  static Bounds atLeast(Amount lower, String why) {
    return atLeast(lower, Sentence.verbatim(why));
  }

  /**
   * Bounds whose upper end is not known.
   *
   * @param lower the lower bound, inclusive
   * @param why the reason, not blank
   * @return the bounds
   * @throws IllegalArgumentException if the reason is blank
   */
  static Bounds atLeast(Amount lower, Sentence why) {
    return new Builder().lower(lower).why(why).build();
  }

  /**
   * Whether the truth is surely at least an amount.
   *
   * @param amount the threshold
   * @return true if the lower bound is at or above it
   */
  default boolean isAtLeast(Amount amount) {
    return lower().compareTo(amount) >= 0;
  }

  /**
   * Whether the truth is surely below an amount.
   *
   * @param amount the threshold
   * @return true if the upper bound is known and below it
   */
  default boolean isBelow(Amount amount) {
    return upper().map(upper -> upper.compareTo(amount) < 0).orElse(false);
  }

  /**
   * Whether an amount lies within these bounds.
   *
   * @param amount the amount
   * @return true from lower to upper, both inclusive; an unknown upper excludes nothing
   */
  default boolean contains(Amount amount) {
    return lower().compareTo(amount) <= 0
        && upper().map(upper -> upper.compareTo(amount) >= 0).orElse(true);
  }

  /**
   * The bounds of a sum.
   *
   * @param other the bounds of the other part
   * @return lower plus lower; upper plus upper, or unknown if either is, with the reasons
   */
  default Bounds plus(Bounds other) {
    Amount low = lower().plus(other.lower());
    if (upper().isPresent() && other.upper().isPresent()) {
      return of(low, upper().get().plus(other.upper().get()));
    }
    Sentence reason = why().orElseGet(() -> other.why().orElseThrow());
    boolean both = why().isPresent() && other.why().isPresent() && !why().equals(other.why());
    return atLeast(
        low, both ? Sentence.of(Phrase.ALSO, reason, other.why().orElseThrow()) : reason);
  }

  private void check() {
    if (upper().isPresent() && upper().get().compareTo(lower()) < 0) {
      throw new IllegalArgumentException(
          "Bounds out of order: lower '" + lower() + "', upper '" + upper().get() + "'");
    }
    if (upper().isPresent() == why().isPresent() || (why().isPresent() && why().get().isBlank())) {
      throw new IllegalArgumentException(
          "Bounds need either an upper bound or the reason why there is none: lower '"
              + lower()
              + "'");
    }
  }

  /** Builder behind the factories. */
  final class Builder extends ImmutableBounds.Builder {
    Builder() {}

    /**
     * Builds it, and checks the order of the ends, and that an unknown end has its reason.
     *
     * @return the finished value
     * @throws IllegalArgumentException if a check fails
     * @throws IllegalStateException if something required is missing
     */
    @Override
    public Bounds build() {
      Bounds built = super.build();
      built.check();
      return built;
    }
  }
}
