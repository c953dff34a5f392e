package org.k2nutrition.examples.importers;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The tables of the dataset that are there, by id, with their records. */
final class Dataset {

  /** A table's head and its records by id. */
  record Loaded(ObjectNode head, Map<String, ObjectNode> records) {}

  private final Map<String, Loaded> tables = new TreeMap<>();

  private Dataset() {}

  static Dataset read(Path folder) {
    Dataset dataset = new Dataset();
    for (ObjectNode table : Json.objects(Json.resource("dataset.json").get("tables"))) {
      Path file = folder.resolve(table.get("file").textValue());
      if (Files.exists(file) && !DataFile.id(table).equals("curated")) {
        DataFile data = DataFile.read(file);
        dataset.tables.put(DataFile.id(table), new Loaded(data.head(), data.byId()));
      }
    }
    return dataset;
  }

  static String tableOf(String id) {
    return id.split(":", 2)[0];
  }

  boolean hasTableOf(String id) {
    return tables.containsKey(tableOf(id));
  }

  Optional<ObjectNode> head(String table) {
    return Optional.ofNullable(tables.get(table)).map(Loaded::head);
  }

  ObjectNode head(String id, String who) {
    return head(tableOf(id)).orElseThrow(() -> missing(id, who));
  }

  ObjectNode record(String id, String who) {
    return Optional.ofNullable(tables.get(tableOf(id)))
        .map(table -> table.records().get(id))
        .orElseThrow(() -> missing(id, who));
  }

  private static ImportException missing(String id, String who) {
    return new ImportException(who + ", record", id, "a record of the dataset");
  }
}
