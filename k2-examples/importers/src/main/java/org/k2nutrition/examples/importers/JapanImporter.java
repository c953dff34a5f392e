package org.k2nutrition.examples.importers;

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
 * Imports Japan's table: {@code foods.csv} becomes {@code japan-2023.json}, the foods with any
 * figure for vitamin K.
 *
 * <p>Vitamin K is a total whose members the table does not give apart. What its zeros and traces
 * are below was not read, so a trace has no limit. Figures in parentheses are estimated or
 * borrowed. For eight foods the table says that menaquinone-7 is counted, but not on what basis.
 */
final class JapanImporter {

  static final String WITH_MK_7 =
      "the table says its vitamin K includes menaquinone-7; basis unknown";

  private static final FoodTable TABLE = new FoodTable("japan-2023", "japan-2023", "mext");

  private static final Set<Printed.Word> WORDS =
      EnumSet.complementOf(EnumSet.of(Printed.Word.BELOW));

  private static final List<String> COLUMNS =
      PrintedColumns.of(
          List.of(
              "source_code",
              "name_original",
              "name_en_unofficial",
              "food_group",
              "k_total_includes_mk7"),
          List.of("k_total"));

  private static final String AVERAGE = "平均";

  private final GroupRules groups = GroupRules.resource("japan-groups.csv");

  private JapanImporter() {}

  static Report run(Path source, Path target) {
    return new JapanImporter().write(source, target);
  }

  private Report write(Path source, Path target) {
    Map<String, Row> rows =
        Table.index(Table.read(source.resolve("foods.csv"), COLUMNS), "source_code");
    List<ObjectNode> foods = rows.values().stream().flatMap(row -> food(row).stream()).toList();
    TABLE.write(target, Json.object(), foods);
    TABLE.cite(target);
    return new Report("Japan: %d of %d foods".formatted(foods.size(), rows.size()), List.of());
  }

  private Optional<ObjectNode> food(Row row) {
    boolean withMk7 = row.among("k_total_includes_mk7", Map.of("yes", true, "no", false));
    return Printed.of(row, "k_total_ug", "k_total_q", WORDS)
        .map(printed -> food(row, printed, withMk7));
  }

  private ObjectNode food(Row row, Printed printed, boolean withMk7) {
    String code = row.required("source_code");
    String original = row.required("name_original");
    ObjectNode food = Json.object().put("id", TABLE.id() + ":" + code);
    food.put("name", row.optional("name_en_unofficial").orElse(original)).put("original", original);
    groups.of(row, "food_group", "name_original").addTo(food);
    food.put("tableGroup", row.required("food_group"));
    food.putArray("codes").add("japan:" + code);
    PrintedColumns.COMPANIONS.addPrintedTo(food, row, WORDS);
    ObjectNode measurement = printed.measurement(Component.K, Qualifier.MEASURED);
    if (withMk7) {
      food.put("note", WITH_MK_7);
      measurement.put("note", WITH_MK_7);
    } else if (original.contains(AVERAGE)) {
      food.put("note", "an average of the table over foods that may stand beside it");
    }
    food.putArray("measurements").add(measurement);
    return food;
  }
}
