package org.k2nutrition.examples.importers;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The rows of the extracts on reference values, evidence and regulation by their ids, so that none
 * is lost on the way into the dataset, and none comes in unseen.
 */
final class ExtractRows {

  private static final String FILE = "extract-rows.csv";

  private final Map<String, List<String>> ids = new LinkedHashMap<>();

  private ExtractRows() {}

  static ExtractRows own() {
    ExtractRows rows = new ExtractRows();
    for (Row row : Table.resource(FILE, List.of("extract", "row", "id"))) {
      List<String> ofExtract =
          rows.ids.computeIfAbsent(row.required("extract"), extract -> new ArrayList<>());
      ofExtract.add(row.required("id"));
      row.require(
          "row", row.decimal("row").intValue() == ofExtract.size(), "'" + ofExtract.size() + "'");
    }
    return rows;
  }

  /** The ids of the rows of an extract, in its order. */
  List<String> ids(String extract) {
    return List.copyOf(ids.getOrDefault(extract, List.of()));
  }

  /** The place of a row in its extract, from 1. */
  int row(String extract, String id) {
    return ids(extract).indexOf(id) + 1;
  }

  /**
   * Refuses a row that is not listed, and an extract that lacks one that is. Of an extract that is
   * not listed, such as the companion nutrients, any row may come.
   *
   * @param dispensable rows that may be missing, since they are left out
   */
  void check(String extract, String key, List<Row> rows, Collection<String> dispensable) {
    if (!ids.containsKey(extract)) {
      return;
    }
    List<String> missing = new ArrayList<>(ids(extract));
    for (Row row : rows) {
      row.require(key, missing.remove(row.required(key)), "a row that " + FILE + " lists, once");
    }
    missing.removeAll(dispensable);
    if (!missing.isEmpty()) {
      throw new ImportException(
          extract + ".csv, column " + key,
          "no " + String.join(", ", missing),
          "every row that " + FILE + " lists");
    }
  }
}
