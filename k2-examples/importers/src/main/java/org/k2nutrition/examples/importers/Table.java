package org.k2nutrition.examples.importers;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads a CSV file that must have exactly the columns its layout documents, in any order. */
final class Table {

  private Table() {}

  static List<Row> read(Path file, List<String> columns) {
    String name = String.valueOf(file.getFileName());
    if (!Files.isRegularFile(file)) {
      throw new ImportException("Source file", name, "a file in the source folder");
    }
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      return read(name, reader, columns);
    } catch (IOException e) {
      throw unreadable(name, e);
    }
  }

  /** A table that belongs to the importers themselves. */
  static List<Row> resource(String name, List<String> columns) {
    try (InputStream stream = Table.class.getResourceAsStream(name);
        Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
      return read(name, reader, columns);
    } catch (IOException e) {
      throw unreadable(name, e);
    }
  }

  /** The rows by a column whose value must occur once. */
  static Map<String, Row> index(List<Row> rows, String column) {
    Map<String, Row> index = new LinkedHashMap<>();
    for (Row row : rows) {
      Row earlier = index.putIfAbsent(row.required(column), row);
      if (earlier != null) {
        throw row.error(column, "a key that occurs once; line " + earlier.line() + " has it too");
      }
    }
    return index;
  }

  private static List<Row> read(String name, Reader reader, List<String> columns)
      throws IOException {
    List<Row> rows = new ArrayList<>();
    try (CSVParser parser = CSVParser.parse(reader, CSVFormat.RFC4180)) {
      List<String> header = null;
      for (CSVRecord record : parser) {
        List<String> cells = record.toList();
        if (header == null) {
          header = checked(name, cells, columns);
        } else {
          rows.add(row(name, parser.getCurrentLineNumber(), header, cells));
        }
      }
      checked(name, header == null ? List.of() : header, columns);
    } catch (UncheckedIOException e) {
      throw unreadable(name, e.getCause());
    }
    return rows;
  }

  private static List<String> checked(String name, List<String> header, List<String> columns) {
    List<String> missing = new ArrayList<>(columns);
    missing.removeAll(header);
    List<String> unknown = new ArrayList<>(header);
    unknown.removeAll(columns);
    if (!missing.isEmpty() || !unknown.isEmpty() || header.size() != columns.size()) {
      throw new ImportException(
          name + " line 1, columns missing " + missing + ", unknown " + unknown,
          String.join(",", header),
          String.join(",", columns));
    }
    return header;
  }

  private static Row row(String name, long line, List<String> header, List<String> cells) {
    if (cells.size() != header.size()) {
      throw new ImportException(
          name + " line " + line + ", number of cells",
          Integer.toString(cells.size()),
          Integer.toString(header.size()));
    }
    Map<String, String> byColumn = new LinkedHashMap<>();
    for (int i = 0; i < cells.size(); i++) {
      byColumn.put(header.get(i), cells.get(i));
    }
    return new Row(name, line, Collections.unmodifiableMap(byColumn));
  }

  private static ImportException unreadable(String name, IOException e) {
    boolean badText = e instanceof CharacterCodingException;
    return new ImportException(name, badText ? "not UTF-8" : e.getMessage(), "CSV in UTF-8");
  }
}
