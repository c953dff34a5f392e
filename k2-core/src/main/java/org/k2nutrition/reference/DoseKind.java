package org.k2nutrition.reference;

/**
 * Where an amount comes from.
 *
 * <p>This class is immutable and thread-safe.
 */
public enum DoseKind {
  /** Given in studies. */
  RESEARCH,
  /** Stated on the label of a product: no evidence. */
  PRODUCT_LABEL,
  /** The dose of a licensed medicine. */
  LICENSED_MEDICINE,
  /** Stated by an authority. */
  AUTHORITY,
  /** Proposed by a body of the industry. */
  INDUSTRY,
  /** From this amount on something has to be watched. */
  SAFETY
}
