package org.k2nutrition.interaction;

/**
 * Which time of a medicine an atom asks about.
 *
 * <p>This class is immutable and thread-safe.
 */
public enum MedicineTiming {
  /** Taken now or about to be started. One that was stopped may still act: unknown. */
  TAKES("takes"),
  /** About to be started. */
  STARTS("starts"),
  /** Stopped, or about to be. */
  STOPS("stops");

  private final String verb;

  MedicineTiming(String verb) {
    this.verb = verb;
  }

  String verb() {
    return verb;
  }
}
