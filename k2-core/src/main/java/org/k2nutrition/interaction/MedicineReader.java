package org.k2nutrition.interaction;

import java.util.List;
import org.k2nutrition.person.Medicine;
import org.k2nutrition.person.MedicineTime;
import org.k2nutrition.person.Recognition;
import org.k2nutrition.person.Stated;
import org.k2nutrition.text.Phrase;
import org.k2nutrition.text.Sentence;

/** Reads the list of medicines. */
final class MedicineReader implements AtomReader {

  private final MedicineAtom atom;
  private final ConceptSet wanted;

  MedicineReader(MedicineAtom atom) {
    this.atom = atom;
    this.wanted = new ConceptSet(atom.substances(), atom.classes());
  }

  @Override
  public Atom atom() {
    return atom;
  }

  @Override
  public Truth truth(Facts facts) {
    Stated<Medicine> medicines = facts.person().medicines();
    boolean open = !(medicines instanceof Stated.Complete);
    List<Medicine> items = medicines.items();
    for (int i = 0; i < items.size(); i++) {
      Medicine medicine = items.get(i);
      Recognition recognition = medicine.recognition();
      Truth fits = fits(medicine);
      if (fits == Truth.FALSE) {
        continue;
      }
      if (wanted.hasAny(recognition.surely())) {
        if (fits == Truth.TRUE) {
          return Truth.TRUE;
        }
        open = true;
      }
      open |= recognition.isOpen() || wanted.hasAny(recognition.possibly());
    }
    return open ? Truth.UNKNOWN : Truth.FALSE;
  }

  /** Whether a medicine's time is the one asked about; one that was stopped may still act. */
  private Truth fits(Medicine medicine) {
    return switch (atom.timing()) {
      case TAKES -> medicine.time() == MedicineTime.STOPPED ? Truth.UNKNOWN : Truth.TRUE;
      case STARTS -> Truth.of(medicine.time() == MedicineTime.STARTING);
      case STOPS -> Truth.of(medicine.time() == MedicineTime.STOPPED);
    };
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
    for (Medicine medicine : facts.person().medicines().items()) {
      if (fits(medicine) == Truth.TRUE && wanted.hasAny(medicine.recognition().surely())) {
        return Reading.decided(
            Sentence.of(atom.timing().is(), quoted(medicine)),
            wanted.of(medicine.recognition().surely()));
      }
    }
    throw new AssertionError("Found and not found: " + atom);
  }

  private static Sentence quoted(Medicine medicine) {
    List<String> names =
        medicine.recognition().surely().stream().map(concept -> concept.name()).toList();
    return names.isEmpty()
        ? Sentence.of(Phrase.WRITTEN, medicine.text())
        : Sentence.of(
            Phrase.WRITTEN_AS, medicine.text(), Sentence.joined(Phrase.COMMA, Phrase.COMMA, names));
  }

  private Reading missing(Facts facts) {
    Reading reading =
        Reading.open(Sentence.of(Phrase.NOT_KNOWN_WHETHER_PERSON, atom.describe()), Medicines.ALL);
    for (Medicine medicine : facts.person().medicines().items()) {
      Recognition recognition = medicine.recognition();
      if (fits(medicine) == Truth.FALSE) {
        continue;
      }
      Sentence what = Medicines.whatIs(medicine);
      if (wanted.hasAny(recognition.possibly())) {
        Sentence text = Sentence.of(Phrase.MAY_BE, medicine.text(), atom.describe());
        return Reading.named(text, what, wanted.of(recognition.possibly()));
      }
      if (wanted.hasAny(recognition.surely())) {
        return Reading.named(
            mayStillAct(medicine),
            Sentence.of(Phrase.DOES_IT_STILL_ACT, medicine.text()),
            wanted.of(recognition.surely()));
      }
      if (recognition.isOpen()) {
        reading = Reading.open(Sentence.of(Phrase.NOT_RECOGNISED, medicine.text()), what);
      }
    }
    return reading;
  }

  private static Sentence mayStillAct(Medicine medicine) {
    return medicine
        .stoppedOn()
        .map(date -> Sentence.of(Phrase.MAY_STILL_ACT_SINCE, medicine.text(), date))
        .orElseGet(() -> Sentence.of(Phrase.MAY_STILL_ACT, medicine.text()));
  }
}
