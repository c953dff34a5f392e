package org.k2nutrition.examples.importers;

import static org.k2nutrition.reference.RegulatoryTopic.CONTRAINDICATION;
import static org.k2nutrition.reference.RegulatoryTopic.COUNTING_RULE;
import static org.k2nutrition.reference.RegulatoryTopic.DATA_QUALITY;
import static org.k2nutrition.reference.RegulatoryTopic.DIETARY_ADVICE;
import static org.k2nutrition.reference.RegulatoryTopic.HEALTH_CLAIM_AUTHORISED;
import static org.k2nutrition.reference.RegulatoryTopic.HEALTH_CLAIM_NONE;
import static org.k2nutrition.reference.RegulatoryTopic.HEALTH_CLAIM_REJECTED;
import static org.k2nutrition.reference.RegulatoryTopic.LABEL_VALUE;
import static org.k2nutrition.reference.RegulatoryTopic.LABEL_WARNING;
import static org.k2nutrition.reference.RegulatoryTopic.MEDICINE_DOSE;
import static org.k2nutrition.reference.RegulatoryTopic.MONOGRAPH;
import static org.k2nutrition.reference.RegulatoryTopic.NOVEL_FOOD;
import static org.k2nutrition.reference.RegulatoryTopic.PERMITTED_FORM;
import static org.k2nutrition.reference.RegulatoryTopic.REFERENCE_VALUE;
import static org.k2nutrition.reference.RegulatoryTopic.SUPPLEMENT_MAXIMUM;
import static org.k2nutrition.reference.RegulatoryTopic.UPPER_LEVEL;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.k2nutrition.reference.RegulatoryTopic;

/** What authorities said and ruled. */
final class RegulationRows implements EvidenceImporter.RowReader {

  private static final Map<String, RegulatoryTopic> TOPICS =
      Map.ofEntries(
          Map.entry("reference value", REFERENCE_VALUE),
          Map.entry("data quality warning", DATA_QUALITY),
          Map.entry("health claim authorised", HEALTH_CLAIM_AUTHORISED),
          Map.entry("health claim rejected", HEALTH_CLAIM_REJECTED),
          Map.entry("health claim", HEALTH_CLAIM_NONE),
          Map.entry("permitted form", PERMITTED_FORM),
          Map.entry("novel food", NOVEL_FOOD),
          Map.entry("upper level statement", UPPER_LEVEL),
          Map.entry("supplement maximum", SUPPLEMENT_MAXIMUM),
          Map.entry("counting rule", COUNTING_RULE),
          Map.entry("dietary advice", DIETARY_ADVICE),
          Map.entry("drug contraindication", CONTRAINDICATION),
          Map.entry("drug dose", MEDICINE_DOSE),
          Map.entry("label warning", LABEL_WARNING),
          Map.entry("label value", LABEL_VALUE),
          Map.entry("monograph", MONOGRAPH));

  private static final Map<String, String> SCOPES =
      Map.of(
          "menaquinones", "K2",
          "vitamin K2", "K2",
          "total vitamin K", "K",
          "phylloquinone", "K1",
          "phylloquinone; menaquinones", "K1;K2",
          "K1; K2", "K1;K2",
          "MK-7", "MK-7",
          "MK-4", "MK-4");

  /** The day on which the rule a statement tells of ended, as the statement itself says. */
  private static final Map<String, String> ENDED =
      Map.of("reg-017", "2017-05-30", "reg-036", "2011-04-27");

  /** The µg per day from which a warning is asked for, as the conditions of the statement say. */
  private static final Map<String, String> FROM = Map.of("reg-034", "25");

  /** The µg per day above which a warning is asked for, as the conditions of the statement say. */
  private static final Map<String, String> ABOVE = Map.of("reg-033", "25");

  private final EvidenceCitations works;

  RegulationRows(EvidenceCitations works) {
    this.works = works;
  }

  static List<Row> read(EvidenceSource source) {
    return source.rows(
        "regulatory-statements",
        "id",
        "authority",
        "jurisdiction",
        "year",
        "topic",
        "nutrient_scope",
        "statement",
        "conditions",
        "citation_key",
        "verification");
  }

  @Override
  public ObjectNode record(Row row, Texts texts) {
    String id = row.text("id");
    EvidenceRecord record =
        new EvidenceRecord(row, "regulation", "id", id, texts)
            .fact("authority", "authority")
            .fact("jurisdiction", "jurisdiction")
            .year("year")
            .constant("topic", "topic", TOPICS)
            .forms(row.among("nutrient_scope", SCOPES))
            .decimal("from", FROM.getOrDefault(id, ""))
            .decimal("above", ABOVE.getOrDefault(id, ""))
            .put("endedOn", ENDED.getOrDefault(id, ""))
            .put("citation", works.cite(row, "citation_key", row.text("citation_key")))
            .verification("verification")
            .text("statement", "statement");
    if (!List.of("none", "none read").contains(row.text("conditions"))) {
      record.text("conditions", "conditions");
    }
    return record.json();
  }
}
