package org.k2nutrition.interaction;

import java.util.List;
import org.k2nutrition.text.Sentence;

/**
 * A fact that is missing, and which rules it would decide.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param fact the question to ask
 * @param decides ids of the rules that an answer alone can decide, the most serious first;
 *     unmodifiable
 */
public record Question(Sentence fact, List<String> decides) {

  /**
   * Copies the list.
   *
   * @param fact the question to ask
   * @param decides ids of the rules that an answer alone can decide
   */
  public Question {
    decides = List.copyOf(decides);
  }
}
