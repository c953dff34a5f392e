package org.k2nutrition.source;

/**
 * How surely a figure stands in the source that is cited for it.
 *
 * <p>This class is immutable and thread-safe.
 */
public enum Verification {
  /** Read in the source's own text, table or file. */
  VERIFIED,
  /** Read in another work that names the source. */
  SECONDARY,
  /** Read in another work, and which publication it comes from was inferred. */
  INFERRED
}
