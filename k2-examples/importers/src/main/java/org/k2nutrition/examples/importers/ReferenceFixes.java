package org.k2nutrition.examples.importers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Corrections of the extracts of reference values and of their citations, each with its reason,
 * kept in {@code reference-fixes.csv}. A correction whose starting point is no longer there is
 * refused.
 */
final class ReferenceFixes {

  private static final List<String> COLUMNS = List.of("id", "column", "was", "becomes", "reason");

  private final List<Row> fixes = Table.resource("reference-fixes.csv", COLUMNS);

  /**
   * A row with its corrections.
   *
   * @param key the column that names the row
   */
  Row apply(Row row, String key) {
    Map<String, String> cells = new LinkedHashMap<>(row.cells());
    for (Row fix : fixes) {
      if (fix.text("id").equals(row.text(key))) {
        String column = fix.text("column");
        cells.put(column, fixed(row, column, fix));
      }
    }
    return new Row(row.file(), row.line(), cells);
  }

  private static String fixed(Row row, String column, Row fix) {
    String was = fix.text("was");
    String cell = row.text(column);
    row.require(
        column, was.isEmpty() ? cell.isEmpty() : cell.contains(was), "'" + was + "' to fix");
    return was.isEmpty() ? fix.text("becomes") : cell.replace(was, fix.text("becomes"));
  }
}
