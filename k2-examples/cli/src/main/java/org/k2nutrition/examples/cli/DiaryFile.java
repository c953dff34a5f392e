package org.k2nutrition.examples.cli;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongConsumer;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.k2nutrition.data.K2;
import org.k2nutrition.intake.Day;
import org.k2nutrition.intake.Diary;
import org.k2nutrition.intake.DiaryEntry;

/** Reads a diary from a CSV file: our own columns, or those of Cronometer's export. */
final class DiaryFile {

  private static final int PROGRESS_EACH = 20_000;

  private final String file;
  private final FoodFinder foods;
  private final LongConsumer progress;

  private DiaryFile(String file, FoodFinder foods, LongConsumer progress) {
    this.file = file;
    this.foods = foods;
    this.progress = progress;
  }

  /** Reads a file; a long one tells now and then which line it has come to. */
  static Diary read(TextFile diary, K2 k2, LongConsumer progress) throws IOException {
    String text = diary.read();
    String file = diary.where();
    if (text.isBlank()) {
      throw new BadInputException("empty file", file, "", "a header and at least one row");
    }
    return new DiaryFile(file, new FoodFinder(k2), progress).parse(text, separator(text));
  }

  private Diary parse(String text, char separator) throws IOException {
    CSVFormat format =
        CSVFormat.RFC4180.builder().setDelimiter(separator).setIgnoreEmptyLines(false).get();
    Map<LocalDate, List<DiaryEntry>> days = new TreeMap<>();
    long line = 1;
    try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
      @Nullable DiaryRows rows = null;
      for (CSVRecord record : parser) {
        if (rows != null) {
          rows.read(record, line)
              .ifPresent(
                  row ->
                      days.computeIfAbsent(row.date(), date -> new ArrayList<>())
                          .addAll(row.entries()));
        } else if (!isBlank(record)) {
          DiaryColumns columns = DiaryColumns.of(file + ":" + line, record);
          rows = new DiaryRows(file, foods, columns, separator == ';');
        }
        line = parser.getCurrentLineNumber() + 1;
        if (parser.getRecordNumber() % PROGRESS_EACH == 0) {
          progress.accept(line);
        }
      }
    } catch (UncheckedIOException | CSVException e) {
      throw new BadInputException(
          "not CSV", file + ":" + line, cause(e), "fields quoted as in RFC 4180");
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

  /** Whether no cell is filled. */
  static boolean isBlank(CSVRecord record) {
    return record.stream().allMatch(String::isBlank);
  }

  /** The header decides: a semicolon if it has more of them than of commas. */
  private static char separator(String text) {
    String header = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
    long semicolons = header.chars().filter(c -> c == ';').count();
    return semicolons > header.chars().filter(c -> c == ',').count() ? ';' : ',';
  }

  private static String cause(Exception e) {
    return String.valueOf(e.getCause() == null ? e.getMessage() : e.getCause().getMessage());
  }
}
