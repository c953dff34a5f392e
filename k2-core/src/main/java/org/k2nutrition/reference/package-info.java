/**
 * Reference intakes: their scope, to whom they apply, and what comparing an intake with them can
 * say.
 */
@NullMarked
@ValueStyle
package org.k2nutrition.reference;

import org.jspecify.annotations.NullMarked;
import org.k2nutrition.internal.ValueStyle;
