package org.k2nutrition.interaction;

/**
 * What the logic says about a rule and the facts.
 *
 * <p>This class is immutable and thread-safe.
 */
public enum Status {
  /** The rule applies. */
  TRIGGERED,
  /** The rule does not apply. */
  NOT_TRIGGERED,
  /** What is known does not decide it. */
  UNDETERMINED;

  static Status of(Truth truth) {
    return switch (truth) {
      case TRUE -> TRIGGERED;
      case FALSE -> NOT_TRIGGERED;
      case UNKNOWN -> UNDETERMINED;
    };
  }
}
