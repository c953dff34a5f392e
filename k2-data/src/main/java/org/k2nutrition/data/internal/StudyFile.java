package org.k2nutrition.data.internal;

import java.util.List;
import org.k2nutrition.evidence.Direction;
import org.k2nutrition.evidence.Effect;
import org.k2nutrition.evidence.GivenDose;
import org.k2nutrition.evidence.Study;
import org.k2nutrition.evidence.StudyDesign;
import org.k2nutrition.evidence.StudyTopic;
import org.k2nutrition.food.Component;
import org.k2nutrition.quantity.Amount;
import org.k2nutrition.quantity.Unit;
import org.k2nutrition.source.Verification;

/** Reads the studies, from {@code studies.json}. */
final class StudyFile {

  private StudyFile() {}

  static List<Study> read(CitationFile citations, Texts texts) {
    return EvidenceCursor.readAll(
        "studies.json", "key", "study", citations, texts, StudyFile::study);
  }

  private static Study study(EvidenceCursor record) {
    JsonCursor json = record.json();
    Study.Builder study = Study.builder();
    while (json.nextField()) {
      switch (json.field()) {
        case "key" -> study.key(record.readId()).citation(record.citation(record.id()));
        case "topic" -> study.topic(json.constant(StudyTopic.class));
        case "design" -> study.design(json.constant(StudyDesign.class));
        case "forms" -> study.forms(record.components());
        case "doses" -> doses(study, json);
        case "effect" -> study.effect(effect(record));
        case "direction" -> study.direction(json.constant(Direction.class));
        case "directionFor" -> study.directionFor(record.component());
        case "registration" -> study.registration(json.string());
        case "partOf" -> study.partOf(json.string());
        case "verification" -> study.verification(json.constant(Verification.class));
        default -> throw json.unknownField();
      }
    }
    return sentences(study, record).build();
  }

  private static Study.Builder sentences(Study.Builder study, EvidenceCursor record) {
    study
        .designText(record.text("design"))
        .population(record.text("population"))
        .participants(record.optional("participants"))
        .formText(record.text("form"))
        .frequency(record.optional("frequency"))
        .duration(record.optional("duration"))
        .comparator(record.optional("comparator"))
        .outcome(record.text("outcome"))
        .result(record.text("result"))
        .funding(record.optional("funding"))
        .notCounted(record.optional("notCounted"))
        .note(record.optional("note"));
    return study;
  }

  private static void doses(Study.Builder study, JsonCursor json) {
    json.requireList();
    while (json.nextElement()) {
      json.requireList();
      json.nextElement();
      Component substance = Components.of(json.string(), json);
      json.nextElement();
      String amount = json.decimal().toPlainString();
      json.nextElement();
      Amount given = Amount.of(amount, Unit.parse(json.string()));
      study.addDoses(GivenDose.builder().substance(substance).amount(given).build());
      if (json.nextElement()) {
        throw json.fault("expected substance, amount and unit", null);
      }
    }
  }

  private static Effect effect(EvidenceCursor record) {
    JsonCursor json = record.json();
    json.requireObject();
    Effect.Builder effect =
        Effect.builder().measure(record.text("measure")).groups(record.optional("groups"));
    while (json.nextField()) {
      switch (json.field()) {
        case "estimate" -> effect.estimate(json.decimal());
        case "lower" -> effect.lower(json.decimal());
        case "upper" -> effect.upper(json.decimal());
        case "p" -> effect.pValue(json.string());
        case "exposure" -> effect.exposure(record.component());
        default -> throw json.unknownField();
      }
    }
    return effect.build();
  }
}
