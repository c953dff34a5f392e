package org.k2nutrition.interaction;

import java.util.Set;

/**
 * What to do, in structured form, strictest first.
 *
 * <p>Two findings whose actions {@link #contradicts contradict} each other about the same form are
 * resolved by the stricter. This class is immutable and thread-safe.
 */
public enum Action {
  /** Do not combine. Whoever takes it already does not stop alone. */
  AVOID,
  /** Start, stop or change only with the prescriber. */
  DO_NOT_START_OR_STOP_ALONE,
  /** Ask the clinician or clinic. */
  ASK_CLINICIAN,
  /** Keep the intake about the same from day to day. */
  KEEP_STEADY,
  /** Have it monitored. */
  MONITOR,
  /** Take them at different times. */
  SEPARATE_IN_TIME,
  /** No restriction of vitamin K. */
  NO_RESTRICTION;

  /**
   * Whether this is stricter than another.
   *
   * @param other the other action
   * @return true if it comes before the other
   */
  public boolean isStricterThan(Action other) {
    return compareTo(other) < 0;
  }

  /**
   * Whether two actions cannot both be followed.
   *
   * @param other the other action
   * @return true for freedom against any restriction, and for avoiding against keeping on; the same
   *     both ways round
   */
  public boolean contradicts(Action other) {
    return oneWay(this, other) || oneWay(other, this);
  }

  private static boolean oneWay(Action first, Action second) {
    return switch (first) {
      case NO_RESTRICTION -> second != NO_RESTRICTION && second != MONITOR;
      case AVOID -> Set.of(KEEP_STEADY, SEPARATE_IN_TIME).contains(second);
      default -> false;
    };
  }
}
