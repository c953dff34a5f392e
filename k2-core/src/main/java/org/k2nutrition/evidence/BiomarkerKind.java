package org.k2nutrition.evidence;

/**
 * What a record about a marker tells.
 *
 * <p>This class is immutable and thread-safe.
 */
public enum BiomarkerKind {
  /** What the marker means. */
  MEANING,
  /** What an authority or review says of markers. */
  AUTHORITY_VIEW,
  /** A threshold that a source quotes for its own purpose. This library sets none. */
  QUOTED_CUT_OFF,
  /** How it answered to doses. */
  DOSE_RESPONSE,
  /** How it answered in a trial. */
  TRIAL_RESPONSE,
  /** A pooled answer. */
  POOLED,
  /** A level seen in a population. */
  TYPICAL_LEVEL
}
