package org.k2nutrition.reference;

/**
 * What a regulatory statement is about.
 *
 * <p>This class is immutable and thread-safe.
 */
public enum RegulatoryTopic {
  /** Whether and why a reference value was set. */
  REFERENCE_VALUE,
  /** Whether an upper level was set. */
  UPPER_LEVEL,
  /** The highest amount in a supplement, in force, proposed or ended. */
  SUPPLEMENT_MAXIMUM,
  /** A warning that a label must or should carry. */
  LABEL_WARNING,
  /** A reference value for labels. */
  LABEL_VALUE,
  /** A health claim that may be used, or was found substantiated. */
  HEALTH_CLAIM_AUTHORISED,
  /** A health claim that was refused. */
  HEALTH_CLAIM_REJECTED,
  /** No health claim is authorised. */
  HEALTH_CLAIM_NONE,
  /** The status as a novel food. */
  NOVEL_FOOD,
  /** The forms that may be added. */
  PERMITTED_FORM,
  /** A monograph for products. */
  MONOGRAPH,
  /** How forms are added up. */
  COUNTING_RULE,
  /** Advice on food. */
  DIETARY_ADVICE,
  /** When a medicine must not be given. */
  CONTRAINDICATION,
  /** The dose of a licensed medicine. */
  MEDICINE_DOSE,
  /** A fault in published figures. */
  DATA_QUALITY
}
