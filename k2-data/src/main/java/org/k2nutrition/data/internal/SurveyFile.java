package org.k2nutrition.data.internal;

import java.util.List;
import org.k2nutrition.evidence.IntakeSurvey;
import org.k2nutrition.source.Verification;

/** Reads the intake surveys, from {@code surveys.json}. */
final class SurveyFile {

  private SurveyFile() {}

  static List<IntakeSurvey> read(CitationFile citations, Texts texts) {
    return EvidenceCursor.readAll(
        "surveys.json", "id", "survey", citations, texts, SurveyFile::survey);
  }

  private static IntakeSurvey survey(EvidenceCursor record) {
    JsonCursor json = record.json();
    IntakeSurvey.Builder survey = IntakeSurvey.builder();
    while (json.nextField()) {
      switch (json.field()) {
        case "id" -> survey.id(record.readId());
        case "country" -> survey.country(json.string());
        case "sources" -> survey.sources(record.citations());
        case "verification" -> survey.verification(json.constant(Verification.class));
        default -> throw json.unknownField();
      }
    }
    return survey
        .survey(record.optional("survey"))
        .population(record.optional("population"))
        .participants(record.optional("participants"))
        .years(record.optional("years"))
        .nutrient(record.text("nutrient"))
        .value(record.optional("value"))
        .spread(record.optional("spread"))
        .unit(record.optional("unit"))
        .method(record.optional("method"))
        .foods(record.optional("foods"))
        .note(record.optional("note"))
        .build();
  }
}
