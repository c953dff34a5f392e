package org.k2nutrition.reference;

import java.util.List;
import java.util.function.Function;
import org.k2nutrition.food.Component;
import org.k2nutrition.quantity.Amount;
import org.k2nutrition.quantity.Bounds;
import org.k2nutrition.quantity.MolarMass;

/**
 * What a reference value counts: a set of components with weights. Only equal scopes may be
 * compared.
 *
 * <p>No authority sets a reference intake for vitamin K2. This class is immutable and thread-safe.
 */
public enum Scope {
  /** Phylloquinone and menaquinones together, as the authority leaves it open. */
  TOTAL_VITAMIN_K("total vitamin K", Term.of(Component.K)),
  /** Phylloquinone alone. */
  PHYLLOQUINONE("phylloquinone only", Term.of(Component.K1)),
  /** Japan's sum: phylloquinone, MK-4, and MK-7 as MK-4 by its molar mass, 444.7/649. */
  PHYLLOQUINONE_MK4_MK7(
      "phylloquinone + MK-4 + MK-7 × 444.7/649",
      Term.of(Component.K1),
      Term.of(Component.MK_4),
      new Term(Component.MK_7, MolarMass.of("649"), MolarMass.of("444.7"))),
  /** Vitamin K2 in a supplement. */
  VITAMIN_K2("vitamin K2", Term.of(Component.K2)),
  /** MK-4 alone. */
  MK_4("MK-4", Term.of(Component.MK_4)),
  /** MK-7 alone. */
  MK_7("MK-7", Term.of(Component.MK_7)),
  /** Calcium. */
  CALCIUM("calcium", Term.of(Component.CALCIUM)),
  /** Magnesium. */
  MAGNESIUM("magnesium", Term.of(Component.MAGNESIUM)),
  /** Vitamin D. */
  VITAMIN_D("vitamin D", Term.of(Component.VITAMIN_D)),
  /** Vitamin K from supplements, on top of what food gives. */
  SUPPLEMENTAL_VITAMIN_K("supplemental vitamin K only", Term.of(Component.K)),
  /** Phylloquinone from supplements, on top of what food gives. */
  SUPPLEMENTAL_PHYLLOQUINONE("supplemental phylloquinone only", Term.of(Component.K1)),
  /** Magnesium from supplements and medicines or added to foods, on top of what food gives. */
  SUPPLEMENTAL_MAGNESIUM("supplemental magnesium only", Term.of(Component.MAGNESIUM));

  private final String label;
  private final List<Term> terms;

  Scope(String label, Term... terms) {
    this.label = label;
    this.terms = List.of(terms);
  }

  /**
   * The scope in words.
   *
   * @return such as {@code phylloquinone only}
   */
  public String label() {
    return label;
  }

  /**
   * The components counted, in order.
   *
   * @return unmodifiable, at least one
   */
  public List<Component> components() {
    return terms.stream().map(Term::component).toList();
  }

  /**
   * Whether it counts menaquinones and nothing else: no authority sets an intake in such a scope,
   * only limits and doses of medicines.
   *
   * @return true for vitamin K2, MK-4 and MK-7
   */
  public boolean isVitaminK2() {
    return this == VITAMIN_K2 || this == MK_4 || this == MK_7;
  }

  /**
   * Whether it counts what supplements give and nothing from ordinary food. An intake from food
   * above a limit in such a scope is no excess.
   *
   * @return true for supplemental vitamin K, phylloquinone and magnesium
   */
  public boolean isSupplemental() {
    return this == SUPPLEMENTAL_VITAMIN_K
        || this == SUPPLEMENTAL_PHYLLOQUINONE
        || this == SUPPLEMENTAL_MAGNESIUM;
  }

  /**
   * The amount in this scope.
   *
   * @param amounts the bounds of each component
   * @return the weighted sum; the upper bound is unknown if that of any part is. Of an intake as a
   *     whole, what supplements gave is at least nothing and at most all
   */
  public Bounds of(Function<Component, Bounds> amounts) {
    Bounds all =
        terms.stream()
            .map(term -> term.weigh(amounts.apply(term.component)))
            .reduce(Bounds::plus)
            .orElseThrow();
    return isSupplemental() ? fromNothing(all) : all;
  }

  private static Bounds fromNothing(Bounds all) {
    Amount nothing = Amount.of("0", all.lower().unit());
    return all.upper()
        .map(upper -> Bounds.of(nothing, upper))
        .orElseGet(() -> Bounds.atLeast(nothing, all.why().orElseThrow()));
  }

  private record Term(Component component, MolarMass from, MolarMass to) {

    private static final MolarMass ONE = MolarMass.of("1");

    static Term of(Component component) {
      return new Term(component, ONE, ONE);
    }

    Bounds weigh(Bounds bounds) {
      if (from.equals(to)) {
        return bounds;
      }
      Amount lower = from.convert(bounds.lower(), to);
      return bounds
          .upper()
          .map(upper -> Bounds.of(lower, from.convert(upper, to)))
          .orElseGet(() -> Bounds.atLeast(lower, bounds.why().orElseThrow()));
    }
  }
}
