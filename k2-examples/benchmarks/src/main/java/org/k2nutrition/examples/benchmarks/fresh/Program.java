package org.k2nutrition.examples.benchmarks.fresh;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A program that is run in a virtual machine of its own.
 *
 * @param main its entry point
 * @param classPath jars and folders
 * @param args its arguments
 */
public record Program(Class<?> main, List<Path> classPath, List<String> args) {

  /**
   * Runs the program to its end.
   *
   * @return what it printed
   * @throws IOException if it cannot be started
   * @throws InterruptedException if this thread is interrupted
   * @throws IllegalStateException if it fails
   */
  public String run() throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    int status = process.waitFor();
    if (status != 0) {
      throw new IllegalStateException(main.getSimpleName() + " ended with status " + status);
    }
    return printed.strip();
  }

  private List<String> command() {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-cp");
    command.add(
        classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
    command.add(main.getName());
    command.addAll(args);
    return command;
  }
}
