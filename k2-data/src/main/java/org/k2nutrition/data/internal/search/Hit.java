package org.k2nutrition.data.internal.search;

/**
 * An entry that fits a text.
 *
 * @param entry its number, in the order in which entries were added
 * @param name which of its names fits best, from 0
 * @param score how well, above 0 to 1
 * @param called whether that name is the text, word for word, but for plurals
 */
public record Hit(int entry, int name, double score, boolean called) {}
