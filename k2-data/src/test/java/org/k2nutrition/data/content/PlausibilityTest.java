package org.k2nutrition.data.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A slip of a factor of 1000, or of a row, shows as a figure that no such food can have. The bounds
 * lie above every figure that was read and checked; what exceeds them is to be looked at, not to be
 * let through.
 */
class PlausibilityTest {

  private static final Set<String> OF_PLANTS =
      Set.of(
          "VEGETABLE",
          "HERB_SPICE",
          "SEAWEED",
          "BEVERAGE",
          "OIL",
          "SAUCE",
          "FERMENTED",
          "SOY",
          "FERMENTED_SOY",
          "MIXED_DISH",
          "FRUIT",
          "LEGUME",
          "NUT_SEED",
          "OTHER",
          "CEREAL");

  private static final Map<String, BigDecimal> COMPANIONS =
      Map.of(
          "energy", new BigDecimal(902),
          "fat", new BigDecimal(100),
          "saturatedFat", new BigDecimal("99.5"),
          "calcium", new BigDecimal(10000),
          "vitaminD", new BigDecimal(300),
          "sodium", new BigDecimal(40000),
          "magnesium", new BigDecimal(1500));

  /** Kilocalories in a gram of fat, down to lecithin. */
  private static final double LEAST_ENERGY = 7.6;

  private static final List<String> LONG =
      List.of("MK-5", "MK-6", "MK-7", "MK-8", "MK-9", "MK-10", "MK-9(4H)");

  /** Where bacteria make menaquinones; elsewhere they are a trace. */
  private static final Map<String, Integer> MOST_LONG =
      Map.of(
          "FERMENTED_SOY", 4000,
          "CHEESE", 280,
          "VEGETABLE", 70,
          "SHELLFISH", 40,
          "HERB_SPICE", 35);

  @Test
  void everyFigureOfVitaminKIsOneThatSuchAFoodCanHave() {
    List<String> faults = new ArrayList<>();
    DataFiles.foods()
        .values()
        .forEach(
            food ->
                food.path("measurements")
                    .forEach(m -> check(m, food.get("group").textValue(), id(food), faults)));
    assertThat(faults).isEmpty();
  }

  @Test
  void everyFigureOfTheLiteratureIsOneThatSuchAFoodCanHave() {
    List<String> faults = new ArrayList<>();
    Map<String, JsonNode> literature =
        DataFiles.records("literature.json").stream()
            .collect(Collectors.toMap(PlausibilityTest::id, record -> record));
    for (JsonNode food : DataFiles.records("curated.json")) {
      for (JsonNode row : food.path("literature")) {
        literature
            .get(row.textValue())
            .path("measurements")
            .forEach(m -> check(m, food.get("group").textValue(), row.textValue(), faults));
      }
    }
    assertThat(faults).isEmpty();
  }

  private static void check(JsonNode m, String group, String where, List<String> faults) {
    String component = m.get("component").textValue();
    BigDecimal most = most(component, group);
    Stream.of("value", "limit", "min", "max")
        .filter(m::has)
        .filter(field -> m.get(field).decimalValue().compareTo(most) > 0)
        .forEach(
            field ->
                faults.add(
                    "%s, %s, %s: %s %s, expected at most %s"
                        .formatted(where, group, component, field, m.get(field), most)));
  }

  private static BigDecimal most(String component, String group) {
    if (COMPANIONS.containsKey(component)) {
      return COMPANIONS.get(component);
    }
    if (LONG.contains(component)) {
      return new BigDecimal(MOST_LONG.getOrDefault(group, 15));
    }
    return switch (component) {
      case "MK-4" -> new BigDecimal(250);
      case "dPK" -> new BigDecimal(200);
      case "K2", "K2-PKeq" -> new BigDecimal(group.equals("OFFAL") ? 370 : 100);
      default -> new BigDecimal(OF_PLANTS.contains(group) ? 5500 : 450);
    };
  }

  @Test
  void companionNutrientsAreWithinWhatAFoodCanHold() {
    List<String> faults = new ArrayList<>();
    for (JsonNode food : DataFiles.foods().values()) {
      food.path("companions")
          .properties()
          .forEach(
              figure -> {
                BigDecimal most = COMPANIONS.get(figure.getKey());
                if (most != null && number(figure.getValue()).compareTo(most) > 0) {
                  faults.add(id(food) + ", " + figure.getKey() + ": " + figure.getValue());
                }
              });
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void fatIsNotLessThanItsSaturatedPartNorMoreThanTheEnergyAllows() {
    List<String> faults = new ArrayList<>();
    for (JsonNode food : DataFiles.foods().values()) {
      JsonNode companions = food.path("companions");
      double fat = number(companions.path("fat")).doubleValue();
      double saturated = number(companions.path("saturatedFat")).doubleValue();
      double energy = number(companions.path("energy")).doubleValue();
      boolean numbers = companions.path("fat").isNumber();
      if (numbers && saturated > fat * 1.05 + 0.3) {
        faults.add(id(food) + ": saturated fat " + saturated + " of fat " + fat);
      }
      if (numbers && companions.has("energy") && fat * LEAST_ENERGY > energy * 1.05 + 8) {
        faults.add(id(food) + ": fat " + fat + " g, energy " + energy + " kcal");
      }
    }
    assertThat(faults).isEmpty();
  }

  /** The number of a companion nutrient; 0 for a word. */
  private static BigDecimal number(JsonNode figure) {
    JsonNode node = figure.isArray() ? figure.path(1) : figure;
    return node.isNumber() ? node.decimalValue() : BigDecimal.ZERO;
  }

  private static String id(JsonNode record) {
    return record.get("id").textValue();
  }
}
