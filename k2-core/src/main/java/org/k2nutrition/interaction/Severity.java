package org.k2nutrition.interaction;

/**
 * How serious an interaction is.
 *
 * <p>This class is immutable and thread-safe.
 */
public enum Severity {
  /** Not to be combined. */
  CONTRAINDICATED,
  /** May cause serious harm. */
  MAJOR,
  /** May need attention or a change of treatment. */
  MODERATE,
  /** Of little consequence for most. */
  MINOR,
  /** Good to know; also where no interaction is known, or only a theoretical one. */
  INFORMATION;

  /** Whether this is at least as serious as another. */
  boolean isAtLeast(Severity other) {
    return compareTo(other) <= 0;
  }
}
