package org.k2nutrition.reference;

/**
 * What looking at a label gave.
 *
 * <p>This class is immutable and thread-safe.
 */
public enum LabelOutcome {
  /** As it should be. */
  GOOD,
  /** Not there, or not told precisely enough. */
  MISSING,
  /** Above a maximum. */
  ABOVE,
  /** Not told to the check, or nothing is known to compare with. */
  UNKNOWN,
  /** Not asked of this form. */
  NOT_APPLICABLE
}
