package org.k2nutrition.interaction;

import java.util.List;
import org.k2nutrition.person.Concept;
import org.k2nutrition.text.Sentence;

/**
 * One statement of a rule, whether it is so, and what was found: which fact, or which threshold
 * against which bound.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param atom the statement
 * @param truth whether it is so
 * @param text what was found or is missing, in words
 * @param concepts the medicines and conditions it was about, with their codes; unmodifiable
 */
public record TraceStep(Atom atom, Truth truth, Sentence text, List<Concept> concepts) {

  /**
   * Copies the list.
   *
   * @param atom the statement
   * @param truth whether it is so
   * @param text what was found or is missing, in words
   * @param concepts the medicines and conditions it was about
   */
  public TraceStep {
    concepts = List.copyOf(concepts);
  }
}
