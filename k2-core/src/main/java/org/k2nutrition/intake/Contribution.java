package org.k2nutrition.intake;

import org.k2nutrition.food.Food;
import org.k2nutrition.quantity.Amount;

/**
 * What one food gave of a component over a whole diary.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param food the food
 * @param amount the lower bound of what it gave, as a mean per day
 * @param share its share of the lower bound of the total from foods
 */
public record Contribution(Food food, Amount amount, Share share) {}
