package org.k2nutrition.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** Runs the jar as people do: in a process of its own. Equal command lines run once. */
final class Cli {

  static final Path DIARY = Path.of("diary", "two-days.csv");

  private static final Map<List<String>, Run> DONE = new ConcurrentHashMap<>();
  private static final long MOST_SECONDS = 60;

  private Cli() {}

  static Run run(String... args) {
    return DONE.computeIfAbsent(List.of(args), a -> start(Map.of(), List.of(), a));
  }

  static Run run(Map<String, String> environment, List<String> virtualMachine, String... args) {
    return start(environment, virtualMachine, List.of(args));
  }

  /** The real diary of the man who kept it. */
  static Run diary() {
    return run(
        "assess", DIARY.toString(), "--age", "39", "--sex", "male", "--weight", "103.7", "--json");
  }

  private static Run start(
      Map<String, String> environment, List<String> virtualMachine, List<String> args) {
    try {
      Path out = Files.createTempFile("k2", ".out");
      Path err = Files.createTempFile("k2", ".err");
      Process process = process(environment, virtualMachine, args, out, err);
      assertThat(process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)).as("ended: %s", args).isTrue();
      Run run = new Run(process.exitValue(), read(out), read(err));
      Files.delete(out);
      Files.delete(err);
      return run;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static Process process(
      Map<String, String> environment,
      List<String> virtualMachine,
      List<String> args,
      Path out,
      Path err)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xshare:auto", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    command.addAll(virtualMachine);
    command.addAll(List.of("-jar", System.getProperty("k2.jar")));
    command.addAll(args);
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().keySet().removeIf(name -> name.startsWith("LC_") || name.equals("LANG"));
    builder.environment().remove("COLUMNS");
    builder.environment().put("LC_ALL", "C.UTF-8");
    builder.environment().putAll(environment);
    return builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
  }

  private static String read(Path file) throws IOException {
    return new String(Files.readAllBytes(file), UTF_8);
  }
}
