package org.k2nutrition.reference;

/**
 * Whether a reference value was in force at a time, as far as known.
 *
 * <p>This class is immutable and thread-safe.
 */
public enum InForce {
  /** It was in force. */
  YES,
  /** It was not: not yet, or no longer. */
  NO,
  /** It may have been: when it began or ended is not known. */
  POSSIBLY
}
