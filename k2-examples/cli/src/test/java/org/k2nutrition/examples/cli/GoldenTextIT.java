package org.k2nutrition.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The text for people, as it stood when somebody last read it. */
class GoldenTextIT {

  private static final String[] ASSESS = {
    "assess", Cli.DIARY.toString(), "--age", "39", "--sex", "male", "--weight", "103.7"
  };

  @Test
  void helpNamesTheCommands() throws IOException {
    assertThat(Cli.alone("--help").out()).isEqualTo(golden("help"));
    assertThat(Cli.alone().out()).isEqualTo(golden("help"));
  }

  @Test
  void theVersionOfTheLibraryAndOfTheDataStandApart() {
    assertThat(Cli.alone("--version").out())
        .matches(
            "k2 \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\ndata \\d{4}\\.\\d{2} of \\d{4}-\\d{2}-\\d{2}\n");
  }

  @Test
  void aFoodBeginsWithItsNameItsGroupAndItsComposition() {
    assertThat(Cli.alone("food", "gouda").out())
        .startsWith(
            """
            Gouda cheese  [gouda]
            cheese, full fat, middle-aged or age not stated, curated

            per 100 g\
            """)
        .contains("\nK2 has no known upper bound: ")
        .endsWith("\nNot medical advice.\n");
  }

  @Test
  void aFoodOfATableShowsWhatWasNotAnalysed() throws IOException {
    assertThat(Cli.alone("food", "usda-sr:01022").out()).isEqualTo(golden("food-usda-gouda"));
  }

  @Test
  void foodsThatHoldMostAreDrawnOnOneScale() throws IOException {
    assertThat(Cli.alone("top", "MK-7").out()).isEqualTo(golden("top-mk7"));
  }

  @Test
  void whatWasNotDetectedIsNoZero() {
    assertThat(Cli.alone("food", "gouda").out())
        .containsPattern("\nMK-10 not detected +none +inferred ");
  }

  @Test
  void everyLetterAndSignOfTheColumnOfTiersIsExplained() {
    assertThat(Cli.alone("food", "natto").out().replaceAll("\\s+", " "))
        .contains(" C! derived")
        .contains("tier: B analysed, read in the source; C analysed, read in a secondary place; D")
        .contains("!: the highest origin is more than three times the lowest");
    assertThat(Cli.alone("food", "gouda").out()).doesNotContain("!:");
  }

  @Test
  void drawingsAreLeftOutBeforeTextIsCut() {
    String narrow = Cli.alone(Map.of("COLUMNS", "64"), List.of(), "top", "MK-7").out();

    assertThat(narrow).contains("Natto, reinforced with MK-7").doesNotContain("●");
    assertThat(narrow.lines()).allMatch(line -> line.length() <= 64);
  }

  @ParameterizedTest
  @ValueSource(strings = {"assess-totals", "assess-days", "assess-end"})
  void theReportOfTheRealDiaryHolds(String part) throws IOException {
    assertThat(Cli.alone(ASSESS).out()).contains(golden(part));
  }

  private static String golden(String name) throws IOException {
    String resource = "/golden/" + name + ".txt";
    try (InputStream in = GoldenTextIT.class.getResourceAsStream(resource)) {
      return new String(Objects.requireNonNull(in, resource).readAllBytes(), UTF_8);
    }
  }
}
