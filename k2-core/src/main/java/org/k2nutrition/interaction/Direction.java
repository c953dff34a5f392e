package org.k2nutrition.interaction;

/**
 * Which way an interaction acts.
 *
 * <p>This class is immutable and thread-safe.
 */
public enum Direction {
  /** Vitamin K lowers the effect of the medicine: with an antagonist, the INR falls. */
  LOWERS_DRUG_EFFECT,
  /** The effect of the medicine rises: with an antagonist, the INR rises. */
  RAISES_DRUG_EFFECT,
  /** The effect of the medicine becomes unsteady. */
  UNSTEADIES_DRUG_EFFECT,
  /** Vitamin K steadies the effect of the medicine. */
  STEADIES_DRUG_EFFECT,
  /** The medicine or condition lowers vitamin K status or its action. */
  LOWERS_VITAMIN_K,
  /** The combination or condition harms in another way. */
  HARMS,
  /** The combination may be of use. */
  MAY_HELP,
  /** The direction is not clear from what was read. */
  UNCLEAR,
  /** No interaction is known. */
  NONE
}
