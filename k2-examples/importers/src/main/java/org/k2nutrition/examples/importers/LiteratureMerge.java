package org.k2nutrition.examples.importers;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.k2nutrition.food.Component;
import org.k2nutrition.food.Qualifier;

/**
 * Figures read in the literature as {@code literature.json}, with the smallest positive value that
 * each publication is seen to print for each vitamer, over all rows of the extract and not only
 * those taken.
 */
final class LiteratureMerge {

  private static final List<String> EXTRACT_COLUMNS =
      List.of(
          "publication_key",
          "via_key",
          "food_name",
          "food_group",
          "country",
          "state",
          "vitamer",
          "mean",
          "dispersion",
          "dispersion_type",
          "min",
          "max",
          "n",
          "unit_published",
          "value_ug_per_100g",
          "min_ug_per_100g",
          "max_ug_per_100g",
          "qualifier",
          "status",
          "rights",
          "note");

  private static final Map<String, String> SYMBOLS =
      Map.of("dK1", "dPK", "total-K2", "K2", "total-K", "K");

  private static final List<String> LABORATORY_COLUMNS = List.of("publication", "origin", "reason");

  private final List<Row> extract;
  private final PublicationList publications;
  private final Map<String, Row> laboratories =
      Table.index(Table.resource("laboratories.csv", LABORATORY_COLUMNS), "publication");
  private final Origins joins;
  private final Map<String, Map<Component, BigDecimal>> smallest = new TreeMap<>();

  /**
   * A merge.
   *
   * @param found publications that were found later than the extract's
   * @param joins of single figures of the literature with the origin they count for
   */
  LiteratureMerge(Path source, List<ObjectNode> found, Origins joins) {
    extract = Table.read(source.resolve("menaquinones.csv"), EXTRACT_COLUMNS);
    publications = new PublicationList(source.resolve("publications.csv"), found);
    this.joins = joins;
  }

  /** Writes the file; what of the extract has to be in it and is not, it names with the reason. */
  List<String> write(List<ObjectNode> rows, Path target) {
    List<ObjectNode> records =
        rows.stream().map(this::record).sorted(Comparator.comparing(DataFile::id)).toList();
    extract.forEach(this::look);
    ObjectNode head = Json.object();
    head.set("surrogates", surrogates(records));
    new DataFile(head, "records", records).write(target.resolve(CuratedBuilder.LITERATURE));
    Citations citations = Citations.open(target);
    for (ObjectNode record : records) {
      citations.put(publications.get(record.get("publication").textValue()));
      Optional.ofNullable(record.get("via"))
          .ifPresent(via -> citations.put(publications.get(via.textValue())));
    }
    citations.save();
    return new ExtractCheck(records).leftOut(extract);
  }

  private ObjectNode record(ObjectNode row) {
    ObjectNode record = Json.object();
    for (String field : List.of("id", "publication", "via", "food", "country", "state", "origin")) {
      if (row.hasNonNull(field)) {
        record.set(field, row.get(field));
      }
    }
    String note = row.path("note").asText("");
    if (row.hasNonNull("origin")) {
      String origin = row.get("origin").textValue();
      record.put("originReason", note.isEmpty() ? "one laboratory with " + origin : note);
      note = "";
    }
    addLaboratory(record);
    String rowNote = note;
    ArrayNode measurements = record.putArray("measurements");
    Json.objects(row.get("figures")).stream()
        .sorted(Comparator.comparing(figure -> Component.of(figure.get("component").textValue())))
        .map(figure -> joined(DataFile.id(record), measurement(figure, rowNote)))
        .forEach(measurements::add);
    return Json.ordered(record, Fields.LITERATURE);
  }

  /** Publications of one laboratory are one origin. */
  private void addLaboratory(ObjectNode record) {
    Row laboratory = laboratories.get(record.get("publication").textValue());
    if (laboratory != null && !record.has("origin")) {
      record.put("origin", laboratory.required("origin"));
      record.put("originReason", laboratory.required("reason"));
    }
  }

  private ObjectNode joined(String id, ObjectNode measurement) {
    joins.apply(id, measurement);
    return Json.ordered(measurement, Fields.MEASUREMENT);
  }

  private static ObjectNode measurement(ObjectNode figure, String rowNote) {
    ObjectNode measurement = Json.object();
    measurement.set("component", figure.get("component"));
    String qualifier = figure.get("qualifier").textValue();
    if (!qualifier.equals(Qualifier.MEASURED.name())) {
      measurement.put("qualifier", qualifier);
    }
    for (String field : List.of("value", "limit", "min", "max", "sd")) {
      if (figure.hasNonNull(field)) {
        measurement.put(field, new BigDecimal(figure.get(field).textValue()));
      }
    }
    if (!Qualifier.valueOf(qualifier).isValue()) {
      measurement.remove("value");
    }
    if (measurement.has("limit")) {
      measurement.put("limitKind", qualifier.equals("BELOW_LOD") ? "LOD" : "LOQ");
    }
    if (figure.hasNonNull("n")) {
      measurement.put("n", Integer.parseInt(figure.get("n").textValue()));
    }
    if (qualifier.equals(Qualifier.PUBLISHED_ZERO.name())) {
      measurement.put("analysed", true);
    }
    String note = String.join("; ", notes(figure, rowNote));
    if (!note.isEmpty()) {
      measurement.put("note", note);
    }
    measurement.put(
        "verification", figure.get("verification").textValue().toUpperCase(Locale.ROOT));
    return Json.ordered(measurement, Fields.MEASUREMENT);
  }

  private static List<String> notes(ObjectNode figure, String rowNote) {
    String own = figure.path("note").asText("");
    return List.of(rowNote, own).stream().filter(note -> !note.isEmpty()).toList();
  }

  /** The symbol of a component as the extract calls it. */
  static String symbol(String vitamer) {
    return SYMBOLS.getOrDefault(vitamer, vitamer);
  }

  private void look(Row row) {
    row.optionalDecimal("value_ug_per_100g")
        .ifPresent(v -> look(row.text("publication_key"), symbol(row.text("vitamer")), v));
  }

  private void look(String publication, String symbol, BigDecimal value) {
    if (value.signum() > 0) {
      smallest
          .computeIfAbsent(publication, key -> new EnumMap<>(Component.class))
          .merge(Component.of(symbol), value, BigDecimal::min);
    }
  }

  /** Only what is needed: of components with a result that has no limit, by publication. */
  private ObjectNode surrogates(List<ObjectNode> records) {
    Map<String, TreeSet<Component>> needed = new HashMap<>();
    for (ObjectNode record : records) {
      for (ObjectNode measurement : Json.objects(record.get("measurements"))) {
        if (Surrogates.needs(measurement)) {
          needed
              .computeIfAbsent(record.get("publication").textValue(), key -> new TreeSet<>())
              .add(Component.of(measurement.get("component").textValue()));
        }
      }
    }
    ObjectNode surrogates = Json.object();
    smallest.forEach(
        (publication, values) -> {
          ObjectNode ofPublication = Json.object();
          values.keySet().retainAll(needed.getOrDefault(publication, new TreeSet<>()));
          values.forEach((component, value) -> ofPublication.put(component.symbol(), value));
          if (!ofPublication.isEmpty()) {
            surrogates.set(publication, ofPublication);
          }
        });
    return surrogates;
  }
}
