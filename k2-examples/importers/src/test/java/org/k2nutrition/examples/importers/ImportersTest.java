package org.k2nutrition.examples.importers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The steps as a maintainer runs them. */
class ImportersTest {

  @TempDir Path target;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void runsAStepAndSaysWhatItDidAndLeftOut() {
    assertThat(run("frida", Shipped.source("frida").toString())).isZero();
    assertThat(text(out))
        .startsWith("left out: foods.csv line 14")
        .endsWith("Frida: 10 of 15 foods\n");
  }

  @Test
  void theStepsGiveTheShippedCitationsWhateverStoodThereBefore() throws IOException {
    Shipped.copyTo(target);
    assertThat(run("usda", Shipped.source("usda").toString())).isZero();
    assertThat(run("references", Shipped.source("references").toString())).isZero();
    assertThat(Files.readAllBytes(target.resolve(Citations.FILE)))
        .isEqualTo(Shipped.bytes(Citations.FILE));
  }

  @Test
  void badInputIsOneLineAndStatusTwo() {
    assertThat(run("usda", target.toString())).isEqualTo(2);
    assertThat(text(err))
        .isEqualTo("Source file: 'foods.csv', expected a file in the source folder\n");
  }

  @Test
  void anUnknownStepShowsTheUsage() {
    assertThat(run("bake")).isEqualTo(2);
    assertThat(text(err)).startsWith("Step: 'bake', expected Usage: importers STEP");
  }

  @Test
  void aStepWithoutItsSourceShowsTheUsage() {
    assertThat(run("usda")).isEqualTo(2);
    assertThat(text(err)).startsWith("Arguments: 'usda', expected Usage: importers STEP");
  }

  @Test
  void refusesATargetThatIsNoFolder() {
    assertThat(
            Importers.run(
                List.of("manifest", "--target", "no-such-folder"), print(out), print(err)))
        .isEqualTo(2);
    assertThat(text(err)).isEqualTo("Target folder: 'no-such-folder', expected a folder\n");
  }

  private int run(String... words) {
    List<String> args = new ArrayList<>(List.of(words));
    args.addAll(List.of("--target", target.toString()));
    return Importers.run(args, print(out), print(err));
  }

  private static PrintStream print(ByteArrayOutputStream to) {
    return new PrintStream(to, true, StandardCharsets.UTF_8);
  }

  private static String text(ByteArrayOutputStream from) {
    return from.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
  }
}
