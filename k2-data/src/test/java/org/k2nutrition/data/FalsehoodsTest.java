package org.k2nutrition.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.k2nutrition.evidence.AnswerPoint;
import org.k2nutrition.food.Food;
import org.k2nutrition.food.Measurement;
import org.k2nutrition.vitamer.Vitamer;

/** The page on falsehoods names records; each of them exists and holds the figures named. */
class FalsehoodsTest {

  private static final K2 DATA = K2.load();
  private static final Path PAGE = Path.of("..", "docs", "falsehoods.md");
  private static final Pattern RECORD = Pattern.compile("`([a-z]+:[^`]+)`");

  /** What looks like a figure and is a name or a basis. */
  private static final Pattern NAMES =
      Pattern.compile("MK-\\d+(\\(\\dH\\))?|\\bK[12]\\b|in 100 g|woman of 30");

  private static final Pattern FIGURE = Pattern.compile("(?<![\\w.])-?\\d+(\\.\\d+)?");

  /** Figures that follow from those of the records; each is computed below. */
  private static final Map<Integer, Set<String>> COMPUTED =
      Map.of(
          2, Set.of("420", "945", "647"),
          7, Set.of("72.1"),
          10, Set.of("596"),
          15, Set.of("6"));

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

  @Test
  void everyFigureStandsInTheRecordsNamed() throws IOException {
    int checked = 0;
    for (String line : falsehoods()) {
      List<BigDecimal> known = new ArrayList<>();
      records(line).forEach(record -> known.addAll(figuresOf(record)));
      Set<String> computed = COMPUTED.getOrDefault(number(line), Set.of());
      for (BigDecimal figure : figures(sentence(line))) {
        checked++;
        boolean stands = known.stream().anyMatch(one -> rounds(one, figure));
        assertThat(stands || computed.contains(figure.toPlainString()))
            .as("%s in: %s", figure, line)
            .isTrue();
      }
    }
    assertThat(checked).isGreaterThan(50);
  }

  @Test
  void theComputedFiguresFollow() {
    assertThat(nanomoles("420", Vitamer.MK_4)).isEqualTo("945");
    assertThat(nanomoles("420", Vitamer.MK_7)).isEqualTo("647");
    assertThat(
            Vitamer.MK_7
                .molarMass()
                .gramsPerMole()
                .divide(Vitamer.MK_4.molarMass().gramsPerMole(), 2, RoundingMode.HALF_EVEN))
        .isBetween(new BigDecimal("1.4"), new BigDecimal("1.5"));
    BigDecimal sum =
        DATA.food("frida-2025:138").measurements().stream()
            .filter(
                one ->
                    one.component().vitamer().filter(v -> v.symbol().startsWith("MK-")).isPresent())
            .map(one -> one.value().orElseThrow())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    assertThat(sum.setScale(1, RoundingMode.HALF_EVEN)).isEqualTo("72.1");
    assertThat(870 * 444.7 / 649).isBetween(595.5, 596.5);
    assertThat(words("reference:fr-anses-2021-01")).contains("0 to");
  }

  /** Zero as published is not "none": no sentence may say so of a food. */
  @Test
  void noFoodIsSaidToHoldNothing() throws IOException {
    assertThat(falsehoods())
        .filteredOn(line -> line.contains("`food:"))
        .noneMatch(line -> line.matches(".*\\bno (phylloquinone|MK-\\d+|K[12])\\b.*"));
  }

  private static String nanomoles(String micrograms, Vitamer vitamer) {
    return new BigDecimal(micrograms)
        .multiply(BigDecimal.valueOf(1000))
        .divide(vitamer.molarMass().gramsPerMole(), 0, RoundingMode.HALF_EVEN)
        .toPlainString();
  }

  private static boolean rounds(BigDecimal known, BigDecimal printed) {
    return known.setScale(printed.scale(), RoundingMode.HALF_UP).compareTo(printed) == 0;
  }

  private static List<BigDecimal> figuresOf(String record) {
    if (record.startsWith("vitamer:")) {
      return List.of();
    }
    Optional<Food> food =
        record.startsWith("food:") ? DATA.foods().find(id(record)) : Optional.empty();
    return food.map(one -> one.measurements().stream().flatMap(FalsehoodsTest::figures).toList())
        .orElseGet(() -> figures(words(record)));
  }

  private static Stream<BigDecimal> figures(Measurement measurement) {
    return Stream.concat(
        Stream.concat(measurement.value().stream(), measurement.limit().stream()),
        measurement.note().stream().flatMap(note -> figures(note).stream()));
  }

  private static String words(String record) {
    AnswerPoint point = DATA.answers().findRecord(record).orElseThrow();
    return point.text() + " " + point.words();
  }

  private static List<BigDecimal> figures(String text) {
    String plain = NAMES.matcher(text).replaceAll(" ");
    return FIGURE.matcher(plain).results().map(MatchResult::group).map(BigDecimal::new).toList();
  }

  private static List<String> falsehoods() throws IOException {
    try (Stream<String> lines = Files.lines(PAGE)) {
      return lines.filter(line -> line.matches("\\d+\\. \\*\\*.*")).toList();
    }
  }

  private static int number(String line) {
    return Integer.parseInt(line.substring(0, line.indexOf('.')));
  }

  private static String sentence(String line) {
    return line.substring(line.indexOf("**"), line.indexOf("Records:"));
  }

  private static List<String> records(String line) {
    String named = line.substring(line.indexOf("Records:"));
    return RECORD.matcher(named).results().map(result -> result.group(1)).toList();
  }

  private static String id(String record) {
    return record.substring(record.indexOf(':') + 1);
  }

  private static boolean exists(String record) {
    if (record.startsWith("vitamer:")) {
      return Arrays.stream(Vitamer.values())
          .anyMatch(vitamer -> vitamer.symbol().equals(id(record)));
    }
    if (record.startsWith("food:")) {
      return DATA.foods().find(id(record)).isPresent();
    }
    return DATA.answers().findRecord(record).isPresent();
  }
}
