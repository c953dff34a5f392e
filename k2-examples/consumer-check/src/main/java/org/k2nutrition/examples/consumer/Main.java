package org.k2nutrition.examples.consumer;

import org.k2nutrition.data.K2;
import org.k2nutrition.food.Food;

/** A consumer of the library that knows nothing of how it is built. */
public final class Main {

  private Main() {}

  /**
   * Prints the names of the foods, then the name of one made here.
   *
   * @param args not used
   */
  public static void main(String[] args) {
    for (Food food : K2.load().foods()) {
      System.out.println(food.name());
    }
    Food own = Food.builder().id("own").name("Own").group("Test").addAliases("Mine").build();
    System.out.println(own);
  }
}
