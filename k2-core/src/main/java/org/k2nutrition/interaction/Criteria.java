package org.k2nutrition.interaction;

import java.util.ArrayList;
import java.util.List;

/** Walks through criteria. */
final class Criteria {

  private Criteria() {}

  /** The parts of a criterion; none for an atom. */
  static List<Criterion> parts(Criterion criterion) {
    if (criterion instanceof Criterion.All all) {
      return all.parts();
    }
    if (criterion instanceof Criterion.Any any) {
      return any.parts();
    }
    return criterion instanceof Criterion.Not not ? List.of(not.part()) : List.of();
  }

  /** All atoms, in order, repeated ones too. */
  static List<Atom> atoms(Criterion criterion) {
    List<Atom> atoms = new ArrayList<>();
    collect(criterion, atoms);
    return atoms;
  }

  private static void collect(Criterion criterion, List<Atom> atoms) {
    if (criterion instanceof Atom atom) {
      atoms.add(atom);
    }
    parts(criterion).forEach(part -> collect(part, atoms));
  }
}
