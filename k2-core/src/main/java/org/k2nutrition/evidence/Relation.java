package org.k2nutrition.evidence;

/**
 * How another nutrient relates to vitamin K.
 *
 * <p>This class is immutable and thread-safe.
 */
public enum Relation {
  /** The two are said to work together. */
  SYNERGY,
  /** Claimed, and not found where it was tested. */
  SYNERGY_CLAIMED,
  /** No study in people was found. */
  NONE_FOUND,
  /** It works against vitamin K. */
  ANTAGONISM,
  /** It changes how much is taken up. */
  ABSORPTION
}
