package org.k2nutrition.data;

import org.k2nutrition.evidence.Claim;

/**
 * A claim found by a text.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param claim the claim
 * @param score how well it fits, above 0 to 1, for ordering alone
 */
public record ClaimMatch(Claim claim, double score) {}
