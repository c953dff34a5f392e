package org.k2nutrition.intake;

import java.util.Optional;

/**
 * One row of a diary: a food with its mass, a supplement, or something that could not be matched.
 *
 * <p>What could not be matched stays in the diary: it is never dropped and never counted as zero.
 * Implementations are immutable and thread-safe.
 */
public sealed interface DiaryEntry permits FoodEntry, SupplementEntry, UnmatchedEntry {

  /**
   * The meal.
   *
   * @return as the diary names it, or empty
   */
  Optional<String> meal();
}
