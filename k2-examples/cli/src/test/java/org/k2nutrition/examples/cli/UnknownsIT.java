package org.k2nutrition.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is not known in an assessment is null, and has its reason beside it. */
class UnknownsIT {

  private static final String HEADER = "date,food,amount,unit\n";
  private static final String SPINACH = "2012-01-09,usda-sr:11457,10,g\n";
  private static final String SALT = "2012-01-09,usda-sr:02047,2,g\n";
  private static final String UNWEIGHED = "2012-01-09,no such dish,1,cup\n";

  @TempDir private static Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        HEADER + SPINACH,
        HEADER + SALT,
        HEADER + UNWEIGHED,
        HEADER + SPINACH + SALT + UNWEIGHED,
        HEADER + SPINACH + "2012-01-10,usda-sr:02047,0,g\n",
        HEADER + "2012-01-09,supplement: MK-7,100,ug\n"
      })
  void everyNullOfAnOddDiaryHasItsReason(String diary) throws IOException {
    assertThat(Schemas.faults("assess", assess(diary).document())).isEmpty();
  }

  @Test
  void aRowWithoutMassLeavesTheSharesUnknown() throws IOException {
    JsonNode coverage = assess(HEADER + SPINACH + UNWEIGHED).result().at("/mean/K1/coverage");

    assertThat(coverage.path("energy").isNull()).isTrue();
    assertThat(coverage.path("mass").isNull()).isTrue();
    assertThat(coverage.path("why").asText()).isEqualTo("something eaten has no known mass");
  }

  @Test
  void saltHasNoEnergyToBeAShareOf() throws IOException {
    JsonNode coverage = assess(HEADER + SALT).result().at("/mean/K1/coverage");

    assertThat(coverage.path("energy").isNull()).isTrue();
    assertThat(coverage.path("mass").decimalValue()).isEqualByComparingTo("1");
    assertThat(coverage.path("why").asText())
        .isEqualTo("the whole it would be a share of is nothing");
  }

  @Test
  void oneDayHasNoVariation() throws IOException {
    assertThat(assess(HEADER + SPINACH).result().at("/variation/K1/why").asText())
        .isEqualTo("one day does not vary");
  }

  @Test
  void theSchemaRefusesAShareThatIsUnknownWithoutAReason() throws IOException {
    JsonNode document = assess(HEADER + SALT).document();
    ((ObjectNode) document.at("/result/mean/K1/coverage")).remove("why");

    assertThat(Schemas.faults("assess", document)).singleElement().asString().contains("why");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2012-01-09,no such dish,1,cup|the only row could not",
        "2012-01-09,no such dish,1,cup;2012-01-10,nor this,80,g|none of the 2 rows could"
      })
  void whereNoRowIsMatchedTheFirstLineSaysThatNothingWasAssessed(String rows, String which)
      throws IOException {
    Run run = Cli.run("assess", write(HEADER + rows.replace(';', '\n') + "\n"), "--age", "30");

    assertThat(run.status()).isZero();
    assertThat(run.out()).startsWith("Nothing was assessed: " + which + " be matched to a food.\n");
    assertThat(run.out())
        .contains("'no such dish'")
        .doesNotContain("analysed  ", "µg", "Steadiness");
  }

  @Test
  void aDayWithoutAFigureIsNoLowestDay() throws IOException {
    String text =
        Cli.run("assess", write(HEADER + SPINACH + "2012-01-10,no such dish,80,g\n")).out();

    assertThat(text)
        .contains("Steadiness of K1: cannot be said, as a day has no figure\n")
        .doesNotContain("lowest 0");
  }

  @Test
  void valuesOfOneSexAreNamedWhereTheSexIsNotGiven() throws IOException {
    String file = write(HEADER + SPINACH);
    Run run = Cli.run("assess", file, "--age", "30", "--authority", "iom-2001");

    // Institute of Medicine 2001, table of adequate intakes, 19 to 30 years and 31 to 50 years.
    assertThat(run.out())
        .contains(
            """
            No reference value to compare with.
            Not shown, as each holds for one sex: give --sex.
              - AI 2001, United States; Canada, total vitamin K: male 120 µg, female 90 µg
            """);
    JsonNode result =
        Cli.run("assess", file, "--age", "30", "--authority", "iom-2001", "--json").result();
    assertThat(result.path("references")).isEmpty();
    assertThat(result.path("referencesNotShown").findValuesAsText("sex"))
        .containsExactlyInAnyOrder("female", "male");
    assertThat(result.path("referencesNotShown").findValuesAsText("give")).containsOnly("--sex");
  }

  /** Ten grams of spinach hold 48 µg; WHO and FAO 2004 print 35 to 55 µg for girls of 10 to 18. */
  @Test
  void anIntakeWithinARangeIsUncertain() throws IOException {
    String file = write(HEADER + SPINACH);
    String[] girl = {"assess", file, "--age", "14", "--sex", "female", "--authority", "who-fao"};

    assertThat(Cli.run(girl).out().replaceAll(" +", " "))
        .contains("UNCERTAIN 35–55 µg phylloquinone only secondary")
        .contains("the document gives a range, 35 µg to 55 µg, and");
    String[] json = Arrays.copyOf(girl, girl.length + 1);
    json[girl.length] = "--json";
    JsonNode ranged = Cli.run(json).result().at("/references/1");
    assertThat(ranged.path("comparison").asText()).isEqualTo("UNCERTAIN");
    assertThat(ranged.path("amount").asInt()).isEqualTo(35);
    assertThat(ranged.path("amountMax").asInt()).isEqualTo(55);
  }

  @Test
  void aRangeOfOneSexKeepsBothEnds() throws IOException {
    String file = write(HEADER + SPINACH);
    JsonNode all =
        Cli.run("assess", file, "--age", "14", "--authority", "who-fao", "--json")
            .result()
            .path("referencesNotShown");

    assertThat(all.findValuesAsText("amount")).containsExactly("35", "35");
    assertThat(all.findValuesAsText("amountMax")).containsExactly("65", "55");
  }

  @Test
  void aPregnantPersonIsOfferedNoValueForMen() throws IOException {
    Run run =
        Cli.run(
            "assess", write(HEADER + SPINACH), "--age", "30", "--life-stage", "pregnant", "--json");

    assertThat(run.status()).isZero();
    assertThat(run.result().path("referencesNotShown").findValuesAsText("sex"))
        .doesNotContain("male");
  }

  @Test
  void withTheSexGivenNothingIsLeftOut() throws IOException {
    assertThat(assess(HEADER + SPINACH).result().path("referencesNotShown")).isEmpty();
  }

  @Test
  void withoutAgeTheTextSaysWhatToGive() throws IOException {
    assertThat(Cli.run("assess", write(HEADER + SPINACH)).out())
        .contains("Values that depend on age are not shown: give --age.\n")
        .contains("Values that hold for one sex are not shown: give --sex.\n");
  }

  private static Run assess(String text) throws IOException {
    return Cli.run("assess", write(text), "--age", "30", "--sex", "female", "--json");
  }

  private static String write(String text) throws IOException {
    Path file = Files.createTempFile(folder, "diary", ".csv");
    return Files.writeString(file, text, UTF_8).toString();
  }
}
