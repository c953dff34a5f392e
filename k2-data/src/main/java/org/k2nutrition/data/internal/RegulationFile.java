package org.k2nutrition.data.internal;

import java.util.List;
import org.k2nutrition.quantity.Amount;
import org.k2nutrition.reference.RegulatoryStatement;
import org.k2nutrition.reference.RegulatoryTopic;
import org.k2nutrition.source.Verification;

/** Reads what authorities said and ruled, from {@code regulation.json}. */
final class RegulationFile {

  private RegulationFile() {}

  static List<RegulatoryStatement> read(CitationFile citations, Texts texts) {
    return EvidenceCursor.readAll(
        "regulation.json", "id", "regulation", citations, texts, RegulationFile::statement);
  }

  private static RegulatoryStatement statement(EvidenceCursor record) {
    JsonCursor json = record.json();
    RegulatoryStatement.Builder statement = RegulatoryStatement.builder();
    while (json.nextField()) {
      switch (json.field()) {
        case "id" -> statement.id(record.readId());
        case "authority" -> statement.authority(json.string());
        case "jurisdiction" -> statement.jurisdiction(json.string());
        case "year" -> statement.year(json.integer());
        case "topic" -> statement.topic(json.constant(RegulatoryTopic.class));
        case "forms" -> statement.forms(record.components());
        case "from" -> statement.fromAmount(micrograms(json));
        case "above" -> statement.aboveAmount(micrograms(json));
        case "endedOn" -> statement.endedOn(json.date());
        case "citation" -> statement.citation(record.citation());
        case "verification" -> statement.verification(json.constant(Verification.class));
        default -> throw json.unknownField();
      }
    }
    return statement
        .statement(record.text("statement"))
        .conditions(record.optional("conditions"))
        .build();
  }

  private static Amount micrograms(JsonCursor json) {
    return Amount.ofMicrograms(json.decimal().toPlainString());
  }
}
