package org.k2nutrition.examples.importers;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.k2nutrition.evidence.Relation;

/** Vitamin K together with other nutrients and with food. */
final class SynergyRows implements EvidenceImporter.RowReader {

  private static final Map<String, Relation> RELATIONS =
      Map.of(
          "synergy", Relation.SYNERGY,
          "synergy claimed", Relation.SYNERGY_CLAIMED,
          "none found", Relation.NONE_FOUND,
          "antagonism", Relation.ANTAGONISM,
          "absorption", Relation.ABSORPTION);

  private static final Map<String, String> FORMS =
      Map.of("all", "K", "MK4", "MK-4", "K1", "K1", "K1;MK4;MK7", "K1;MK-4;MK-7");

  private final EvidenceCitations works;

  SynergyRows(EvidenceCitations works) {
    this.works = works;
  }

  static List<Row> read(EvidenceSource source) {
    return source.rows(
        "nutrient-synergies",
        "id",
        "nutrient",
        "relation",
        "mechanism",
        "effect",
        "evidence_strength",
        "affected_forms",
        "dose_seen",
        "management",
        "verified",
        "citation_ids",
        "notes");
  }

  @Override
  public ObjectNode record(Row row, Texts texts) {
    return new EvidenceRecord(row, "synergy", "id", row.text("id"), texts)
        .constant("relation", "relation", RELATIONS)
        .forms(row.among("affected_forms", FORMS))
        .citations("sources", "citation_ids", works)
        .verification("verified")
        .text("nutrient", "nutrient")
        .text("mechanism", "mechanism")
        .text("effect", "effect")
        .text("strength", "evidence_strength")
        .text("dose", "dose_seen")
        .text("management", "management")
        .text("note", "notes")
        .json();
  }
}
