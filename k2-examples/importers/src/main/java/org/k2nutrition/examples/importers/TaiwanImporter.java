package org.k2nutrition.examples.importers;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.k2nutrition.food.Component;
import org.k2nutrition.food.Qualifier;

/**
 * Imports Taiwan's table: {@code foods.csv} becomes {@code taiwan-2024.json}, the foods in which
 * K1, MK-4 or MK-7 was analysed.
 *
 * <p>A zero is "not found": the table states no limit. An average whose samples are in the table is
 * kept and says which samples it repeats.
 */
final class TaiwanImporter {

  private static final FoodTable TABLE = new FoodTable("taiwan-2024", "taiwan-2024", "tfda");

  private static final Set<Printed.Word> WORDS = EnumSet.of(Printed.Word.VALUE, Printed.Word.ZERO);

  private static final List<String> COLUMNS =
      PrintedColumns.of(
          List.of(
              "source_code",
              "name_original",
              "name_en_unofficial",
              "food_group_original",
              "food_group_en",
              "sample_description_original"),
          List.of("k1", "mk4", "mk7"));

  private static final String AVERAGE = "平均值";
  private static final Pattern YEAR = Pattern.compile("([0-9]{4})年?取樣|\\(([0-9]{4})年\\)");

  private final GroupRules groups = GroupRules.resource("taiwan-groups.csv");
  private final Map<String, Row> rows;

  private TaiwanImporter(Path source) {
    rows = Table.index(Table.read(source.resolve("foods.csv"), COLUMNS), "source_code");
  }

  static Report run(Path source, Path target) {
    return new TaiwanImporter(source).write(target);
  }

  private Report write(Path target) {
    List<ObjectNode> foods = rows.values().stream().flatMap(row -> food(row).stream()).toList();
    TABLE.write(target, Json.object(), foods);
    TABLE.cite(target);
    return new Report("Taiwan: %d of %d foods".formatted(foods.size(), rows.size()), List.of());
  }

  private Optional<ObjectNode> food(Row row) {
    ArrayNode measurements = Json.object().putArray("measurements");
    add(measurements, row, "k1", Component.K1);
    add(measurements, row, "mk4", Component.MK_4);
    add(measurements, row, "mk7", Component.MK_7);
    return measurements.isEmpty() ? Optional.empty() : Optional.of(food(row, measurements));
  }

  private ObjectNode food(Row row, ArrayNode measurements) {
    String code = row.required("source_code");
    String original = row.required("name_original");
    ObjectNode food = Json.object().put("id", TABLE.id() + ":" + code);
    food.put("name", row.optional("name_en_unofficial").orElse(original)).put("original", original);
    groups.of(row, "food_group_en", "name_original").addTo(food);
    food.put("tableGroup", row.required("food_group_en"));
    state(row).ifPresent(state -> food.put("state", state));
    food.putArray("codes").add("taiwan:" + code);
    if (original.contains(AVERAGE)) {
      food.put("note", average(code));
    }
    PrintedColumns.COMPANIONS.addPrintedTo(food, row, WORDS);
    food.set("measurements", measurements);
    return food;
  }

  /** The year of sampling, which some names tell, and the description of the sample as printed. */
  private static Optional<String> state(Row row) {
    List<String> parts = new ArrayList<>();
    Matcher year = YEAR.matcher(row.text("name_original"));
    if (year.find()) {
      parts.add("sampled " + (year.group(1) == null ? year.group(2) : year.group(1)));
    }
    row.optional("sample_description_original").ifPresent(parts::add);
    return parts.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", parts));
  }

  /** The samples of an average have its code and two digits more. */
  private String average(String code) {
    List<String> samples =
        rows.values().stream()
            .filter(row -> row.text("source_code").startsWith(code))
            .filter(row -> !row.text("source_code").equals(code) && row.has("k1_q"))
            .map(row -> TABLE.id() + ":" + row.text("source_code"))
            .toList();
    return samples.isEmpty()
        ? "an average of the table"
        : "an average of the table that repeats " + String.join(", ", samples);
  }

  private static void add(ArrayNode measurements, Row row, String name, Component component) {
    Printed.of(row, name + "_ug", name + "_q", WORDS)
        .map(printed -> printed.measurement(component, Qualifier.MEASURED))
        .ifPresent(measurements::add);
  }
}
