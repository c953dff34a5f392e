/**
 * The person an answer is about: age, sex, life stage, body weight, and facts that may be unknown.
 */
@NullMarked
@ValueStyle
package org.k2nutrition.person;

import org.jspecify.annotations.NullMarked;
import org.k2nutrition.internal.ValueStyle;
