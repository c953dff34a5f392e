package org.k2nutrition.examples.importers;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The joins of origins: figures that evidently travelled count for the origin they came from, each
 * with its reason. Origins vote in a composite, not rows.
 */
final class Origins {

  static final String FILE = "origins.json";

  private record Key(String record, String component) {}

  private final Map<Key, ObjectNode> joins = new HashMap<>();
  private final Dataset dataset;

  Origins(Dataset dataset, List<ObjectNode> joins) {
    this.dataset = dataset;
    for (ObjectNode join : joins) {
      Key key = new Key(DataFile.id(join), join.get("component").textValue());
      if (this.joins.put(key, join) != null) {
        throw new ImportException("Joins of origins", key.record, "one join for each component");
      }
    }
  }

  static Origins own(Dataset dataset) {
    return new Origins(dataset, Json.objects(Json.resource(FILE).get("joins")));
  }

  /** Sets the origin of a measurement that was taken from a record, if it has a join. */
  void apply(String record, ObjectNode measurement) {
    ObjectNode join = joins.get(new Key(record, measurement.get("component").textValue()));
    if (join != null) {
      measurement.put("origin", originOf(join.get("origin").textValue()));
      measurement.put("originReason", join.get("reason").textValue());
    }
  }

  /** A record or a table stands for the origin of its table; a publication for itself. */
  private String originOf(String name) {
    return dataset
        .head(Dataset.tableOf(name))
        .map(head -> head.get("origin").textValue())
        .orElse(name);
  }
}
