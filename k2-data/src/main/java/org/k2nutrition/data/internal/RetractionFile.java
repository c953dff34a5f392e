package org.k2nutrition.data.internal;

import java.util.List;
import org.k2nutrition.evidence.NoticeStatus;
import org.k2nutrition.evidence.Retraction;
import org.k2nutrition.source.Verification;

/** Reads the notices about works, from {@code retractions.json}. */
final class RetractionFile {

  private RetractionFile() {}

  static List<Retraction> read(CitationFile citations, Texts texts) {
    return EvidenceCursor.readAll(
        "retractions.json", "key", "notice", citations, texts, RetractionFile::notice);
  }

  private static Retraction notice(EvidenceCursor record) {
    JsonCursor json = record.json();
    Retraction.Builder notice = Retraction.builder();
    while (json.nextField()) {
      switch (json.field()) {
        case "key" -> notice.key(record.readId()).citation(record.citation(record.id()));
        case "status" -> notice.status(json.constant(NoticeStatus.class));
        case "notices" -> notice.notices(record.citations());
        case "affects" -> notice.affects(json.strings());
        case "verification" -> notice.verification(json.constant(Verification.class));
        default -> throw json.unknownField();
      }
    }
    return notice
        .statusText(record.text("status"))
        .notice(record.text("notice"))
        .reason(record.optional("reason"))
        .population(record.optional("population"))
        .participants(record.optional("participants"))
        .form(record.optional("form"))
        .dose(record.optional("dose"))
        .note(record.optional("note"))
        .build();
  }
}
