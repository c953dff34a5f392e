package org.k2nutrition.examples.consumer;

import java.util.List;
import java.util.function.BiFunction;
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
    Food.Builder own = Food.builder().id("own").name("Own").group("Test");
    // The builder's methods come from a class that a consumer cannot see; references must work too.
    List.of("Mine", "Ours").forEach(own::addAliases);
    BiFunction<Food.Builder, String, Food.Builder> language = Food.Builder::language;
    System.out.println(language.apply(own, "en").build());
  }
}
