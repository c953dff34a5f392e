package org.k2nutrition.data.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.k2nutrition.source.Attribution;

/**
 * What the dataset consists of, from {@code manifest.json}.
 *
 * @param dataVersion the version of the dataset
 * @param date the date of the dataset, ISO
 * @param tables the tables of foods
 * @param files the other files
 * @param attributions what an application has to show, by id
 */
public record Manifest(
    String dataVersion,
    String date,
    List<Table> tables,
    List<DataFile> files,
    Map<String, Attribution> attributions) {

  private static final String FILE = "manifest.json";

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
    String date = "";
    List<Table> tables = new ArrayList<>();
    List<DataFile> files = new ArrayList<>();
    Map<String, Attribution> attributions = new LinkedHashMap<>();
    while (cursor.nextField()) {
      switch (cursor.field()) {
        case "dataVersion" -> dataVersion = cursor.string();
        case "date" -> date = cursor.string();
        case "tables", "files", "attributions" -> list(cursor, tables, files, attributions);
        default -> throw cursor.unknownField();
      }
    }
    return new Manifest(
        dataVersion,
        date,
        List.copyOf(tables),
        List.copyOf(files),
        Collections.unmodifiableMap(attributions));
  }

  private static void list(
      JsonCursor cursor,
      List<Table> tables,
      List<DataFile> files,
      Map<String, Attribution> attributions) {
    String list = cursor.field();
    cursor.requireList();
    while (cursor.nextElement()) {
      cursor.requireObject();
      switch (list) {
        case "tables" -> tables.add(table(cursor));
        case "files" -> files.add(entry(cursor).dataFile());
        default -> addAttribution(cursor, attributions);
      }
    }
  }

  private static Table table(JsonCursor cursor) {
    Entry entry = entry(cursor);
    return new Table(entry.id, entry.title, entry.citation, entry.attribution, entry.dataFile());
  }

  private static void addAttribution(JsonCursor cursor, Map<String, Attribution> attributions) {
    Entry entry = entry(cursor);
    attributions.put(entry.id, new Attribution(entry.source, entry.licence, entry.text, entry.url));
  }

  private static Entry entry(JsonCursor cursor) {
    Entry entry = new Entry();
    while (cursor.nextField()) {
      switch (cursor.field()) {
        case "id" -> entry.id = cursor.string();
        case "title" -> entry.title = cursor.string();
        case "citation" -> entry.citation = cursor.string();
        case "attribution" -> entry.attribution = cursor.string();
        case "file" -> entry.file = cursor.string();
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

    DataFile dataFile() {
      return new DataFile(file, records, sha256);
    }
  }
}
