package org.k2nutrition.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Standard input and output, which may be pipes, devices or a full disk. */
class StreamsIT {

  private static final Path FULL = Path.of("/dev/full");

  @TempDir private Path folder;

  @Test
  @EnabledOnOs(OS.LINUX)
  void anAnswerThatTheDiskCannotHoldIsNoSuccess() throws IOException {
    for (String option : new String[] {"--json", "--limit=10"}) {
      Run run = Cli.between(empty(), FULL, "top", "MK-7", option);

      assertThat(run.status()).isEqualTo(1);
      assertThat(run.err()).startsWith("k2: standard output cannot be written: ").hasLineCount(1);
    }
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void aFailureKeepsItsOwnStatusOnAFullDisk() throws IOException {
    assertThat(Cli.between(empty(), FULL, "food", "zzqqxx", "--json").status()).isEqualTo(3);
  }

  @Test
  void aHyphenIsADiaryOnStandardInput() throws IOException {
    Run run = Cli.between(Cli.DIARY, out(), "assess", "-");

    assertThat(run.status()).as(run.err()).isZero();
    assertThat(run.out()).isEqualTo(Cli.alone("assess", Cli.DIARY.toString()).out());
    assertThat(run.warnings())
        .containsExactly(
            "k2: warning: standard input:60: not matched: 'usda-sr:18456', no food has this id or"
                + " name");
  }

  @Test
  void faultsOfStandardInputNameItAndTheLine() throws IOException {
    Path diary =
        Files.writeString(
            folder.resolve("bad.csv"), "date,food,amount,unit\n2026-01-01,gouda,x,g\n");
    Run run = Cli.between(diary, out(), "assess", "-");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .startsWith("k2: standard input:2, column amount: not an amount: found 'x'");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aPipeIsReadAsAFileIs() throws Exception {
    Path pipe = folder.resolve("pipe");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    Process writer = new ProcessBuilder("cp", Cli.DIARY.toString(), pipe.toString()).start();
    Run run = Cli.between(empty(), out(), "assess", pipe.toString());

    assertThat(writer.waitFor()).isZero();
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(run.out()).isEqualTo(Cli.alone("assess", Cli.DIARY.toString()).out());
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void aDeviceWithoutEndIsNotReadForEver() throws IOException {
    Run run = Cli.between(empty(), out(), "assess", "/dev/zero");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo(
            "k2: /dev/zero: file too large: found 'at least 33554433 bytes', expected at most"
                + " 33554432 bytes\n");
  }

  private Path empty() throws IOException {
    return Files.createTempFile(folder, "none", ".in");
  }

  private Path out() throws IOException {
    return Files.createTempFile(folder, "answer", ".out");
  }
}
