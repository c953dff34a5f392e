package org.k2nutrition.examples.importers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Brings hand-curated files into the shape of the dataset: {@code foods*.json}, {@code
 * literature*.json}, {@code origins*.json}, {@code publications*.json} and the extract's {@code
 * menaquinones.csv} and {@code publications.csv} become {@code curated.json} (without measurements;
 * the step {@code curated} follows), {@code literature.json} and the importers' {@code
 * origins.json}.
 *
 * <p>Links to tables that are not in the dataset yet are left out, and so are rows of the
 * literature and joins that no food uses.
 */
final class CurationMerge {

  private static final Set<String> FERMENTED = Set.of("FERMENTED", "FERMENTED_SOY");

  private final Path source;
  private final Dataset dataset;
  private final List<String> leftOut = new ArrayList<>();
  private final Set<String> used = new TreeSet<>();

  private CurationMerge(Path source, Path target) {
    this.source = source;
    this.dataset = Dataset.read(target);
  }

  static Report run(Path source, Path target, Path own) {
    return new CurationMerge(source, target).write(target, own);
  }

  private Report write(Path target, Path own) {
    List<ObjectNode> foods = sorted(files("foods", "foods").stream().map(this::food).toList());
    new DataFile(Json.object().put("table", "curated"), "foods", foods)
        .write(target.resolve(CuratedBuilder.FILE));
    List<ObjectNode> rows =
        files("literature", "rows").stream()
            .filter(row -> used.contains(DataFile.id(row)))
            .toList();
    List<ObjectNode> joins =
        files("origins", "joins").stream()
            .filter(join -> used.contains(DataFile.id(join)))
            .toList();
    Origins ofLiterature =
        new Origins(dataset, joins.stream().filter(CurationMerge::isOfLiterature).toList());
    leftOut.addAll(
        new LiteratureMerge(source, files("publications", "publications"), ofLiterature)
            .write(rows, target));
    List<ObjectNode> ofTables = joins.stream().filter(join -> !isOfLiterature(join)).toList();
    new DataFile(Json.object(), "joins", sorted(ofTables)).write(own.resolve(Origins.FILE));
    return new Report(
        "Merged: %d foods, %d rows, %d joins".formatted(foods.size(), rows.size(), joins.size()),
        leftOut);
  }

  /** Joins of the literature stand in its own records, where readers of that file find them. */
  private static boolean isOfLiterature(ObjectNode join) {
    return DataFile.id(join).contains("/");
  }

  private static List<ObjectNode> sorted(List<ObjectNode> records) {
    return records.stream()
        .sorted(
            Comparator.comparing(DataFile::id)
                .thenComparing(record -> record.path("component").asText()))
        .toList();
  }

  /** The records of all files whose name begins alike, in the order of the names. */
  private List<ObjectNode> files(String prefix, String array) {
    try (Stream<Path> paths = Files.list(source)) {
      return paths
          .filter(path -> String.valueOf(path.getFileName()).matches(prefix + ".*\\.json"))
          .sorted()
          .flatMap(path -> Json.objects(Json.read(path).path(array)).stream())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ObjectNode food(ObjectNode written) {
    ObjectNode food = Json.object();
    for (String field : List.of("id", "name", "names", "group", "state", "note")) {
      if (written.hasNonNull(field)) {
        food.set(field, written.get(field));
      }
    }
    boolean fermented = FERMENTED.contains(written.path("group").asText());
    if (written.path("plant").asBoolean() && !fermented) {
      food.put("plant", true);
    }
    addLinks(food, written);
    addPortions(food, written);
    return Json.ordered(food, Fields.FOOD);
  }

  private void addLinks(ObjectNode food, ObjectNode written) {
    String who = "food " + DataFile.id(written);
    ArrayNode links = Json.object().putArray("links");
    Json.texts(written.path("links")).stream().filter(id -> isThere(who, id)).forEach(links::add);
    if (!links.isEmpty()) {
      food.set("links", links);
    }
    if (!written.path("literature").isEmpty()) {
      food.set("literature", written.get("literature"));
      used.addAll(Json.texts(written.get("literature")));
    }
    String companions = written.path("companions").asText("");
    if (written.hasNonNull("companions") && isThere(who, companions)) {
      food.put("companionsFrom", companions);
    }
  }

  private boolean isThere(String who, String id) {
    if (!dataset.hasTableOf(id)) {
      leftOut.add(new ImportException(who, id, "a table of the dataset, left out").getMessage());
      return false;
    }
    dataset.record(id, who);
    used.add(id);
    return true;
  }

  private void addPortions(ObjectNode food, ObjectNode written) {
    ArrayNode portions = Json.object().putArray("portions");
    for (JsonNode node : written.path("portions")) {
      CuratedPortion portion = CuratedPortion.parse(node);
      if (portion.amount().signum() > 0) {
        portions.add(portion.json());
      } else {
        leftOut.add("food " + DataFile.id(written) + ", a portion of nothing: " + node);
      }
    }
    if (!portions.isEmpty()) {
      food.set("portions", portions);
    }
  }
}
