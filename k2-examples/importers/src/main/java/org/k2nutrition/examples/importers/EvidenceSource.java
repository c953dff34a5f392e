package org.k2nutrition.examples.importers;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The extracts on evidence and regulation, with the importers' corrections and exclusions. Each of
 * these carries its reason, and one whose starting point is no longer there is refused.
 */
final class EvidenceSource {

  private static final List<String> FIXES =
      List.of("file", "id", "column", "was", "becomes", "reason");

  private final Path folder;
  private final List<Row> fixes = Table.resource("evidence-fixes.csv", FIXES);
  private final ExtractRows listed = ExtractRows.own();
  private final List<Row> exclusions = leftOutRows();
  private final Set<String> leftOut = new TreeSet<>();

  EvidenceSource(Path folder) {
    this.folder = folder;
  }

  /** What of the extracts is no record of the dataset, and why. */
  static List<Row> leftOutRows() {
    return Table.resource("evidence-left-out.csv", List.of("file", "id", "reason"));
  }

  /** The rows of a table, whose first column holds a key that occurs once. */
  List<Row> rows(String file, String... columns) {
    List<Row> rows = Table.read(folder.resolve(file + ".csv"), List.of(columns));
    listed.check(file, columns[0], rows, leftOutOf(file));
    return prepared(file, columns[0], rows);
  }

  /** The rows of a table kept with the importers, of the layout of an extract. */
  List<Row> own(String name, String file, String... columns) {
    return prepared(file, columns[0], Table.resource(name, List.of(columns)));
  }

  List<String> leftOut() {
    return List.copyOf(leftOut);
  }

  private List<Row> prepared(String file, String key, List<Row> rows) {
    List<Row> prepared = new ArrayList<>();
    for (Row row : Table.index(rows, key).values()) {
      String id = row.text(key);
      Row exclusion = find(exclusions, file, id);
      if (exclusion == null) {
        prepared.add(fixed(row, file, id));
      } else {
        leftOut.add(file + " " + id + ": " + exclusion.text("reason"));
      }
    }
    return prepared;
  }

  private Row fixed(Row row, String file, String id) {
    Map<String, String> cells = new LinkedHashMap<>(row.cells());
    for (Row fix : fixes) {
      if (fix.text("file").equals(file) && fix.text("id").equals(id)) {
        String column = fix.text("column");
        String was = fix.text("was");
        String cell = row.text(column);
        row.require(column, was.isEmpty() ? cell.isEmpty() : cell.contains(was), "'" + was + "'");
        cells.put(
            column, was.isEmpty() ? fix.text("becomes") : cell.replace(was, fix.text("becomes")));
      }
    }
    return new Row(row.file(), row.line(), cells);
  }

  private List<String> leftOutOf(String file) {
    return exclusions.stream()
        .filter(row -> row.text("file").equals(file))
        .map(row -> row.text("id"))
        .toList();
  }

  private static Row find(List<Row> rows, String file, String id) {
    return rows.stream()
        .filter(row -> row.text("file").equals(file) && row.text("id").equals(id))
        .findFirst()
        .orElse(null);
  }
}
