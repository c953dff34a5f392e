package org.k2nutrition.examples.cli.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.k2nutrition.food.Component;
import org.k2nutrition.food.Food;
import org.k2nutrition.food.Measurement;
import org.k2nutrition.intake.Day;
import org.k2nutrition.intake.Diary;
import org.k2nutrition.intake.DiaryEntry;
import org.k2nutrition.intake.FoodEntry;
import org.k2nutrition.source.Citation;

/** Which works the figures of a diary rest on. */
final class FoodSources {

  private final Collection<Food> eaten;

  FoodSources(Diary diary) {
    Map<String, Food> foods = new LinkedHashMap<>();
    for (Day day : diary.days()) {
      for (DiaryEntry entry : day.entries()) {
        if (entry instanceof FoodEntry food) {
          collect(food.food(), foods);
        }
      }
    }
    eaten = foods.values();
  }

  /** A recipe stands for its ingredients, which have the figures. */
  private static void collect(Food food, Map<String, Food> foods) {
    if (food.ingredients().isEmpty()) {
      foods.putIfAbsent(food.id(), food);
    } else {
      food.ingredients().forEach(ingredient -> collect(ingredient.food(), foods));
    }
  }

  /** The published figures of all that was eaten. */
  List<Measurement> measurements(Component component) {
    return eaten.stream().flatMap(f -> f.content(component).measurements().stream()).toList();
  }

  /** The works behind a total. */
  Collection<Citation> behind(Component component) {
    return behind(List.of(component));
  }

  /** The works behind the totals of several components. */
  Collection<Citation> behind(List<Component> components) {
    return works(components.stream().flatMap(c -> measurements(c).stream()).toList());
  }

  /** The works behind one food's figure. */
  static Collection<Citation> behind(Food food, Component component) {
    Map<String, Food> foods = new LinkedHashMap<>();
    collect(food, foods);
    List<Measurement> measurements = new ArrayList<>();
    foods.values().forEach(f -> measurements.addAll(f.content(component).measurements()));
    return works(measurements);
  }

  private static Collection<Citation> works(List<Measurement> measurements) {
    Map<String, Citation> works = new TreeMap<>();
    for (Measurement m : measurements) {
      works.put(m.provenance().publication().key(), m.provenance().publication());
      m.provenance().via().ifPresent(via -> works.put(via.key(), via));
    }
    return works.values();
  }
}
