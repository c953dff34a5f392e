package org.k2nutrition.interaction;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.k2nutrition.food.Component;
import org.k2nutrition.person.Concept;
import org.k2nutrition.person.Medicine;
import org.k2nutrition.person.MedicineTime;
import org.k2nutrition.person.Stated;
import org.k2nutrition.person.Supplement;
import org.k2nutrition.person.SupplementForm;
import org.k2nutrition.quantity.Amount;
import org.k2nutrition.quantity.Bounds;
import org.k2nutrition.quantity.Unit;
import org.k2nutrition.text.Phrase;
import org.k2nutrition.text.Sentence;

/**
 * Reads an amount per day as bounds: supplements, what is started or raised, medicines that are a
 * form of vitamin K (a dose of unknown size), and food.
 */
final class DoseReader implements AtomReader {

  /** No upper bound is known. */
  private static final long OPEN = Long.MAX_VALUE;

  /** The least amount there is: a dose of unknown size is more than nothing. */
  private static final long SOME = 1;

  private final DoseAtom atom;
  private final Set<SupplementForm> wholly;
  private final Set<SupplementForm> partly;
  private final List<Component> components;
  private final long threshold;

  DoseReader(DoseAtom atom) {
    this.atom = atom;
    this.wholly = Forms.whollyWithin(atom.forms());
    this.partly = Forms.partlyWithin(atom.forms());
    this.components = components(atom.forms());
    this.threshold = atom.perDay().billionths();
  }

  private static List<Component> components(Set<SupplementForm> forms) {
    if (forms.contains(SupplementForm.K)) {
      return List.of(Component.K);
    }
    if (forms.contains(SupplementForm.K2)) {
      return forms.contains(SupplementForm.K1)
          ? List.of(Component.K1, Component.K2)
          : List.of(Component.K2);
    }
    return forms.stream().flatMap(form -> Component.find(form.symbol()).stream()).toList();
  }

  @Override
  public Atom atom() {
    return atom;
  }

  @Override
  public Truth truth(Facts facts) {
    long lower = lower(facts);
    if (atom.threshold().isLowerEnd() && atom.threshold().holds(lower, threshold)) {
      return Truth.TRUE;
    }
    long upper = upper(facts);
    if (!atom.threshold().isLowerEnd()) {
      return upperEnd(lower, upper);
    }
    boolean surelyShort = upper != OPEN && !atom.threshold().holds(upper, threshold);
    boolean tested = !atom.isUntestedBelow() || upper == 0;
    return surelyShort && tested ? Truth.FALSE : Truth.UNKNOWN;
  }

  private Truth upperEnd(long lower, long upper) {
    if (upper != OPEN && atom.threshold().holds(upper, threshold)) {
      return Truth.TRUE;
    }
    return atom.threshold().holds(lower, threshold) ? Truth.UNKNOWN : Truth.FALSE;
  }

  long lower(Facts facts) {
    long sum = 0;
    if (atom.source().includes(DoseSource.SUPPLEMENT)) {
      sum += supplements(facts, wholly, SOME);
      sum += changes(facts, wholly, SOME);
      sum += takesAny(facts, wholly, true) ? SOME : 0;
    }
    if (atom.source().includes(DoseSource.FOOD)) {
      sum += foodLower(facts);
    }
    return sum;
  }

  long upper(Facts facts) {
    long sum = 0;
    if (atom.source().includes(DoseSource.SUPPLEMENT)) {
      if (!allNamed(facts) || takesAny(facts, partly, false)) {
        return OPEN;
      }
      sum = plus(supplements(facts, partly, OPEN), changes(facts, partly, OPEN));
    }
    return atom.source().includes(DoseSource.FOOD) ? plus(sum, foodUpper(facts)) : sum;
  }

  /** Whether no supplement, no start and no medicine that holds vitamin K can be missing. */
  private static boolean allNamed(Facts facts) {
    return facts.person().supplements() instanceof Stated.Complete
        && facts.changes() instanceof Stated.Complete
        && Medicines.allNamed(facts);
  }

  private static long plus(long a, long b) {
    return a == OPEN || b == OPEN ? OPEN : a + b;
  }

  /** The sum over supplements of some forms; {@code ifUnknown} for a dose that is not known. */
  private static long supplements(Facts facts, Set<SupplementForm> forms, long ifUnknown) {
    long sum = 0;
    List<Supplement> items = facts.person().supplements().items();
    for (int i = 0; i < items.size(); i++) {
      Supplement supplement = items.get(i);
      if (forms.contains(supplement.form())) {
        sum = plus(sum, amount(supplement.perDay(), ifUnknown));
      }
    }
    return sum;
  }

  /**
   * What is started counts in full; what is raised counts as far as it goes beyond what is taken.
   */
  private static long changes(Facts facts, Set<SupplementForm> forms, long ifUnknown) {
    long sum = 0;
    List<Change> items = facts.changes().items();
    for (int i = 0; i < items.size(); i++) {
      Change change = items.get(i);
      if (change.source() == DoseSource.SUPPLEMENT && forms.contains(change.form())) {
        sum = plus(sum, more(facts, change, ifUnknown));
      }
    }
    return sum;
  }

  private static long more(Facts facts, Change change, long ifUnknown) {
    return switch (change.kind()) {
      case START -> amount(change.perDay(), ifUnknown);
      case RAISE -> {
        long taken = supplements(facts, Set.of(change.form()), 0);
        yield Math.max(0, amount(change.perDay(), ifUnknown) - taken);
      }
      case STOP, LOWER -> 0;
    };
  }

  private static long amount(Optional<Amount> perDay, long ifUnknown) {
    return perDay.isPresent() ? perDay.get().billionths() : ifUnknown;
  }

  /**
   * Whether a medicine taken is, or if not {@code surely} may be, one of some forms. One that was
   * stopped may still act.
   */
  private static boolean takesAny(Facts facts, Set<SupplementForm> forms, boolean surely) {
    List<Medicine> items = facts.person().medicines().items();
    for (int i = 0; i < items.size(); i++) {
      Medicine medicine = items.get(i);
      boolean counts = !surely || medicine.time() != MedicineTime.STOPPED;
      if ((counts && isOne(medicine.recognition().surely(), forms))
          || (!surely && isOne(medicine.recognition().possibly(), forms))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOne(List<Concept> concepts, Set<SupplementForm> forms) {
    for (int i = 0; i < concepts.size(); i++) {
      Optional<SupplementForm> form = concepts.get(i).form();
      if (form.isPresent() && forms.contains(form.get())) {
        return true;
      }
    }
    return false;
  }

  private long foodLower(Facts facts) {
    long sum = 0;
    for (int i = 0; i < components.size(); i++) {
      Bounds bounds = facts.foodIntake().get(components.get(i));
      sum += bounds == null ? 0 : bounds.lower().billionths();
    }
    return sum;
  }

  private long foodUpper(Facts facts) {
    long sum = 0;
    for (int i = 0; i < components.size(); i++) {
      Bounds bounds = facts.foodIntake().get(components.get(i));
      if (bounds == null || bounds.upper().isEmpty()) {
        return OPEN;
      }
      sum += bounds.upper().get().billionths();
    }
    return sum;
  }

  @Override
  public Reading explain(Facts facts, Truth truth) {
    Sentence text = taken(facts);
    if (truth != Truth.UNKNOWN) {
      return Reading.decided(text, List.of());
    }
    boolean untested = atom.isUntestedBelow() && upper(facts) < threshold;
    return Reading.open(untested ? Sentence.of(Phrase.NEVER_TESTED, text) : text, question(facts));
  }

  private Sentence taken(Facts facts) {
    Amount lower = new Amount(lower(facts), atom.perDay().unit());
    Sentence start =
        lower.billionths() == SOME
            ? Sentence.of(Phrase.MORE_THAN, Amount.zero(lower.unit()))
            : Sentence.of(Phrase.AT_LEAST, lower);
    return Sentence.of(Phrase.TAKEN_IS, atom.describe(), start, end(upper(facts), lower.unit()));
  }

  private static Sentence end(long upper, Unit unit) {
    return upper == OPEN
        ? Sentence.of(Phrase.NO_UPPER_BOUND)
        : Sentence.of(Phrase.PER_DAY, Sentence.of(Phrase.AT_MOST, new Amount(upper, unit)));
  }

  private Sentence question(Facts facts) {
    if (atom.source().includes(DoseSource.SUPPLEMENT) && !allNamed(facts)) {
      return missingList(facts);
    }
    if (atom.source().includes(DoseSource.FOOD)) {
      return Sentence.of(Phrase.HOW_MUCH_FROM_FOOD);
    }
    return Sentence.of(Phrase.HOW_MUCH_FROM_SUPPLEMENTS, atom.formsInWords());
  }

  private static Sentence missingList(Facts facts) {
    if (!(facts.person().supplements() instanceof Stated.Complete)) {
      return Sentence.of(Phrase.WHICH_SUPPLEMENTS);
    }
    return facts.changes() instanceof Stated.Complete
        ? Medicines.question(facts)
        : ChangeReader.ALL;
  }
}
