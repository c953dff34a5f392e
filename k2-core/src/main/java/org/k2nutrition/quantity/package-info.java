/** Amounts and what can be computed with them. */
@NullMarked
package org.k2nutrition.quantity;

import org.jspecify.annotations.NullMarked;
