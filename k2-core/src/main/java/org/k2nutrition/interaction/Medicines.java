package org.k2nutrition.interaction;

import java.util.List;
import org.k2nutrition.person.Medicine;
import org.k2nutrition.person.Stated;
import org.k2nutrition.text.Phrase;
import org.k2nutrition.text.Sentence;

/** The list of medicines as a whole. */
final class Medicines {

  /** What to ask if medicines are missing. */
  static final Sentence ALL = Sentence.of(Phrase.WHICH_MEDICINES);

  private Medicines() {}

  /** Whether every medicine was named and recognised. */
  static boolean allNamed(Facts facts) {
    Stated<Medicine> medicines = facts.person().medicines();
    List<Medicine> items = medicines.items();
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i).recognition().isOpen()) {
        return false;
      }
    }
    return medicines instanceof Stated.Complete;
  }

  /** What to ask so that every medicine is named and recognised. */
  static Sentence question(Facts facts) {
    return facts.person().medicines().items().stream()
        .filter(medicine -> medicine.recognition().isOpen())
        .findFirst()
        .map(Medicines::whatIs)
        .orElse(ALL);
  }

  /** What to ask about a medicine that was not surely recognised. */
  static Sentence whatIs(Medicine medicine) {
    return Sentence.of(Phrase.WHAT_IS_MEDICINE, medicine.text());
  }
}
