package org.k2nutrition.person;

/**
 * Sex, as reference intakes tell it apart.
 *
 * <p>This class is immutable and thread-safe.
 */
public enum Sex {
  /** Female. */
  FEMALE,
  /** Male. */
  MALE
}
