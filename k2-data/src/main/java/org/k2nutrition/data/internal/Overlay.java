package org.k2nutrition.data.internal;

import java.util.List;
import java.util.Map;
import org.k2nutrition.food.Food;
import org.k2nutrition.intake.SupplementProduct;
import org.k2nutrition.source.Citation;

/**
 * What a caller adds to the dataset, checked. Immutable and thread-safe.
 *
 * @param id the table id of its foods
 * @param title what it is called
 * @param foods foods and recipes it adds, by id
 * @param patches what it changes about foods that were there
 * @param products supplement products
 * @param medicines ids of medicines by the caller's own codes, as {@link OwnCodes} folds them
 * @param citations works it cites that the dataset lacks, by key
 */
public record Overlay(
    String id,
    String title,
    Map<String, Food> foods,
    Patches patches,
    List<SupplementProduct> products,
    Map<String, String> medicines,
    Map<String, Citation> citations) {}
