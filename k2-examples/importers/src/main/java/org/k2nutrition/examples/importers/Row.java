package org.k2nutrition.examples.importers;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** One row of a CSV file that knows where it stands, so that every complaint can say so. */
record Row(String file, long line, Map<String, String> cells) {

  private static final Pattern NUMBER = Pattern.compile("[0-9]+(\\.[0-9]+)?");
  private static final Pattern INTEGER = Pattern.compile("[0-9]{1,9}");

  /** The cell as it stands; an empty cell is the empty text. */
  String text(String column) {
    String cell = cells.get(column);
    if (cell == null) {
      throw new IllegalArgumentException("No such column: '" + column + "'");
    }
    return cell;
  }

  boolean has(String column) {
    return !text(column).isEmpty();
  }

  String required(String column) {
    return require(column, has(column), "a value").text(column);
  }

  Optional<String> optional(String column) {
    return Optional.of(text(column)).filter(text -> !text.isEmpty());
  }

  /** A number of 0 or more with the digits as printed. */
  BigDecimal decimal(String column) {
    return new BigDecimal(
        require(column, NUMBER.matcher(text(column)).matches(), "a number of 0 or more")
            .text(column));
  }

  Optional<BigDecimal> optionalDecimal(String column) {
    return has(column) ? Optional.of(decimal(column)) : Optional.empty();
  }

  Optional<Integer> optionalInteger(String column) {
    if (!has(column)) {
      return Optional.empty();
    }
    require(column, INTEGER.matcher(text(column)).matches(), "a whole number of 0 or more");
    return Optional.of(Integer.valueOf(text(column)));
  }

  /** What a printed word stands for. */
  <T> T among(String column, Map<String, T> meanings) {
    T meaning = meanings.get(text(column));
    if (meaning == null) {
      throw error(column, "one of " + String.join(", ", new TreeSet<>(meanings.keySet())));
    }
    return meaning;
  }

  Row require(String column, boolean holds, String expected) {
    if (!holds) {
      throw error(column, expected);
    }
    return this;
  }

  ImportException error(String column, String expected) {
    return new ImportException(where(column), text(column), expected);
  }

  private String where(String column) {
    return file + " line " + line + ", column " + column;
  }
}
