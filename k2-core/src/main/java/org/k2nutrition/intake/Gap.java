package org.k2nutrition.intake;

import org.k2nutrition.food.Food;

/**
 * A food that was eaten and has no figure for a component.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param food the food
 * @param energyShare its share of the known energy
 * @param massShare its share of the mass
 */
public record Gap(Food food, Share energyShare, Share massShare) {}
