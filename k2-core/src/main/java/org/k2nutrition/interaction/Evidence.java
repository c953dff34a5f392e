package org.k2nutrition.interaction;

/**
 * What a rule rests on.
 *
 * <p>This class is immutable and thread-safe.
 */
public enum Evidence {
  /** A label, package leaflet or other text of a manufacturer. */
  LABEL,
  /** A regulation. */
  REGULATION,
  /** A guideline or a statement of an agency. */
  GUIDELINE,
  /** A meta-analysis. */
  META_ANALYSIS,
  /** A randomised trial. */
  RANDOMISED_TRIAL,
  /** A controlled or single-arm trial in people. */
  HUMAN_TRIAL,
  /** An observational study. */
  OBSERVATIONAL,
  /** A study of the mechanism. */
  MECHANISTIC,
  /** A review. */
  REVIEW,
  /** A list or opinion of experts. */
  EXPERT_LIST,
  /** Concluded from other substances of the class. */
  CLASS_INFERENCE,
  /** Animals only. */
  ANIMAL,
  /** Nothing was found; that proves nothing. */
  NONE_FOUND
}
