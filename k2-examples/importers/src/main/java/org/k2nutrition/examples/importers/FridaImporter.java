package org.k2nutrition.examples.importers;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.k2nutrition.food.Component;
import org.k2nutrition.food.Qualifier;

/**
 * Imports Denmark's table Frida: {@code foods.csv} becomes {@code frida-2025.json}.
 *
 * <p>Taken are the foods with menaquinones, and those with a positive phylloquinone figure. A
 * phylloquinone of 0 where no menaquinone was analysed is no evidence, and such foods are not taken
 * (578, butter and chicken breast among them, with 0 where other tables have 6 to 15). Foods whose
 * figures contradict each other are left out, since the file does not tell which side is wrong.
 */
final class FridaImporter {

  private static final FoodTable TABLE = new FoodTable("frida-2025", "frida-2025", "dtu");

  private static final List<String> MENAQUINONES =
      List.of("mk4", "mk5", "mk6", "mk7", "mk8", "mk9", "mk10");

  private static final List<String> COLUMNS =
      Stream.of(
              Stream.of(
                  "source_code",
                  "name_original",
                  "name_en",
                  "food_group_original",
                  "food_group_en"),
              Stream.concat(Stream.of("k1", "k2_pkeq", "k_pkeq"), MENAQUINONES.stream())
                  .flatMap(name -> Stream.of(name + "_ug", name + "_q")),
              Stream.of(
                      "energy_kcal",
                      "fat_g",
                      "saturated_fat_g",
                      "calcium_mg",
                      "vitamin_d_ug",
                      "sodium_mg")
                  .flatMap(name -> Stream.of(name, name + "_q")),
              Stream.of("inconsistency"))
          .flatMap(columns -> columns)
          .toList();

  private static final Companions COMPANIONS =
      Companions.of(
          "energy_kcal",
          Component.ENERGY,
          "fat_g",
          Component.FAT,
          "saturated_fat_g",
          Component.SATURATED_FAT,
          "calcium_mg",
          Component.CALCIUM,
          "vitamin_d_ug",
          Component.VITAMIN_D,
          "sodium_mg",
          Component.SODIUM);

  private static final String K1_ALONE = "phylloquinone alone; no menaquinone was analysed";

  private final GroupRules groups = GroupRules.resource("frida-groups.csv");
  private final List<String> leftOut = new ArrayList<>();

  private FridaImporter() {}

  static Report run(Path source, Path target) {
    return new FridaImporter().write(source, target);
  }

  private Report write(Path source, Path target) {
    Map<String, Row> rows =
        Table.index(Table.read(source.resolve("foods.csv"), COLUMNS), "source_code");
    List<ObjectNode> foods = rows.values().stream().flatMap(row -> food(row).stream()).toList();
    TABLE.write(target, Json.object(), foods);
    TABLE.cite(target);
    return new Report("Frida: %d of %d foods".formatted(foods.size(), rows.size()), leftOut);
  }

  private Optional<ObjectNode> food(Row row) {
    if (row.has("inconsistency")) {
      leftOut.add(row.error("inconsistency", "figures that agree, left out").getMessage());
      return Optional.empty();
    }
    boolean menaquinones = MENAQUINONES.stream().anyMatch(name -> figure(row, name).isPresent());
    boolean k1 = figure(row, "k1").filter(value -> value.signum() > 0).isPresent();
    return menaquinones || k1 ? Optional.of(food(row, menaquinones)) : Optional.empty();
  }

  private ObjectNode food(Row row, boolean menaquinones) {
    ObjectNode food = Json.object().put("id", TABLE.id() + ":" + row.required("source_code"));
    food.put("name", row.required("name_en")).put("original", row.required("name_original"));
    groups.of(row, "food_group_en", "name_en").addTo(food);
    food.put("tableGroup", row.required("food_group_en"));
    food.putArray("codes").add("frida:" + row.required("source_code"));
    COMPANIONS.addTo(food, row);
    addMeasurements(food.putArray("measurements"), row, menaquinones);
    return food;
  }

  private static void addMeasurements(ArrayNode array, Row row, boolean menaquinones) {
    Qualifier ofK1 = menaquinones ? Qualifier.MEASURED : Qualifier.PUBLISHED;
    add(array, row, "k1", Component.K1, ofK1);
    for (String name : MENAQUINONES) {
      add(array, row, name, Component.of("MK-" + name.substring(2)), Qualifier.MEASURED);
    }
    add(array, row, "k2_pkeq", Component.K2_EQUIVALENTS, Qualifier.CALCULATED);
    add(array, row, "k_pkeq", Component.K_EQUIVALENTS, Qualifier.CALCULATED)
        .filter(sum -> !menaquinones)
        .ifPresent(sum -> sum.put("note", K1_ALONE));
  }

  private static Optional<ObjectNode> add(
      ArrayNode array, Row row, String name, Component component, Qualifier qualifier) {
    Optional<ObjectNode> measurement =
        figure(row, name).map(value -> measurement(component, qualifier, value));
    measurement.ifPresent(array::add);
    return measurement;
  }

  /** A zero of an analysed food is "not found": the table states no limit. */
  private static ObjectNode measurement(
      Component component, Qualifier qualifier, BigDecimal value) {
    ObjectNode measurement = Json.object().put("component", component.symbol());
    if (value.signum() == 0) {
      measurement.put("qualifier", Qualifier.PUBLISHED_ZERO.name());
      return qualifier == Qualifier.MEASURED ? measurement.put("analysed", true) : measurement;
    }
    if (qualifier != Qualifier.MEASURED) {
      measurement.put("qualifier", qualifier.name());
    }
    return measurement.put("value", value);
  }

  /** The figure of a column pair, whose second column must say what the first holds. */
  private static Optional<BigDecimal> figure(Row row, String name) {
    Optional<BigDecimal> value = row.optionalDecimal(name + "_ug");
    String expected = value.map(v -> v.signum() > 0 ? "value" : "zero").orElse("");
    String column = name + "_q";
    row.require(
        column, row.text(column).equals(expected), "'" + expected + "' for " + name + "_ug");
    return value;
  }
}
