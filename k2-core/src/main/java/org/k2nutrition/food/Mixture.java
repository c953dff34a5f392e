package org.k2nutrition.food;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.k2nutrition.quantity.Mass;
import org.k2nutrition.text.Phrase;
import org.k2nutrition.text.Sentence;

/**
 * The composition of a recipe: each figure is the exact weighted sum over its leaves, rounded
 * half-even once to a ten-thousandth of the unit per 100 g (1 pg/g for a vitamer).
 *
 * <p>What an ingredient has no figure for stays open: the upper bound is unknown and the coverage
 * says how much of the mass that is. No nutrient is lost or gained in cooking; a yield other than
 * the mass of the ingredients is water.
 */
final class Mixture {

  /** An ingredient matters for the tier of a figure from a tenth of it on. */
  private static final BigInteger MATTERS = BigInteger.TEN;

  private final Leaf.Leaves recipe;
  private final Component component;

  private Mixture(Leaf.Leaves recipe, Component component) {
    this.recipe = recipe;
    this.component = component;
  }

  static Map<Component, Entry> entries(List<Ingredient> ingredients, Mass yield) {
    Leaf.Leaves leaves = Leaf.Leaves.of(ingredients, yield);
    Map<Component, Entry> entries = new EnumMap<>(Component.class);
    for (Component component : Component.values()) {
      Mixture mixture = new Mixture(leaves, component);
      if (leaves.leaves().stream().anyMatch(mixture::isAnalysed)) {
        entries.put(component, mixture.entry());
      }
    }
    return entries;
  }

  private Entry entry() {
    List<Leaf> counted = recipe.leaves().stream().filter(this::hasFigure).toList();
    List<Leaf> open = recipe.leaves().stream().filter(leaf -> !isUpperKnown(leaf)).toList();
    Basis basis = basis();
    Range range =
        new Range(
            amount(leaf -> figures(leaf).lower(component)),
            counted.isEmpty()
                ? Range.NONE
                : amount(leaf -> figures(leaf).analysedMiddle(component)),
            open.isEmpty() ? amount(leaf -> figures(leaf).upper(component)) : Range.UNKNOWN,
            amount(leaf -> figures(leaf).analysedUpper(component)));
    return new Entry(
        Qualifier.DERIVED,
        range,
        open.isEmpty() ? null : why(open),
        tier(counted),
        Optional.empty(),
        basis.isMeasured(),
        recipe.leaves().stream()
            .flatMap(leaf -> leaf.food().content(component).measurements().stream())
            .distinct()
            .toList(),
        basis);
  }

  private Basis basis() {
    return new Basis(
        share(leaf -> figures(leaf).coveredMass(component)),
        amount(leaf -> figures(leaf).coveredEnergy(component)),
        share(leaf -> figures(leaf).measuredMass(component)),
        amount(leaf -> figures(leaf).measuredEnergy(component)));
  }

  private long amount(ToLongFunction<Leaf> figure) {
    return rounded(weighted(figure), recipe.amountWhole());
  }

  private long share(ToLongFunction<Leaf> billionths) {
    BigInteger sum = BigInteger.ZERO;
    for (Leaf leaf : recipe.leaves()) {
      sum = sum.add(leaf.share().multiply(BigInteger.valueOf(billionths.applyAsLong(leaf))));
    }
    return rounded(sum, recipe.shareWhole());
  }

  private BigInteger weighted(ToLongFunction<Leaf> figure) {
    BigInteger sum = BigInteger.ZERO;
    for (Leaf leaf : recipe.leaves()) {
      sum = sum.add(leaf.amount().multiply(BigInteger.valueOf(figure.applyAsLong(leaf))));
    }
    return sum;
  }

  /** Half-even; every figure of a recipe is divided by the same whole, so their order stays. */
  private static long rounded(BigInteger sum, BigInteger whole) {
    BigInteger rounded =
        new BigDecimal(sum).divide(new BigDecimal(whole), 0, RoundingMode.HALF_EVEN).toBigInteger();
    return rounded.bitLength() < Long.SIZE - 1 ? rounded.longValue() : Range.UNKNOWN - 1;
  }

  private @Nullable Tier tier(List<Leaf> counted) {
    BigInteger total = weighted(leaf -> figures(leaf).analysedUpper(component));
    return counted.stream()
        .filter(leaf -> analysedUpper(leaf).multiply(MATTERS).compareTo(total) >= 0)
        .map(leaf -> leaf.food().content(component).tier().orElse(null))
        .filter(Objects::nonNull)
        .reduce(Tier::weaker)
        .orElse(null);
  }

  private BigInteger analysedUpper(Leaf leaf) {
    return leaf.amount().multiply(BigInteger.valueOf(figures(leaf).analysedUpper(component)));
  }

  private Sentence why(List<Leaf> open) {
    Food most = open.stream().max(Comparator.comparing(Leaf::amount)).orElseThrow().food();
    long others = open.stream().map(leaf -> leaf.food().id()).distinct().count() - 1;
    Sentence why =
        Sentence.of(Phrase.OF, most.name(), most.content(component).per100g().why().orElseThrow());
    return others == 0 ? why : Sentence.of(Phrase.AND_MORE_INGREDIENTS, why, others);
  }

  private boolean isAnalysed(Leaf leaf) {
    return figures(leaf).isAnalysed(component);
  }

  private boolean hasFigure(Leaf leaf) {
    return figures(leaf).hasFigure(component);
  }

  private boolean isUpperKnown(Leaf leaf) {
    return figures(leaf).upper(component) != Figures.UNKNOWN;
  }

  private static Figures figures(Leaf leaf) {
    return leaf.food().composition().figures();
  }
}
