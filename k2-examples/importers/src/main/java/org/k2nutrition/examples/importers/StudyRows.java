package org.k2nutrition.examples.importers;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.k2nutrition.evidence.Direction;
import org.k2nutrition.evidence.StudyDesign;
import org.k2nutrition.evidence.StudyTopic;
import org.k2nutrition.food.Component;

/**
 * Studies. What the extract says in words only (design, forms, single doses, which trial the
 * participants are of) is kept beside it in {@code evidence-studies.csv}.
 */
final class StudyRows implements EvidenceImporter.RowReader {

  private static final Map<String, StudyTopic> TOPICS =
      Map.of(
          "bone", StudyTopic.BONE,
          "heart", StudyTopic.HEART,
          "vessels", StudyTopic.VESSELS,
          "biomarker", StudyTopic.BIOMARKER,
          "vitamin K antagonists", StudyTopic.ANTAGONISTS,
          "other: leg cramps", StudyTopic.OTHER,
          "other: liver cancer", StudyTopic.OTHER,
          "other: prostate cancer", StudyTopic.OTHER);

  private static final Map<String, Direction> DIRECTIONS =
      Map.of(
          "benefit", Direction.BENEFIT,
          "no effect", Direction.NO_EFFECT,
          "mixed", Direction.MIXED,
          "harm", Direction.HARM,
          "not reported", Direction.NOT_REPORTED);

  private static final Pattern DOSE = Pattern.compile("(\\S+) ([0-9.]+) (µg|mg)");
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");
  private static final String NOT_STATED = "not stated in the text read";

  private final EvidenceCitations works;
  private final Map<String, Row> own =
      Table.index(
          Table.resource(
              "evidence-studies.csv",
              List.of(
                  "key",
                  "design",
                  "forms",
                  "doses",
                  "effect_for",
                  "direction_for",
                  "part_of",
                  "not_counted")),
          "key");

  StudyRows(EvidenceCitations works) {
    this.works = works;
  }

  static List<Row> read(EvidenceSource source) {
    return source.rows(
        "studies",
        "key",
        "topic",
        "design",
        "population",
        "n",
        "form",
        "dose_value",
        "dose_unit",
        "dose_frequency",
        "duration",
        "comparator",
        "endpoint",
        "result",
        "effect_measure",
        "effect_value",
        "ci95_low",
        "ci95_high",
        "p_value",
        "direction",
        "registration",
        "pmid",
        "doi",
        "year",
        "first_author",
        "journal",
        "funding_conflict",
        "retraction_status",
        "evidence_status",
        "note");
  }

  @Override
  public ObjectNode record(Row row, Texts texts) {
    Row more = own.get(row.text("key"));
    if (more == null) {
      throw row.error("key", "a row of evidence-studies.csv");
    }
    String key = works.cite(row, "key", row.text("key"));
    EvidenceRecord record = new EvidenceRecord(row, "study", "key", key, texts);
    record
        .constant("topic", "topic", TOPICS)
        .put("design", StudyDesign.valueOf(more.text("design")).name())
        .forms(more.text("forms"));
    addDoses(record.json(), more);
    addEffect(record.json(), row, more);
    record
        .constant("direction", "direction", DIRECTIONS)
        .put("directionFor", more.text("direction_for"))
        .fact("registration", "registration")
        .put("partOf", more.text("part_of"))
        .verification("evidence_status");
    sentences(record, row);
    if (more.has("not_counted")) {
      texts.put("study." + key + ".notCounted", more.text("not_counted"));
    }
    return record.json();
  }

  private static void sentences(EvidenceRecord record, Row row) {
    record
        .text("design", "design")
        .text("population", "population")
        .text("participants", "n")
        .text("form", "form")
        .text("frequency", "dose_frequency")
        .text("duration", "duration")
        .text("comparator", "comparator")
        .text("outcome", "endpoint")
        .text("result", "result")
        .text("measure", "effect_measure")
        .text("note", "note");
    if (!row.text("funding_conflict").equals(NOT_STATED)) {
      record.text("funding", "funding_conflict");
    }
    if (row.has("effect_value") && !NUMBER.matcher(row.text("effect_value")).matches()) {
      record.text("groups", "effect_value");
    }
  }

  private static void addDoses(ObjectNode json, Row more) {
    ArrayNode doses = Json.object().putArray("doses");
    for (String part : EvidenceRecord.parts(more.text("doses"))) {
      Matcher dose = DOSE.matcher(part);
      more.require("doses", dose.matches(), "substance, amount and unit");
      Component.of(dose.group(1));
      doses.addArray().add(dose.group(1)).add(new BigDecimal(dose.group(2))).add(dose.group(3));
    }
    if (!doses.isEmpty()) {
      json.set("doses", doses);
    }
  }

  private static void addEffect(ObjectNode json, Row row, Row more) {
    if (!row.has("effect_measure")) {
      row.require("p_value", !row.has("p_value"), "the measure it belongs to");
      return;
    }
    ObjectNode effect = Json.object();
    addNumber(effect, "estimate", row, "effect_value");
    addNumber(effect, "lower", row, "ci95_low");
    addNumber(effect, "upper", row, "ci95_high");
    row.optional("p_value").ifPresent(p -> effect.put("p", p));
    more.optional("effect_for").ifPresent(form -> effect.put("exposure", form));
    json.set("effect", effect);
  }

  private static void addNumber(ObjectNode effect, String field, Row row, String column) {
    String cell = row.text(column);
    if (NUMBER.matcher(cell).matches()) {
      effect.put(field, new BigDecimal(cell));
    } else {
      row.require(column, cell.isEmpty() || column.equals("effect_value"), "a number");
    }
  }
}
