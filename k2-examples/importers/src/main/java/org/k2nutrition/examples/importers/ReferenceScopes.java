package org.k2nutrition.examples.importers;

import java.util.Map;
import java.util.Set;
import org.k2nutrition.reference.ReferenceKind;
import org.k2nutrition.reference.Scope;

/** What a reference value counts, from the extract's words and, for Japan, from its edition. */
final class ReferenceScopes {

  private static final Map<String, Scope> VITAMIN_K =
      Map.of(
          "total vitamin K", Scope.TOTAL_VITAMIN_K,
          "phylloquinone only", Scope.PHYLLOQUINONE,
          "supplemental vitamin K only", Scope.SUPPLEMENTAL_VITAMIN_K,
          "supplemental phylloquinone only", Scope.SUPPLEMENTAL_PHYLLOQUINONE,
          "vitamin K2", Scope.VITAMIN_K2,
          "MK-4", Scope.MK_4);

  private static final Map<String, Scope> COMPANIONS =
      Map.of(
          "calcium, all sources", Scope.CALCIUM,
          "magnesium, all sources", Scope.MAGNESIUM,
          "supplemental magnesium only", Scope.SUPPLEMENTAL_MAGNESIUM,
          "vitamin D, all sources", Scope.VITAMIN_D);

  /**
   * Editions whose own counting rule was read: phylloquinone and MK-4 by mass, MK-7 as MK-4. For
   * 2025 the rule stands in the committee's report, for 2010 in the article about the edition; of
   * 2020 only the amounts were seen.
   */
  private static final Set<String> JAPANESE_RULE_READ = Set.of("2010", "2015", "2025");

  private ReferenceScopes() {}

  static Scope ofVitaminK(Row row, ReferenceKind kind) {
    Scope scope = row.among("nutrient_scope", VITAMIN_K);
    boolean japanese =
        scope == Scope.TOTAL_VITAMIN_K
            && row.text("id").startsWith("jp-dri-")
            && JAPANESE_RULE_READ.contains(row.text("edition_year"));
    return japanese && kind.isIntakeTarget() ? Scope.PHYLLOQUINONE_MK4_MK7 : scope;
  }

  static Scope ofCompanion(Row row) {
    return row.among("nutrient_scope", COMPANIONS);
  }
}
