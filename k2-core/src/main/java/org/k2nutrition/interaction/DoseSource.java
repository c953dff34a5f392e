package org.k2nutrition.interaction;

import org.k2nutrition.text.Phrase;

/**
 * Where an amount per day comes from.
 *
 * <p>This class is immutable and thread-safe.
 */
public enum DoseSource {
  /** From supplements, and from medicines that are a form of vitamin K. */
  SUPPLEMENT(Phrase.FROM_SUPPLEMENTS),
  /** From food. */
  FOOD(Phrase.FROM_FOOD),
  /** From food and supplements together. */
  ANY(Phrase.FROM_FOOD_AND_SUPPLEMENTS);

  private final Phrase phrase;

  DoseSource(Phrase phrase) {
    this.phrase = phrase;
  }

  Phrase phrase() {
    return phrase;
  }

  boolean includes(DoseSource other) {
    return this == ANY || this == other;
  }
}
