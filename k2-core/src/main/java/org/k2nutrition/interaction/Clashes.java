package org.k2nutrition.interaction;

import java.util.List;
import java.util.Optional;

/** Finds two statements that cannot both be so. */
final class Clashes {

  private Clashes() {}

  /** The first clash among statements that must hold together, in words. */
  static Optional<String> first(List<Consistency.Literal> literals) {
    for (int i = 0; i < literals.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (clash(literals.get(j), literals.get(i))) {
          String kind =
              literals.get(i).atom() instanceof DoseAtom ? "contradictory thresholds: " : "";
          return Optional.of(
              kind + "'" + literals.get(j).words() + "' and '" + literals.get(i).words() + "'");
        }
      }
      if (isImpossible(literals.get(i))) {
        return Optional.of("contradictory thresholds: '" + literals.get(i).words() + "'");
      }
    }
    return Optional.empty();
  }

  private static boolean clash(Consistency.Literal one, Consistency.Literal other) {
    if (one.atom().equals(other.atom())) {
      return one.wanted() != other.wanted();
    }
    if (one.atom() instanceof DoseAtom a && other.atom() instanceof DoseAtom b) {
      return doses(a, one.wanted(), b, other.wanted());
    }
    return one.wanted()
        && other.wanted()
        && (ages(one.atom(), other.atom()) || single(one.atom(), other.atom()));
  }

  /** Two different values of a fact that has only one. */
  private static boolean single(Atom one, Atom other) {
    return one.getClass() == other.getClass()
        && (one instanceof SexAtom || one instanceof LifeStageAtom || one instanceof PatternAtom);
  }

  private static boolean ages(Atom one, Atom other) {
    return one instanceof AgeAtom a
        && other instanceof AgeAtom b
        && (a.fromMonths() >= b.toMonths() || b.fromMonths() >= a.toMonths());
  }

  private static boolean doses(DoseAtom a, boolean wantedA, DoseAtom b, boolean wantedB) {
    if (!a.forms().equals(b.forms()) || a.source() != b.source()) {
      return false;
    }
    End one = End.of(a, wantedA);
    End two = End.of(b, wantedB);
    return one.isLower != two.isLower && (one.isLower ? one.isAbove(two) : two.isAbove(one));
  }

  /** An amount below nothing. */
  private static boolean isImpossible(Consistency.Literal literal) {
    if (!(literal.atom() instanceof DoseAtom dose)) {
      return false;
    }
    End end = End.of(dose, literal.wanted());
    return !end.isLower && end.amount == 0 && !end.isInside;
  }

  /** One end of a range of amounts. */
  private record End(boolean isLower, long amount, boolean isInside) {

    static End of(DoseAtom dose, boolean wanted) {
      boolean inside =
          dose.threshold() == Threshold.AT_LEAST || dose.threshold() == Threshold.AT_MOST;
      return new End(
          dose.threshold().isLowerEnd() == wanted, dose.perDay().billionths(), inside == wanted);
    }

    /** Whether this lower end leaves no room below an upper end. */
    boolean isAbove(End upper) {
      return amount > upper.amount || (amount == upper.amount && !(isInside && upper.isInside));
    }
  }
}
