package org.k2nutrition.evidence;

/**
 * How well a claim was checked, best first.
 *
 * <p>This class is immutable and thread-safe.
 */
public enum CheckLevel {
  /** Against sources that were read. */
  VERIFIED,
  /** In part against works read in another work. */
  SECONDARY,
  /** In part against protocols, which prove a plan and no result. */
  PROTOCOL,
  /** In part only. */
  PARTLY_CHECKED,
  /** Not checked. */
  NOT_CHECKED,
  /** Nothing to check. */
  NOT_APPLICABLE
}
