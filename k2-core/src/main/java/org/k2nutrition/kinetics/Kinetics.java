package org.k2nutrition.kinetics;

import java.util.List;
import java.util.Optional;
import org.k2nutrition.food.Component;
import org.k2nutrition.vitamer.Vitamer;

/**
 * Published kinetic facts, and what they say about each form of vitamin K.
 *
 * <p>Relative answers only, and not medical advice: {@link KineticAnswer#NOTICE}. This class is
 * immutable and thread-safe.
 */
public final class Kinetics {

  private final List<KineticFact> facts;

  private Kinetics(List<KineticFact> facts) {
    this.facts = facts;
  }

  /**
   * Answers from facts.
   *
   * @param facts published facts, each id once, of each form at most one central half-life and one
   *     central Tmax
   * @return the answers
   * @throws IllegalArgumentException if an id or a central figure stands twice
   */
  public static Kinetics from(List<KineticFact> facts) {
    List<KineticFact> copy = List.copyOf(facts);
    for (KineticFact fact : copy) {
      requireOnce(copy, fact);
    }
    return new Kinetics(copy);
  }

  /**
   * All published facts, also those about vitamin K2 without a named form.
   *
   * @return unmodifiable, in the order given
   */
  public List<KineticFact> facts() {
    return facts;
  }

  /**
   * What is known of one form.
   *
   * @param vitamer any form
   * @return {@link Identifiable} with a model, or {@link NotIdentifiable} with the reasons
   */
  public KineticAnswer of(Vitamer vitamer) {
    Optional<Component> form = Component.find(vitamer);
    List<KineticFact> own =
        facts.stream().filter(fact -> Optional.of(fact.form()).equals(form)).toList();
    return new Identification(vitamer, own).answer();
  }

  private static void requireOnce(List<KineticFact> facts, KineticFact fact) {
    long sameId = facts.stream().filter(other -> other.id().equals(fact.id())).count();
    long samePlace = facts.stream().filter(other -> isSamePlace(fact, other)).count();
    if (sameId > 1 || samePlace > 1) {
      throw new IllegalArgumentException(
          "Kinetic fact '"
              + fact.id()
              + "': "
              + (sameId > 1
                  ? "id stands twice"
                  : "another central '" + fact.property().text() + "' of '" + fact.form() + "'"));
    }
  }

  private static boolean isSamePlace(KineticFact fact, KineticFact other) {
    return fact.role() == FactRole.CENTRAL
        && other.role() == FactRole.CENTRAL
        && fact.form() == other.form()
        && fact.property() == other.property();
  }
}
