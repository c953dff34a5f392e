package org.k2nutrition.examples.cli.report;

import org.k2nutrition.food.Food;

/** Writes the name of a food with its id, by which its record is found. */
final class FoodName {

  private FoodName() {}

  static void write(Html html, Food food) {
    html.element("bdi", food.name());
    html.element("span", food.id(), "class", "under");
  }
}
