package org.k2nutrition.interaction;

/**
 * How loudly to speak about a finding. It is policy, apart from the logic of {@link Status}.
 *
 * <p>This class is immutable and thread-safe.
 */
public enum Alert {
  /** Say nothing. */
  NONE,
  /** For information. */
  INFO,
  /** Warn. */
  WARNING,
  /** Interrupt. */
  CRITICAL;

  /** One step quieter, but not silent. */
  Alert quieter() {
    return this == CRITICAL ? WARNING : INFO;
  }

  /**
   * The name in lower case.
   *
   * @return {@code none}, {@code info}, {@code warning} or {@code critical}
   */
  public String symbol() {
    return switch (this) {
      case NONE -> "none";
      case INFO -> "info";
      case WARNING -> "warning";
      case CRITICAL -> "critical";
    };
  }
}
