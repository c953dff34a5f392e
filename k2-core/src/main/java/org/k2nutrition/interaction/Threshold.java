package org.k2nutrition.interaction;

import org.k2nutrition.text.Phrase;

/**
 * How an amount is compared with a threshold.
 *
 * <p>This class is immutable and thread-safe.
 */
public enum Threshold {
  /** At or above it. */
  AT_LEAST(Phrase.AT_LEAST),
  /** Above it. */
  ABOVE(Phrase.MORE_THAN),
  /** At or below it. */
  AT_MOST(Phrase.AT_MOST),
  /** Below it. */
  BELOW(Phrase.LESS_THAN);

  private final Phrase phrase;

  Threshold(Phrase phrase) {
    this.phrase = phrase;
  }

  Phrase phrase() {
    return phrase;
  }

  /** Whether a larger amount makes it truer. */
  boolean isLowerEnd() {
    return this == AT_LEAST || this == ABOVE;
  }

  boolean holds(long amount, long threshold) {
    return switch (this) {
      case AT_LEAST -> amount >= threshold;
      case ABOVE -> amount > threshold;
      case AT_MOST -> amount <= threshold;
      case BELOW -> amount < threshold;
    };
  }
}
