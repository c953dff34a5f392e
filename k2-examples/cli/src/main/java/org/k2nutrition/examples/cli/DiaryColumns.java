package org.k2nutrition.examples.cli;

import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVRecord;

/** Where the columns of a diary stand; -1 for a column that the layout does not have. */
record DiaryColumns(int date, int meal, int food, int amount, int unit, int count) {

  static DiaryColumns of(String where, CSVRecord header) {
    List<String> names =
        header.stream().map(name -> name.strip().toLowerCase(Locale.ROOT)).toList();
    Layout layout = new Layout(where, names);
    return names.contains("food name") ? layout.cronometer() : layout.own();
  }

  /** The amount and the unit, which one layout writes in one cell ("1.00 cup"). */
  String[] measure(CSVRecord record) {
    String amountCell = cell(record, amount);
    if (unit >= 0) {
      return new String[] {amountCell, cell(record, unit)};
    }
    String[] parts = amountCell.split("\\s+", 2);
    return parts.length == 2 ? parts : new String[] {amountCell, ""};
  }

  String cell(CSVRecord record, int column) {
    return column >= 0 && column < record.size() ? record.get(column).strip() : "";
  }

  /** The filled cells that stand beyond the last column. */
  List<String> beyond(CSVRecord record) {
    return record.stream().skip(count).map(String::strip).filter(cell -> !cell.isEmpty()).toList();
  }

  private record Layout(String where, List<String> names) {

    DiaryColumns own() {
      return new DiaryColumns(
          require("date"),
          names.indexOf("meal"),
          require("food"),
          require("amount"),
          require("unit"),
          names.size());
    }

    DiaryColumns cronometer() {
      return new DiaryColumns(
          require("day"),
          names.indexOf("group"),
          require("food name"),
          require("amount"),
          names.indexOf("unit"),
          names.size());
    }

    private int require(String name) {
      int index = names.indexOf(name);
      if (index != names.lastIndexOf(name)) {
        throw new BadInputException(
            "doubled column", where, name, "one column '" + name + "', as only one can count");
      }
      if (index < 0) {
        throw new BadInputException(
            "missing column", where, String.join(",", names), "a column '" + name + "'");
      }
      return index;
    }
  }
}
