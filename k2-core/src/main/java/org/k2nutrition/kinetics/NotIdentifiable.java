package org.k2nutrition.kinetics;

import java.util.List;
import org.k2nutrition.text.Phrase;
import org.k2nutrition.text.Sentence;
import org.k2nutrition.vitamer.Vitamer;

/**
 * A form whose published figures do not determine a one-compartment model. It has no curve: a curve
 * drawn from figures that do not fit each other would only look like knowledge.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param vitamer the form
 * @param reasons unmodifiable, at least one
 * @param facts what is published about it, unmodifiable, possibly empty
 */
public record NotIdentifiable(Vitamer vitamer, List<Reason> reasons, List<KineticFact> facts)
    implements KineticAnswer {

  /**
   * Copies the lists.
   *
   * @param vitamer the form
   * @param reasons at least one
   * @param facts what is published about it
   * @throws IllegalArgumentException if there is no reason
   */
  public NotIdentifiable {
    reasons = List.copyOf(reasons);
    facts = List.copyOf(facts);
    if (reasons.isEmpty()) {
      throw new IllegalArgumentException("No reason for '" + vitamer + "'");
    }
  }

  /**
   * The reasons in one text.
   *
   * @return one or more sentences, beginning with the verdict
   */
  public Sentence why() {
    List<Sentence> sentences = reasons.stream().map(Reason::text).toList();
    return Sentence.of(
        Phrase.NOT_IDENTIFIABLE, Sentence.joined(Phrase.THEN, Phrase.THEN, sentences));
  }
}
