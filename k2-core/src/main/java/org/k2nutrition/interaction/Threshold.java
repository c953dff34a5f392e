package org.k2nutrition.interaction;

/**
 * How an amount is compared with a threshold.
 *
 * <p>This class is immutable and thread-safe.
 */
public enum Threshold {
  /** At or above it. */
  AT_LEAST("at least"),
  /** Above it. */
  ABOVE("more than"),
  /** At or below it. */
  AT_MOST("at most"),
  /** Below it. */
  BELOW("less than");

  private final String words;

  Threshold(String words) {
    this.words = words;
  }

  String words() {
    return words;
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
