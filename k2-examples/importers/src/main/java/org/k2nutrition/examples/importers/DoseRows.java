package org.k2nutrition.examples.importers;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.k2nutrition.reference.DoseKind;

/**
 * Amounts used in studies or stated by labels and authorities. A cell with an amount for each of
 * several forms becomes a record for each form.
 */
final class DoseRows implements EvidenceImporter.RowReader {

  private final EvidenceCitations works;
  private final Map<String, Row> own =
      Table.index(Table.resource("evidence-doses.csv", List.of("id", "forms", "kind")), "id");

  DoseRows(EvidenceCitations works) {
    this.works = works;
  }

  static List<Row> read(EvidenceSource source) {
    List<Row> rows = new ArrayList<>();
    for (Row row :
        source.rows(
            "study-doses",
            "id",
            "form",
            "outcome",
            "dose_min",
            "dose_max",
            "unit",
            "frequency",
            "duration",
            "population",
            "source_keys",
            "finding",
            "kind",
            "evidence_status",
            "note")) {
      rows.addAll(split(row));
    }
    return rows;
  }

  private static List<Row> split(Row row) {
    List<String> parts = EvidenceRecord.parts(row.text("dose_min"));
    if (parts.size() < 2) {
      return List.of(row);
    }
    row.require("dose_max", row.text("dose_max").equals(row.text("dose_min")), "the same list");
    return parts.stream().map(part -> ofForm(row, part.split(" ", 2))).toList();
  }

  private static Row ofForm(Row row, String[] amountAndForm) {
    Map<String, String> cells = new LinkedHashMap<>(row.cells());
    cells.put("form", amountAndForm[1]);
    cells.put("dose_min", amountAndForm[0]);
    cells.put("dose_max", amountAndForm[0]);
    cells.put("id", row.text("id") + "-" + amountAndForm[1].toLowerCase(Locale.ROOT));
    return new Row(row.file(), row.line(), cells);
  }

  @Override
  public ObjectNode record(Row row, Texts texts) {
    String id = row.text("id");
    Row more = own.get(id.substring(0, Math.min(id.length(), "dose-00".length())));
    if (more == null) {
      throw row.error("id", "a row of evidence-doses.csv");
    }
    boolean split = id.length() > "dose-00".length();
    EvidenceRecord record = new EvidenceRecord(row, "dose", "id", id, texts);
    record
        .forms(split ? row.text("form") : more.text("forms"))
        .put("kind", DoseKind.valueOf(more.text("kind")).name());
    row.optionalDecimal("dose_min").ifPresent(min -> record.json().put("min", min));
    row.optionalDecimal("dose_max").ifPresent(max -> record.json().put("max", max));
    if (row.has("dose_min") || row.has("dose_max")) {
      record.fact("unit", "unit");
    }
    return record
        .citations("sources", "source_keys", works)
        .list("secondarySources", secondary(row))
        .verification("evidence_status")
        .text("outcome", "outcome")
        .text("frequency", "frequency")
        .text("duration", "duration")
        .text("population", "population")
        .text("finding", "finding")
        .text("note", "note")
        .json();
  }

  private List<String> secondary(Row row) {
    return EvidenceRecord.parts(row.text("source_keys")).stream()
        .filter(key -> works.verification(key).equals("secondary"))
        .map(works::key)
        .toList();
  }
}
