package org.k2nutrition.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A text that somebody types and the foods that answer it. The list {@code typed-foods.tsv} was
 * written down before there was an index, and by somebody who had not seen one.
 */
record TypedFood(String text, Set<String> acceptable, String kind) {

  static List<TypedFood> all() {
    try (InputStream in = TypedFood.class.getResourceAsStream("typed-foods.tsv")) {
      byte[] bytes = Objects.requireNonNull(in).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(line -> line.split("\t", -1))
          .map(cells -> new TypedFood(cells[0], Set.of(cells[1].split("\\|")), cells[2]))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether any food that answers it is in the dataset. */
  boolean isAnswerable(Foods foods) {
    return acceptable.stream().anyMatch(id -> foods.find(id).isPresent());
  }

  /** Whether one of the first foods found answers it. */
  boolean isAnswered(Foods foods, int first) {
    return foods.search(text, first).stream()
        .anyMatch(match -> acceptable.contains(match.food().id()));
  }
}
