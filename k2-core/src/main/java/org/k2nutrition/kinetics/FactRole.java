package org.k2nutrition.kinetics;

/**
 * What a published fact does in the one-compartment model of its form.
 *
 * <p>This class is immutable and thread-safe.
 */
public enum FactRole {
  /** The value of the central curve. */
  CENTRAL,
  /** Widens the range of the curve. */
  RANGE,
  /** Shown beside the answer; the model does not use it. */
  SHOWN
}
