package org.k2nutrition.examples.benchmarks.rules;

import java.util.List;
import org.k2nutrition.data.Interactions;
import org.k2nutrition.data.K2;
import org.k2nutrition.interaction.Evaluation;
import org.k2nutrition.interaction.Facts;
import org.k2nutrition.interaction.RuleSet;
import org.k2nutrition.interaction.Status;

/** All rules for many persons, by the library and by hand. */
public final class RulesComparison {

  private static final long SEED = 20_261_124;

  private final RuleSet rules;
  private final List<Facts> persons;
  private final int[] places;

  /**
   * Makes the persons.
   *
   * @param count how many
   */
  public RulesComparison(int count) {
    Interactions interactions = K2.load().interactions();
    this.rules = interactions.rules();
    this.persons = RandomPersons.of(interactions, count, SEED);
    List<String> ids = rules.rules().stream().map(rule -> rule.id()).toList();
    this.places = HandwrittenRules.IDS.stream().mapToInt(ids::indexOf).toArray();
    if (places.length != ids.size()) {
      throw new IllegalStateException(
          "Written by hand are " + places.length + " rules, the dataset has " + ids.size());
    }
  }

  /**
   * Compares the status of every rule for every person.
   *
   * @throws IllegalStateException if one differs
   */
  public void requireEqual() {
    for (Facts facts : persons) {
      Evaluation library = rules.evaluate(facts);
      byte[] byHand = HandwrittenRules.evaluate(facts);
      for (int i = 0; i < byHand.length; i++) {
        Status status = library.statusAt(places[i]);
        if (code(status) != byHand[i]) {
          throw new IllegalStateException(
              "Results differ: rule '"
                  + HandwrittenRules.IDS.get(i)
                  + "': library "
                  + status
                  + ", by hand '"
                  + byHand[i]
                  + "', for "
                  + facts);
        }
      }
    }
  }

  private static int code(Status status) {
    return switch (status) {
      case NOT_TRIGGERED -> Kleene.FALSE;
      case UNDETERMINED -> Kleene.UNKNOWN;
      case TRIGGERED -> Kleene.TRUE;
    };
  }

  /**
   * Evaluates all rules for all persons with the library.
   *
   * @return how many are triggered
   */
  public int library() {
    int triggered = 0;
    for (Facts facts : persons) {
      Evaluation evaluation = rules.evaluate(facts);
      for (int i = 0; i < places.length; i++) {
        triggered += evaluation.statusAt(i) == Status.TRIGGERED ? 1 : 0;
      }
    }
    return triggered;
  }

  /**
   * Evaluates all rules for all persons with the conditions written by hand.
   *
   * @return how many are triggered
   */
  public int byHand() {
    int triggered = 0;
    for (Facts facts : persons) {
      for (byte status : HandwrittenRules.evaluate(facts)) {
        triggered += status == Kleene.TRUE ? 1 : 0;
      }
    }
    return triggered;
  }

  /**
   * How many persons there are.
   *
   * @return the count
   */
  public int persons() {
    return persons.size();
  }
}
