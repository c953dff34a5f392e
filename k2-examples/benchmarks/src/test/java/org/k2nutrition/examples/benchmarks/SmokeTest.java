package org.k2nutrition.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.k2nutrition.food.Component;
import org.k2nutrition.intake.Assessment;

/** That the benchmarks run and their results agree; speed is not looked at here. */
class SmokeTest {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  @Test
  void comparesBatchesThatAgree() throws Exception {
    Compare.run(
        Arguments.parse(Settings.DEFAULT, "--only", "batch", "--rows", "1500", "--rounds", "1"),
        new PrintStream(out, true, StandardCharsets.UTF_8));
    Map<String, Double> figures =
        List.of(out.toString(StandardCharsets.UTF_8).split("\n")).stream()
            .map(line -> line.split(" "))
            .collect(Collectors.toMap(line -> line[0], line -> Double.valueOf(line[1])));
    assertThat(figures)
        .containsOnlyKeys(
            "batch.k2_over_duckdb_1t",
            "batch.k2_over_duckdb_2t",
            "batch.k2_over_loop_1t",
            "batch.rows_per_s_1t",
            "batch.bytes_per_row");
    assertThat(figures.get("batch.bytes_per_row")).isLessThan(1);
  }

  @Test
  void streamsAHundredthATenthAndAllOfTheRows() {
    StreamRun.run(
        Arguments.parse(StreamRun.DEFAULT, "--rows", "54000").settings(),
        new PrintStream(out, true, StandardCharsets.UTF_8));
    // The extract has 540 rows of 53 person-days; one of its people told one day only.
    assertThat(out.toString(StandardCharsets.UTF_8).lines())
        .satisfiesExactly(
            line -> assertThat(line).startsWith("stream.rows 540 ").contains(" person_days 53 "),
            line -> assertThat(line).startsWith("stream.rows 5400 ").contains(" person_days 530 "),
            line ->
                assertThat(line).startsWith("stream.rows 54000 ").contains(" person_days 5300 "));
  }

  @Test
  void startsTheProgramsThatAnswerAlike() throws Exception {
    Map<String, Double> figures = new HashMap<>();
    new ColdStart().run(new Settings(Optional.empty(), 1, 1), figures::put);
    assertThat(figures)
        .containsOnlyKeys(
            "coldstart.k2_over_empty_jvm",
            "coldstart.k2_over_sqlite",
            "coldstart.sqlite_over_empty_jvm",
            "coldstart.jackson_over_empty_jvm");
    assertThat(figures.values()).allMatch(ratio -> ratio > 0);
  }

  @Test
  void evaluatesRulesAsThoseWrittenByHand() throws Exception {
    Map<String, Double> figures = new HashMap<>();
    new RulesBesideHandwritten(5_000).run(new Settings(Optional.empty(), 1, 1), figures::put);
    assertThat(figures)
        .containsOnlyKeys(
            "rules.k2_over_handwritten", "rules.persons_per_s", "rules.bytes_per_person");
    assertThat(figures.get("rules.bytes_per_person")).isLessThan(1_000);
  }

  @Test
  void theDiaryHasFourteenDays() {
    Assessment assessment = Assessment.of(DiaryBenchmark.diary(BatchData.survey(Settings.DEFAULT)));
    assertThat(assessment.days()).hasSize(14);
    assertThat(assessment.mean(Component.K1).bounds().lower().billionths()).isPositive();
  }

  @Test
  void refusesOptionsItDoesNotKnow() {
    assertThatExceptionOfType(BadUsageException.class)
        .isThrownBy(() -> Arguments.parse(Settings.DEFAULT, "--fast"))
        .withMessage("Unknown option: '--fast', expected --survey, --rows, --rounds or --only");
    assertThatExceptionOfType(BadUsageException.class)
        .isThrownBy(() -> Arguments.parse(Settings.DEFAULT, "--rows", "0"))
        .withMessage("Not a number of --rows: '0', expected 1 to 999999999");
    assertThatExceptionOfType(BadUsageException.class)
        .isThrownBy(() -> Arguments.parse(Settings.DEFAULT, "--rows"))
        .withMessage("Value missing of option: '--rows'");
  }
}
