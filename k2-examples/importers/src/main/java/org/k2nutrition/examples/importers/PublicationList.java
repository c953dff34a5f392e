package org.k2nutrition.examples.importers;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The publications behind the literature, as citations. */
final class PublicationList {

  private static final List<String> COLUMNS =
      List.of(
          "key", "kind", "authors", "title", "journal", "year", "volume", "pages", "doi", "pmid",
          "pmcid", "licence", "method", "lod_loq", "note");

  private static final String NO_TITLE = "(title not read)";

  private final Map<String, Map<String, String>> byKey = new HashMap<>();

  /** The extract's list, and publications found later, which go before it. */
  PublicationList(Path file, List<ObjectNode> found) {
    Table.index(Table.read(file, COLUMNS), "key")
        .forEach((key, row) -> byKey.put(key, row.cells()));
    for (ObjectNode publication : found) {
      Map<String, String> cells = new LinkedHashMap<>();
      publication.properties().forEach(f -> cells.put(f.getKey(), f.getValue().asText("")));
      publication.properties().stream()
          .filter(field -> field.getValue().isNull())
          .forEach(field -> cells.remove(field.getKey()));
      byKey.put(cells.get("key"), cells);
    }
  }

  ObjectNode get(String key) {
    Map<String, String> cells = byKey.get(key);
    if (cells == null) {
      throw new ImportException("Literature, publication", key, "a key of publications.csv");
    }
    ObjectNode citation = Json.object().put("key", key);
    put(citation, "authors", text(cells, "authors"));
    put(citation, "title", text(cells, "title").isEmpty() ? NO_TITLE : text(cells, "title"));
    put(citation, "container", container(cells));
    if (!text(cells, "year").isEmpty()) {
      citation.put("year", Integer.parseInt(text(cells, "year")));
    }
    put(citation, "doi", text(cells, "doi"));
    put(citation, "pmid", text(cells, "pmid"));
    put(citation, "url", address(cells));
    put(citation, "licence", text(cells, "licence"));
    put(citation, "note", text(cells, "note"));
    return citation;
  }

  private static String container(Map<String, String> cells) {
    String volume = (text(cells, "journal") + " " + text(cells, "volume")).strip();
    String pages = text(cells, "pages");
    return pages.isEmpty() ? volume : volume + ", " + pages;
  }

  /** An address only where there is no DOI. */
  private static String address(Map<String, String> cells) {
    if (!text(cells, "doi").isEmpty()) {
      return "";
    }
    String address = text(cells, "url") + text(cells, "address");
    return address.isEmpty() ? text(cells, "pmcid") : address;
  }

  private static String text(Map<String, String> cells, String field) {
    return cells.getOrDefault(field, "");
  }

  private static void put(ObjectNode citation, String field, String text) {
    if (!text.isEmpty()) {
      citation.put(field, text);
    }
  }
}
