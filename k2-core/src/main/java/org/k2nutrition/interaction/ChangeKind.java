package org.k2nutrition.interaction;

import org.k2nutrition.text.Phrase;

/**
 * How an intake changes.
 *
 * <p>This class is immutable and thread-safe.
 */
public enum ChangeKind {
  /** It begins. */
  START(Phrase.STARTS_INTAKE),
  /** It ends. */
  STOP(Phrase.STOPS_INTAKE),
  /** It becomes more. */
  RAISE(Phrase.RAISES_INTAKE),
  /** It becomes less. */
  LOWER(Phrase.LOWERS_INTAKE);

  private final Phrase verb;

  ChangeKind(Phrase verb) {
    this.verb = verb;
  }

  Phrase verb() {
    return verb;
  }
}
