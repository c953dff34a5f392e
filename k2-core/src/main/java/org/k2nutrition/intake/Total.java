package org.k2nutrition.intake;

import org.k2nutrition.food.Component;
import org.k2nutrition.quantity.Analysed;
import org.k2nutrition.quantity.Bounds;

/**
 * A total of one component over a day or, as a mean, over a diary: bounds of the truth, what was
 * analysed, and how much of the diet that is.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param component the component
 * @param bounds bounds of the truth; the upper bound is unknown as soon as one food's is
 * @param analysed the amounts over what has a figure
 * @param coverage the share of the diet with any figure for the component
 * @param measured the share of the diet whose figure rests on analysis
 */
public record Total(
    Component component, Bounds bounds, Analysed analysed, Coverage coverage, Coverage measured) {}
