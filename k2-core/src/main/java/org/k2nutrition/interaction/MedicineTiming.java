package org.k2nutrition.interaction;

import org.k2nutrition.text.Phrase;

/**
 * Which time of a medicine an atom asks about.
 *
 * <p>This class is immutable and thread-safe.
 */
public enum MedicineTiming {
  /** Taken now or about to be started. One that was stopped may still act: unknown. */
  TAKES(Phrase.TAKES, Phrase.NOT_TAKEN),
  /** About to be started. */
  STARTS(Phrase.STARTS, Phrase.NOT_STARTED),
  /** Stopped, or about to be. */
  STOPS(Phrase.STOPS, Phrase.NOT_STOPPED);

  private final Phrase is;
  private final Phrase isNot;

  MedicineTiming(Phrase is, Phrase isNot) {
    this.is = is;
    this.isNot = isNot;
  }

  /** That somebody does so with a medicine. */
  Phrase is() {
    return is;
  }

  /** That nobody does. */
  Phrase isNot() {
    return isNot;
  }
}
