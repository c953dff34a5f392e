package org.k2nutrition.examples.cli.report;

import java.util.List;
import java.util.function.Consumer;

/** Writes a table with a caption; a table too wide for the page scrolls by itself. */
final class Table {

  private final Html html;
  private final List<Column> columns;

  /**
   * A column.
   *
   * @param style {@code words}, {@code number} or {@code chart}
   * @param header writes the header
   */
  record Column(String style, Consumer<Html> header) {

    static Column words(String header) {
      return new Column("words", html -> html.text(header));
    }

    static Column numbers(String header) {
      return new Column("number", html -> html.text(header));
    }

    static Column chart(Consumer<Html> header) {
      return new Column("chart", header);
    }
  }

  private Table(Html html, List<Column> columns) {
    this.html = html;
    this.columns = columns;
  }

  /**
   * Begins a table; {@link #end} must follow.
   *
   * @param label what is told of the part that scrolls
   * @param caption what stands above the table
   * @param columns the first one names the rows
   */
  static Table begin(Html html, String label, Consumer<Html> caption, List<Column> columns) {
    html.open("div", "class", "scroll", "role", "region", "aria-label", label, "tabindex", "0");
    html.open("table").open("caption");
    caption.accept(html);
    html.close().open("thead").open("tr");
    for (Column column : columns) {
      html.open("th", "scope", "col", "class", column.style());
      column.header().accept(html);
      html.close();
    }
    html.close().close().open("tbody");
    return new Table(html, columns);
  }

  /** A row; each cell writes itself, the first one is its header. */
  void row(List<Consumer<Html>> cells) {
    html.open("tr");
    for (int i = 0; i < cells.size(); i++) {
      String style = columns.get(i).style();
      if (i == 0) {
        html.open("th", "scope", "row", "class", style);
      } else {
        html.open("td", "class", style);
      }
      cells.get(i).accept(html);
      html.close();
    }
    html.close();
  }

  void end() {
    html.close().close().close();
  }

  static Consumer<Html> text(String text) {
    return html -> html.text(text);
  }
}
