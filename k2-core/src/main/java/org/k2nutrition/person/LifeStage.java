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
  NEITHER
}
