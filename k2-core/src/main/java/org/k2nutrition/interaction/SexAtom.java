package org.k2nutrition.interaction;

import org.k2nutrition.person.Sex;
import org.k2nutrition.text.Phrase;
import org.k2nutrition.text.Sentence;

/**
 * Is female or male.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param sex the sex
 */
public record SexAtom(Sex sex) implements Atom {

  @Override
  public Sentence describe() {
    return Sentence.of(Phrase.SEX_IS, PersonReader.word(sex));
  }
}
