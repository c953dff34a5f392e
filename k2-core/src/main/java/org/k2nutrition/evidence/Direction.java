package org.k2nutrition.evidence;

/**
 * Which way a result points.
 *
 * <p>This class is immutable and thread-safe.
 */
public enum Direction {
  /** Better. */
  BENEFIT,
  /** No difference shown. */
  NO_EFFECT,
  /** Better in some respects, not in others. */
  MIXED,
  /** Worse. */
  HARM,
  /** No result, or none that could be read. */
  NOT_REPORTED
}
