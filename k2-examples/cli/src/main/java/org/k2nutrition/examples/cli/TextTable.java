package org.k2nutrition.examples.cli;

import java.util.ArrayList;
import java.util.List;

/** Aligned columns: the first to the left and as wide as there is room, the others to the right. */
final class TextTable {

  private static final int SMALLEST_FIRST = 12;

  private final List<List<String>> rows = new ArrayList<>();

  TextTable(String... header) {
    rows.add(List.of(header));
  }

  void row(String... cells) {
    rows.add(List.of(cells));
  }

  boolean isEmpty() {
    return rows.size() == 1;
  }

  void print(Terminal terminal) {
    int columns = rows.get(0).size();
    int[] widths = new int[columns];
    for (List<String> row : rows) {
      for (int i = 0; i < columns; i++) {
        widths[i] = Math.max(widths[i], row.get(i).length());
      }
    }
    int others = 0;
    for (int i = 1; i < columns; i++) {
      others += widths[i] + 2;
    }
    widths[0] = Math.min(widths[0], Math.max(SMALLEST_FIRST, terminal.width() - others));
    rows.forEach(row -> terminal.line(line(row, widths)));
  }

  private static String line(List<String> row, int[] widths) {
    StringBuilder line = new StringBuilder();
    String first = Lines.fit(row.get(0), widths[0]);
    line.append(first).append(" ".repeat(widths[0] - first.length()));
    for (int i = 1; i < widths.length; i++) {
      line.append("  ").append(" ".repeat(widths[i] - row.get(i).length())).append(row.get(i));
    }
    return line.toString();
  }
}
