package org.k2nutrition.evidence;

/**
 * How a work stands, after the notices about it and about the works it leaned on.
 *
 * <p>This class is immutable and thread-safe.
 */
public enum Standing {
  /** No notice is known. */
  NO_NOTICE(true),
  /** Concerns were published; it counts with that mark. */
  CONCERN(true),
  /** Corrected; it counts with its corrected figures alone. */
  CORRECTED(true),
  /** It pooled or built on a retracted work and was not corrected. */
  LEANS_ON_RETRACTED(false),
  /** A caution: its figures must not be used. */
  CAUTION(false),
  /** Retracted. */
  RETRACTED(false);

  private final boolean counts;

  Standing(boolean counts) {
    this.counts = counts;
  }

  /**
   * Whether a work that stands so can count as evidence.
   *
   * @return false for retracted works, those under a caution, and those that leaned on retracted
   *     ones without correction
   */
  public boolean counts() {
    return counts;
  }
}
