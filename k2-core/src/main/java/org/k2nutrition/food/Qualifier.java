package org.k2nutrition.food;

/**
 * How a figure is to be read. The qualifier decides its lower, middle and upper bound; what was not
 * analysed is never zero.
 *
 * <p>This class is immutable and thread-safe.
 */
public enum Qualifier {
  /** Analysed: the value is lower, middle and upper bound. */
  MEASURED,
  /** Calculated by the table, from a recipe or by difference. */
  CALCULATED,
  /** Taken by the table from another table or from a like food. */
  BORROWED,
  /** Declared by a manufacturer. */
  LABEL,
  /** Printed by a table that does not say how it came by the figure. */
  PUBLISHED,
  /** The table's "trace": above nothing, below a limit that the table may state. */
  TRACE,
  /** Below a stated limit of detection: 0, half the limit, the limit. */
  BELOW_LOD,
  /** Below a stated limit of quantification: 0, half the limit, the limit. */
  BELOW_LOQ,
  /** Printed as not detected, with no limit: a surrogate limit takes its place, or none. */
  NOT_DETECTED,
  /** The table prints 0 and names no limit. */
  PUBLISHED_ZERO,
  /** The table assumes zero without analysis. */
  ASSUMED_ZERO,
  /** Not a published figure: derived by this library, as a composite or a sum. */
  DERIVED,
  /** No record at all. */
  NOT_ANALYSED;

  /**
   * Whether the figure is a published number above zero.
   *
   * @return true for measured, calculated, borrowed, label and published
   */
  public boolean isValue() {
    return compareTo(PUBLISHED) <= 0;
  }

  /**
   * Whether the result was censored: known only to be below some limit.
   *
   * @return true for trace, below a limit, not detected, and published zero
   */
  public boolean isCensored() {
    return compareTo(TRACE) >= 0 && compareTo(PUBLISHED_ZERO) <= 0;
  }

  /** Whether a table or paper can publish it. */
  boolean isPublished() {
    return compareTo(ASSUMED_ZERO) <= 0;
  }

  /** Whether it rests on analysis when nothing else is said. */
  boolean impliesAnalysis() {
    return switch (this) {
      case MEASURED, TRACE, BELOW_LOD, BELOW_LOQ, NOT_DETECTED -> true;
      default -> false;
    };
  }
}
