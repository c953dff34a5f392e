package org.k2nutrition.examples.importers;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The works behind the evidence: those of the extracts and of the importers' own list. */
final class EvidenceCitations {

  private static final List<String> KEYS = List.of("key", "becomes", "reason");

  private static final String OWN = "evidence-citations-own.csv";

  private final Citations citations;
  private final Map<String, String> keys = new LinkedHashMap<>();
  private final Map<String, ObjectNode> known = new LinkedHashMap<>();
  private final Map<String, String> statuses = new LinkedHashMap<>();
  private final Set<String> industry = new LinkedHashSet<>();

  EvidenceCitations(EvidenceSource source, Path folder, Citations citations) {
    this.citations = citations;
    Table.resource("evidence-keys.csv", KEYS)
        .forEach(row -> keys.put(row.text("key"), row.text("becomes")));
    ReferenceCitations references = new ReferenceCitations(folder, "reference-intakes-citations");
    references.all().forEach(this::know);
    source
        .rows(
            "evidence-citations",
            "key",
            "title",
            "authors",
            "year",
            "publication",
            "doi",
            "pmid",
            "url",
            "licence",
            "evidence_status")
        .forEach(this::knowWork);
    Citations.own(OWN).forEach(this::know);
  }

  /** Adds a work to the dataset's citations and gives the key it has there. */
  String cite(Row row, String column, String key) {
    String there = key(key);
    ObjectNode work = known.get(there);
    if (work == null) {
      throw row.error(column, "keys of the citations, not '" + key + "'");
    }
    citations.complete(work);
    return there;
  }

  /** Adds all works of the evidence, also those that only other files name. */
  void citeAll() {
    statuses.keySet().forEach(key -> citations.complete(known.get(key)));
    Citations.own(OWN).forEach(citations::complete);
  }

  String key(String key) {
    return keys.getOrDefault(key, key);
  }

  /** Whether a work was read itself, as the extract says. */
  String verification(String key) {
    return statuses.getOrDefault(key(key), "verified");
  }

  /** Whether the industry wrote a work, as the extract says beside its authors. */
  boolean isIndustry(String key) {
    return industry.contains(key(key));
  }

  private void know(ObjectNode work) {
    known.merge(work.get("key").textValue(), work, EvidenceCitations::joined);
  }

  /** What the first extract says stays; the second fills what was open. */
  private static ObjectNode joined(ObjectNode first, ObjectNode second) {
    ObjectNode joined = first.deepCopy();
    second
        .properties()
        .forEach(
            field -> {
              boolean place = field.getKey().equals("url") || field.getKey().equals("container");
              if (!first.has(field.getKey()) && !place) {
                joined.set(field.getKey(), field.getValue());
              }
            });
    return joined;
  }

  private void knowWork(Row row) {
    ObjectNode work = Json.object().put("key", key(row.required("key")));
    row.optional("authors")
        .filter(text -> !text.startsWith("("))
        .ifPresent(t -> work.put("authors", t));
    work.put("title", row.required("title"));
    row.optional("publication")
        .filter(text -> !text.startsWith("("))
        .ifPresent(text -> work.put("container", text));
    row.optionalInteger("year").ifPresent(year -> work.put("year", year));
    row.optional("doi").ifPresent(doi -> work.put("doi", doi));
    row.optional("pmid").ifPresent(pmid -> work.put("pmid", pmid));
    row.optional("url")
        .filter(url -> !url.startsWith("https://doi.org/"))
        .ifPresent(url -> work.put("url", url));
    row.optional("licence").ifPresent(licence -> work.put("licence", licence));
    String status = row.required("evidence_status");
    row.require(
        "evidence_status",
        List.of("verified", "secondary").contains(status),
        "verified or secondary");
    statuses.put(work.get("key").textValue(), status);
    if (row.text("authors").endsWith("(industry)")) {
      industry.add(work.get("key").textValue());
    }
    if (!keys.containsKey(row.text("key")) || !known.containsKey(work.get("key").textValue())) {
      know(work);
    }
  }
}
