package org.k2nutrition.interaction;

import java.util.List;
import org.k2nutrition.person.Condition;
import org.k2nutrition.person.Recognition;
import org.k2nutrition.person.Stated;
import org.k2nutrition.text.Phrase;
import org.k2nutrition.text.Sentence;

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
      case FALSE -> Reading.decided(atom.describeAbsence(), List.of());
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
        Sentence.of(Phrase.HAS, Sentence.of(Phrase.WRITTEN, condition.text())),
        wanted.of(condition.recognition().surely()));
  }

  private Reading missing(Facts facts) {
    Reading reading =
        Reading.open(
            Sentence.of(Phrase.NOT_KNOWN_WHETHER_PERSON, atom.describe()),
            Sentence.of(Phrase.WHICH_CONDITIONS));
    for (Condition condition : facts.person().conditions().items()) {
      Sentence what = Sentence.of(Phrase.WHAT_IS_CONDITION, condition.text());
      if (wanted.hasAny(condition.recognition().possibly())) {
        return Reading.named(
            Sentence.of(Phrase.MAY_BE, condition.text(), atom.describe()),
            what,
            wanted.of(condition.recognition().possibly()));
      }
      if (condition.recognition().isOpen()) {
        reading = Reading.open(Sentence.of(Phrase.NOT_RECOGNISED, condition.text()), what);
      }
    }
    return reading;
  }
}
