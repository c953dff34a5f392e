package org.k2nutrition.kinetics;

import java.util.List;
import org.k2nutrition.text.Phrase;
import org.k2nutrition.text.Sentence;
import org.k2nutrition.vitamer.Vitamer;

/**
 * What published figures say about how long a form of vitamin K stays: {@link Identifiable} with a
 * model, or {@link NotIdentifiable} with the reasons.
 *
 * <p>Implementations are immutable and thread-safe.
 */
public sealed interface KineticAnswer permits Identifiable, NotIdentifiable {

  /** What has to stand beside every answer that is shown to people. */
  Sentence NOTICE = Sentence.of(Phrase.KINETIC_NOTICE);

  /** Why no answer holds a concentration in blood. */
  Sentence NO_ABSOLUTE_CONCENTRATIONS = Sentence.of(Phrase.NO_ABSOLUTE_CONCENTRATIONS);

  /**
   * The form.
   *
   * @return the vitamer
   */
  Vitamer vitamer();

  /**
   * What is published about it, used by a model or not.
   *
   * @return unmodifiable, in the order of the dataset, possibly empty
   */
  List<KineticFact> facts();

  /**
   * Whether published figures determine the model.
   *
   * @return true for {@link Identifiable}
   */
  default boolean isIdentifiable() {
    return this instanceof Identifiable;
  }
}
