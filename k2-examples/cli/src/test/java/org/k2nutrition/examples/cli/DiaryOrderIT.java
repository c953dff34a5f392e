package org.k2nutrition.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Neither the order of rows nor how a food is split into rows changes any total. */
class DiaryOrderIT {

  @TempDir private static Path folder;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void shuffledRowsGiveTheSameTotals(long seed) throws IOException {
    assertSameTotals(
        rows -> {
          List<String> shuffled = new ArrayList<>(rows);
          Collections.shuffle(shuffled, new Random(seed));
          return shuffled;
        });
  }

  @Test
  void rowsSplitIntoThreeGiveTheSameTotals() throws IOException {
    assertSameTotals(rows -> rows.stream().flatMap(DiaryOrderIT::split).toList());
  }

  private static void assertSameTotals(UnaryOperator<List<String>> change) throws IOException {
    JsonNode expected = Cli.diary().result();
    JsonNode actual = assess(change);

    assertThat(actual.path("mean")).hasToString(expected.path("mean").toString());
    assertThat(actual.path("variation")).hasToString(expected.path("variation").toString());
    assertThat(actual.path("contributors")).hasToString(expected.path("contributors").toString());
    assertThat(actual.path("largestGaps")).hasToString(expected.path("largestGaps").toString());
    assertThat(actual.path("days")).hasSameSizeAs(expected.path("days"));
    for (int i = 0; i < expected.path("days").size(); i++) {
      assertThat(actual.at("/days/" + i + "/components"))
          .hasToString(expected.at("/days/" + i + "/components").toString());
    }
  }

  private static JsonNode assess(UnaryOperator<List<String>> change) throws IOException {
    List<String> lines = Files.readAllLines(Cli.DIARY);
    List<String> changed = new ArrayList<>(lines.subList(0, 1));
    changed.addAll(change.apply(lines.subList(1, lines.size())));
    Path file = Files.write(Files.createTempFile(folder, "diary", ".csv"), changed);
    return Cli.run("assess", file.toString(), "--json").result();
  }

  /** The same grams in three rows: 1 mg, a third to the milligram, and the rest. */
  private static Stream<String> split(String row) {
    String[] cells = row.split(",", -1);
    BigDecimal grams = new BigDecimal(cells[3]).setScale(3);
    BigDecimal small = new BigDecimal("0.001");
    BigDecimal third = new BigDecimal(grams.unscaledValue().longValueExact() / 3).movePointLeft(3);
    return Stream.of(small, third, grams.subtract(small).subtract(third))
        .map(part -> String.join(",", cells[0], cells[1], cells[2], part.toString(), cells[4]));
  }
}
