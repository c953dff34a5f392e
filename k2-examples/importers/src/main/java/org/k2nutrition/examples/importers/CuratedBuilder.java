package org.k2nutrition.examples.importers;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Rewrites {@code curated.json} in place: what people wrote stays, and codes, measurements and
 * composites are made anew from the linked records, {@code literature.json} and the joins of
 * origins.
 */
final class CuratedBuilder {

  static final String FILE = "curated.json";
  static final String LITERATURE = "literature.json";

  private final Dataset dataset;
  private final Witnesses witnesses;
  private final Citations citations;

  private CuratedBuilder(Path target) {
    dataset = Dataset.read(target);
    DataFile literature =
        Files.exists(target.resolve(LITERATURE))
            ? DataFile.read(target.resolve(LITERATURE))
            : new DataFile(Json.object(), "records", List.of());
    witnesses = new Witnesses(dataset, literature, Origins.own(dataset));
    citations = Citations.open(target);
  }

  static Report run(Path target) {
    CuratedBuilder builder = new CuratedBuilder(target);
    DataFile curated = DataFile.read(target.resolve(FILE));
    List<ObjectNode> foods =
        curated.byId().values().stream()
            .map(builder::built)
            .sorted(Comparator.comparing(DataFile::id))
            .toList();
    new DataFile(curated.head(), curated.array(), foods).write(target.resolve(FILE));
    return new Report("Curated: " + foods.size() + " foods", List.of());
  }

  private ObjectNode built(ObjectNode food) {
    ObjectNode built = food.deepCopy();
    List<ObjectNode> measurements = witnesses.of(food);
    measurements.forEach(measurement -> requireCitations(food, measurement));
    set(built, "measurements", measurements.stream().filter(CuratedBuilder::isOfATable).toList());
    set(built, "composites", composites(food, measurements));
    setCodes(built);
    return Json.ordered(built, Fields.FOOD);
  }

  /** Figures of the literature stay in their own file, which an application can leave out. */
  private static boolean isOfATable(ObjectNode measurement) {
    return !measurement.path("record").asText().contains("/");
  }

  private static List<ObjectNode> composites(ObjectNode food, List<ObjectNode> measurements) {
    try {
      return Composites.of(measurements, food.path("plant").asBoolean());
    } catch (IllegalArgumentException e) {
      throw new ImportException(
          "curated.json, food " + DataFile.id(food), e.getMessage(), "measurements that hold");
    }
  }

  private void requireCitations(ObjectNode food, ObjectNode measurement) {
    for (String field : List.of("publication", "via")) {
      String key = measurement.path(field).asText();
      if (!key.isEmpty() && !citations.has(key)) {
        throw new ImportException(
            "curated.json, food " + DataFile.id(food) + ", " + field,
            key,
            "a key of citations.json");
      }
    }
  }

  private void setCodes(ObjectNode food) {
    String who = "curated.json, food " + DataFile.id(food);
    Set<String> codes = new LinkedHashSet<>();
    for (String id : Json.texts(food.path("links"))) {
      codes.addAll(Json.texts(dataset.record(id, who).path("codes")));
    }
    food.remove("codes");
    if (!codes.isEmpty()) {
      ArrayNode array = food.putArray("codes");
      codes.forEach(array::add);
    }
  }

  private static void set(ObjectNode food, String field, List<ObjectNode> records) {
    food.remove(field);
    if (!records.isEmpty()) {
      food.putArray(field).addAll(records);
    }
  }
}
