/**
 * Diaries of foods and supplements, and their assessment: totals with bounds, coverage and gaps.
 */
@NullMarked
@ValueStyle
package org.k2nutrition.intake;

import org.jspecify.annotations.NullMarked;
import org.k2nutrition.internal.ValueStyle;
