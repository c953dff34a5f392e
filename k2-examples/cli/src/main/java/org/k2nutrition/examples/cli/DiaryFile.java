package org.k2nutrition.examples.cli;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.k2nutrition.data.K2;
import org.k2nutrition.intake.Day;
import org.k2nutrition.intake.Diary;
import org.k2nutrition.intake.DiaryEntry;

/** Reads a diary from a CSV file: our own columns, or those of Cronometer's export. */
final class DiaryFile {

  private final String file;
  private final DiaryRows rows;

  private DiaryFile(String file, DiaryRows rows) {
    this.file = file;
    this.rows = rows;
  }

  static Diary read(Path path, K2 k2) throws IOException {
    String text = TextFile.read(path);
    String file = path.toString();
    if (text.isBlank()) {
      throw new BadInputException("empty file", file, "", "a header and at least one row");
    }
    char separator = separator(text);
    DiaryColumns columns = DiaryColumns.of(file, text, separator);
    DiaryRows rows = new DiaryRows(file, new FoodFinder(k2), columns, separator == ';');
    return new DiaryFile(file, rows).parse(text, separator);
  }

  private Diary parse(String text, char separator) throws IOException {
    CSVFormat format =
        CSVFormat.RFC4180.builder().setDelimiter(separator).setIgnoreEmptyLines(true).get();
    Map<LocalDate, List<DiaryEntry>> days = new TreeMap<>();
    try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
      long line = 1;
      for (CSVRecord record : parser) {
        if (record.getRecordNumber() > 1) {
          rows.read(record, line)
              .ifPresent(
                  row ->
                      days.computeIfAbsent(row.date(), date -> new ArrayList<>()).add(row.entry()));
        }
        line = parser.getCurrentLineNumber() + 1;
      }
    } catch (UncheckedIOException | CSVException e) {
      throw new BadInputException("not CSV", file, cause(e), "fields quoted as in RFC 4180");
    }
    if (days.isEmpty()) {
      throw new BadInputException("no rows", file, "only a header", "at least one row");
    }
    return diary(days);
  }

  private Diary diary(Map<LocalDate, List<DiaryEntry>> days) {
    List<Day> list = new ArrayList<>();
    for (Map.Entry<LocalDate, List<DiaryEntry>> day : days.entrySet()) {
      list.add(Day.builder().date(day.getKey()).addAllEntries(day.getValue()).build());
    }
    return Diary.of(list);
  }

  /** The header decides: a semicolon if it has more of them than of commas. */
  private static char separator(String text) {
    String header = text.lines().findFirst().orElse("");
    long semicolons = header.chars().filter(c -> c == ';').count();
    return semicolons > header.chars().filter(c -> c == ',').count() ? ';' : ',';
  }

  private static String cause(Exception e) {
    return String.valueOf(e.getCause() == null ? e.getMessage() : e.getCause().getMessage());
  }
}
