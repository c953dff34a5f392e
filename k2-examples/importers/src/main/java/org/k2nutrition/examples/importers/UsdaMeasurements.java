package org.k2nutrition.examples.importers;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.k2nutrition.food.Component;
import org.k2nutrition.food.Qualifier;

/** One row of USDA's vitamin-k.csv as a measurement. */
final class UsdaMeasurements {

  static final List<String> COLUMNS =
      List.of(
          "food_key",
          "dataset",
          "ndb_no",
          "fdc_id",
          "nutrient_no",
          "fdc_nutrient_id",
          "vitamer",
          "value_ug",
          "value_release",
          "sr28_value_ug",
          "sr_legacy_value_ug",
          "sr_legacy_check",
          "n_data_points",
          "std_error",
          "n_studies",
          "min_ug",
          "max_ug",
          "median_ug",
          "df",
          "lower_eb_ug",
          "upper_eb_ug",
          "source_code",
          "derivation_code",
          "ref_ndb_no",
          "stat_comment",
          "date_modified",
          "min_year_acquired",
          "data_source_ids");

  private static final Map<String, Component> VITAMERS =
      Map.of(
          "phylloquinone", Component.K1,
          "dihydrophylloquinone", Component.DPK,
          "menaquinone-4", Component.MK_4);

  private static final String WITHDRAWN =
      "in Release 28, withdrawn in SR Legacy (2018): use with care";

  private static final Map<String, String> CHECK_NOTES =
      Map.ofEntries(
          Map.entry("", ""),
          Map.entry("same", ""),
          Map.entry("changed", ""),
          Map.entry("added_in_legacy", ""),
          Map.entry("food_not_in_legacy", ""),
          Map.entry("not_seen_k1_same", ""),
          Map.entry("withdrawn_in_legacy", WITHDRAWN),
          Map.entry(
              "not_seen_link_changed",
              "SR Legacy (2018) links other sources; its figure was not seen"),
          Map.entry(
              "not_seen_link_withdrawn",
              "SR Legacy (2018) no longer links a source; the figure may have been withdrawn"));

  private static final Set<String> ONLY_IN_LEGACY = Set.of("changed", "added_in_legacy");

  private final Set<String> sources;
  private final UsdaZeros zeros;

  /**
   * A reader of rows.
   *
   * @param sources the ids of the data sources that may be named
   * @param zeros where imputed zeros come from
   */
  UsdaMeasurements(Set<String> sources, UsdaZeros zeros) {
    this.sources = sources;
    this.zeros = zeros;
  }

  static Component component(Row row) {
    return row.among("vitamer", VITAMERS);
  }

  ObjectNode of(Row row) {
    Qualifier qualifier = qualifier(row);
    ObjectNode measurement = Json.object().put("component", component(row).symbol());
    if (qualifier != Qualifier.MEASURED) {
      measurement.put("qualifier", qualifier.name());
    }
    if (qualifier.isValue()) {
      measurement.put("value", row.decimal("value_ug"));
    }
    addSpread(measurement, row);
    if (qualifier == Qualifier.PUBLISHED_ZERO && UsdaQualifier.isAnalytical(row)) {
      measurement.put("analysed", true);
    }
    derivation(row).ifPresent(text -> measurement.put("derivation", text));
    note(row).ifPresent(text -> measurement.put("note", text));
    addSources(measurement, row);
    addProvenance(measurement, row);
    return Json.ordered(measurement, Fields.MEASUREMENT);
  }

  private Qualifier qualifier(Row row) {
    Qualifier qualifier = UsdaQualifier.of(row);
    return qualifier == Qualifier.PUBLISHED_ZERO && zeros.restsOnAssumption(row)
        ? Qualifier.ASSUMED_ZERO
        : qualifier;
  }

  private static void addSpread(ObjectNode measurement, Row row) {
    row.optionalDecimal("min_ug").ifPresent(min -> measurement.put("min", min));
    row.optionalDecimal("max_ug").ifPresent(max -> measurement.put("max", max));
    row.optionalInteger("n_data_points").ifPresent(n -> measurement.put("n", n));
    row.optionalDecimal("std_error").ifPresent(se -> measurement.put("se", se));
  }

  private static Optional<String> derivation(Row row) {
    List<String> parts = new ArrayList<>();
    row.optional("source_code").ifPresent(code -> parts.add("source " + code));
    row.optional("derivation_code").ifPresent(code -> parts.add("derivation " + code));
    row.optional("ref_ndb_no").ifPresent(number -> parts.add("reference food " + number));
    return parts.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", parts));
  }

  private static Optional<String> note(Row row) {
    List<String> notes = new ArrayList<>();
    String check = row.among("sr_legacy_check", CHECK_NOTES);
    if (!check.isEmpty()) {
      notes.add(check);
    }
    if (row.text("sr_legacy_check").equals("changed")) {
      notes.add("Release 28 printed " + row.decimal("sr28_value_ug"));
    }
    contradiction(row).ifPresent(notes::add);
    return notes.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", notes));
  }

  /** The source's own contradictions are kept and said. */
  private static Optional<String> contradiction(Row row) {
    Optional<BigDecimal> min = row.optionalDecimal("min_ug");
    Optional<BigDecimal> max = row.optionalDecimal("max_ug");
    BigDecimal value = row.decimal("value_ug");
    boolean below = min.filter(m -> value.compareTo(m) < 0).isPresent();
    boolean above = max.filter(m -> value.compareTo(m) > 0).isPresent();
    if (!below && !above) {
      return Optional.empty();
    }
    return Optional.of(
        "the published value %s lies outside the published range %s to %s"
            .formatted(value, row.text("min_ug"), row.text("max_ug")));
  }

  private void addSources(ObjectNode measurement, Row row) {
    if (!row.has("data_source_ids")) {
      return;
    }
    ArrayNode keys = measurement.putArray("sources");
    for (String id : row.text("data_source_ids").split(";", -1)) {
      row.require("data_source_ids", sources.contains(id), "ids of the list of data sources");
      keys.add(UsdaSources.key(id));
    }
  }

  private static void addProvenance(ObjectNode measurement, Row row) {
    if (ONLY_IN_LEGACY.contains(row.text("sr_legacy_check"))) {
      measurement.put("publication", UsdaImporter.SR_LEGACY);
      measurement.put("verification", "SECONDARY");
    }
  }
}
