package org.k2nutrition.data;

import org.k2nutrition.source.Citation;

/**
 * A table of foods in the dataset.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param id the id, such as {@code usda-sr}
 * @param title what it is called
 * @param citation the work it was taken from
 * @param foods how many foods of it are in the dataset
 */
public record FoodTable(String id, String title, Citation citation, int foods) {}
