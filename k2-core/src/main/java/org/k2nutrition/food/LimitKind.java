package org.k2nutrition.food;

/**
 * What the limit of a censored figure is.
 *
 * <p>This class is immutable and thread-safe.
 */
public enum LimitKind {
  /** Limit of detection, stated. */
  LOD,
  /** Limit of quantification, stated. */
  LOQ,
  /** The table's own definition, of its traces for example. */
  TABLE,
  /**
   * Not stated by anybody: the smallest positive value that the same publication or table prints
   * for that vitamer stands in for it.
   */
  SURROGATE
}
