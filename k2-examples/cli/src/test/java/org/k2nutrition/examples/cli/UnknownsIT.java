package org.k2nutrition.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
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

  private static Run assess(String text) throws IOException {
    Path file = Files.createTempFile(folder, "diary", ".csv");
    Files.writeString(file, text, UTF_8);
    return Cli.run("assess", file.toString(), "--age", "30", "--sex", "female", "--json");
  }
}
