package org.k2nutrition.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.k2nutrition.fixture.AnyFood;
import org.k2nutrition.food.Food;
import org.k2nutrition.food.Ingredient;
import org.k2nutrition.quantity.Mass;

/** Any rows of any foods and recipes, as columns and as diaries. */
final class AnyDiary {

  static final LocalDate FIRST = LocalDate.of(2012, 1, 9);

  private AnyDiary() {}

  /** One to five foods, recipes of the others among them. */
  static Arbitrary<List<Food>> foods() {
    return AnyFood.foods().list().ofMinSize(1).ofMaxSize(4).flatMap(AnyDiary::withRecipe);
  }

  private static Arbitrary<List<Food>> withRecipe(List<Food> foods) {
    return recipe(foods)
        .injectNull(0.5)
        .map(
            recipe -> {
              List<Food> all = new ArrayList<>(foods);
              if (recipe != null) {
                all.add(recipe.food());
              }
              return List.copyOf(all);
            });
  }

  /** A recipe that may hold a recipe; the yield is at least the mass, so that bounds stay. */
  static Arbitrary<Recipe> recipe(List<Food> foods) {
    Arbitrary<List<Ingredient>> ingredients =
        Combinators.combine(Arbitraries.of(foods), Arbitraries.integers().between(1, 2_000_000))
            .as((food, mg) -> new Ingredient(food, new Mass(mg)))
            .list()
            .ofMinSize(1)
            .ofMaxSize(3);
    return Combinators.combine(
            ingredients, ingredients, Arbitraries.integers().between(0, 3_000_000).injectNull(0.3))
        .as(
            (inner, outer, water) -> {
              Recipe nested = recipe("inner", inner, water);
              List<Ingredient> both = new ArrayList<>(outer);
              both.add(new Ingredient(nested.food(), new Mass(123_457)));
              return recipe("outer", both, water);
            });
  }

  private static Recipe recipe(String id, List<Ingredient> ingredients, Integer water) {
    Recipe.Builder recipe =
        Recipe.builder().id(id).name("Recipe " + id).addAllIngredients(ingredients);
    if (water != null) {
      long mass = ingredients.stream().mapToLong(i -> i.mass().milligrams()).sum();
      recipe.yieldMass(new Mass(mass + water));
    }
    return recipe.build();
  }

  /** Rows as columns over foods and days. */
  record Rows(
      List<Food> foods, int dayCount, List<Integer> days, List<Integer> eaten, List<Integer> mg) {

    BatchRows columns() {
      return BatchRows.of(array(days), array(eaten), array(mg));
    }

    List<NaiveTotals.Row> of(int day) {
      List<NaiveTotals.Row> rows = new ArrayList<>();
      for (int i = 0; i < days.size(); i++) {
        if (days.get(i) == day) {
          rows.add(new NaiveTotals.Row(foods.get(eaten.get(i)), mg.get(i)));
        }
      }
      return rows;
    }

    Day day(int day) {
      return Day.builder()
          .date(FIRST.plusDays(day))
          .entries(
              of(day).stream()
                  .map(row -> (DiaryEntry) FoodEntry.of(row.food(), new Mass(row.milligrams())))
                  .toList())
          .build();
    }

    Diary diary() {
      List<Day> all = new ArrayList<>();
      for (int day = 0; day < dayCount; day++) {
        all.add(day(day));
      }
      return Diary.of(all);
    }

    /** The same rows, those of one day side by side. */
    Rows sorted() {
      List<Integer> order = new ArrayList<>();
      for (int day = 0; day < dayCount; day++) {
        for (int i = 0; i < days.size(); i++) {
          if (days.get(i) == day) {
            order.add(i);
          }
        }
      }
      return in(order);
    }

    Rows in(List<Integer> order) {
      return new Rows(
          foods,
          dayCount,
          order.stream().map(days::get).toList(),
          order.stream().map(eaten::get).toList(),
          order.stream().map(mg::get).toList());
    }

    private static int[] array(List<Integer> column) {
      return column.stream().mapToInt(Integer::intValue).toArray();
    }
  }

  static Arbitrary<Rows> rows() {
    return foods().flatMap(AnyDiary::rows);
  }

  private static Arbitrary<Rows> rows(List<Food> foods) {
    int dayCount = 3;
    return Combinators.combine(
            Arbitraries.integers().between(0, dayCount - 1),
            Arbitraries.integers().between(0, foods.size() - 1),
            Arbitraries.integers().between(0, 100_000_000))
        .as(Tuple::of)
        .list()
        .ofMaxSize(12)
        .map(
            rows ->
                new Rows(
                    foods,
                    dayCount,
                    rows.stream().map(Tuple.Tuple3::get1).toList(),
                    rows.stream().map(Tuple.Tuple3::get2).toList(),
                    rows.stream().map(Tuple.Tuple3::get3).toList()));
  }
}
