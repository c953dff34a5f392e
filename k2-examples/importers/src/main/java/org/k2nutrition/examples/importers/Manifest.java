package org.k2nutrition.examples.importers;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Writes {@code manifest.json}: every file of the dataset with its number of records and its
 * digest. Version, date, titles and attributions are kept in the importers' {@code dataset.json}.
 */
final class Manifest {

  static final String FILE = "manifest.json";

  private final Path target;
  private final ObjectNode dataset = Json.resource("dataset.json");
  private final Set<String> files = new TreeSet<>();
  private final Set<String> attributions = new TreeSet<>();

  private Manifest(Path target) {
    this.target = target;
  }

  static Report run(Path target) {
    return new Manifest(target).write();
  }

  private Report write() {
    files.addAll(jsonFiles(target));
    int count = files.size();
    ObjectNode head = Json.object();
    head.set("dataVersion", dataset.get("dataVersion"));
    head.set("date", dataset.get("date"));
    List<String> lines = new ArrayList<>();
    lines.add(array("tables", tables()));
    lines.add(array("files", files.stream().map(this::file).toList()));
    lines.add(array("attributions", usedAttributions()));
    String opening = Json.write(head);
    String text =
        opening.substring(0, opening.length() - 1) + ",\n" + String.join(",\n", lines) + "}\n";
    try {
      Files.writeString(target.resolve(FILE), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Report("Manifest: " + count + " files", List.of());
  }

  private static String array(String name, List<ObjectNode> records) {
    return "\"%s\":[\n%s\n]"
        .formatted(name, String.join(",\n", records.stream().map(Json::write).toList()));
  }

  private List<ObjectNode> tables() {
    List<ObjectNode> tables = new ArrayList<>();
    for (ObjectNode table : Json.objects(dataset.get("tables"))) {
      if (files.remove(table.get("file").textValue())) {
        table.properties().stream()
            .filter(field -> field.getKey().equals("attribution"))
            .forEach(field -> attributions.add(field.getValue().textValue()));
        tables.add(counted(table));
      }
    }
    return tables;
  }

  private ObjectNode file(String name) {
    return counted(Json.object().put("file", name));
  }

  private ObjectNode counted(ObjectNode entry) {
    Path file = target.resolve(entry.get("file").textValue());
    entry.put("records", DataFile.read(file).records().size());
    return entry.put("sha256", sha256(file));
  }

  private List<ObjectNode> usedAttributions() {
    return Json.objects(dataset.get("attributions")).stream()
        .filter(attribution -> attributions.contains(DataFile.id(attribution)))
        .toList();
  }

  /** The files of a dataset but the manifest, in no order. */
  static List<String> jsonFiles(Path folder) {
    try (Stream<Path> paths = Files.list(folder)) {
      return paths
          .map(path -> String.valueOf(path.getFileName()))
          .filter(name -> name.endsWith(".json") && !name.equals(FILE))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String sha256(Path file) {
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    } catch (NoSuchAlgorithmException | IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
