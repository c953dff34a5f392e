package org.k2nutrition.examples.importers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A table of a Markdown page, row by row. */
final class MarkdownTable {

  private final List<String> lines = new ArrayList<>();

  /** A table; a heading that ends in a colon aligns its column to the right. */
  MarkdownTable(List<String> headings) {
    lines.add(line(headings.stream().map(h -> h.replaceFirst(":$", "")).toList()));
    lines.add(line(headings.stream().map(h -> h.endsWith(":") ? "---:" : "---").toList()));
  }

  MarkdownTable row(Object... cells) {
    return row(Arrays.asList(cells));
  }

  MarkdownTable row(List<?> cells) {
    lines.add(line(cells.stream().map(MarkdownTable::cell).toList()));
    return this;
  }

  String text() {
    return lines.stream().collect(Collectors.joining("\n", "", "\n"));
  }

  /** A count of nothing is an empty cell, so that what there is stands out. */
  private static String cell(Object cell) {
    if (cell instanceof Number number) {
      return number.longValue() == 0 ? "" : number.toString();
    }
    return cell.toString().replace("|", "\\|");
  }

  private static String line(List<String> cells) {
    return cells.stream().collect(Collectors.joining(" | ", "| ", " |"));
  }
}
