package org.k2nutrition.interaction;

import java.util.List;
import org.k2nutrition.person.Condition;
import org.k2nutrition.person.Recognition;
import org.k2nutrition.person.Stated;

/** Reads the list of conditions. */
final class ConditionReader implements AtomReader {

  private final ConditionAtom atom;
  private final ConceptSet wanted;

  ConditionReader(ConditionAtom atom) {
    this.atom = atom;
    this.wanted = new ConceptSet(atom.conditions(), atom.conditions());
  }

  @Override
  public Atom atom() {
    return atom;
  }

  @Override
  public Truth truth(Facts facts) {
    Stated<Condition> conditions = facts.person().conditions();
    boolean open = !(conditions instanceof Stated.Complete);
    List<Condition> items = conditions.items();
    for (int i = 0; i < items.size(); i++) {
      Recognition recognition = items.get(i).recognition();
      if (wanted.hasAny(recognition.surely())) {
        return Truth.TRUE;
      }
      open |= recognition.isOpen() || wanted.hasAny(recognition.possibly());
    }
    return open ? Truth.UNKNOWN : Truth.FALSE;
  }

  @Override
  public Reading explain(Facts facts, Truth truth) {
    return switch (truth) {
      case TRUE -> found(facts);
      case FALSE ->
          Reading.decided(
              "the list of conditions is complete, and nobody " + atom.describe() + " in it",
              List.of());
      case UNKNOWN -> missing(facts);
    };
  }

  private Reading found(Facts facts) {
    Condition condition =
        facts.person().conditions().items().stream()
            .filter(item -> wanted.hasAny(item.recognition().surely()))
            .findFirst()
            .orElseThrow();
    return Reading.decided(
        "has '" + condition.text() + "'", wanted.of(condition.recognition().surely()));
  }

  private Reading missing(Facts facts) {
    Reading reading =
        Reading.open(
            "not known whether the person " + atom.describe(),
            "Which conditions does the person have, all of them?");
    for (Condition condition : facts.person().conditions().items()) {
      String what = "What is the condition '" + condition.text() + "'?";
      if (wanted.hasAny(condition.recognition().possibly())) {
        return Reading.named(
            "'" + condition.text() + "' may be what is asked for: " + atom.describe(),
            what,
            wanted.of(condition.recognition().possibly()));
      }
      if (condition.recognition().isOpen()) {
        reading = Reading.open("'" + condition.text() + "' was not recognised", what);
      }
    }
    return reading;
  }
}
