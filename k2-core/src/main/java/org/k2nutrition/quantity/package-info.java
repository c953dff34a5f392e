/**
 * Exact quantities: amounts of a component, masses of food, bounds with an upper end that may be
 * unknown, and conversion by molar mass. Everything is an integer of a small unit inside, so that a
 * sum does not depend on the order of its parts.
 */
@NullMarked
@ValueStyle
package org.k2nutrition.quantity;

import org.jspecify.annotations.NullMarked;
import org.k2nutrition.internal.ValueStyle;
