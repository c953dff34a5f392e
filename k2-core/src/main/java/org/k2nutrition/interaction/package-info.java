/**
 * Interaction rules: a small language of conditions over facts with three-valued logic, and the
 * findings, alerts, traces and questions it gives. What was not said is unknown, and unknown never
 * makes a finding quiet.
 */
@NullMarked
@ValueStyle
package org.k2nutrition.interaction;

import org.jspecify.annotations.NullMarked;
import org.k2nutrition.internal.ValueStyle;
