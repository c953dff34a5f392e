package org.k2nutrition.kinetics;

import java.util.List;
import org.k2nutrition.vitamer.Vitamer;

/**
 * What published figures say about how long a form of vitamin K stays: {@link Identifiable} with a
 * model, or {@link NotIdentifiable} with the reasons.
 *
 * <p>Implementations are immutable and thread-safe.
 */
public sealed interface KineticAnswer permits Identifiable, NotIdentifiable {

  /** What has to stand beside every answer that is shown to people. */
  String NOTICE =
      "A simplified model of published averages, relative to the peak of one dose. Not medical"
          + " advice: it does not tell when to stop or restart vitamin K before a test, an"
          + " operation or a change of medicine.";

  /** Why no answer holds a concentration in blood. */
  String NO_ABSOLUTE_CONCENTRATIONS =
      "Absolute concentrations are not given: they need the share of a dose that is absorbed and"
          + " the volume it spreads in, and no figure for either was found in a source that could"
          + " be read.";

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
