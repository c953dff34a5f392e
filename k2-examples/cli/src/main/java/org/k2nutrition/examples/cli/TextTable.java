package org.k2nutrition.examples.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * Aligned columns. A header that begins with {@code <} stands over texts, which stand to the left;
 * the others stand over numbers, to the right. Where the terminal is too narrow, the first column
 * of texts that is wide is cut.
 */
final class TextTable {

  private static final String LEFT = "<";
  private static final int SMALLEST_TEXT = 12;

  private final List<Boolean> left;
  private final List<List<String>> rows = new ArrayList<>();

  TextTable(String... header) {
    List<String> names = List.of(header);
    left = names.stream().map(name -> name.startsWith(LEFT)).toList();
    rows.add(names.stream().map(name -> name.replaceFirst(LEFT, "")).toList());
  }

  void row(String... cells) {
    rows.add(List.of(cells));
  }

  boolean isEmpty() {
    return rows.size() == 1;
  }

  void print(Terminal terminal) {
    int[] widths = widths();
    narrow(widths, terminal.width());
    rows.forEach(row -> terminal.line(line(row, widths)));
  }

  private int[] widths() {
    int[] widths = new int[left.size()];
    for (List<String> row : rows) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], row.get(i).length());
      }
    }
    return widths;
  }

  private void narrow(int[] widths, int room) {
    int total = 2 * (widths.length - 1);
    for (int width : widths) {
      total += width;
    }
    int widest = widestText(widths);
    while (total > room && widest >= 0 && widths[widest] > SMALLEST_TEXT) {
      widths[widest]--;
      total--;
      widest = widestText(widths);
    }
  }

  private int widestText(int[] widths) {
    int widest = -1;
    for (int i = 0; i < widths.length; i++) {
      if (left.get(i) && (widest < 0 || widths[i] > widths[widest])) {
        widest = i;
      }
    }
    return widest;
  }

  private String line(List<String> row, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      String cell = Lines.fit(row.get(i), widths[i]);
      String pad = " ".repeat(widths[i] - cell.length());
      line.append(i == 0 ? "" : "  ");
      line.append(left.get(i) ? cell + pad : pad + cell);
    }
    return line.toString();
  }
}
