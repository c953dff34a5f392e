package org.k2nutrition.data.internal.search;

import java.util.Collection;

/**
 * A way in which typed words may be meant.
 *
 * @param words the words
 * @param share what an answer to it is worth, above 0 to 1
 */
record Reading(Collection<Word> words, float share) {}
