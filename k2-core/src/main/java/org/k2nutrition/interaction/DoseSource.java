package org.k2nutrition.interaction;

/**
 * Where an amount per day comes from.
 *
 * <p>This class is immutable and thread-safe.
 */
public enum DoseSource {
  /** From supplements, and from medicines that are a form of vitamin K. */
  SUPPLEMENT("supplements"),
  /** From food. */
  FOOD("food"),
  /** From food and supplements together. */
  ANY("food and supplements");

  private final String label;

  DoseSource(String label) {
    this.label = label;
  }

  String label() {
    return label;
  }

  boolean includes(DoseSource other) {
    return this == ANY || this == other;
  }
}
