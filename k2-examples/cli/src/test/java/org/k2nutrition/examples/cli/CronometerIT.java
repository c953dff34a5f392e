package org.k2nutrition.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The export of servings from Cronometer. Its columns are those that a client of the service reads
 * (gocronometer, github.com/jrmycanady/gocronometer, parse.go, function ParseServingsExport): Day,
 * Time, Group, Food Name, Amount as a number, a space and a unit, then one column a nutrient, then
 * Category. Status: secondary; the export itself was not seen.
 */
class CronometerIT {

  private static final String HEADER =
      "Day,Time,Group,Food Name,Amount,Energy (kcal),Water (g),Vitamin K (µg),Calcium (mg),"
          + "Protein (g),Category\n";

  @TempDir private static Path folder;

  @Test
  void namesAndAmountsAreReadAndItsOwnNutrientsAreNot() throws IOException {
    // One cup of raw spinach is 30 g with 482.9 µg in 100 g; the export's 9999 µg is not ours.
    Run run =
        assess(
            "2012-01-09,07:45 AM,Breakfast,\"Spinach, raw\",1.00 cup,7,27,9999,30,1,Vegetables\n");

    assertThat(run.err()).isEmpty();
    assertThat(run.result().at("/mean/K1/analysed/middle").decimalValue())
        .isEqualByComparingTo("144.87");
  }

  @Test
  void aFoodThatHasNoSuchNameOrMeasureStaysInTheDiaryAsUnknown() throws IOException {
    Run run =
        assess(
            """
            2012-01-09,07:45 AM,Breakfast,Zzqq Multivitamin,2.00 tablet,,,,,,Supplements
            2012-01-09,,Lunch,Gouda cheese,1.00 full recipe,,,,,,
            2012-01-09,,Lunch,Gouda cheese,30.00 g,,,,,,
            """);

    assertThat(run.result().path("unmatched")).hasSize(2);
    assertThat(run.result().at("/unmatched/1/reason").asText())
        .startsWith("'full recipe' is no measure of 'Gouda cheese', which has ");
    assertThat(run.result().at("/days/0/unweighed").asInt()).isEqualTo(2);
    assertThat(run.result().at("/mean/K2/bounds/upper").isNull()).isTrue();
  }

  @Test
  void anAmountWithoutAUnitIsBadInput() throws IOException {
    Path file = write("2012-01-09,,Lunch,Gouda cheese,30.00,,,,,,\n");
    Run run = Cli.run("assess", file.toString());

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.errors())
        .singleElement()
        .asString()
        .endsWith(
            ":2, column unit: no unit: found '', expected g, mg, oz or a measure such as cup");
  }

  private static Run assess(String rows) throws IOException {
    Run run = Cli.run("assess", write(rows).toString(), "--json");
    assertThat(run.status()).as(run.err()).isZero();
    return run;
  }

  private static Path write(String rows) throws IOException {
    return Files.writeString(Files.createTempFile(folder, "servings", ".csv"), HEADER + rows);
  }
}
