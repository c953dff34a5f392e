package org.k2nutrition.reference;

/**
 * What is looked for on the label of a supplement.
 *
 * <p>This class is immutable and thread-safe.
 */
public enum LabelCheck {
  /** Whether the form is named, not only "vitamin K" or "vitamin K2". */
  FORM,
  /** The amount in a daily portion. */
  AMOUNT,
  /** For MK-7: the share of the all-trans form. */
  ISOMER_PURITY,
  /** A test by somebody else than the maker. */
  THIRD_PARTY_TEST,
  /** A warning for users of vitamin K antagonists. */
  ANTICOAGULANT_WARNING,
  /** The maximum of the buyer's country. */
  COUNTRY_MAXIMUM
}
