package org.k2nutrition.evidence;

/**
 * The part of the subject a claim belongs to.
 *
 * <p>This class is immutable and thread-safe.
 */
public enum ClaimSection {
  /** What vitamin K2 is. */
  WHAT_IT_IS,
  /** Bone. */
  BONE,
  /** Heart and vessels. */
  HEART,
  /** How much. */
  HOW_MUCH,
  /** Foods. */
  FOODS,
  /** Supplements. */
  SUPPLEMENTS,
  /** Together with other nutrients. */
  COMBINATIONS,
  /** Who might consider it. */
  WHO,
  /** Safety. */
  SAFETY,
  /** Authorities and research. */
  AUTHORITY,
  /** Summaries and common questions. */
  QUESTIONS,
  /** Advertising around the subject. */
  COMMERCIAL
}
