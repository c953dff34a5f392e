package org.k2nutrition.data.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.k2nutrition.food.Food;

/** Reads foods from JSON. */
public final class FoodReader {

  private static final JsonFactory FACTORY = new JsonFactory();

  private FoodReader() {}

  /**
   * Reads an array of foods.
   *
   * @param json the array
   * @return the foods in the order of the array, unmodifiable
   */
  public static List<Food> read(String json) {
    try (JsonParser parser = FACTORY.createParser(json)) {
      List<Food> foods = new ArrayList<>();
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.START_OBJECT) {
          foods.add(food(parser));
        }
      }
      return List.copyOf(foods);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Food food(JsonParser parser) throws IOException {
    Food.Builder food = Food.builder();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String field = parser.currentName();
      String value = parser.nextTextValue();
      switch (field) {
        case "id" -> food.id(value);
        case "name" -> food.name(value);
        default -> throw new IllegalArgumentException("Unknown field of a food: '" + field + "'");
      }
    }
    return food.build();
  }
}
