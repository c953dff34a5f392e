package org.k2nutrition.source;

/**
 * What an application has to show for a source it uses.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param source the source, such as {@code USDA FoodData Central}
 * @param licence the licence or terms
 * @param text the words to show
 * @param url where the source and its terms stand
 */
public record Attribution(String source, String licence, String text, String url) {}
