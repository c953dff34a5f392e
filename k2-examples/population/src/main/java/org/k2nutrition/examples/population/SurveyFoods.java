package org.k2nutrition.examples.population;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.k2nutrition.data.K2;
import org.k2nutrition.food.Food;
import org.k2nutrition.food.FoodGroup;
import org.k2nutrition.intake.Recipe;
import org.k2nutrition.quantity.Mass;

/**
 * The foods of the survey as recipes of USDA foods. A food as eaten is a mixture: its recipe, and
 * the recipes in it, are resolved down to the foods of USDA's Standard Reference.
 *
 * <p>An ingredient that the dataset has no record of stays in the recipe as a food of which nothing
 * is known: it lowers the coverage and leaves the upper bounds unknown. Moisture and fat gained or
 * lost in cooking are not in the recipes.
 */
public final class SurveyFoods {

  private static final String TABLE = "usda-sr";
  private static final List<String> RECIPE_COLUMNS =
      List.of("food_code", "sr_code", "sr_description", "weight_g");

  private final K2 k2;
  private final Map<String, List<Line>> recipes = new HashMap<>();
  private final Map<String, String> names = new HashMap<>();
  private final Map<String, Food> made = new HashMap<>();
  private final Map<String, Food> unknown = new TreeMap<>();
  private final Deque<String> open = new ArrayDeque<>();

  private SurveyFoods(K2 k2) {
    this.k2 = k2;
  }

  /**
   * Reads the recipes and names.
   *
   * @param k2 the dataset
   * @param files the files of the survey
   * @return the foods, made when they are first asked for
   * @throws BadInputException if a file cannot be used
   */
  public static SurveyFoods read(K2 k2, SurveyFiles files) {
    SurveyFoods foods = new SurveyFoods(k2);
    SurveyTable.read(files, "fndds-recipes.csv", RECIPE_COLUMNS, foods::addLine);
    SurveyTable.read(
        files,
        "fndds-foods.csv",
        List.of("food_code", "description"),
        row -> foods.names.put(row.text("food_code"), row.text("description")));
    return foods;
  }

  /**
   * The food with a code of the survey.
   *
   * @param code such as {@code 11100000}
   * @return the food, or null if the survey has no recipe for it
   * @throws BadInputException if its recipe cannot be used
   */
  public @Nullable Food find(String code) {
    @Nullable Food known = made.get(code);
    if (known == null && recipes.containsKey(code)) {
      known = make(code);
      made.put(code, known);
    }
    return known;
  }

  /**
   * The ingredients that the dataset has no record of, as far as recipes were resolved.
   *
   * @return unmodifiable, in order of their numbers
   */
  public Collection<Food> unknownIngredients() {
    return List.copyOf(unknown.values());
  }

  private void addLine(SurveyTable.Row row) {
    recipes
        .computeIfAbsent(row.text("food_code"), code -> new ArrayList<>())
        .add(
            new Line(
                row,
                row.text("sr_code"),
                row.text("sr_description"),
                Mass.ofGrams(row.decimal("weight_g"))));
  }

  private Food make(String code) {
    open.push(code);
    Recipe.Builder recipe =
        Recipe.builder().id("fndds-2011:" + code).name(names.getOrDefault(code, code));
    List<Line> lines = recipes.getOrDefault(code, List.of());
    for (Line line : lines) {
      recipe.add(ingredient(line), line.mass);
    }
    open.pop();
    try {
      return recipe.build().food();
    } catch (IllegalArgumentException e) {
      throw new BadInputException(
          "fndds-recipes.csv line " + lines.get(0).row.line() + ", recipe",
          code,
          String.valueOf(e.getMessage()));
    }
  }

  private Food ingredient(Line line) {
    if (line.code.length() <= 5) {
      return standardReference(line);
    }
    if (open.contains(line.code)) {
      throw line.row.fault("sr_code", "a recipe that does not contain itself");
    }
    @Nullable Food nested = find(line.code);
    if (nested == null) {
      throw line.row.fault("sr_code", "the code of a food with a recipe");
    }
    return nested;
  }

  private Food standardReference(Line line) {
    if (!line.code.matches("[0-9]{1,5}")) {
      throw line.row.fault("sr_code", "a number of USDA's Standard Reference");
    }
    String id = TABLE + ":" + "0".repeat(5 - line.code.length()) + line.code;
    return k2.foods().find(id).orElseGet(() -> unknown.computeIfAbsent(id, key -> line.food(key)));
  }

  private record Line(SurveyTable.Row row, String code, String description, Mass mass) {

    Food food(String id) {
      return Food.builder().id(id).name(description).table(TABLE).group(FoodGroup.OTHER).build();
    }
  }
}
