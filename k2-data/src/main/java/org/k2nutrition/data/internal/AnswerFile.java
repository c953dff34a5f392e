package org.k2nutrition.data.internal;

import java.util.List;
import org.k2nutrition.evidence.AnswerKind;
import org.k2nutrition.evidence.AnswerPoint;
import org.k2nutrition.evidence.PersonalAnswer;

/** Reads the answers to personal questions, from {@code answers.json}: lists of records. */
final class AnswerFile {

  private AnswerFile() {}

  static List<PersonalAnswer> read(CitationFile citations, Texts texts, RecordPoints points) {
    return EvidenceCursor.readAll(
        "answers.json", "id", "answer", citations, texts, record -> answer(record, points));
  }

  private static PersonalAnswer answer(EvidenceCursor record, RecordPoints points) {
    JsonCursor json = record.json();
    PersonalAnswer.Builder answer = PersonalAnswer.builder();
    while (json.nextField()) {
      switch (json.field()) {
        case "id" -> answer.id(record.readId());
        case "kind" -> answer.kind(json.constant(AnswerKind.class));
        case "records" -> json.strings().forEach(one -> answer.addPoints(point(one, json, points)));
        default -> throw json.unknownField();
      }
    }
    return answer.question(record.text("question")).build();
  }

  private static AnswerPoint point(String record, JsonCursor json, RecordPoints points) {
    return points
        .find(record)
        .orElseThrow(() -> json.fault("found '" + record + "', expected a record", null));
  }
}
