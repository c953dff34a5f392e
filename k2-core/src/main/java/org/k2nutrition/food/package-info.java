/** Foods and what was measured in them. */
@NullMarked
@ValueStyle
package org.k2nutrition.food;

import org.jspecify.annotations.NullMarked;
import org.k2nutrition.internal.ValueStyle;
