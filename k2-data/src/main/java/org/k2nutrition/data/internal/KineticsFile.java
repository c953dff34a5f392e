package org.k2nutrition.data.internal;

import org.k2nutrition.kinetics.FactRole;
import org.k2nutrition.kinetics.KineticFact;
import org.k2nutrition.kinetics.KineticProperty;
import org.k2nutrition.kinetics.Kinetics;
import org.k2nutrition.source.DatasetException;
import org.k2nutrition.source.Verification;

/** Reads the published kinetic facts, from {@code kinetics.json}. */
final class KineticsFile {

  private static final String FILE = "kinetics.json";

  private KineticsFile() {}

  static Kinetics read(CitationFile citations, Texts texts) {
    try {
      return Kinetics.from(
          EvidenceCursor.readAll(FILE, "id", "kinetic", citations, texts, KineticsFile::fact));
    } catch (IllegalArgumentException e) {
      throw new DatasetException(FILE, "", "", String.valueOf(e.getMessage()), e);
    }
  }

  private static KineticFact fact(EvidenceCursor record) {
    KineticFact.Builder fact = KineticFact.builder();
    while (record.json().nextField()) {
      if (!figure(fact, record)) {
        source(fact, record);
      }
    }
    return fact.text(record.optional("text"))
        .route(record.optional("route"))
        .population(record.optional("population"))
        .implication(record.optional("implication"))
        .contradiction(record.optional("contradiction"))
        .note(record.optional("note"))
        .build();
  }

  private static boolean figure(KineticFact.Builder fact, EvidenceCursor record) {
    JsonCursor json = record.json();
    switch (json.field()) {
      case "form" -> fact.form(record.component());
      case "property" -> fact.property(json.constant(KineticProperty.class));
      case "value" -> fact.value(json.decimal());
      case "low" -> fact.low(json.decimal());
      case "high" -> fact.high(json.decimal());
      case "unit" -> fact.unit(json.string());
      case "dose" -> fact.dose(json.string());
      case "n" -> fact.n(json.integer());
      default -> {
        return false;
      }
    }
    return true;
  }

  private static void source(KineticFact.Builder fact, EvidenceCursor record) {
    JsonCursor json = record.json();
    switch (json.field()) {
      case "id" -> fact.id(record.readId());
      case "role" -> fact.role(json.constant(FactRole.class));
      case "publication" -> fact.publication(record.citation());
      case "via" -> fact.via(record.citation());
      case "verification" -> fact.verification(json.constant(Verification.class));
      default -> throw json.unknownField();
    }
  }
}
