package org.k2nutrition.evidence;

/**
 * What the evidence says about a claim.
 *
 * <p>This class is immutable and thread-safe.
 */
public enum Verdict {
  /** Supported. */
  SUPPORTED,
  /** Supported in part, or with a limit the comment names. */
  PARTLY_SUPPORTED,
  /** The evidence conflicts. */
  CONTESTED,
  /** Not supported by the evidence read. */
  NOT_SUPPORTED,
  /** Not checked: outside the evidence on vitamin K. */
  NOT_CHECKED,
  /** Advice, not a claim of fact. */
  ADVICE,
  /** Advertising or page furniture, no claim of fact about vitamin K. */
  COMMERCIAL
}
