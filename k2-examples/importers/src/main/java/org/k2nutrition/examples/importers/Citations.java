package org.k2nutrition.examples.importers;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The citations of the dataset, {@code citations.json}: importers add theirs or replace them. */
final class Citations {

  static final String FILE = "citations.json";

  private static final List<String> COLUMNS = Fields.CITATION;
  private static final List<String> IDENTIFYING = List.of("year", "doi", "pmid", "licence");

  private final Path file;
  private final Map<String, ObjectNode> byKey = new TreeMap<>();

  private Citations(Path file) {
    this.file = file;
  }

  static Citations open(Path target) {
    Citations citations = new Citations(target.resolve(FILE));
    if (Files.exists(citations.file)) {
      DataFile.read(citations.file).records().forEach(citations::put);
    }
    return citations;
  }

  /** Puts a citation in the place of the one with its key, whose identifiers it may leave open. */
  void put(ObjectNode citation) {
    String key = citation.get("key").textValue();
    byKey.put(key, Json.ordered(filled(citation, byKey.get(key)), Fields.CITATION));
  }

  /** Adds a citation, or what the one already there leaves open. */
  void complete(ObjectNode citation) {
    ObjectNode known = byKey.get(citation.get("key").textValue());
    put(known == null ? citation : filled(known, citation));
  }

  private static ObjectNode filled(ObjectNode citation, ObjectNode from) {
    ObjectNode filled = citation.deepCopy();
    for (String field : IDENTIFYING) {
      if (from != null && !filled.has(field) && from.has(field)) {
        filled.set(field, from.get(field));
      }
    }
    return filled;
  }

  boolean has(String key) {
    return byKey.containsKey(key);
  }

  /** Adds citations kept in the importers' own list. */
  void putOwn(String... keys) {
    Map<String, Row> own = Table.index(Table.resource("citations.csv", COLUMNS), "key");
    for (String key : keys) {
      put(of(Optional.ofNullable(own.get(key)).orElseThrow()));
    }
  }

  /** A list of citations kept with the importers. */
  static List<ObjectNode> own(String resource) {
    return Table.resource(resource, COLUMNS).stream().map(Citations::of).toList();
  }

  void save() {
    new DataFile(Json.object(), "citations", List.copyOf(byKey.values())).write(file);
  }

  private static ObjectNode of(Row row) {
    ObjectNode citation = Json.object();
    for (String column : COLUMNS) {
      if (column.equals("year")) {
        row.optionalInteger(column).ifPresent(year -> citation.put(column, year));
      } else {
        row.optional(column).ifPresent(text -> citation.put(column, text));
      }
    }
    return citation;
  }
}
