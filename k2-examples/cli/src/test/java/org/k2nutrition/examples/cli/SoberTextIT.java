package org.k2nutrition.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that the program prints implies that somebody set an intake of vitamin K2. */
class SoberTextIT {

  private static final Pattern VITAMIN_K2 =
      Pattern.compile("\\b(K2|MK-?\\d+|menaquinones?)\\b", Pattern.CASE_INSENSITIVE);

  private static final Pattern INTAKE_WORDS =
      Pattern.compile(
          "recommend|allowance|requirement|adequate intake|reference (value|intake)|you"
              + " (need|should|must)|should (take|get|have)|\\boptimal|target intake|enough K2",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern DENIAL =
      Pattern.compile("\\b(no|not|none|never|without|insufficient)\\b", Pattern.CASE_INSENSITIVE);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--help",
        "foods --help",
        "food --help",
        "top --help",
        "assess --help",
        "reference --help",
        "doses --help",
        "check --help",
        "claims --help",
        "study --help",
        "answers --help",
        "biomarkers --help",
        "regulation --help",
        "surveys --help",
        "synergies --help",
        "forms --help",
        "label --help",
        "kinetics --help",
        "dataset --help",
        "food natto",
        "top K2",
        "assess diary/two-days.csv --age 39 --sex male",
        "reference --age 30 --sex female",
        "reference --age 8m",
        "reference --age 30 --sex female --life-stage pregnant",
        "doses",
        "check --medicine warfarin --supplement MK-7",
        "biomarkers",
        "regulation",
        "surveys",
        "synergies",
        "forms",
        "label --form MK-7 --country Germany",
        "kinetics --form MK-4"
      })
  void noIntakeOfVitaminK2IsImplied(String commandLine) {
    Run run = Cli.run(commandLine.split(" "));

    assertThat(run.status()).as(run.err()).isZero();
    assertThat(sentences(run.out()))
        .isNotEmpty()
        .filteredOn(sentence -> VITAMIN_K2.matcher(sentence).find())
        .filteredOn(sentence -> INTAKE_WORDS.matcher(sentence).find())
        .filteredOn(sentence -> !DENIAL.matcher(sentence).find())
        .isEmpty();
  }

  /**
   * Words that belong together stand in one line of the text, or in its continuation; each entry of
   * a numbered list is of another document.
   */
  private static List<String> sentences(String text) {
    return Arrays.stream(text.split("(?<=[.;:!?])\\s+|\\n\\s*\\n|\\n(?=[0-9]+  )")).toList();
  }
}
