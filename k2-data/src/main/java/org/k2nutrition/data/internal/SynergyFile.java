package org.k2nutrition.data.internal;

import java.util.List;
import org.k2nutrition.evidence.NutrientSynergy;
import org.k2nutrition.evidence.Relation;
import org.k2nutrition.source.Verification;

/** Reads what is known of vitamin K with other nutrients, from {@code synergies.json}. */
final class SynergyFile {

  private SynergyFile() {}

  static List<NutrientSynergy> read(CitationFile citations, Texts texts) {
    return EvidenceCursor.readAll(
        "synergies.json", "id", "synergy", citations, texts, SynergyFile::synergy);
  }

  private static NutrientSynergy synergy(EvidenceCursor record) {
    JsonCursor json = record.json();
    NutrientSynergy.Builder synergy = NutrientSynergy.builder();
    while (json.nextField()) {
      switch (json.field()) {
        case "id" -> synergy.id(record.readId());
        case "relation" -> synergy.relation(json.constant(Relation.class));
        case "forms" -> synergy.forms(record.components());
        case "sources" -> synergy.sources(record.citations());
        case "verification" -> synergy.verification(json.constant(Verification.class));
        default -> throw json.unknownField();
      }
    }
    return synergy
        .nutrient(record.text("nutrient"))
        .mechanism(record.optional("mechanism"))
        .effect(record.text("effect"))
        .strength(record.text("strength"))
        .doseSeen(record.optional("dose"))
        .management(record.text("management"))
        .note(record.optional("note"))
        .build();
  }
}
