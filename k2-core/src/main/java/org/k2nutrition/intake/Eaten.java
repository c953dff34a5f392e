package org.k2nutrition.intake;

import org.k2nutrition.food.Component;
import org.k2nutrition.food.Figures;
import org.k2nutrition.food.Food;

/** A food that was eaten on a day: its packed figures and how much of it. */
final class Eaten {

  private final Food food;
  private final long[] packed;
  private long milligrams;

  Eaten(Food food, long[] packed) {
    this.food = food;
    this.packed = packed;
  }

  void add(long mg, long[] sums) {
    Sums.add(packed, 0, packed.length, mg, sums, 0);
    milligrams += mg;
  }

  Food food() {
    return food;
  }

  long milligrams() {
    return milligrams;
  }

  long energy() {
    return figures().analysedMiddle(Component.ENERGY) * milligrams;
  }

  /** Bits of the components it leaves open above. */
  long open() {
    return Sums.open(packed);
  }

  private Figures figures() {
    return food.composition().figures();
  }
}
