package org.k2nutrition.examples.population;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** Reads one file of the survey, row by row. */
final class SurveyTable {

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  private SurveyTable() {}

  static void read(SurveyFiles files, String name, List<String> columns, Consumer<Row> use) {
    try (BufferedReader reader = files.open(name);
        CSVParser parser = CSVParser.parse(reader, FORMAT)) {
      List<String> header = parser.getHeaderNames();
      if (!header.containsAll(columns)) {
        throw new BadInputException(
            name + " line 1", String.join(",", header), "the columns " + String.join(",", columns));
      }
      for (CSVRecord row : parser) {
        if (row.size() != header.size()) {
          throw new BadInputException(
              name + " line " + parser.getCurrentLineNumber() + ", number of cells",
              Integer.toString(row.size()),
              Integer.toString(header.size()));
        }
        use.accept(new Row(name, parser.getCurrentLineNumber(), row));
      }
    } catch (UncheckedIOException e) {
      throw unreadable(name, e.getCause());
    } catch (IOException e) {
      throw unreadable(name, e);
    }
  }

  private static BadInputException unreadable(String name, @Nullable IOException cause) {
    String found = cause instanceof CharacterCodingException ? "not UTF-8" : String.valueOf(cause);
    return new BadInputException(name, found, "CSV in UTF-8");
  }

  /** One row, which knows where it stands. */
  record Row(String file, long line, CSVRecord cells) {

    String text(String column) {
      return cells.get(column);
    }

    int integer(String column, int from, int to) {
      String text = text(column);
      if (!text.matches("[0-9]{1,9}")) {
        throw fault(column, "a whole number from " + from + " to " + to);
      }
      int value = Integer.parseInt(text);
      if (value < from || value > to) {
        throw fault(column, "a whole number from " + from + " to " + to);
      }
      return value;
    }

    BigDecimal decimal(String column) {
      String text = text(column);
      if (!text.matches("[0-9]{1,9}(\\.[0-9]{1,20})?")) {
        throw fault(column, "a number of 0 or more with a point");
      }
      return new BigDecimal(text);
    }

    BadInputException fault(String column, String expected) {
      return new BadInputException(
          file + " line " + line + ", column " + column, text(column), expected);
    }
  }
}
