package org.k2nutrition.examples.benchmarks.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A text that somebody types and the foods that answer it. The list was written down before there
 * was an index, and by somebody who had not seen one.
 *
 * @param text what is typed
 * @param acceptable ids of foods, each of which answers it
 */
record TypedFood(String text, Set<String> acceptable) {

  static List<TypedFood> all() {
    try (InputStream in = TypedFood.class.getResourceAsStream("typed-foods.tsv")) {
      byte[] bytes = Objects.requireNonNull(in).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(line -> line.split("\t", -1))
          .map(cells -> new TypedFood(cells[0], Set.of(cells[1].split("\\|"))))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
