package org.k2nutrition.evidence;

/**
 * On which side of a claim a work stands. It is a judgement about the claim, not the direction of
 * the result: a trial without effect supports the claim that there is none.
 *
 * <p>This class is immutable and thread-safe.
 */
public enum Side {
  /** For the claim. */
  FOR,
  /** Against the claim. */
  AGAINST,
  /** In part for it and in part against it. */
  BOTH,
  /** Neither: it is needed to read the claim. */
  CONTEXT
}
