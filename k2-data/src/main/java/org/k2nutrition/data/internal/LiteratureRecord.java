package org.k2nutrition.data.internal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.k2nutrition.food.Component;
import org.k2nutrition.food.Measurement;

/** Reads one record of the literature: a publication's figures for one food. */
final class LiteratureRecord {

  private final CitationFile citations;
  private final Map<String, Map<Component, BigDecimal>> surrogates;

  LiteratureRecord(CitationFile citations, Map<String, Map<Component, BigDecimal>> surrogates) {
    this.citations = citations;
    this.surrogates = surrogates;
  }

  List<Measurement> read(JsonCursor cursor) {
    Origin origin = new Origin();
    String publication = "";
    @Nullable String country = null;
    @Nullable String state = null;
    while (cursor.nextField()) {
      switch (cursor.field()) {
        case "id" -> origin.ofRecord(cursor.string());
        case "food" -> cursor.string();
        case "country" -> country = cursor.string();
        case "state" -> state = cursor.string();
        case "measurements" -> {
          Map<Component, BigDecimal> ofPublication = surrogates.getOrDefault(publication, Map.of());
          return MeasurementReader.ofRecord(citations, origin, ofPublication, country, state)
              .list(cursor);
        }
        default -> {
          if (cursor.field().equals("publication")) {
            publication = cursor.string();
          }
          if (!origin.accept(cursor)) {
            throw cursor.unknownField();
          }
        }
      }
    }
    throw cursor.fault("no measurements", null);
  }
}
