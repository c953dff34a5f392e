package org.k2nutrition.intake;

import org.k2nutrition.food.FoodGroup;
import org.k2nutrition.quantity.Amount;

/**
 * What one group of foods gave of a component over a whole diary.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param group the group
 * @param amount the lower bound of what it gave, as a mean per day
 * @param share its share of the lower bound of the total from foods
 */
public record GroupContribution(FoodGroup group, Amount amount, Share share) {}
