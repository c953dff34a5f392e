package org.k2nutrition.food;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.k2nutrition.quantity.Mass;

/**
 * A food at the bottom of a recipe, nested recipes resolved, with what of it is in the dish.
 *
 * @param food a food that is no recipe
 * @param amount how much of it went into {@link Leaves#amountWhole} of the dish
 * @param share its part of {@link Leaves#shareWhole}, the mass of the ingredients
 */
record Leaf(Food food, BigInteger amount, BigInteger share) {

  /**
   * The leaves of a recipe with their weights as exact fractions: nothing is rounded on the way
   * down, so that the dish is rounded once.
   */
  record Leaves(List<Leaf> leaves, BigInteger amountWhole, BigInteger shareWhole) {

    static Leaves of(List<Ingredient> ingredients, Mass yield) {
      List<Leaves> parts = ingredients.stream().map(i -> of(i.food())).toList();
      BigInteger amounts =
          parts.stream().map(Leaves::amountWhole).reduce(Leaves::lcm).orElseThrow();
      BigInteger shares = parts.stream().map(Leaves::shareWhole).reduce(Leaves::lcm).orElseThrow();
      List<Leaf> all = new ArrayList<>();
      BigInteger mass = BigInteger.ZERO;
      for (int i = 0; i < parts.size(); i++) {
        BigInteger mg = ingredients.get(i).milligrams();
        mass = mass.add(mg);
        parts.get(i).addTo(all, mg, amounts, shares);
      }
      return new Leaves(
          all, BigInteger.valueOf(yield.milligrams()).multiply(amounts), mass.multiply(shares));
    }

    private static Leaves of(Food food) {
      return food.ingredients().isEmpty()
          ? new Leaves(
              List.of(new Leaf(food, BigInteger.ONE, BigInteger.ONE)),
              BigInteger.ONE,
              BigInteger.ONE)
          : of(food.ingredients(), food.yieldMass().orElse(Ingredient.mass(food)));
    }

    private void addTo(List<Leaf> all, BigInteger mg, BigInteger amounts, BigInteger shares) {
      BigInteger amount = mg.multiply(amounts.divide(amountWhole));
      BigInteger share = mg.multiply(shares.divide(shareWhole));
      for (Leaf leaf : leaves) {
        if (mg.signum() > 0) {
          all.add(new Leaf(leaf.food, leaf.amount.multiply(amount), leaf.share.multiply(share)));
        }
      }
    }

    private static BigInteger lcm(BigInteger one, BigInteger other) {
      return one.divide(one.gcd(other)).multiply(other);
    }
  }
}
