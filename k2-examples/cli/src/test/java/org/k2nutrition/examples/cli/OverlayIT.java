package org.k2nutrition.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A caller's own foods, recipes, products and medicine codes, laid over the dataset. */
class OverlayIT {

  private static final String OVERLAY =
      """
      {"overlay":"ours","publication":"usda-sr28","verification":"SECONDARY","origin":"ours",
       "foods":[{"id":"ours:spread","name":"Natto spread","group":"FERMENTED_SOY",
         "companions":{"energy":200},"measurements":[{"component":"MK-7","value":50}]}],
       "recipes":[{"id":"ours:toast","name":"Natto toast","ingredients":[["ours:spread",40]],
         "yield":100}],
       "supplementProducts":[{"id":"ours:caps","name":"Our capsules","unit":"capsule",
         "servingSize":2,"amounts":{"MK-7":[90,"ug"],"vitaminD":[10,"ug"]}}],
       "medicineCodes":[{"code":"W-1","medicine":"warfarin"}]}
      """;

  @TempDir private Path folder;

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text, UTF_8).toString();
  }

  @Test
  void aDiaryNamesRecipesAndProducts() throws IOException {
    String overlay = file("ours.json", OVERLAY);
    String diary =
        file(
            "diary.csv",
            """
            date,food,amount,unit
            2026-11-24,natto toast,50,g
            2026-11-24,supplement: Our capsules,3,capsules
            """);
    Run run = Cli.run("assess", diary, "--overlay", overlay, "--medicine", "W-1", "--json");
    JsonNode mk7 = run.result().at("/mean/MK-7/analysed/middle");

    // 20 g of spread at 50 ug/100 g, and three halves of 90 ug.
    assertThat(mk7.decimalValue()).isEqualByComparingTo("145");
    assertThat(run.result().at("/findings/0/alert").asText()).isEqualTo("critical");
    assertThat(run.result().at("/findings/0/status").asText()).isEqualTo("TRIGGERED");
  }

  @Test
  void aProductIsCountedInItsUnit() throws IOException {
    Run run =
        Cli.run(
            "assess",
            file("diary.csv", "date,food,amount,unit\n2026-11-24,supplement: ours:caps,3,g\n"),
            "--overlay",
            file("ours.json", OVERLAY));

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .contains("unknown unit")
        .contains("capsule for Our capsules")
        .hasLineCount(1);
  }

  @Test
  void moreThanAThousandCapsulesAreRefused() throws IOException {
    Run run =
        Cli.run(
            "assess",
            file(
                "diary.csv",
                "date,food,amount,unit\n2026-11-24,supplement: ours:caps,1001,capsules\n"),
            "--overlay",
            file("ours.json", OVERLAY));

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .endsWith(
            ":2, column amount: dose out of range: found '1001 capsules', expected 0 to 1000 of a"
                + " unit, and at most 1 g of a form\n")
        .hasLineCount(1);
  }

  @Test
  void theIngredientsOfARecipeAreWhatALaboratoryWouldAnalyse() throws IOException {
    Run run =
        Cli.run(
            "assess",
            file("diary.csv", "date,food,amount,unit\n2026-11-24,natto toast,50,g\n"),
            "--overlay",
            file("ours.json", OVERLAY),
            "--json");

    assertThat(run.result().at("/narrowing/K1/0/food").asText()).isEqualTo("ours:spread");
  }

  @Test
  void faultsOfAnOverlayAreOneLine() throws IOException {
    Run run =
        Cli.run(
            "food", "gouda", "--overlay", file("bad.json", "{\"overlay\":\"x\",\"foods\":[{}]}"));

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .contains("has 3 faults")
        .contains("/foods/0: field 'id' is missing")
        .hasLineCount(1);
  }

  @Test
  void anOverlayThatIsNoJsonIsToldByLineAndColumn() throws IOException {
    Run run = Cli.run("food", "gouda", "--overlay", file("bad.json", "{\"overlay\":\"x\",\n}"));

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .contains(
            "bad.json' has 1 fault: document: line 2, column 1: not JSON: found '}', expected")
        .hasLineCount(1);
  }

  @Test
  void anOverlayThatIsNotThereIsOneLine() {
    Run run = Cli.run("food", "gouda", "--overlay", "no-such.json");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).isEqualTo("k2: Overlay cannot be read: 'no-such.json'\n");
  }

  @Test
  void anOverlayIsNeverWrittenOver() throws IOException {
    String overlay = file("ours.json", OVERLAY);
    String diary = file("diary.csv", "date,food,amount,unit\n2026-11-24,gouda,30,g\n");

    for (String[] command :
        new String[][] {
          {"assess", diary, "--overlay", overlay, "--csv", overlay},
          {"assess", diary, "--overlay", overlay, "--html", overlay},
          {"kinetics", "--form", "MK-7", "--overlay", overlay, "--svg", overlay}
        }) {
      Run run = Cli.run(command);
      assertThat(run.status()).isEqualTo(2);
      assertThat(run.err()).contains("the same file as an overlay").hasLineCount(1);
    }
    assertThat(Path.of(overlay)).hasContent(OVERLAY);
  }

  @Test
  void aColumnThatStandsTwiceIsRefused() throws IOException {
    String diary = file("diary.csv", "date,food,food,amount,unit\n2026-11-24,gouda,natto,30,g\n");
    Run run = Cli.run("assess", diary);

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("doubled column: found 'food'").hasLineCount(1);
  }

  @Test
  void aLabelOfNoFormOrNoAmountIsRefused() {
    for (String[] options :
        new String[][] {
          {"--form", "calcium"},
          {"--form", "K2-PKeq"},
          {"--form", "MK-7", "--amount", "0 ug"},
          {"--form", "MK-7", "--amount", "11 g"}
        }) {
      String[] command = new String[options.length + 1];
      command[0] = "label";
      System.arraycopy(options, 0, command, 1, options.length);
      Run run = Cli.run(command);
      assertThat(run.status()).as(String.join(" ", options)).isEqualTo(2);
      assertThat(run.err()).hasLineCount(1);
    }
  }

  @Test
  void theDatasetChecksItself() {
    Run run = Cli.run("dataset", "--verify", "--json");

    assertThat(run.status()).isZero();
    assertThat(run.err()).startsWith("k2: checked ").contains(" files: ");
    assertThat(run.result().path("rules").asInt()).isEqualTo(75);
  }
}
