package org.k2nutrition.interaction;

/**
 * True, false or unknown, combined by Kleene's strong three-valued logic (S. C. Kleene,
 * Introduction to Metamathematics, 1952, section 64).
 *
 * <p>This class is immutable and thread-safe.
 */
public enum Truth {
  /** Surely so. */
  TRUE,
  /** Surely not so. */
  FALSE,
  /** Not decided by what is known. */
  UNKNOWN;

  /**
   * True if both are, false if either is false.
   *
   * @param other the other truth
   * @return the conjunction
   */
  public Truth and(Truth other) {
    if (this == FALSE || other == FALSE) {
      return FALSE;
    }
    return this == TRUE && other == TRUE ? TRUE : UNKNOWN;
  }

  /**
   * True if either is, false if both are false.
   *
   * @param other the other truth
   * @return the disjunction
   */
  public Truth or(Truth other) {
    if (this == TRUE || other == TRUE) {
      return TRUE;
    }
    return this == FALSE && other == FALSE ? FALSE : UNKNOWN;
  }

  /**
   * The opposite; unknown stays unknown.
   *
   * @return the negation
   */
  public Truth not() {
    return switch (this) {
      case TRUE -> FALSE;
      case FALSE -> TRUE;
      case UNKNOWN -> UNKNOWN;
    };
  }

  static Truth of(boolean truth) {
    return truth ? TRUE : FALSE;
  }
}
