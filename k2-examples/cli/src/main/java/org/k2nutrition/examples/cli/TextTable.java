package org.k2nutrition.examples.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Aligned columns. A header that begins with {@code <} stands over texts, which stand to the left;
 * the others stand over numbers, to the right. A header that begins with {@code ~} stands over
 * drawings, which are left out where the terminal is too narrow for them; then the widest column of
 * texts is cut.
 */
final class TextTable {

  private static final String LEFT = "<";
  private static final String DRAWING = "~";
  private static final int SMALLEST_TEXT = 12;

  private final List<Boolean> left;
  private final boolean drawn;
  private final List<List<String>> rows = new ArrayList<>();

  TextTable(String... header) {
    List<String> names = List.of(header);
    left = names.stream().map(name -> name.startsWith(LEFT) || name.startsWith(DRAWING)).toList();
    drawn = names.get(names.size() - 1).startsWith(DRAWING);
    rows.add(names.stream().map(name -> name.replaceFirst("^[<~]", "")).toList());
  }

  void row(String... cells) {
    rows.add(List.of(cells));
  }

  boolean isEmpty() {
    return rows.size() == 1;
  }

  void print(Terminal terminal) {
    List<List<String>> shown =
        rows.stream().map(row -> row.stream().map(terminal::shown).toList()).toList();
    int[] widths = widths(shown);
    if (drawn && total(widths) > terminal.width()) {
      widths = Arrays.copyOf(widths, widths.length - 1);
    }
    narrow(widths, terminal.width());
    String cut = terminal.shown("…");
    terminal.heading(line(shown.get(0), widths, cut));
    for (List<String> row : shown.subList(1, shown.size())) {
      terminal.line(line(row, widths, cut));
    }
  }

  private int[] widths(List<List<String>> shown) {
    int[] widths = new int[left.size()];
    for (List<String> row : shown) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], row.get(i).length());
      }
    }
    return widths;
  }

  private static int total(int[] widths) {
    return Arrays.stream(widths).sum() + 2 * (widths.length - 1);
  }

  private void narrow(int[] widths, int room) {
    int total = total(widths);
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

  private String line(List<String> row, int[] widths, String cut) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      String cell = Lines.fit(row.get(i), widths[i], cut);
      String pad = " ".repeat(widths[i] - cell.length());
      line.append(i == 0 ? "" : "  ");
      line.append(left.get(i) ? cell + pad : pad + cell);
    }
    return line.toString();
  }
}
