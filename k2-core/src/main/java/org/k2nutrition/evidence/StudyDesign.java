package org.k2nutrition.evidence;

/**
 * The design of a study.
 *
 * <p>This class is immutable and thread-safe.
 */
public enum StudyDesign {
  /** Randomised trial, blinded. */
  RANDOMISED_BLINDED,
  /** Randomised trial, open or with blinded reading alone. */
  RANDOMISED_OPEN,
  /** Later or partial analysis of a randomised trial, or its extension. */
  SECONDARY_ANALYSIS,
  /** Systematic review with pooled results. */
  META_ANALYSIS,
  /** Systematic review without pooled results. */
  SYSTEMATIC_REVIEW,
  /** Cohort or case-cohort study: association, not cause. */
  COHORT,
  /** Cross-sectional study: association, not cause. */
  CROSS_SECTIONAL,
  /** Design or protocol alone: no result. */
  PROTOCOL
}
