package org.k2nutrition.kinetics;

import java.util.List;
import org.k2nutrition.text.Sentence;

/**
 * A sentence about what a model can or cannot say, with the published facts behind it.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param text a sentence
 * @param facts unmodifiable, possibly empty if the sentence states an absence or an assumption
 */
public record Reason(Sentence text, List<KineticFact> facts) {

  /**
   * Copies the list.
   *
   * @param text a sentence
   * @param facts the facts behind it, copied
   */
  public Reason {
    facts = List.copyOf(facts);
  }

  /** The sentence in English. */
  @Override
  public String toString() {
    return text.toString();
  }
}
