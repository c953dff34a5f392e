package org.k2nutrition.data.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.k2nutrition.quantity.Amount;
import org.k2nutrition.quantity.Unit;
import org.k2nutrition.reference.DoseKind;
import org.k2nutrition.reference.StudyDose;
import org.k2nutrition.source.Verification;

/** Reads the doses, from {@code doses.json}. */
final class DoseFile {

  private DoseFile() {}

  static List<StudyDose> read(CitationFile citations, Texts texts) {
    return EvidenceCursor.readAll("doses.json", "id", "dose", citations, texts, DoseFile::dose);
  }

  private static StudyDose dose(EvidenceCursor record) {
    JsonCursor json = record.json();
    StudyDose.Builder dose = StudyDose.builder();
    @Nullable String min = null;
    @Nullable String max = null;
    String unit = Unit.MICROGRAM.symbol();
    while (json.nextField()) {
      switch (json.field()) {
        case "id" -> dose.id(record.readId());
        case "forms" -> dose.forms(record.components());
        case "kind" -> dose.kind(json.constant(DoseKind.class));
        case "min" -> min = json.decimal().toPlainString();
        case "max" -> max = json.decimal().toPlainString();
        case "unit" -> unit = json.string();
        case "sources" -> dose.sources(record.citations());
        case "secondarySources" -> dose.secondarySources(json.strings());
        case "verification" -> dose.verification(json.constant(Verification.class));
        default -> throw json.unknownField();
      }
    }
    if (min != null) {
      dose.min(Amount.of(min, Unit.parse(unit)));
    }
    if (max != null) {
      dose.max(Amount.of(max, Unit.parse(unit)));
    }
    return dose.outcome(record.text("outcome"))
        .frequency(record.optional("frequency"))
        .duration(record.optional("duration"))
        .population(record.optional("population"))
        .finding(record.text("finding"))
        .note(record.optional("note"))
        .build();
  }
}
