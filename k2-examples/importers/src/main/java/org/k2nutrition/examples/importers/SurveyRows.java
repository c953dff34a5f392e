package org.k2nutrition.examples.importers;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Intake surveys. */
final class SurveyRows implements EvidenceImporter.RowReader {

  private final EvidenceCitations works;

  SurveyRows(EvidenceCitations works) {
    this.works = works;
  }

  static List<Row> read(EvidenceSource source) {
    return source.rows(
        "intake-surveys",
        "id",
        "country",
        "survey",
        "population",
        "n",
        "year",
        "nutrient",
        "value",
        "sd_or_range",
        "unit",
        "method",
        "food_groups",
        "source_key",
        "evidence_status",
        "note");
  }

  @Override
  public ObjectNode record(Row row, Texts texts) {
    return new EvidenceRecord(row, "survey", "id", row.text("id"), texts)
        .fact("country", "country")
        .citations("sources", "source_key", works)
        .verification("evidence_status")
        .text("survey", "survey")
        .text("population", "population")
        .text("participants", "n")
        .text("years", "year")
        .text("nutrient", "nutrient")
        .text("value", "value")
        .text("spread", "sd_or_range")
        .text("unit", "unit")
        .text("method", "method")
        .text("foods", "food_groups")
        .text("note", "note")
        .json();
  }
}
