package org.k2nutrition.examples.consumer;

import java.util.List;
import java.util.function.BiFunction;
import org.k2nutrition.data.K2;
import org.k2nutrition.food.Component;
import org.k2nutrition.food.Food;
import org.k2nutrition.food.FoodGroup;
import org.k2nutrition.food.Name;

/** A consumer of the library that knows nothing of how it is built. */
public final class Main {

  private Main() {}

  /**
   * Prints a food of the dataset, then the name of one made here.
   *
   * @param args not used
   */
  public static void main(String[] args) {
    Food gouda = K2.load().food("gouda");
    System.out.println(gouda.name() + " " + gouda.content(Component.MK_13).status());
    Food.Builder own = Food.builder().id("own").name("Own").table("mine").group(FoodGroup.OTHER);
    // The builder's methods come from a class that a consumer cannot see; references must work too.
    List.of(new Name("en", "Mine"), new Name("fr", "Mien")).forEach(own::addNames);
    BiFunction<Food.Builder, String, Food.Builder> state = Food.Builder::state;
    System.out.println(state.apply(own, "raw").build().names());
  }
}
