package org.k2nutrition.interaction;

import org.k2nutrition.text.Phrase;
import org.k2nutrition.text.Sentence;

/**
 * The habitual intake from food is steady or varying.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param pattern the pattern
 */
public record PatternAtom(IntakePattern pattern) implements Atom {

  @Override
  public Sentence describe() {
    return Sentence.of(Phrase.PATTERN_IS, PersonReader.word(pattern));
  }
}
