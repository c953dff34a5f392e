package org.k2nutrition.interaction;

import java.util.List;
import org.k2nutrition.person.Concept;

/**
 * The words for an atom read against facts.
 *
 * @param text what was found, or what is missing
 * @param question the question that would decide it; empty if it is decided
 * @param concepts the medicines and conditions it was about
 * @param isNamed whether something that was named leaves it open, such as a near miss
 */
record Reading(String text, String question, List<Concept> concepts, boolean isNamed) {

  static Reading decided(String text, List<Concept> concepts) {
    return new Reading(text, "", List.copyOf(concepts), false);
  }

  static Reading open(String text, String question) {
    return new Reading(text, question, List.of(), false);
  }

  static Reading named(String text, String question, List<Concept> concepts) {
    return new Reading(text, question, List.copyOf(concepts), true);
  }
}
