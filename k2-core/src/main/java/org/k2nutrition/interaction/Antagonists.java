package org.k2nutrition.interaction;

import java.util.Optional;
import java.util.Set;
import org.k2nutrition.person.Concept;

/** Tells which atoms and criteria speak of vitamin K antagonists. */
final class Antagonists {

  private final Vocabulary vocabulary;

  Antagonists(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Whether an atom says that an antagonist is taken, started or stopped. */
  boolean isNamedBy(Atom atom) {
    if (atom instanceof ConditionAtom condition) {
      return condition.conditions().stream().anyMatch(this::isTreatment);
    }
    return atom instanceof MedicineAtom medicine
        && (medicine.classes().contains(RuleSet.ANTAGONIST)
            || medicine.substances().stream().anyMatch(this::isAntagonist));
  }

  /** Whether an antagonist is spoken of anywhere in a criterion. */
  boolean isNamedIn(Criterion criterion) {
    return Criteria.atoms(criterion).stream().anyMatch(this::isNamedBy);
  }

  private boolean isAntagonist(String substance) {
    return isAntagonist(vocabulary.findMedicine(substance));
  }

  private boolean isTreatment(String condition) {
    return isAntagonist(vocabulary.findCondition(condition));
  }

  private static boolean isAntagonist(Optional<Concept> concept) {
    return concept.map(Concept::classes).orElse(Set.of()).contains(RuleSet.ANTAGONIST);
  }
}
