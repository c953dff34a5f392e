package org.k2nutrition.person;

/**
 * When a medicine is taken.
 *
 * <p>This class is immutable and thread-safe.
 */
public enum MedicineTime {
  /** It is taken now. */
  CURRENT,
  /** It is about to be started. */
  STARTING,
  /** It was stopped, or is about to be; it may still act. */
  STOPPED
}
