package org.k2nutrition.examples.benchmarks.fresh;

import org.k2nutrition.data.K2;
import org.k2nutrition.food.Component;
import org.k2nutrition.food.Food;

/** Looks up the MK-9 of one food in the library, as its first and only act. */
final class LookUpProgram {

  private LookUpProgram() {}

  /**
   * Runs the program.
   *
   * @param args the food's id
   */
  public static void main(String[] args) {
    Food food = K2.load().food(args[0]);
    System.out.println(Line.of(food.name(), food.content(Component.MK_9).analysed().orElseThrow()));
  }
}
