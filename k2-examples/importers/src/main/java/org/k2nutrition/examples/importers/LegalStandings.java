package org.k2nutrition.examples.importers;

import java.util.List;
import java.util.Optional;
import org.k2nutrition.reference.LegalStanding;

/**
 * How far maxima for supplements bind, kept in {@code legal-standings.csv} with the words of the
 * extract that say so. Rows that say nothing of it are not there. Words that are no longer in the
 * row are refused.
 */
final class LegalStandings {

  private static final List<Row> KNOWN =
      Table.resource("legal-standings.csv", List.of("id", "standing", "column", "words"));

  private LegalStandings() {}

  static Optional<LegalStanding> of(Row row) {
    return KNOWN.stream()
        .filter(one -> one.text("id").equals(row.text("id")))
        .map(one -> standing(row, one))
        .findFirst();
  }

  private static LegalStanding standing(Row row, Row known) {
    String words = known.required("words");
    row.require(
        known.required("column"),
        row.text(known.text("column")).contains(words),
        "'" + words + "', by which the standing was told");
    return LegalStanding.valueOf(known.required("standing"));
  }
}
