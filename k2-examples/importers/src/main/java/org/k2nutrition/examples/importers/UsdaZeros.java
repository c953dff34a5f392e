package org.k2nutrition.examples.importers;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * USDA's zeros that are imputed from another food's: where that other zero was assumed (source code
 * 7), the imputed one is no better.
 */
final class UsdaZeros {

  private static final String IMPUTED = "4";
  private static final String ASSUMED = "7";

  private record Key(String number, String vitamer) {}

  private final Map<Key, Row> standardReference = new HashMap<>();

  UsdaZeros(List<Row> figures) {
    for (Row row : figures) {
      if (row.text("dataset").equals("SR")) {
        standardReference.put(new Key(row.text("ndb_no"), row.text("vitamer")), row);
      }
    }
  }

  /** Whether the zero goes back, over one reference food or several, to an assumed zero. */
  boolean restsOnAssumption(Row zero) {
    Set<Row> seen = new HashSet<>();
    Row row = zero;
    while (row != null && seen.add(row) && row.decimal("value_ug").signum() == 0) {
      if (!row.text("source_code").equals(IMPUTED)) {
        return row.text("source_code").equals(ASSUMED);
      }
      row = standardReference.get(new Key(row.text("ref_ndb_no"), row.text("vitamer")));
    }
    return false;
  }
}
