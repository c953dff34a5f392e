package org.k2nutrition.examples.importers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts by row and column. */
final class Tally {

  private record Cell(String row, String column) {}

  private final Map<Cell, Integer> counts = new HashMap<>();
  private final Map<String, Integer> rows = new TreeMap<>();

  void add(String row, String column) {
    counts.merge(new Cell(row, column), 1, Integer::sum);
    rows.merge(row, 1, Integer::sum);
  }

  int count(String row, String column) {
    return counts.getOrDefault(new Cell(row, column), 0);
  }

  int count(String row) {
    return rows.getOrDefault(row, 0);
  }

  /** The counts of some columns of a row. */
  List<Integer> counts(String row, List<String> columns) {
    return columns.stream().map(column -> count(row, column)).toList();
  }
}
