package org.k2nutrition.examples.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVRecord;

/** Where the columns of a diary stand; -1 for a column that the layout does not have. */
record DiaryColumns(int date, int meal, int food, int amount, int unit) {

  static DiaryColumns of(String file, String text, char separator) {
    String header = text.lines().findFirst().orElse("");
    List<String> names =
        Arrays.stream(header.split(String.valueOf(separator), -1))
            .map(name -> name.strip().replace("\"", "").toLowerCase(Locale.ROOT))
            .toList();
    Layout layout = new Layout(file, header, names);
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

  private record Layout(String file, String header, List<String> names) {

    DiaryColumns own() {
      return new DiaryColumns(
          require("date"),
          names.indexOf("meal"),
          require("food"),
          require("amount"),
          require("unit"));
    }

    DiaryColumns cronometer() {
      return new DiaryColumns(
          require("day"),
          names.indexOf("group"),
          require("food name"),
          require("amount"),
          names.indexOf("unit"));
    }

    private int require(String name) {
      int index = names.indexOf(name);
      if (index < 0) {
        throw new BadInputException(
            "missing column", file + ":1", header, "a column '" + name + "'");
      }
      return index;
    }
  }
}
