package org.k2nutrition.interaction;

/**
 * Whether the habitual intake of vitamin K from food is about the same from day to day.
 *
 * <p>This class is immutable and thread-safe.
 */
public enum IntakePattern {
  /** About the same from day to day. */
  STEADY,
  /** Very low, or different from day to day. */
  VARYING
}
