package org.k2nutrition.examples.importers;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.k2nutrition.evidence.NoticeStatus;

/** Retractions, cautions, corrections and published concerns. */
final class NoticeRows implements EvidenceImporter.RowReader {

  private static final String[] COLUMNS = {
    "key",
    "title",
    "first_author",
    "year",
    "journal",
    "population",
    "n",
    "form",
    "dose",
    "original_doi",
    "original_pmid",
    "status",
    "notice",
    "notice_doi",
    "notice_pmid",
    "reason",
    "affects",
    "evidence_status",
    "note"
  };

  private static final Map<String, NoticeStatus> STATUSES =
      Map.of(
          "retracted", NoticeStatus.RETRACTED,
          "caution notice, not retracted", NoticeStatus.CAUTION,
          "corrected by its authors", NoticeStatus.CORRECTED,
          "concerns about its integrity were published; no retraction was seen",
              NoticeStatus.CONCERN);

  /** The published notices by their DOI. */
  private static final Map<String, String> NOTICES =
      Map.of(
          "10.1007/s40261-018-0643-3", "iwamoto-retraction-2018",
          "10.1001/jamainternmed.2018.1127", "torgerson-2018",
          "10.1001/jamainternmed.2018.1140", "jamaim-editors-2018");

  private final EvidenceCitations works;

  NoticeRows(EvidenceCitations works) {
    this.works = works;
  }

  static List<Row> read(EvidenceSource source) {
    List<Row> rows = new ArrayList<>(source.rows("retractions", COLUMNS));
    rows.addAll(source.own("retractions-own.csv", "retractions-own", COLUMNS));
    return rows;
  }

  @Override
  public ObjectNode record(Row row, Texts texts) {
    String key = works.cite(row, "key", row.text("key"));
    List<String> notices =
        EvidenceRecord.parts(row.text("notice_doi")).stream()
            .map(doi -> works.cite(row, "notice_doi", NOTICES.getOrDefault(doi, doi)))
            .toList();
    return new EvidenceRecord(row, "notice", "key", key, texts)
        .constant("status", "status", STATUSES)
        .list("notices", notices)
        .list("affects", EvidenceRecord.parts(row.text("affects")))
        .verification("evidence_status")
        .text("status", "status")
        .text("notice", "notice")
        .text("reason", "reason")
        .text("population", "population")
        .text("participants", "n")
        .text("form", "form")
        .text("dose", "dose")
        .text("note", "note")
        .json();
  }
}
