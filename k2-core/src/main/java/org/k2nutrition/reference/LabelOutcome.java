package org.k2nutrition.reference;

/**
 * What looking at a label gave.
 *
 * <p>This class is immutable and thread-safe.
 */
public enum LabelOutcome {
  /** As it should be. */
  GOOD,
  /** Stated on the label; whether it is true, enough or too much is not judged. */
  STATED,
  /** Not there, or not told precisely enough. */
  MISSING,
  /** Above a maximum that is law, or may be. */
  ABOVE,
  /** Above an amount that was advised, proposed or given as guidance, which is no law. */
  ABOVE_NON_BINDING,
  /** Not told to the check, or nothing is known to compare with. */
  UNKNOWN,
  /** Not asked of this form. */
  NOT_APPLICABLE
}
