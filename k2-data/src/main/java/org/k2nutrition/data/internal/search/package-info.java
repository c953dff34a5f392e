/**
 * Finds entries by names that people type: any case and language, plurals, beginnings of words, any
 * order, one or two slips.
 *
 * <p>Not part of the API: anything in here may change or go at any time. It knows nothing of foods.
 */
@NullMarked
package org.k2nutrition.data.internal.search;

import org.jspecify.annotations.NullMarked;
