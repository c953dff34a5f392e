package org.k2nutrition.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** A browser without a window. */
final class Browser {

  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome-stable", "google-chrome");
  private static final long MOST_SECONDS = 60;

  private final Path program;
  private final Path folder;

  private Browser(Path program, Path folder) {
    this.program = program;
    this.folder = folder;
  }

  /** A browser that keeps its files in a folder; without one a machine of CI fails. */
  static Browser in(Path folder) {
    Optional<Path> found = find();
    if (found.isEmpty()) {
      String message = "No browser on the path, expected one of " + NAMES;
      if ("true".equals(System.getenv("CI"))) {
        fail(message);
      }
      Assumptions.abort(message + "; the page was not looked at");
    }
    return new Browser(found.orElseThrow(), folder);
  }

  private static Optional<Path> find() {
    String[] folders = System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1);
    return NAMES.stream()
        .flatMap(name -> Stream.of(folders).map(folder -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** Opens a page; what it printed, and what it complained of on its console. */
  Run open(String url, String... options) throws IOException, InterruptedException {
    Path out = Files.createTempFile(folder, "browser", ".out");
    Path err = Files.createTempFile(folder, "browser", ".err");
    List<String> command = new ArrayList<>(List.of(program.toString(), "--headless"));
    // Machines of CI run as root, in containers, without a display and with little shared memory.
    command.addAll(List.of("--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"));
    command.addAll(
        List.of(
            "--no-first-run", "--user-data-dir=" + Files.createTempDirectory(folder, "profile")));
    command.addAll(List.of("--allow-file-access-from-files", "--enable-logging=stderr"));
    command.addAll(List.of(options));
    command.add(url);
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    assertThat(process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)).as("ended: %s", command).isTrue();
    return new Run(
        process.exitValue(),
        new String(Files.readAllBytes(out), UTF_8),
        new String(Files.readAllBytes(err), UTF_8));
  }
}
