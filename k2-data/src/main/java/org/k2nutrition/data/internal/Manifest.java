package org.k2nutrition.data.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.k2nutrition.source.Attribution;
import org.k2nutrition.source.DatasetException;

/**
 * What the dataset consists of, from {@code manifest.json}.
 *
 * @param dataVersion the version of the dataset
 * @param date the date of the dataset
 * @param tables the tables of foods
 * @param files the other files
 * @param attributions what an application has to show, by id
 */
public record Manifest(
    String dataVersion,
    LocalDate date,
    List<Table> tables,
    List<DataFile> files,
    Map<String, Attribution> attributions) {

  static final String FILE = "manifest.json";

  /**
   * A file of the dataset.
   *
   * @param name its name
   * @param records how many records it holds
   * @param sha256 its digest in hexadecimal
   */
  public record DataFile(String name, int records, String sha256) {}

  /**
   * A table of foods.
   *
   * @param id its id
   * @param title what it is called
   * @param citation the key of the work it was taken from
   * @param attribution the id of what has to be shown for it, or empty
   * @param file its file
   */
  public record Table(
      String id, String title, String citation, String attribution, DataFile file) {}

  static Manifest read() {
    byte[] bytes = Resources.read(FILE);
    JsonCursor cursor = JsonCursor.on(FILE, bytes, 0, bytes.length);
    cursor.requireObject();
    String dataVersion = "";
    @Nullable LocalDate date = null;
    List<Table> tables = new ArrayList<>();
    List<DataFile> files = new ArrayList<>();
    Map<String, Attribution> attributions = new LinkedHashMap<>();
    while (cursor.nextField()) {
      switch (cursor.field()) {
        case "dataVersion" -> dataVersion = cursor.string();
        case "date" -> date = cursor.date();
        case "tables", "files", "attributions" -> list(cursor, tables, files, attributions);
        default -> throw cursor.unknownField();
      }
    }
    if (dataVersion.isEmpty() || date == null) {
      throw new DatasetException(
          FILE,
          "",
          dataVersion.isEmpty() ? "dataVersion" : "date",
          "found none, expected one",
          null);
    }
    return new Manifest(
        dataVersion,
        date,
        List.copyOf(tables),
        List.copyOf(files),
        Collections.unmodifiableMap(attributions));
  }

  /**
   * All files.
   *
   * @return those of the tables first
   */
  public List<DataFile> allFiles() {
    return Stream.concat(tables.stream().map(Table::file), files.stream()).toList();
  }

  private static void list(
      JsonCursor cursor,
      List<Table> tables,
      List<DataFile> files,
      Map<String, Attribution> attributions) {
    String list = cursor.field();
    cursor.inRecord("");
    cursor.requireList();
    while (cursor.nextElement()) {
      cursor.requireObject();
      switch (list) {
        case "tables" -> tables.add(table(cursor));
        case "files" -> files.add(dataFile(entry(cursor), cursor));
        default -> addAttribution(cursor, attributions);
      }
    }
  }

  private static Table table(JsonCursor cursor) {
    Entry entry = entry(cursor);
    require(cursor, "id", entry.id);
    return new Table(
        entry.id, entry.title, entry.citation, entry.attribution, dataFile(entry, cursor));
  }

  private static void addAttribution(JsonCursor cursor, Map<String, Attribution> attributions) {
    Entry entry = entry(cursor);
    require(cursor, "id", entry.id);
    require(cursor, "source", entry.source);
    require(cursor, "licence", entry.licence);
    require(cursor, "text", entry.text);
    require(cursor, "url", entry.url);
    attributions.put(entry.id, new Attribution(entry.source, entry.licence, entry.text, entry.url));
  }

  private static DataFile dataFile(Entry entry, JsonCursor cursor) {
    require(cursor, "file", entry.file);
    require(cursor, "sha256", entry.sha256);
    return new DataFile(entry.file, entry.records, entry.sha256);
  }

  private static void require(JsonCursor cursor, String field, String value) {
    if (value.isEmpty()) {
      throw new DatasetException(FILE, cursor.record(), field, "found none, expected one", null);
    }
  }

  private static Entry entry(JsonCursor cursor) {
    Entry entry = new Entry();
    cursor.inRecord("");
    while (cursor.nextField()) {
      switch (cursor.field()) {
        case "id" -> {
          entry.id = cursor.string();
          cursor.inRecord(entry.id);
        }
        case "title" -> entry.title = cursor.string();
        case "citation" -> entry.citation = cursor.string();
        case "attribution" -> entry.attribution = cursor.string();
        case "file" -> {
          entry.file = cursor.string();
          cursor.inRecord(entry.file);
        }
        case "records" -> entry.records = cursor.integer();
        case "sha256" -> entry.sha256 = cursor.string();
        case "source" -> entry.source = cursor.string();
        case "licence" -> entry.licence = cursor.string();
        case "text" -> entry.text = cursor.string();
        case "url" -> entry.url = cursor.string();
        default -> throw cursor.unknownField();
      }
    }
    return entry;
  }

  /** One entry of any of the lists, half read. */
  private static final class Entry {
    String id = "";
    String title = "";
    String citation = "";
    String attribution = "";
    String file = "";
    int records;
    String sha256 = "";
    String source = "";
    String licence = "";
    String text = "";
    String url = "";
  }
}
