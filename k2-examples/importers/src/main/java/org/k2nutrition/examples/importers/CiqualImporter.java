package org.k2nutrition.examples.importers;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.k2nutrition.food.Component;
import org.k2nutrition.food.Qualifier;

/**
 * Imports France's table Ciqual: {@code foods.csv} becomes {@code ciqual-2025.json}, the foods with
 * any figure for K1 or K2.
 *
 * <p>The table is a compilation and does not say how it came by a figure, so none counts as
 * analysed. Its K2 is a sum whose members it does not name.
 */
final class CiqualImporter {

  private static final FoodTable TABLE = new FoodTable("ciqual-2025", "ciqual-2025", "anses");

  private static final Set<Printed.Word> WORDS =
      EnumSet.of(Printed.Word.VALUE, Printed.Word.ZERO, Printed.Word.TRACE, Printed.Word.BELOW);

  private static final List<String> COLUMNS =
      PrintedColumns.of(
          List.of(
              "source_code", "name_original", "name_en", "food_group_original", "food_group_en"),
          List.of("k1", "k2"));

  private static final String AVERAGE =
      "an average of the table over foods that may stand beside it";

  private final GroupRules groups = GroupRules.resource("ciqual-groups.csv");

  private CiqualImporter() {}

  static Report run(Path source, Path target) {
    return new CiqualImporter().write(source, target);
  }

  private Report write(Path source, Path target) {
    Map<String, Row> rows =
        Table.index(Table.read(source.resolve("foods.csv"), COLUMNS), "source_code");
    List<ObjectNode> foods = rows.values().stream().flatMap(row -> food(row).stream()).toList();
    TABLE.write(target, Json.object(), foods);
    TABLE.cite(target);
    return new Report("Ciqual: %d of %d foods".formatted(foods.size(), rows.size()), List.of());
  }

  private Optional<ObjectNode> food(Row row) {
    ArrayNode measurements = Json.object().putArray("measurements");
    add(measurements, row, "k1", Component.K1);
    add(measurements, row, "k2", Component.K2);
    return measurements.isEmpty() ? Optional.empty() : Optional.of(food(row, measurements));
  }

  private ObjectNode food(Row row, ArrayNode measurements) {
    String code = row.required("source_code");
    ObjectNode food = Json.object().put("id", TABLE.id() + ":" + code);
    food.put("name", name(row, "name_en")).put("original", name(row, "name_original"));
    groups.of(row, "food_group_en", "name_en").addTo(food);
    food.put("tableGroup", row.required("food_group_en"));
    food.putArray("codes").add("ciqual:" + code);
    if (row.text("name_en").contains("(average")) {
      food.put("note", AVERAGE);
    }
    PrintedColumns.COMPANIONS.addPrintedTo(food, row, WORDS);
    food.set("measurements", measurements);
    return food;
  }

  /** A few names have a line break in them. */
  private static String name(Row row, String column) {
    return row.required(column).replaceAll("\\s+", " ");
  }

  private static void add(ArrayNode measurements, Row row, String name, Component component) {
    Printed.of(row, name + "_ug", name + "_q", WORDS)
        .map(printed -> printed.measurement(component, Qualifier.PUBLISHED))
        .ifPresent(measurements::add);
  }
}
