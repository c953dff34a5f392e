package org.k2nutrition.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files are written whole or not at all, and nothing else is touched. */
class OutputFileIT {

  @TempDir Path folder;

  @Test
  void theTotalsAreOneRowADayAndComponentWithEmptyCellsForUnknown() throws IOException {
    Path csv = folder.resolve("totals.csv");
    Run run = assess("--csv", csv.toString());

    assertThat(run.status()).as(run.err()).isZero();
    List<String> lines = Files.readAllLines(csv);
    assertThat(lines.get(0))
        .isEqualTo(
            "date,component,unit,analysed_lower,analysed_middle,analysed_upper,bounds_lower,"
                + "bounds_upper,coverage_energy,coverage_mass,measured_energy,measured_mass,"
                + "unweighed_rows,rows_without_energy,why");
    // Two days of 15 components of vitamin K and 7 companions.
    assertThat(lines).hasSize(1 + 2 * 22);
    assertThat(lines)
        .filteredOn(line -> line.startsWith("2012-01-09,MK-7,"))
        .singleElement()
        .asString()
        .startsWith("2012-01-09,MK-7,µg,,,,0,,");
    assertThat(Files.readString(csv)).doesNotContain("\r");
  }

  @Test
  void anOlderFileIsReplacedAndNothingIsLeftBeside() throws IOException {
    Path page = Files.writeString(folder.resolve("report.html"), "older");
    assertThat(assess("--html", page.toString()).status()).isZero();

    assertThat(Files.readString(page)).startsWith("<!DOCTYPE html>");
    assertThat(inFolder()).containsExactly("report.html");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--html", "--csv"})
  void aFileThatCannotBeWrittenIsOneLineAndStatusTwo(String option) throws IOException {
    Path missing = folder.resolve("none").resolve("file");
    Run run = assess(option, missing.toString());

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.errors())
        .containsExactly(
            "k2: "
                + option
                + ": cannot be written: found '"
                + Lines.fit(missing.toString(), 60)
                + "', expected a file in a folder that can be written to");
    assertThat(run.out()).isEmpty();
    assertThat(inFolder()).isEmpty();
  }

  @Test
  void twoFilesAreWrittenBothOrNeither() throws IOException {
    Path page = Files.writeString(folder.resolve("report.html"), "older");
    Path missing = folder.resolve("none").resolve("totals.csv");
    Run run = assess("--html", page.toString(), "--csv", missing.toString());

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.errors()).singleElement().asString().startsWith("k2: --csv: cannot be written");
    assertThat(page).hasContent("older");
    assertThat(inFolder()).containsExactly("report.html");
  }

  @Test
  void aFolderIsNoFileToWriteTo() {
    Run run = assess("--html", folder.toString());

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.errors()).singleElement().asString().contains("--html: not a file to write to");
  }

  @Test
  void theDiaryIsNeverWrittenOver() throws IOException {
    Path diary = Files.copy(Cli.DIARY, folder.resolve("diary.csv"));
    Run run = Cli.run("assess", diary.toString(), "--csv", diary.toString());

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.errors()).singleElement().asString().contains("the same file as the diary");
    assertThat(diary).hasSameBinaryContentAs(Cli.DIARY);
  }

  @Test
  void pageAndTotalsAreTwoFiles() throws IOException {
    String file = folder.resolve("one").toString();
    Run run = assess("--html", file, "--csv", file);

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.errors()).singleElement().asString().contains("the same file as the page");
    assertThat(inFolder()).isEmpty();
  }

  private static Run assess(String... options) {
    List<String> args =
        Stream.concat(Stream.of("assess", Cli.DIARY.toString()), Stream.of(options)).toList();
    return Cli.run(args.toArray(String[]::new));
  }

  private List<String> inFolder() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }
}
