package org.k2nutrition.examples.importers;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/** What all measurements of one table have unless they say otherwise, and how it is written. */
record FoodTable(String id, String publication, String origin) {

  /**
   * Writes the table.
   *
   * @param companions provenance of the companion nutrients, where it is not the table's
   */
  void write(Path target, ObjectNode companions, List<ObjectNode> foods) {
    List<ObjectNode> sorted =
        foods.stream()
            .map(food -> Json.ordered(food, Fields.FOOD))
            .sorted(Comparator.comparing(DataFile::id))
            .toList();
    ObjectNode head = Json.object();
    head.put("table", id).put("publication", publication);
    head.put("verification", "VERIFIED").put("origin", origin);
    if (!companions.isEmpty()) {
      head.set("companions", companions);
    }
    head.set("surrogates", Surrogates.of(sorted));
    new DataFile(head, "foods", sorted).write(target.resolve(id + ".json"));
  }

  /** Adds the citation of the table itself. */
  void cite(Path target) {
    Citations citations = Citations.open(target);
    citations.putOwn(publication);
    citations.save();
  }
}
