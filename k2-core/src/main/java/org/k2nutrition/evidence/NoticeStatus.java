package org.k2nutrition.evidence;

/**
 * What a notice does to a work.
 *
 * <p>This class is immutable and thread-safe.
 */
public enum NoticeStatus {
  /** Retracted: it can be read and never counts. */
  RETRACTED,
  /** A caution, by author or editors: its figures must not be used. */
  CAUTION,
  /** Corrected: it counts with its corrected figures alone. */
  CORRECTED,
  /** Concerns were published and no retraction was seen: it counts with that mark. */
  CONCERN
}
