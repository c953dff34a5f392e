package org.k2nutrition.data.internal;

import java.util.Set;
import org.k2nutrition.interaction.recognition.CodeSystem;

/**
 * Which parts of the dataset an application takes, and in which language its sentences are.
 *
 * @param language a language code; sentences it lacks are in English
 * @param without the parts left out: ids of tables, and {@link #LITERATURE}
 * @param withoutCodes the systems of codes for medicines and conditions left out
 */
public record Selection(String language, Set<String> without, Set<CodeSystem> withoutCodes) {

  /** The part that is the figures read in the literature. */
  public static final String LITERATURE = "literature";

  /** Everything, in English. */
  static final Selection ALL = new Selection("en", Set.of(), Set.of());

  /**
   * Copies the sets.
   *
   * @param language a language code
   * @param without the parts left out
   * @param withoutCodes the systems of codes left out
   */
  public Selection {
    without = Set.copyOf(without);
    withoutCodes = Set.copyOf(withoutCodes);
  }

  /** Whether the figures read in the literature are taken. */
  boolean hasLiterature() {
    return !without.contains(LITERATURE);
  }

  /** Whether every table is taken. */
  boolean hasAllTables() {
    return without.isEmpty() || (without.size() == 1 && !hasLiterature());
  }

  /** Whether the table is taken that a record stands in. */
  boolean hasTableOf(String record) {
    int colon = record.indexOf(':');
    return colon < 0 || !without.contains(record.substring(0, colon));
  }
}
