package org.k2nutrition.data;

import org.k2nutrition.food.Food;

/**
 * A food found by its name.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param food the food
 * @param name the name of the food that fits best, in any language, as the dataset has it
 * @param score how well it fits, above 0 to 1, for ordering alone
 */
public record FoodMatch(Food food, String name, double score) {}
