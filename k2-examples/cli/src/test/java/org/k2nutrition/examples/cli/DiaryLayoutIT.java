package org.k2nutrition.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Layouts of diaries that are read. 100 g of raw spinach hold 482.9 µg of K1. */
class DiaryLayoutIT {

  private static final String HEADER = "date,food,amount,unit\n";
  private static final String DAY = "2012-01-09,";

  @TempDir private static Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\uFEFFdate,food,amount,unit\r\n2012-01-09,usda-sr:11457,12.5,g\r\n",
        "date,food,amount,unit\r2012-01-09,usda-sr:11457,12.5,g\r",
        "date;food;amount;unit\n2012-01-09;usda-sr:11457;12,5;g\n",
        "date;food;amount;unit\n2012-01-09;usda-sr:11457;12.5;G\n",
        "date;food;amount;unit\n2012-01-09;usda-sr:11457;12,500;g\n",
        "date;food;amount;unit\n2012-01-09;usda-sr:11457;12.50;g\n",
        "date,food,amount,unit\n2012-01-09,usda-sr:11457,12.500,g\n",
        "\n\"Unit\",\"Amount\",\"FOOD\",\"Date\",\"x, y\"\ng,12.5,usda-sr:11457,2012-01-09,\"1,5\"",
        "date,food,amount,unit\n2012-01-09,usda-sr:11457,12.5,g,,,\n\n,,,\n",
        "date,food,amount,unit\n 2012-01-09 , usda-sr:11457 , 12500. , mg\n",
        "Day,Group,Food Name,Amount,Energy (kcal)\n2012-01-09,Lunch,usda-sr:11457,12.50 g,3\n",
        "Day,Time,Group,Food Name,Amount\n2012-01-09,07:30,Lunch,\"Spinach, raw\",12.50 g\n"
      })
  void theSameRowIsReadFromEveryLayout(String text) throws IOException {
    Run run = assess(text);

    assertThat(run.err()).isEmpty();
    assertThat(run.result().path("days")).hasSize(1);
    assertThat(middle(run, "K1")).isEqualByComparingTo("60.3625");
  }

  @Test
  void portionsOfTheTableAreRead() throws IOException {
    // One cup of raw spinach is 30 g.
    Run run = assess(HEADER + DAY + "usda-sr:11457,1,cup\n" + DAY + "usda-sr:11457,0.5,Cups\n");

    assertThat(run.err()).isEmpty();
    assertThat(middle(run, "K1")).isEqualByComparingTo("217.305");
  }

  @Test
  void anOunceIsTheInternationalOneToAMilligram() throws IOException {
    // 28.350 g of 482.9 µg/100 g.
    assertThat(middle(assess(HEADER + DAY + "usda-sr:11457,1,oz\n"), "K1"))
        .isEqualByComparingTo("136.90215");
  }

  @Test
  void foodsAreFoundByTheirNames() throws IOException {
    Run run = assess(HEADER + DAY + "Gouda cheese,10,g\n" + DAY + "NATTO,10,g\n");

    assertThat(run.err()).isEmpty();
    assertThat(run.result().at("/contributors/K2").findValuesAsText("food"))
        .containsExactly("natto", "gouda");
  }

  @Test
  void rowsOfADateAreOneDayWhereverTheyStand() throws IOException {
    Run run =
        assess(
            HEADER
                + "2012-01-10,usda-sr:11457,10,g\n"
                + DAY
                + "usda-sr:11457,10,g\n"
                + "2012-01-10,usda-sr:11457,10,g\n");

    assertThat(run.result().path("days").findValuesAsText("date"))
        .containsExactly("2012-01-09", "2012-01-10");
    assertThat(run.result().at("/days/0/components/K1/analysed/middle").decimalValue())
        .isEqualByComparingTo("48.29");
    assertThat(run.result().at("/days/1/components/K1/analysed/middle").decimalValue())
        .isEqualByComparingTo("96.58");
  }

  @Test
  void supplementsCountWithTheirForm() throws IOException {
    Run run =
        assess(
            HEADER
                + DAY
                + "supplement: MK-7,100,ug\n"
                + DAY
                + "Supplement: mk-4,0.045,mg\n"
                + DAY
                + "supplement: K1,50,µg\n"
                + DAY
                + "supplement: K1,1,mcg\n");

    assertThat(run.err()).isEmpty();
    assertThat(middle(run, "K1")).isEqualByComparingTo("51");
    assertThat(middle(run, "MK-7")).isEqualByComparingTo("100");
    assertThat(middle(run, "MK-4")).isEqualByComparingTo("45");
    assertThat(middle(run, "K2")).isEqualByComparingTo("145");
    assertThat(middle(run, "K")).isEqualByComparingTo("196");
  }

  @Test
  void anAmountOfZeroChangesNoTotal() throws IOException {
    Run with = assess(HEADER + DAY + "usda-sr:11457,10,g\n" + DAY + "gouda,0,g\n");
    Run without = assess(HEADER + DAY + "usda-sr:11457,10,g\n");

    assertThat(with.result().path("mean")).isEqualTo(without.result().path("mean"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "zzqq blubb,10,cup",
        "usda-sr:99999,1,slice",
        "usda-sr:11457,1,furlong",
        "usda-sr:11457,1,slice"
      })
  void aRowWithoutAKnownMassIsReportedAndLeavesEveryTotalOpen(String cells) throws IOException {
    Run run = assess(HEADER + DAY + "usda-sr:11457,10,g\n" + DAY + cells + "\n");
    String text = cells.substring(0, cells.indexOf(','));

    assertThat(run.status()).isZero();
    assertThat(run.errors()).isEmpty();
    assertThat(run.warnings()).singleElement().asString().contains(":3: not matched: '" + text);
    assertThat(run.result().at("/unmatched/0/line").asInt()).isEqualTo(3);
    assertThat(run.result().at("/unmatched/0/text").asText()).isEqualTo(text);
    assertThat(run.result().at("/unmatched/0/grams").isNull()).isTrue();
    assertThat(run.result().at("/days/0/unweighed").asInt()).isEqualTo(1);
    assertThat(run.result().at("/mean/K1/bounds/upper").isNull()).isTrue();
    assertThat(run.result().at("/mean/K1/bounds/why").asText()).contains(text);
    assertThat(run.result().at("/mean/K1/coverage/mass").isNull()).isTrue();
  }

  @Test
  void anUnmatchedRowOfKnownMassCountsInTheCoverage() throws IOException {
    Run run = assess(HEADER + DAY + "usda-sr:11457,30,g\n" + DAY + "zzqq blubb,10,g\n");

    assertThat(run.result().at("/mean/K1/coverage/mass").decimalValue())
        .isEqualByComparingTo("0.75");
    assertThat(run.result().at("/days/0/withoutEnergy").asInt()).isEqualTo(1);
    assertThat(run.result().at("/mean/K1/bounds/upper").isNull()).isTrue();
  }

  @Test
  void manyUnmatchedRowsAreAllReportedButNotEachWarnedOf() throws IOException {
    Run run = assess(HEADER + (DAY + "zzqq blubb,10,g\n").repeat(20));

    assertThat(run.result().path("unmatched")).hasSize(20);
    assertThat(run.warnings()).hasSize(6).last().asString().contains("15 more rows");
  }

  @Test
  void aCellOfFiveMillionLettersIsReportedWhole() throws IOException {
    Run run = assess(HEADER + DAY + "x".repeat(5_000_000) + ",10,g\n");

    assertThat(run.status()).isZero();
    assertThat(run.result().at("/unmatched/0/text").asText()).hasSize(5_000_000);
    assertThat(run.err()).hasSizeLessThan(400);
  }

  @Test
  void controlCharactersOfACellDoNotReachTheTerminal() throws IOException {
    Path file = write(HEADER + DAY + "\"go\u001b[31m\nuda\u0007\",10,g\n");
    Run run = Cli.run("assess", file.toString());

    assertThat(run.status()).isZero();
    assertThat(run.err()).contains("'go?[31m?uda?'").doesNotContain("\u001b");
    assertThat(run.out()).contains("line 2: 'go?[31m uda?'").doesNotContain("\u001b");
  }

  private static Run assess(String text) throws IOException {
    Run run = Cli.run("assess", write(text).toString(), "--json");
    assertThat(run.status()).as(run.err()).isZero();
    JsonNode document = run.document();
    assertThat(Schemas.faults("assess", document)).isEmpty();
    return run;
  }

  private static Path write(String text) throws IOException {
    return Files.write(Files.createTempFile(folder, "diary", ".csv"), text.getBytes(UTF_8));
  }

  private static BigDecimal middle(Run run, String component) {
    return run.result().path("mean").path(component).at("/analysed/middle").decimalValue();
  }
}
