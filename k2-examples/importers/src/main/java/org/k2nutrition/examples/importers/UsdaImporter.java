package org.k2nutrition.examples.importers;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.k2nutrition.food.Component;

/**
 * Imports USDA's foods with vitamin K: {@code foods.csv}, {@code vitamin-k.csv} and {@code
 * portions.csv} become {@code usda-sr.json} and {@code usda-foundation.json}.
 *
 * <p>Left out, as nothing uses it: number of studies, degrees of freedom, error bounds, medians,
 * dates, spread of portion weights. Figures of SR Legacy that Release 28 does not have were read in
 * a re-packaging and are secondary; all others are verified.
 */
final class UsdaImporter {

  static final String SR_LEGACY = "usda-sr-legacy-2018";

  private static final FoodTable SR = new FoodTable("usda-sr", "usda-sr28", "usda");
  private static final FoodTable FOUNDATION =
      new FoodTable("usda-foundation", "usda-foundation-2024-10", "usda");
  private static final Map<String, FoodTable> TABLES = Map.of("SR", SR, "Foundation", FOUNDATION);

  private static final Map<String, String> RELEASES =
      Map.of(
          "SR-Legacy-2018-04", SR_LEGACY,
          "SR28", SR.publication(),
          "FDC-Foundation-2024-10-31", FOUNDATION.publication());

  private static final List<String> FOOD_COLUMNS =
      List.of(
          "food_key",
          "dataset",
          "ndb_no",
          "fdc_id",
          "description",
          "food_group_code",
          "food_group",
          "scientific_name",
          "in_sr28",
          "in_sr_legacy",
          "mk4_ug",
          "dihydrophylloquinone_ug",
          "phylloquinone_ug",
          "energy_kcal",
          "total_fat_g",
          "saturated_fat_g",
          "calcium_mg",
          "magnesium_mg",
          "vitamin_d_ug",
          "sodium_mg",
          "energy_basis",
          "nutrients_release");

  private static final List<String> PORTION_COLUMNS =
      List.of(
          "food_key",
          "ndb_no",
          "fdc_id",
          "seq",
          "amount",
          "description",
          "grams",
          "n_data_points",
          "std_dev",
          "release");

  private static final Companions COMPANIONS =
      Companions.of(
          "energy_kcal",
          Component.ENERGY,
          "total_fat_g",
          Component.FAT,
          "saturated_fat_g",
          Component.SATURATED_FAT,
          "calcium_mg",
          Component.CALCIUM,
          "magnesium_mg",
          Component.MAGNESIUM,
          "vitamin_d_ug",
          Component.VITAMIN_D,
          "sodium_mg",
          Component.SODIUM);

  private final GroupRules groups = GroupRules.resource("usda-groups.csv");
  private final UsdaSources sources = new UsdaSources();
  private final UsdaMeasurements measurements;
  private final List<String> leftOut = new ArrayList<>();
  private final Map<String, Row> foods;
  private final ByFood vitaminK;
  private final ByFood portions;

  private UsdaImporter(Path source) {
    foods = Table.index(Table.read(source.resolve("foods.csv"), FOOD_COLUMNS), "food_key");
    List<Row> figures = Table.read(source.resolve("vitamin-k.csv"), UsdaMeasurements.COLUMNS);
    measurements = new UsdaMeasurements(sources.ids(), new UsdaZeros(figures));
    vitaminK = ByFood.of(foods, figures);
    portions = ByFood.of(foods, Table.read(source.resolve("portions.csv"), PORTION_COLUMNS));
  }

  static Report run(Path source, Path target) {
    return new UsdaImporter(source).write(target);
  }

  private Report write(Path target) {
    Map<FoodTable, List<ObjectNode>> records =
        Map.of(SR, new ArrayList<>(), FOUNDATION, new ArrayList<>());
    foods.forEach((key, row) -> records.get(row.among("dataset", TABLES)).add(food(key, row)));
    SR.write(target, legacyProvenance(), records.get(SR));
    FOUNDATION.write(target, Json.object(), records.get(FOUNDATION));
    Citations citations = Citations.open(target);
    citations.putOwn(SR.publication(), SR_LEGACY, FOUNDATION.publication());
    sources.addTo(citations);
    citations.save();
    return new Report("USDA: " + foods.size() + " foods", leftOut);
  }

  private ObjectNode food(String key, Row row) {
    ObjectNode food = Json.object().put("id", id(row)).put("name", row.required("description"));
    groups.of(row, "food_group", "description").addTo(food);
    food.put("tableGroup", row.required("food_group"));
    addCodes(food, row);
    addCompanions(food, row);
    addMeasurements(food, row, vitaminK.rows(key));
    addPortions(food, portions.rows(key));
    return food;
  }

  /** The companion nutrients of most SR foods were read in the re-packaging of SR Legacy. */
  private static ObjectNode legacyProvenance() {
    return Json.object().put("publication", SR_LEGACY).put("verification", "SECONDARY");
  }

  private static void addCompanions(ObjectNode food, Row row) {
    COMPANIONS.addTo(food, row);
    if (row.among("nutrients_release", RELEASES).equals(SR.publication())
        && food.get("companions") instanceof ObjectNode companions) {
      companions.put("publication", SR.publication()).put("verification", "VERIFIED");
    }
  }

  private static String id(Row row) {
    return row.among("dataset", TABLES).equals(SR)
        ? SR.id() + ":" + row.required("ndb_no")
        : FOUNDATION.id() + ":" + row.required("fdc_id");
  }

  private static void addCodes(ObjectNode food, Row row) {
    ArrayNode codes = food.putArray("codes");
    row.optional("ndb_no").ifPresent(number -> codes.add("usda-ndb:" + number));
    row.optional("fdc_id").ifPresent(number -> codes.add("usda-fdc:" + number));
  }

  private void addMeasurements(ObjectNode food, Row row, List<Row> figures) {
    Map<Component, Row> byComponent = new EnumMap<>(Component.class);
    for (Row figure : figures) {
      Component component = UsdaMeasurements.component(figure);
      figure.require(
          "vitamer", byComponent.put(component, figure) == null, "a vitamer once for each food");
    }
    row.require("food_key", !byComponent.isEmpty(), "a food with a figure in vitamin-k.csv");
    requireEqual(row, "phylloquinone_ug", byComponent.get(Component.K1));
    requireEqual(row, "dihydrophylloquinone_ug", byComponent.get(Component.DPK));
    requireEqual(row, "mk4_ug", byComponent.get(Component.MK_4));
    ArrayNode array = food.putArray("measurements");
    byComponent.values().forEach(figure -> array.add(measurements.of(figure)));
  }

  private static void requireEqual(Row food, String column, Row figure) {
    String value = figure == null ? "" : figure.text("value_ug");
    food.require(column, food.text(column).equals(value), "'" + value + "' as in vitamin-k.csv");
  }

  private void addPortions(ObjectNode food, List<Row> rows) {
    ArrayNode array = Json.object().putArray("portions");
    for (Row row : rows) {
      if (row.decimal("amount").signum() > 0) {
        array
            .addArray()
            .add(row.decimal("amount"))
            .add(row.required("description").strip())
            .add(row.decimal("grams"));
      } else {
        leftOut.add(row.error("amount", "a portion above 0, left out").getMessage());
      }
    }
    if (!array.isEmpty()) {
      food.set("portions", array);
    }
  }
}
