/**
 * Studies, retractions and claims: what is known about vitamin K2, how well, and what fell with a
 * retracted work.
 */
@NullMarked
@ValueStyle
package org.k2nutrition.evidence;

import org.jspecify.annotations.NullMarked;
import org.k2nutrition.internal.ValueStyle;
