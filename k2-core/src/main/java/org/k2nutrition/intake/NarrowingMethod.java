package org.k2nutrition.intake;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.k2nutrition.food.Component;
import org.k2nutrition.food.Figures;
import org.k2nutrition.food.Food;
import org.k2nutrition.food.Ingredient;
import org.k2nutrition.quantity.Mass;

/** Ranks foods, and the ingredients of recipes, by what their analysis would narrow. */
final class NarrowingMethod {

  private static final Comparator<Part> MOST_FIRST =
      Comparator.comparing(Part::isOpen)
          .thenComparing(Part::width)
          .thenComparing(Part::energy)
          .thenComparing(Part::milligrams)
          .reversed()
          .thenComparing(part -> part.food.id());

  private final Component component;
  private final Map<String, Part> parts = new TreeMap<>();

  private NarrowingMethod(Component component) {
    this.component = component;
  }

  static List<Narrowing> of(
      Component component, List<DiaryFoods.OfFood> eaten, int days, Whole whole) {
    NarrowingMethod method = new NarrowingMethod(component);
    for (DiaryFoods.OfFood food : eaten) {
      method.add(food.food(), new BigDecimal(food.milligrams()));
    }
    return method.parts.values().stream()
        .filter(Part::isWide)
        .sorted(MOST_FIRST)
        .map(part -> part.narrowing(component, days, whole))
        .toList();
  }

  private void add(Food food, BigDecimal milligrams) {
    if (food.ingredients().isEmpty()) {
      parts.merge(food.id(), Part.of(food, milligrams, component), Part::plus);
      return;
    }
    BigDecimal yield = yieldOf(food);
    for (Ingredient ingredient : food.ingredients()) {
      BigDecimal mass = BigDecimal.valueOf(ingredient.mass().milligrams());
      add(
          ingredient.food(),
          milligrams.multiply(mass).divide(yield, Part.DECIMALS, RoundingMode.HALF_EVEN));
    }
  }

  private static BigDecimal yieldOf(Food recipe) {
    Mass ingredients =
        recipe.ingredients().stream().map(Ingredient::mass).reduce(Mass.ZERO, Mass::plus);
    return BigDecimal.valueOf(recipe.yieldMass().orElse(ingredients).milligrams());
  }

  /** What was eaten of one food, directly or in recipes. */
  private record Part(Food food, BigDecimal milligrams, boolean isOpen, BigDecimal width) {

    static final int DECIMALS = 12;

    static Part of(Food food, BigDecimal milligrams, Component component) {
      Figures figures = food.composition().figures();
      boolean open = figures.upper(component) == Figures.UNKNOWN;
      long width = open ? 0 : figures.upper(component) - figures.lower(component);
      return new Part(food, milligrams, open, milligrams.multiply(BigDecimal.valueOf(width)));
    }

    Part plus(Part other) {
      return new Part(
          food, milligrams.add(other.milligrams), isOpen || other.isOpen, width.add(other.width));
    }

    boolean isWide() {
      return milligrams.signum() > 0 && (isOpen || width.signum() > 0);
    }

    BigDecimal energy() {
      return milligrams.multiply(
          BigDecimal.valueOf(food.composition().figures().analysedMiddle(Component.ENERGY)));
    }

    Narrowing narrowing(Component component, int days, Whole whole) {
      return new Narrowing(
          food,
          isOpen
              ? Optional.empty()
              : Optional.of(Contributions.perDay(integer(width), component, days)),
          whole.ofEnergy(integer(energy()).min(whole.energy())),
          whole.ofMass(integer(milligrams).min(whole.mass())));
    }

    private static BigInteger integer(BigDecimal value) {
      return value.setScale(0, RoundingMode.HALF_EVEN).toBigInteger();
    }
  }
}
