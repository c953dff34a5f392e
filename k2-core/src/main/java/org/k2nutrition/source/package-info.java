/** Where a figure comes from: citations, provenance, attributions, codes of other systems. */
@NullMarked
@ValueStyle
package org.k2nutrition.source;

import org.jspecify.annotations.NullMarked;
import org.k2nutrition.internal.ValueStyle;
