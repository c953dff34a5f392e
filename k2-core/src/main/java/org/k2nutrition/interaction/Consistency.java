package org.k2nutrition.interaction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds conditions that no facts can meet: writes them as alternatives, and looks for one whose
 * statements can be so together.
 */
final class Consistency {

  private static final int MOST = 4096;

  private Consistency() {}

  /** Why no facts can meet a condition, or empty if some can. */
  static Optional<String> problem(Criterion criterion) {
    List<List<Literal>> alternatives;
    try {
      alternatives = alternatives(criterion, true);
    } catch (ArithmeticException e) {
      return Optional.of("too many alternatives, expected at most " + MOST);
    }
    String reason = "";
    for (List<Literal> alternative : alternatives) {
      Optional<String> clash = Clashes.first(alternative);
      if (clash.isEmpty()) {
        return Optional.empty();
      }
      reason = clash.get();
    }
    return Optional.of("unreachable: " + reason);
  }

  /** The alternatives under which a criterion is, or is not, true. */
  private static List<List<Literal>> alternatives(Criterion criterion, boolean wanted) {
    if (criterion instanceof Criterion.Not not) {
      return alternatives(not.part(), !wanted);
    }
    if (criterion instanceof Atom atom) {
      return List.of(List.of(new Literal(atom, wanted)));
    }
    boolean together = criterion instanceof Criterion.All == wanted;
    List<List<Literal>> sum = new ArrayList<>();
    if (together) {
      sum.add(List.of());
    }
    for (Criterion part : Criteria.parts(criterion)) {
      List<List<Literal>> more = alternatives(part, wanted);
      if (together) {
        sum = product(sum, more);
      } else {
        sum.addAll(more);
      }
      if (sum.size() > MOST) {
        throw new ArithmeticException("more than " + MOST);
      }
    }
    return sum;
  }

  private static List<List<Literal>> product(List<List<Literal>> left, List<List<Literal>> right) {
    List<List<Literal>> product = new ArrayList<>();
    for (List<Literal> one : left) {
      for (List<Literal> other : right) {
        List<Literal> joined = new ArrayList<>(one);
        joined.addAll(other);
        product.add(joined);
      }
    }
    return product;
  }

  /** An atom that must be so, or must not be so. */
  record Literal(Atom atom, boolean wanted) {

    String words() {
      return (wanted ? "" : "not: ") + atom.describe();
    }
  }
}
