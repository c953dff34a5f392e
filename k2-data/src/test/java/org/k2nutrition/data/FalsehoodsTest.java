package org.k2nutrition.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.k2nutrition.vitamer.Vitamer;

/** The page on falsehoods names records; each of them exists. */
class FalsehoodsTest {

  private static final K2 DATA = K2.load();
  private static final Path PAGE = Path.of("..", "docs", "falsehoods.md");
  private static final Pattern RECORD = Pattern.compile("`([a-z]+:[^`]+)`");

  @Test
  void everyFalsehoodIsBackedByRecords() throws IOException {
    assertThat(falsehoods())
        .hasSizeGreaterThanOrEqualTo(30)
        .allSatisfy(line -> assertThat(records(line)).as(line).isNotEmpty());
  }

  @Test
  void everyRecordExists() throws IOException {
    assertThat(falsehoods().stream().flatMap(line -> records(line).stream()))
        .allSatisfy(record -> assertThat(exists(record)).as(record).isTrue());
  }

  private static List<String> falsehoods() throws IOException {
    try (Stream<String> lines = Files.lines(PAGE)) {
      return lines.filter(line -> line.matches("\\d+\\. \\*\\*.*")).toList();
    }
  }

  private static List<String> records(String line) {
    String named = line.substring(line.indexOf("Records:"));
    return RECORD.matcher(named).results().map(result -> result.group(1)).toList();
  }

  private static boolean exists(String record) {
    String id = record.substring(record.indexOf(':') + 1);
    if (record.startsWith("vitamer:")) {
      return Arrays.stream(Vitamer.values()).anyMatch(vitamer -> vitamer.symbol().equals(id));
    }
    if (record.startsWith("food:")) {
      return DATA.foods().find(id).isPresent();
    }
    return DATA.answers().findRecord(record).isPresent();
  }
}
