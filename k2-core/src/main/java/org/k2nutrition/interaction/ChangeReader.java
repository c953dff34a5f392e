package org.k2nutrition.interaction;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.k2nutrition.person.Concept;
import org.k2nutrition.person.Medicine;
import org.k2nutrition.person.MedicineTime;
import org.k2nutrition.person.Stated;
import org.k2nutrition.person.SupplementForm;
import org.k2nutrition.text.Phrase;
import org.k2nutrition.text.Sentence;

/** Reads what changes; a medicine that is a form of vitamin K counts when it starts or stops. */
final class ChangeReader implements AtomReader {

  /** What to ask if changes are missing. */
  static final Sentence ALL = Sentence.of(Phrase.WHICH_CHANGES);

  private final ChangeAtom atom;
  private final FormSet forms;

  ChangeReader(ChangeAtom atom) {
    this.atom = atom;
    this.forms = new FormSet(atom.forms());
  }

  @Override
  public Atom atom() {
    return atom;
  }

  @Override
  public Truth truth(Facts facts) {
    Truth truth = changes(facts);
    return truth == Truth.TRUE || atom.source() == DoseSource.FOOD
        ? truth
        : truth.or(medicines(facts));
  }

  private Truth changes(Facts facts) {
    boolean open = !(facts.changes() instanceof Stated.Complete);
    List<Change> items = facts.changes().items();
    for (int i = 0; i < items.size(); i++) {
      Change change = items.get(i);
      if (atom.kinds().contains(change.kind()) && atom.source().includes(change.source())) {
        if (forms.holds(change.form())) {
          return Truth.TRUE;
        }
        open |= forms.mayHold(change.form());
      }
    }
    return open ? Truth.UNKNOWN : Truth.FALSE;
  }

  private Truth medicines(Facts facts) {
    boolean asked =
        atom.kinds().contains(ChangeKind.START) || atom.kinds().contains(ChangeKind.STOP);
    Truth truth = asked && !Medicines.allNamed(facts) ? Truth.UNKNOWN : Truth.FALSE;
    List<Medicine> items = facts.person().medicines().items();
    for (int i = 0; i < items.size() && truth != Truth.TRUE; i++) {
      Medicine medicine = items.get(i);
      if (fits(medicine.time())) {
        truth = truth.or(forms.among(medicine.recognition().surely()));
        if (forms.among(medicine.recognition().possibly()) != Truth.FALSE) {
          truth = truth.or(Truth.UNKNOWN);
        }
      }
    }
    return truth;
  }

  private boolean fits(MedicineTime time) {
    Set<ChangeKind> kinds = atom.kinds();
    return switch (time) {
      case CURRENT -> false;
      case STARTING -> kinds.contains(ChangeKind.START);
      case STOPPED -> kinds.contains(ChangeKind.STOP);
    };
  }

  @Override
  public Reading explain(Facts facts, Truth truth) {
    return switch (truth) {
      case TRUE -> Reading.decided(found(facts), List.of());
      case FALSE -> Reading.decided(Sentence.of(Phrase.NOT_CHANGED, atom.describe()), List.of());
      case UNKNOWN ->
          Reading.open(
              Sentence.of(Phrase.NOT_KNOWN_WHETHER_PERSON, atom.describe()),
              facts.changes() instanceof Stated.Complete ? Medicines.question(facts) : ALL);
    };
  }

  private Sentence found(Facts facts) {
    return facts.changes().items().stream()
        .filter(change -> atom.kinds().contains(change.kind()))
        .filter(change -> atom.source().includes(change.source()))
        .filter(change -> forms.holds(change.form()))
        .findFirst()
        .map(ChangeReader::words)
        .orElseGet(() -> Sentence.of(Phrase.A_MEDICINE, atom.describe()));
  }

  private static Sentence words(Change change) {
    Sentence verb = Sentence.of(change.kind().verb());
    Sentence words =
        Sentence.of(
            change.source().phrase(), Sentence.of(Phrase.CHANGES_INTAKE, verb, change.form()));
    return change
        .perDay()
        .map(amount -> Sentence.of(Phrase.CHANGE_TO, words, amount))
        .orElse(words);
  }

  /** Forms that are looked for, and what may be one of them. */
  static final class FormSet {

    private final Set<SupplementForm> wholly;
    private final Set<SupplementForm> partly;

    FormSet(Set<SupplementForm> forms) {
      this.wholly = Forms.whollyWithin(forms);
      this.partly = Forms.partlyWithin(forms);
    }

    boolean holds(SupplementForm form) {
      return wholly.contains(form);
    }

    boolean mayHold(SupplementForm form) {
      return partly.contains(form);
    }

    Truth among(List<Concept> concepts) {
      Truth truth = Truth.FALSE;
      for (int i = 0; i < concepts.size(); i++) {
        Optional<SupplementForm> form = concepts.get(i).form();
        if (form.isPresent()) {
          truth = truth.or(holds(form.get()) ? Truth.TRUE : unlessNone(form.get()));
        }
      }
      return truth;
    }

    private Truth unlessNone(SupplementForm form) {
      return mayHold(form) ? Truth.UNKNOWN : Truth.FALSE;
    }
  }
}
