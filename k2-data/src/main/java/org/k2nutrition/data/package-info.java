/** The dataset and the questions that can be put to it. */
@NullMarked
@ValueStyle
package org.k2nutrition.data;

import org.jspecify.annotations.NullMarked;
import org.k2nutrition.internal.ValueStyle;
