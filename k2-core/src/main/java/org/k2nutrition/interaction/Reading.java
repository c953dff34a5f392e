package org.k2nutrition.interaction;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.k2nutrition.person.Concept;
import org.k2nutrition.text.Sentence;

/**
 * The words for an atom read against facts.
 *
 * @param text what was found, or what is missing
 * @param question the question that would decide it; null if it is decided
 * @param concepts the medicines and conditions it was about
 * @param isNamed whether something that was named leaves it open, such as a near miss
 */
record Reading(
    Sentence text, @Nullable Sentence question, List<Concept> concepts, boolean isNamed) {

  static Reading decided(Sentence text, List<Concept> concepts) {
    return new Reading(text, null, List.copyOf(concepts), false);
  }

  static Reading open(Sentence text, Sentence question) {
    return new Reading(text, question, List.of(), false);
  }

  static Reading named(Sentence text, Sentence question, List<Concept> concepts) {
    return new Reading(text, question, List.copyOf(concepts), true);
  }
}
