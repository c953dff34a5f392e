package org.k2nutrition.data.internal;

import java.util.List;
import org.k2nutrition.evidence.SourcedText;
import org.k2nutrition.evidence.SupplementFormRecord;
import org.k2nutrition.source.Verification;

/** Reads the forms in supplements, from {@code forms.json}. */
final class FormFile {

  private FormFile() {}

  static List<SupplementFormRecord> read(CitationFile citations, Texts texts) {
    return EvidenceCursor.readAll("forms.json", "id", "form", citations, texts, FormFile::form);
  }

  private static SupplementFormRecord form(EvidenceCursor record) {
    JsonCursor json = record.json();
    SupplementFormRecord.Builder form = SupplementFormRecord.builder();
    while (json.nextField()) {
      switch (json.field()) {
        case "id" -> form.id(record.readId());
        case "component" -> form.component(record.component());
        case "facts" -> facts(form, record);
        default -> throw json.unknownField();
      }
    }
    return form.name(record.text("name")).build();
  }

  private static void facts(SupplementFormRecord.Builder form, EvidenceCursor record) {
    record.json().requireList();
    for (int number = 1; record.json().nextElement(); number++) {
      record.json().requireObject();
      form.addFacts(fact(record, number));
    }
  }

  private static SourcedText fact(EvidenceCursor record, int number) {
    JsonCursor json = record.json();
    SourcedText.Builder fact = SourcedText.builder().text(record.text("fact-" + number));
    while (json.nextField()) {
      switch (json.field()) {
        case "sources" -> fact.sources(record.citations());
        case "verification" -> fact.verification(json.constant(Verification.class));
        default -> throw json.unknownField();
      }
    }
    return fact.build();
  }
}
