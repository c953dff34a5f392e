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

  void put(ObjectNode citation) {
    byKey.put(citation.get("key").textValue(), Json.ordered(citation, Fields.CITATION));
  }

  /** Adds a citation, or what the one already there leaves open. */
  void complete(ObjectNode citation) {
    ObjectNode known = byKey.get(citation.get("key").textValue());
    if (known == null) {
      put(citation);
      return;
    }
    ObjectNode completed = known.deepCopy();
    for (String field : List.of("year", "doi", "pmid", "licence")) {
      if (!known.has(field) && citation.has(field)) {
        completed.set(field, citation.get(field));
      }
    }
    put(completed);
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
