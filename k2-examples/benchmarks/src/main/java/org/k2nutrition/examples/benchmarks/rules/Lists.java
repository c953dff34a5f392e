package org.k2nutrition.examples.benchmarks.rules;

import java.util.List;
import java.util.Set;
import org.k2nutrition.interaction.Facts;
import org.k2nutrition.person.Concept;
import org.k2nutrition.person.Condition;
import org.k2nutrition.person.Medicine;
import org.k2nutrition.person.MedicineTime;
import org.k2nutrition.person.Recognition;
import org.k2nutrition.person.Stated;

/** What stands in the lists of medicines, conditions and foods. */
final class Lists {

  private Lists() {}

  static int takes(Facts facts, String substance) {
    Stated<Medicine> medicines = facts.person().medicines();
    boolean open = !(medicines instanceof Stated.Complete);
    for (Medicine medicine : medicines.items()) {
      Recognition what = medicine.recognition();
      if (isSubstance(what.surely(), substance)) {
        if (medicine.time() != MedicineTime.STOPPED) {
          return Kleene.TRUE;
        }
        open = true;
      }
      open |= what.isOpen() || isSubstance(what.possibly(), substance);
    }
    return Kleene.unlessOpen(open);
  }

  static int takesClass(Facts facts, String name) {
    Stated<Medicine> medicines = facts.person().medicines();
    boolean open = !(medicines instanceof Stated.Complete);
    for (Medicine medicine : medicines.items()) {
      Recognition what = medicine.recognition();
      if (isOfClass(what.surely(), name)) {
        if (medicine.time() != MedicineTime.STOPPED) {
          return Kleene.TRUE;
        }
        open = true;
      }
      open |= what.isOpen() || isOfClass(what.possibly(), name);
    }
    return Kleene.unlessOpen(open);
  }

  /** Whether the person has one of some conditions, or one that belongs to one of them. */
  static int has(Facts facts, String... wanted) {
    Stated<Condition> conditions = facts.person().conditions();
    boolean open = !(conditions instanceof Stated.Complete);
    for (Condition condition : conditions.items()) {
      Recognition what = condition.recognition();
      if (isOneOf(what.surely(), wanted)) {
        return Kleene.TRUE;
      }
      open |= what.isOpen() || isOneOf(what.possibly(), wanted);
    }
    return Kleene.unlessOpen(open);
  }

  static int eats(Facts facts, Set<String> wanted) {
    for (String food : facts.foods().items()) {
      if (wanted.contains(food)) {
        return Kleene.TRUE;
      }
    }
    return Kleene.unlessOpen(!(facts.foods() instanceof Stated.Complete));
  }

  private static boolean isSubstance(List<Concept> concepts, String substance) {
    for (Concept concept : concepts) {
      if (concept.id().equals(substance)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOfClass(List<Concept> concepts, String name) {
    for (Concept concept : concepts) {
      if (concept.id().equals(name) || concept.classes().contains(name)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOneOf(List<Concept> concepts, String... wanted) {
    for (String one : wanted) {
      if (isOfClass(concepts, one)) {
        return true;
      }
    }
    return false;
  }
}
