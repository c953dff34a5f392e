package org.k2nutrition.examples.importers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A file of the dataset: a head of a few fields and one array whose records stand one a line.
 *
 * @param head the fields before the array, in order
 * @param array the name of the array
 * @param records the records, in order
 */
record DataFile(ObjectNode head, String array, List<ObjectNode> records) {

  static DataFile read(Path file) {
    ObjectNode document = Json.read(file);
    String array = arrayOf(file, document);
    ObjectNode head = document.deepCopy();
    head.remove(array);
    return new DataFile(head, array, Json.objects(document.get(array)));
  }

  /** The records by id. */
  Map<String, ObjectNode> byId() {
    Map<String, ObjectNode> byId = new LinkedHashMap<>();
    for (ObjectNode record : records) {
      if (byId.put(id(record), record) != null) {
        throw new ImportException("Records of " + array, id(record), "an id that occurs once");
      }
    }
    return byId;
  }

  static String id(ObjectNode record) {
    return record.get("id").textValue();
  }

  void write(Path file) {
    try {
      Files.writeString(file, text(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String text() {
    String opening = Json.write(headWithArray());
    return opening.substring(0, opening.length() - 2)
        + records.stream().map(Json::write).collect(Collectors.joining(",\n", "\n", "\n"))
        + "]}\n";
  }

  private ObjectNode headWithArray() {
    ObjectNode document = head.deepCopy();
    document.putArray(array);
    return document;
  }

  private static String arrayOf(Path file, ObjectNode document) {
    return document.properties().stream()
        .filter(field -> field.getValue().isArray())
        .map(Map.Entry<String, JsonNode>::getKey)
        .reduce((first, second) -> second)
        .orElseThrow(
            () ->
                new ImportException(
                    String.valueOf(file.getFileName()), "no array", "an array of records"));
  }
}
