package org.k2nutrition.examples.importers;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.k2nutrition.evidence.CheckLevel;
import org.k2nutrition.evidence.ClaimSection;
import org.k2nutrition.evidence.Side;
import org.k2nutrition.evidence.Verdict;

/** Claims. On which side a work stands is kept in {@code claims-sides.csv}. */
final class ClaimRows implements EvidenceImporter.RowReader {

  private static final Map<String, Verdict> VERDICTS =
      Map.of(
          "supported", Verdict.SUPPORTED,
          "partly supported", Verdict.PARTLY_SUPPORTED,
          "contested", Verdict.CONTESTED,
          "not supported", Verdict.NOT_SUPPORTED,
          "not checked", Verdict.NOT_CHECKED,
          "advice, not a factual claim", Verdict.ADVICE,
          "commercial, to be ignored", Verdict.COMMERCIAL);

  private static final Map<String, ClaimSection> SECTIONS =
      Map.ofEntries(
          Map.entry("what it is", ClaimSection.WHAT_IT_IS),
          Map.entry("bone", ClaimSection.BONE),
          Map.entry("heart", ClaimSection.HEART),
          Map.entry("how much", ClaimSection.HOW_MUCH),
          Map.entry("foods", ClaimSection.FOODS),
          Map.entry("supplements", ClaimSection.SUPPLEMENTS),
          Map.entry("combinations", ClaimSection.COMBINATIONS),
          Map.entry("who", ClaimSection.WHO),
          Map.entry("safety", ClaimSection.SAFETY),
          Map.entry("authority and research", ClaimSection.AUTHORITY),
          Map.entry("summary and questions", ClaimSection.QUESTIONS),
          Map.entry("commercial", ClaimSection.COMMERCIAL));

  private static final Map<String, CheckLevel> LEVELS =
      Map.of(
          "verified", CheckLevel.VERIFIED,
          "partly checked", CheckLevel.PARTLY_CHECKED,
          "not checked", CheckLevel.NOT_CHECKED,
          "not applicable", CheckLevel.NOT_APPLICABLE);

  private final EvidenceCitations works;
  private final List<Row> sides =
      Table.resource("claims-sides.csv", List.of("claim_id", "key", "side", "why"));

  ClaimRows(EvidenceCitations works) {
    this.works = works;
  }

  static List<Row> read(EvidenceSource source) {
    return source.rows(
        "claims",
        "claim_id",
        "section",
        "claim",
        "verdict",
        "evidence_keys",
        "comment",
        "check_level");
  }

  @Override
  public ObjectNode record(Row row, Texts texts) {
    String id = row.text("claim_id");
    EvidenceRecord record = new EvidenceRecord(row, "claim", "id", id, texts);
    record
        .constant("section", "section", SECTIONS)
        .constant("verdict", "verdict", VERDICTS)
        .constant("checked", "check_level", LEVELS)
        .text("text", "claim")
        .text("comment", "comment");
    List<String> keys = EvidenceRecord.parts(row.text("evidence_keys"));
    if (!keys.isEmpty()) {
      ArrayNode evidence = record.json().putArray("evidence");
      keys.forEach(key -> evidence.add(evidence(row, key, texts)));
    }
    return record.json();
  }

  private ObjectNode evidence(Row row, String key, Texts texts) {
    String id = row.text("claim_id");
    Row side =
        sides.stream()
            .filter(one -> one.text("claim_id").equals(id) && one.text("key").equals(key))
            .findFirst()
            .orElseThrow(() -> row.error("evidence_keys", "a side for each key, also " + key));
    String work = works.cite(row, "evidence_keys", key);
    ObjectNode evidence = Json.object().put("key", work);
    evidence.put("side", Side.valueOf(side.text("side").toUpperCase(Locale.ROOT)).name());
    if (works.isIndustry(key)) {
      evidence.put("industry", true);
    }
    if (works.verification(key).equals("secondary")) {
      evidence.put("verification", "SECONDARY");
    }
    side.optional("why").ifPresent(why -> texts.put("claim." + id + ".why." + work, why));
    return evidence;
  }
}
