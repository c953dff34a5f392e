package org.k2nutrition.interaction;

import org.k2nutrition.person.LifeStage;
import org.k2nutrition.text.Phrase;
import org.k2nutrition.text.Sentence;

/**
 * Is pregnant or breastfeeding.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param stage the life stage
 */
public record LifeStageAtom(LifeStage stage) implements Atom {

  @Override
  public Sentence describe() {
    return Sentence.of(Phrase.LIFE_STAGE_IS, PersonReader.word(stage));
  }
}
