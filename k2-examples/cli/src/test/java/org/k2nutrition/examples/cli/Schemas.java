package org.k2nutrition.examples.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;

/** The JSON Schemas of the answers. */
final class Schemas {

  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  private Schemas() {}

  /** What is wrong with a document; empty if nothing is. */
  static List<String> faults(String schema, JsonNode document) {
    Schema loaded = REGISTRY.getSchema(SchemaLocation.of("classpath:schema/" + schema + ".json"));
    return loaded.validate(document).stream().map(Object::toString).limit(10).toList();
  }
}
