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

/** Runs the jar; equal command lines run once. */
final class Cli {

  static final Path DIARY = Path.of("diary", "two-days.csv");

  private static final SharedProcess SHARED = SharedProcess.start();
  private static final Map<List<String>, Run> DONE = new ConcurrentHashMap<>();
  private static final Map<List<String>, Run> ALONE = new ConcurrentHashMap<>();
  private static final long MOST_SECONDS = 60;

  private Cli() {}

  /** Runs in a process that also runs other command lines. */
  static Run run(String... args) {
    return DONE.computeIfAbsent(List.of(args), SHARED::run);
  }

  /** Runs as people do: in a process of its own. */
  static Run alone(String... args) {
    return ALONE.computeIfAbsent(List.of(args), a -> start(Map.of(), List.of(), a));
  }

  /** Runs in a process of its own with variables of the environment and options of the machine. */
  static Run alone(Map<String, String> environment, List<String> machine, String... args) {
    return start(environment, machine, List.of(args));
  }

  /** Runs in a process of its own whose standard input and output are files. */
  static Run between(Path in, Path out, String... args) {
    return start(Map.of(), List.of(), List.of(args), in, out);
  }

  /** The real diary of the man who kept it. */
  static Run diary() {
    return alone(
        "assess", DIARY.toString(), "--age", "39", "--sex", "male", "--weight", "103.7", "--json");
  }

  /** A virtual machine that starts fast, on a machine that says nothing about its language. */
  static ProcessBuilder builder(List<String> machineAndProgram) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xshare:auto", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    command.addAll(machineAndProgram);
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().keySet().removeIf(name -> name.startsWith("LC_") || name.equals("LANG"));
    builder.environment().remove("COLUMNS");
    builder.environment().put("LC_ALL", "C.UTF-8");
    return builder;
  }

  private static Run start(
      Map<String, String> environment, List<String> machine, List<String> args) {
    try {
      Path none = Files.createTempFile("k2", ".in");
      Path out = Files.createTempFile("k2", ".out");
      Run run = start(environment, machine, args, none, out);
      Files.delete(none);
      Files.delete(out);
      return run;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Run start(
      Map<String, String> environment, List<String> machine, List<String> args, Path in, Path out) {
    try {
      Path err = Files.createTempFile("k2", ".err");
      List<String> command = new ArrayList<>(machine);
      command.addAll(List.of("-jar", System.getProperty("k2.jar")));
      command.addAll(args);
      ProcessBuilder builder = builder(command);
      builder.environment().putAll(environment);
      Process process =
          builder
              .redirectInput(in.toFile())
              .redirectOutput(out.toFile())
              .redirectError(err.toFile())
              .start();
      assertThat(process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)).as("ended: %s", args).isTrue();
      Run run = new Run(process.exitValue(), Files.isRegularFile(out) ? read(out) : "", read(err));
      Files.delete(err);
      return run;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Bytes that are no UTF-8 stand as U+FFFD. */
  private static String read(Path file) throws IOException {
    return new String(Files.readAllBytes(file), UTF_8);
  }
}
