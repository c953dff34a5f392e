package org.k2nutrition.data.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.k2nutrition.data.K2;
import org.k2nutrition.food.Food;

/**
 * What the foods must have, typed by hand from the sources and never from the dataset. A line that
 * begins with an id names a food and what it is called; each indented line below it is one fact.
 */
class ExpectationsTest {

  private static final List<String> FILES =
      List.of("usda", "frida", "ciqual", "taiwan", "japan", "curated");

  private record Expected(String id, String name, List<Fact> facts) {}

  @TestFactory
  Stream<DynamicContainer> everyFoodHasWhatItsSourceSays() {
    return FILES.stream()
        .map(file -> dynamicContainer(file, read(file).stream().map(ExpectationsTest::tests)));
  }

  @Test
  void thereAreExpectationsForAHundredAndTwentyFoodsOrMore() {
    Map<String, String> ids = new LinkedHashMap<>();
    for (String file : FILES) {
      read(file).forEach(food -> assertThat(ids.put(food.id, file)).as(food.id).isNull());
    }
    assertThat(ids).hasSizeGreaterThanOrEqualTo(120);
  }

  private static DynamicNode tests(Expected expected) {
    Food food = K2.load().food(expected.id);
    return dynamicContainer(
        expected.id,
        Stream.concat(
            Stream.of(
                dynamicTest(
                    "is called " + expected.name,
                    () -> assertThat(food.name()).isEqualTo(expected.name))),
            expected.facts.stream().map(fact -> dynamicTest(fact.text(), () -> fact.check(food)))));
  }

  private static List<Expected> read(String file) {
    List<Expected> foods = new ArrayList<>();
    for (String line : lines(file)) {
      if (line.startsWith("  ")) {
        foods.get(foods.size() - 1).facts.add(new Fact(line.strip()));
      } else if (!line.isBlank() && !line.startsWith("#")) {
        String[] parts = line.split(" = ", 2);
        foods.add(new Expected(parts[0], parts[1], new ArrayList<>()));
      }
    }
    return foods;
  }

  private static List<String> lines(String file) {
    try (InputStream stream =
        ExpectationsTest.class.getResourceAsStream("expectations/" + file + ".txt")) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
