package org.k2nutrition.reference;

/**
 * What kind of reference value it is.
 *
 * <p>This class is immutable and thread-safe.
 */
public enum ReferenceKind {
  /** Adequate intake: set where a requirement could not be derived. */
  ADEQUATE_INTAKE("AI"),
  /** Recommended dietary allowance or population reference intake. */
  RECOMMENDED_INTAKE("RDA/PRI"),
  /** Safe intake. */
  SAFE_INTAKE("safe intake"),
  /** Tolerable upper intake level. */
  UPPER_LEVEL("UL"),
  /** Daily value or nutrient reference value for labels. */
  LABEL_VALUE("DV/NRV label value"),
  /** Highest amount in a supplement: by law, or not, see {@link ReferenceValue#legalStanding}. */
  SUPPLEMENT_MAXIMUM("supplement maximum"),
  /** Guidance level for supplements. */
  GUIDANCE_LEVEL("guidance level"),
  /** Dose of a licensed medicine. */
  DRUG_DOSE("drug dose"),
  /** Prophylaxis of bleeding in newborns. */
  INFANT_PROPHYLAXIS("infant prophylaxis");

  private final String label;

  ReferenceKind(String label) {
    this.label = label;
  }

  /**
   * The usual short name.
   *
   * @return such as {@code AI}
   */
  public String label() {
    return label;
  }

  /**
   * Whether a usual intake can be compared with it as a target.
   *
   * @return true for adequate, recommended and safe intakes
   */
  public boolean isIntakeTarget() {
    return this == ADEQUATE_INTAKE || this == RECOMMENDED_INTAKE || this == SAFE_INTAKE;
  }

  /**
   * Whether it is a dose given for a condition, under the care of a professional. It is no intake
   * and no limit, and applies to nobody by age and sex alone.
   *
   * @return true for doses of medicines and the prophylaxis of bleeding in newborns
   */
  public boolean isTreatment() {
    return this == DRUG_DOSE || this == INFANT_PROPHYLAXIS;
  }

  /**
   * Whether it is a limit or a label value, which hold for a person whatever her life stage, unless
   * the document says otherwise.
   *
   * @return true for upper levels, guidance levels, supplement maxima and label values
   */
  public boolean isLimitOrLabel() {
    return this == UPPER_LEVEL
        || this == GUIDANCE_LEVEL
        || this == SUPPLEMENT_MAXIMUM
        || this == LABEL_VALUE;
  }
}
