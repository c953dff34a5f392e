package org.k2nutrition.examples.importers;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.k2nutrition.evidence.BiomarkerKind;

/** Markers of vitamin K status. */
final class BiomarkerRows implements EvidenceImporter.RowReader {

  private static final Map<String, BiomarkerKind> KINDS =
      Map.of(
          "meaning", BiomarkerKind.MEANING,
          "authority view", BiomarkerKind.AUTHORITY_VIEW,
          "cut-off", BiomarkerKind.QUOTED_CUT_OFF,
          "dose-response", BiomarkerKind.DOSE_RESPONSE,
          "trial response", BiomarkerKind.TRIAL_RESPONSE,
          "pooled", BiomarkerKind.POOLED,
          "typical level", BiomarkerKind.TYPICAL_LEVEL);

  private static final Map<String, String> FORMS =
      Map.of("", "", "MK-7", "MK-7", "MK-4", "MK-4", "K1", "K1", "any vitamin K", "K");

  private static final Pattern NUMBER = Pattern.compile("[0-9]+(\\.[0-9]+)?");

  private final EvidenceCitations works;

  BiomarkerRows(EvidenceCitations works) {
    this.works = works;
  }

  static List<Row> read(EvidenceSource source) {
    return source.rows(
        "biomarkers",
        "id",
        "biomarker",
        "kind",
        "form",
        "dose_value",
        "dose_unit",
        "dose_frequency",
        "duration",
        "population",
        "n",
        "value",
        "unit",
        "comparison",
        "p_value",
        "source_key",
        "evidence_status",
        "note");
  }

  @Override
  public ObjectNode record(Row row, Texts texts) {
    List<String> doses = EvidenceRecord.parts(row.text("dose_value"));
    doses.forEach(dose -> row.require("dose_value", NUMBER.matcher(dose).matches(), "numbers"));
    String unit = row.text("dose_unit");
    return new EvidenceRecord(row, "biomarker", "id", row.text("id"), texts)
        .fact("marker", "biomarker")
        .constant("kind", "kind", KINDS)
        .forms(row.among("form", FORMS))
        .list("doses", doses.stream().map(dose -> dose + " " + unit).toList())
        .fact("unit", "unit")
        .fact("p", "p_value")
        .citations("sources", "source_key", works)
        .verification("evidence_status")
        .text("frequency", "dose_frequency")
        .text("duration", "duration")
        .text("population", "population")
        .text("participants", "n")
        .text("value", "value")
        .text("comparison", "comparison")
        .text("note", "note")
        .json();
  }
}
