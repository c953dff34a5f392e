package org.k2nutrition.examples.importers;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The citations of an extract: {@code doi_or_url} is taken apart into DOI, address and rest. */
final class ReferenceCitations {

  private static final List<String> COLUMNS =
      List.of("key", "authority_or_authors", "title", "year", "doi_or_url", "licence");

  private static final Pattern DOI = Pattern.compile("https://doi\\.org/(10\\.[^ ;]+)(?: ; (.*))?");

  private final Map<String, Row> byKey;

  ReferenceCitations(Path folder, String extract) {
    List<Row> rows = Table.read(folder.resolve(extract + ".csv"), COLUMNS);
    ExtractRows.own().check(extract, "key", rows, List.of());
    ReferenceFixes fixes = new ReferenceFixes();
    byKey = Table.index(rows.stream().map(row -> fixes.apply(row, "key")).toList(), "key");
  }

  /** The citation that a row of the extract names. */
  ObjectNode named(Row row, String column) {
    Row citation = byKey.get(row.required(column));
    if (citation == null) {
      throw row.error(column, "a key of the extract's citations");
    }
    return of(citation);
  }

  List<ObjectNode> all() {
    return byKey.values().stream().map(ReferenceCitations::of).toList();
  }

  private static ObjectNode of(Row row) {
    ObjectNode citation = Json.object().put("key", row.required("key"));
    row.optional("authority_or_authors").ifPresent(text -> citation.put("authors", text));
    citation.put("title", row.required("title"));
    row.optionalInteger("year").ifPresent(year -> citation.put("year", year));
    row.optional("doi_or_url").ifPresent(text -> addPlace(citation, text));
    row.optional("licence").ifPresent(text -> citation.put("licence", text));
    return citation;
  }

  private static void addPlace(ObjectNode citation, String text) {
    Matcher doi = DOI.matcher(text);
    if (!doi.matches()) {
      citation.put("url", text);
      return;
    }
    citation.put("doi", doi.group(1));
    String rest = doi.group(2);
    if (rest != null) {
      citation.put(rest.startsWith("http") ? "url" : "note", rest);
    }
  }
}
