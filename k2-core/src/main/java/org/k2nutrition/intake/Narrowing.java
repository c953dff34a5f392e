package org.k2nutrition.intake;

import java.util.Optional;
import org.k2nutrition.food.Food;
import org.k2nutrition.quantity.Amount;

/**
 * A food whose analysis would narrow the bounds of a component.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param food the food; an ingredient where a recipe was eaten
 * @param width how far its upper bound lies above its lower, as a mean per day; empty if it leaves
 *     the upper bound unknown
 * @param energyShare its share of the known energy
 * @param massShare its share of the mass
 */
public record Narrowing(Food food, Optional<Amount> width, Share energyShare, Share massShare) {}
