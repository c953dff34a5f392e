package org.k2nutrition.person;

/**
 * A stage of life, besides age, that changes reference intakes or rules.
 *
 * <p>This class is immutable and thread-safe.
 */
public enum LifeStage {
  /** Pregnant. */
  PREGNANT,
  /** Breastfeeding. */
  BREASTFEEDING,
  /** Said to be neither; not the same as not said. */
  NEITHER;

  /**
   * Below this nobody is taken to be pregnant or breastfeeding. It rests on no source and says
   * nothing about bodies: it is a bound of plausibility, set low, that catches slips such as months
   * for years.
   */
  private static final Age YOUNGEST = Age.ofYears(5);

  /**
   * Whether a person of an age may be taken to be in this stage. It is a check of what was typed,
   * not a statement about what can happen.
   *
   * @param age the age
   * @return false if pregnant or breastfeeding below 5 years; true from 5 years on, and always for
   *     {@link #NEITHER}
   */
  public boolean isPlausibleAt(Age age) {
    return this == NEITHER || age.compareTo(YOUNGEST) >= 0;
  }
}
