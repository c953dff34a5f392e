/**
 * Foods and what they hold: components, published measurements with their qualifiers, composition
 * with bounds, composites over several witnesses, portions and groups.
 */
@NullMarked
@ValueStyle
package org.k2nutrition.food;

import org.jspecify.annotations.NullMarked;
import org.k2nutrition.internal.ValueStyle;
