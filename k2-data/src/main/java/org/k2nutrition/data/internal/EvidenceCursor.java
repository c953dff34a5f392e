package org.k2nutrition.data.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.k2nutrition.food.Component;
import org.k2nutrition.quantity.Amount;
import org.k2nutrition.source.Citation;

/**
 * One record of a file whose sentences stand in the texts, under {@code kind.id.field}, with what
 * the readers of such files share.
 */
final class EvidenceCursor {

  private final JsonCursor cursor;
  private final CitationFile citations;
  private final Texts texts;
  private final String kind;
  private String id = "";

  EvidenceCursor(JsonCursor cursor, CitationFile citations, Texts texts, String kind) {
    this.cursor = cursor;
    this.citations = citations;
    this.texts = texts;
    this.kind = kind;
  }

  /** Reads all records of a file. */
  static <T> List<T> readAll(
      String file,
      String idField,
      String kind,
      CitationFile citations,
      Texts texts,
      Function<EvidenceCursor, T> reader) {
    List<T> records = new ArrayList<>();
    new RecordFile(file, Resources.read(file), idField)
        .forEach(
            cursor ->
                records.add(
                    built(cursor, reader, new EvidenceCursor(cursor, citations, texts, kind))));
    return List.copyOf(records);
  }

  private static <T> T built(
      JsonCursor cursor, Function<EvidenceCursor, T> reader, EvidenceCursor record) {
    try {
      return reader.apply(record);
    } catch (IllegalArgumentException | IllegalStateException e) {
      throw cursor.fault(String.valueOf(e.getMessage()), e);
    }
  }

  JsonCursor json() {
    return cursor;
  }

  String id() {
    return id;
  }

  String readId() {
    id = cursor.string();
    return id;
  }

  String text(String field) {
    return optional(field)
        .orElseThrow(() -> cursor.fault("no text with the key '" + key(field) + "'", null));
  }

  Optional<String> optional(String field) {
    return texts.find(key(field));
  }

  private String key(String field) {
    return kind + "." + id + "." + field;
  }

  Citation citation() {
    return citation(cursor.string());
  }

  Citation citation(String key) {
    return citations.resolve(key, cursor);
  }

  List<Citation> citations() {
    return cursor.strings().stream().map(this::citation).toList();
  }

  Component component() {
    return Components.of(cursor.string(), cursor);
  }

  List<Component> components() {
    return cursor.strings().stream().map(symbol -> Components.of(symbol, cursor)).toList();
  }

  List<Amount> amounts() {
    return cursor.strings().stream().map(Amount::parse).toList();
  }
}
