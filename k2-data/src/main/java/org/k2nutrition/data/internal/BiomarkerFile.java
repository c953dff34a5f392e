package org.k2nutrition.data.internal;

import java.util.List;
import org.k2nutrition.evidence.BiomarkerKind;
import org.k2nutrition.evidence.BiomarkerRecord;
import org.k2nutrition.source.Verification;

/** Reads what is known about markers of vitamin K status, from {@code biomarkers.json}. */
final class BiomarkerFile {

  private BiomarkerFile() {}

  static List<BiomarkerRecord> read(CitationFile citations, Texts texts) {
    return EvidenceCursor.readAll(
        "biomarkers.json", "id", "biomarker", citations, texts, BiomarkerFile::marker);
  }

  private static BiomarkerRecord marker(EvidenceCursor record) {
    JsonCursor json = record.json();
    BiomarkerRecord.Builder marker = BiomarkerRecord.builder();
    while (json.nextField()) {
      switch (json.field()) {
        case "id" -> marker.id(record.readId());
        case "marker" -> marker.marker(json.string());
        case "kind" -> marker.kind(json.constant(BiomarkerKind.class));
        case "forms" -> marker.forms(record.components());
        case "doses" -> marker.doses(record.amounts());
        case "unit" -> marker.unit(json.string());
        case "p" -> marker.pValue(json.string());
        case "sources" -> marker.sources(record.citations());
        case "verification" -> marker.verification(json.constant(Verification.class));
        default -> throw json.unknownField();
      }
    }
    return marker
        .frequency(record.optional("frequency"))
        .duration(record.optional("duration"))
        .population(record.optional("population"))
        .participants(record.optional("participants"))
        .value(record.text("value"))
        .comparison(record.optional("comparison"))
        .note(record.optional("note"))
        .build();
  }
}
