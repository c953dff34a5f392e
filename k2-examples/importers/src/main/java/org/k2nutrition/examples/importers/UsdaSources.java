package org.k2nutrition.examples.importers;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** USDA's own list of the data sources behind its vitamin K figures. */
final class UsdaSources {

  private static final List<String> COLUMNS =
      List.of("id", "authors", "year", "title", "container");

  private final Map<String, Row> byId =
      Table.index(Table.resource("usda-sources.csv", COLUMNS), "id");

  Set<String> ids() {
    return byId.keySet();
  }

  void addTo(Citations citations) {
    byId.forEach((id, row) -> citations.put(citation(id, row)));
  }

  /** The key of the citation of a data source. */
  static String key(String id) {
    return "usda:" + id;
  }

  private static ObjectNode citation(String id, Row row) {
    ObjectNode citation = Json.object().put("key", key(id)).put("authors", row.required("authors"));
    citation.put("title", row.required("title"));
    row.optional("container").ifPresent(container -> citation.put("container", container));
    row.optionalInteger("year").ifPresent(year -> citation.put("year", year));
    return citation;
  }
}
