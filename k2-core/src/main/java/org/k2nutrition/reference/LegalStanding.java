package org.k2nutrition.reference;

/**
 * How far an amount for supplements binds those who sell them, as its document says.
 *
 * <p>This class is immutable and thread-safe.
 */
public enum LegalStanding {
  /** Law: a maximum in force, as long as it has not ended. */
  BINDING,
  /** Guidance of an authority that the law does not demand. */
  GUIDANCE,
  /** Proposed, and not law. */
  PROPOSAL,
  /** Advice or a position of experts, and not law. */
  ADVICE,
  /** The text that was read does not say; it may be law. */
  NOT_STATED;

  /**
   * Whether it can be a maximum in force.
   *
   * @return false for guidance, proposals and advice
   */
  public boolean mayBind() {
    return this == BINDING || this == NOT_STATED;
  }
}
