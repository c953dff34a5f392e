package org.k2nutrition.interaction;

import org.k2nutrition.text.Phrase;

/** An atom made ready to be read against facts: its truth, and the words for it. */
sealed interface AtomReader
    permits MedicineReader, ConditionReader, PersonReader, DoseReader, FoodReader, ChangeReader {

  /** What is read. */
  Atom atom();

  /** Whether the statement is so; allocates nothing. */
  Truth truth(Facts facts);

  /** The words for it; {@code truth} is what {@link #truth} gave. */
  Reading explain(Facts facts, Truth truth);

  /** The reader of an atom. */
  static AtomReader of(Atom atom) {
    if (atom instanceof MedicineAtom medicine) {
      return new MedicineReader(medicine);
    }
    if (atom instanceof ConditionAtom condition) {
      return new ConditionReader(condition);
    }
    if (atom instanceof DoseAtom dose) {
      return new DoseReader(dose);
    }
    if (atom instanceof FoodAtom food) {
      return new FoodReader(food);
    }
    if (atom instanceof ChangeAtom change) {
      return new ChangeReader(change);
    }
    return ofPerson(atom);
  }

  private static AtomReader ofPerson(Atom atom) {
    if (atom instanceof AgeAtom age) {
      return PersonReader.of(
          age,
          facts -> facts.person().age(),
          known -> known.months() >= age.fromMonths() && known.months() < age.toMonths(),
          Phrase.HOW_OLD);
    }
    if (atom instanceof SexAtom sex) {
      return PersonReader.of(
          sex, facts -> facts.person().sex(), sex.sex()::equals, Phrase.WHICH_SEX);
    }
    if (atom instanceof LifeStageAtom stage) {
      return PersonReader.of(
          stage,
          facts -> facts.person().lifeStage(),
          stage.stage()::equals,
          Phrase.WHICH_LIFE_STAGE);
    }
    PatternAtom pattern = (PatternAtom) atom;
    return PersonReader.of(
        pattern, Facts::pattern, pattern.pattern()::equals, Phrase.IS_INTAKE_STEADY);
  }
}
