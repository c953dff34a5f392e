package org.k2nutrition.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Answers depend neither on the language of the machine nor on the charset of its terminal. */
class LocaleIT {

  private static final String[] ASSESS = {
    "assess", Cli.DIARY.toString(), "--age", "39", "--sex", "male", "--weight", "103.7"
  };

  @ParameterizedTest
  @CsvSource({"de,DE", "tr,TR", "ja,JP"})
  void theReportIsTheSameInEveryLanguage(String language, String country) {
    List<String> machine = List.of("-Duser.language=" + language, "-Duser.country=" + country);

    assertThat(Cli.alone(Map.of(), machine, ASSESS)).isEqualTo(Cli.alone(ASSESS));
  }

  @ParameterizedTest
  @CsvSource({"de,DE,C.UTF-8", "tr,TR,C.UTF-8", "ja,JP,C.UTF-8", "en,US,C"})
  void theFilesAreTheSameInEveryLanguageAndCharset(
      String language, String country, String charset, @TempDir Path folder) throws IOException {
    Cli.alone(Map.of(), List.of(), files(folder, "here"));
    Run run =
        Cli.alone(
            Map.of("LC_ALL", charset),
            List.of("-Duser.language=" + language, "-Duser.country=" + country),
            files(folder, "there"));

    assertThat(run.status()).as(run.err()).isZero();
    assertThat(folder.resolve("there.html")).hasSameBinaryContentAs(folder.resolve("here.html"));
    assertThat(folder.resolve("there.csv")).hasSameBinaryContentAs(folder.resolve("here.csv"));
  }

  private static String[] files(Path folder, String name) {
    return new String[] {
      "assess",
      Cli.DIARY.toString(),
      "--age",
      "39",
      "--sex",
      "male",
      "--html",
      folder.resolve(name + ".html").toString(),
      "--csv",
      folder.resolve(name + ".csv").toString()
    };
  }

  @Test
  void namesAreFoundOnATurkishMachine() {
    List<String> machine = List.of("-Duser.language=tr", "-Duser.country=TR");

    assertThat(Cli.alone(Map.of(), machine, "top", "VITAMIND", "--group", "FISH", "--json"))
        .isEqualTo(Cli.alone("top", "VITAMIND", "--group", "FISH", "--json"));
    assertThat(
            Cli.alone(Map.of(), machine, "reference", "--age", "30", "--sex", "FEMALE", "--json"))
        .isEqualTo(Cli.alone("reference", "--age", "30", "--sex", "FEMALE", "--json"));
  }

  @Test
  void aTerminalWithoutUnicodeGetsPlainSigns() {
    Run run = Cli.alone(Map.of("LC_ALL", "C"), List.of(), ASSESS);

    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("K1 ug", "90.6-140", ">= 90.6", "#####");
    assertThat(run.out().chars()).allMatch(c -> c < 128);
  }

  @Test
  void jsonIsUtf8OnEveryTerminal() {
    List<String> machine = List.of("-Dfile.encoding=ISO-8859-1", "-Dstdout.encoding=US-ASCII");

    assertThat(Cli.alone(Map.of("LC_ALL", "C"), machine, "food", "gouda", "--json"))
        .isEqualTo(Cli.alone("food", "gouda", "--json"));
    assertThat(Cli.alone("food", "gouda", "--json").out()).contains("\"unit\" : \"µg\"");
  }

  @Test
  void textIsInTheCharsetOfTheTerminal() {
    Run run = Cli.alone(Map.of(), List.of("-Dstdout.encoding=ISO-8859-1"), "top", "MK-7");
    // Read as UTF-8, the single byte of µ is no letter.
    assertThat(run.out()).contains("\uFFFDg/100g").doesNotContain("µ");
  }

  @Test
  void aFileNameThatTheMachineCannotWriteIsBadInput() {
    Run run = Cli.alone(Map.of("LC_ALL", "C"), List.of(), "assess", "k\u00e4se.csv", "--json");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err().lines()).hasSize(1);
    assertThat(run.err()).startsWith("k2: ").doesNotContain("Exception");
    assertThat(run.error().path("code").asText()).isEqualTo("bad-input");
  }

  @Test
  void lettersThatDidNotArriveAreSaidWithTheRemedy() {
    Run run = Cli.run("food", "k\uFFFDse", "--json");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo(
            "k2: argument 2: letters that this locale cannot hold: found 'k\uFFFDse', expected a"
                + " locale that can, such as LC_ALL=C.UTF-8\n");
    assertThat(Schemas.faults("error", run.document())).isEmpty();
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void underAPlainLocaleTheLettersOfAnArgumentAreNotSilentlyLost() throws Exception {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    ProcessBuilder shell =
        new ProcessBuilder(
            "sh",
            "-c",
            "\"$0\" -jar \"$1\" food \"$(printf 'k\\303\\244se')\" 2>&1; echo $?",
            java.toString(),
            System.getProperty("k2.jar"));
    shell.environment().put("LC_ALL", "C");
    Process process = shell.start();

    assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII))
        .startsWith("k2: argument 2: letters that this locale cannot hold")
        .endsWith("LC_ALL=C.UTF-8\n2\n");
  }
}
