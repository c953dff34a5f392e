package org.k2nutrition.examples.benchmarks.rules;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.k2nutrition.interaction.Change;
import org.k2nutrition.interaction.ChangeKind;
import org.k2nutrition.interaction.DoseSource;
import org.k2nutrition.interaction.Facts;
import org.k2nutrition.person.Concept;
import org.k2nutrition.person.Medicine;
import org.k2nutrition.person.MedicineTime;
import org.k2nutrition.person.Stated;
import org.k2nutrition.person.Supplement;
import org.k2nutrition.person.SupplementForm;
import org.k2nutrition.quantity.Amount;

/** What supplements give, and how that changes. */
final class Supply {

  private static final long UNBOUNDED = Long.MAX_VALUE;

  private Supply() {}

  /** Forms that surely are what is asked for, and forms that may be. */
  record Wanted(Set<SupplementForm> surely, Set<SupplementForm> possibly) {

    /** A form with a name; one without a name may be it. */
    static Wanted named(SupplementForm form) {
      Set<SupplementForm> possibly = EnumSet.of(form);
      for (SupplementForm other : SupplementForm.values()) {
        if (other.members().contains(form)) {
          possibly.add(other);
        }
      }
      return new Wanted(EnumSet.of(form), possibly);
    }
  }

  static final Wanted ANY_K = new Wanted(SupplementForm.vitaminK(), SupplementForm.vitaminK());

  static final Wanted ANY_K2 =
      new Wanted(
          EnumSet.range(SupplementForm.MK_4, SupplementForm.MK_9_4H),
          EnumSet.range(SupplementForm.MK_4, SupplementForm.MK_9_4H));

  static {
    ANY_K2.surely().add(SupplementForm.K2);
    ANY_K2.possibly().add(SupplementForm.K2);
    ANY_K2.possibly().add(SupplementForm.K);
  }

  static int isAbove0(Facts facts, Wanted wanted) {
    if (lower(facts, wanted.surely()) > 0) {
      return Kleene.TRUE;
    }
    return Kleene.unlessOpen(upper(facts, wanted.possibly()) > 0);
  }

  static int isAtLeast(Facts facts, Wanted wanted, long billionths) {
    if (lower(facts, wanted.surely()) >= billionths) {
      return Kleene.TRUE;
    }
    return Kleene.unlessOpen(upper(facts, wanted.possibly()) >= billionths);
  }

  /** Below the lowest dose that was tested no dose is safe, only none. */
  static int isAtLeastLowestTested(Facts facts, Wanted wanted, long billionths) {
    if (lower(facts, wanted.surely()) >= billionths) {
      return Kleene.TRUE;
    }
    return Kleene.unlessOpen(upper(facts, wanted.possibly()) > 0);
  }

  private static long lower(Facts facts, Set<SupplementForm> forms) {
    long sum = 0;
    for (Supplement supplement : facts.person().supplements().items()) {
      if (forms.contains(supplement.form())) {
        sum += supplement.perDay().map(Amount::billionths).orElse(1L);
      }
    }
    for (Change change : facts.changes().items()) {
      if (change.source() == DoseSource.SUPPLEMENT && forms.contains(change.form())) {
        sum += added(facts, change, 1);
      }
    }
    for (Medicine medicine : facts.person().medicines().items()) {
      if (medicine.time() != MedicineTime.STOPPED
          && isForm(medicine.recognition().surely(), forms)) {
        return sum + 1;
      }
    }
    return sum;
  }

  private static long upper(Facts facts, Set<SupplementForm> forms) {
    if (!(facts.person().supplements() instanceof Stated.Complete)
        || !(facts.changes() instanceof Stated.Complete)
        || !allMedicinesNamed(facts)) {
      return UNBOUNDED;
    }
    for (Medicine medicine : facts.person().medicines().items()) {
      if (isForm(medicine.recognition().surely(), forms)
          || isForm(medicine.recognition().possibly(), forms)) {
        return UNBOUNDED;
      }
    }
    long sum = 0;
    for (Supplement supplement : facts.person().supplements().items()) {
      if (forms.contains(supplement.form())) {
        if (supplement.perDay().isEmpty()) {
          return UNBOUNDED;
        }
        sum += supplement.perDay().get().billionths();
      }
    }
    for (Change change : facts.changes().items()) {
      if (change.source() == DoseSource.SUPPLEMENT && forms.contains(change.form())) {
        long added = added(facts, change, UNBOUNDED);
        if (added == UNBOUNDED) {
          return UNBOUNDED;
        }
        sum += added;
      }
    }
    return sum;
  }

  private static long added(Facts facts, Change change, long ifUnknown) {
    if (change.kind() == ChangeKind.START) {
      return change.perDay().map(Amount::billionths).orElse(ifUnknown);
    }
    if (change.kind() != ChangeKind.RAISE) {
      return 0;
    }
    long taken = 0;
    for (Supplement supplement : facts.person().supplements().items()) {
      if (supplement.form() == change.form()) {
        taken += supplement.perDay().map(Amount::billionths).orElse(0L);
      }
    }
    return Math.max(0, change.perDay().map(Amount::billionths).orElse(ifUnknown) - taken);
  }

  static boolean allMedicinesNamed(Facts facts) {
    for (Medicine medicine : facts.person().medicines().items()) {
      if (medicine.recognition().isOpen()) {
        return false;
      }
    }
    return facts.person().medicines() instanceof Stated.Complete;
  }

  /** Whether vitamin K of any form from supplements changes in one of two ways. */
  static int changes(Facts facts, ChangeKind kind, ChangeKind other) {
    int truth = changes(facts, kind, other, DoseSource.SUPPLEMENT);
    MedicineTime time = kind == ChangeKind.START ? MedicineTime.STARTING : MedicineTime.STOPPED;
    return truth == Kleene.TRUE ? truth : Kleene.or(truth, medicineOfK(facts, time, time));
  }

  /** Whether vitamin K of any form from food or supplements changes in any way. */
  static int changesAnyhow(Facts facts) {
    int truth =
        Kleene.or(
            Kleene.or(
                changes(facts, ChangeKind.START, ChangeKind.RAISE, DoseSource.SUPPLEMENT),
                changes(facts, ChangeKind.STOP, ChangeKind.LOWER, DoseSource.SUPPLEMENT)),
            foodChanges(facts));
    return truth == Kleene.TRUE
        ? truth
        : Kleene.or(truth, medicineOfK(facts, MedicineTime.STARTING, MedicineTime.STOPPED));
  }

  static int foodChanges(Facts facts) {
    return Kleene.or(
        changes(facts, ChangeKind.START, ChangeKind.RAISE, DoseSource.FOOD),
        changes(facts, ChangeKind.STOP, ChangeKind.LOWER, DoseSource.FOOD));
  }

  private static int changes(Facts facts, ChangeKind kind, ChangeKind other, DoseSource source) {
    for (Change change : facts.changes().items()) {
      if ((change.kind() == kind || change.kind() == other)
          && change.source() == source
          && SupplementForm.vitaminK().contains(change.form())) {
        return Kleene.TRUE;
      }
    }
    return Kleene.unlessOpen(!(facts.changes() instanceof Stated.Complete));
  }

  /** Whether a medicine that is a form of vitamin K has one of two times. */
  private static int medicineOfK(Facts facts, MedicineTime time, MedicineTime other) {
    boolean open = !allMedicinesNamed(facts);
    for (Medicine medicine : facts.person().medicines().items()) {
      if (medicine.time() == time || medicine.time() == other) {
        if (isForm(medicine.recognition().surely(), SupplementForm.vitaminK())) {
          return Kleene.TRUE;
        }
        open |= isForm(medicine.recognition().possibly(), SupplementForm.vitaminK());
      }
    }
    return Kleene.unlessOpen(open);
  }

  private static boolean isForm(List<Concept> concepts, Set<SupplementForm> forms) {
    for (Concept concept : concepts) {
      if (concept.form().isPresent() && forms.contains(concept.form().get())) {
        return true;
      }
    }
    return false;
  }
}
