package org.k2nutrition.examples.cli;

import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.k2nutrition.data.NotFoundException;
import org.k2nutrition.data.OverlayException;
import org.k2nutrition.source.DatasetException;
import picocli.CommandLine.ParameterException;

/**
 * Turns failures into one line on standard error, a JSON error if asked for, and an exit status.
 */
final class Failures {

  private static final int DATASET = 1;
  private static final int BAD_INPUT = 2;
  private static final int NOT_FOUND = 3;
  private static final int LONGEST = 600;

  private final Terminal terminal;
  private final boolean json;

  Failures(Terminal terminal, boolean json) {
    this.terminal = terminal;
    this.json = json;
  }

  /** Bad usage: an unknown option, a missing argument, a value of the wrong kind. */
  int usage(ParameterException failure, String[] args) {
    String command = failure.getCommandLine().getCommandSpec().qualifiedName();
    String message = oneLine(String.valueOf(failure.getMessage()));
    return report(
        BAD_INPUT,
        new Failure("usage", message, command, "", "see '" + command + " --help'", List.of()));
  }

  /** Any failure of a command. */
  int report(Exception failure) {
    String message = oneLine(String.valueOf(failure.getMessage()));
    if (failure instanceof BadInputException bad) {
      return report(
          BAD_INPUT,
          new Failure("bad-input", message, bad.where(), bad.found(), bad.expected(), List.of()));
    }
    if (failure instanceof NotFoundException missing) {
      return report(
          NOT_FOUND,
          new Failure(
              "not-found", message, missing.kind(), missing.key(), "", missing.suggestions()));
    }
    if (failure instanceof UnknownNameException unknown) {
      return report(
          NOT_FOUND,
          new Failure("not-found", message, unknown.kind(), unknown.name(), "", unknown.nearest()));
    }
    if (failure instanceof IllegalArgumentException
        || failure instanceof OverlayException
        || failure instanceof UncheckedIOException) {
      return report(BAD_INPUT, new Failure("bad-input", message, "", "", "", List.of()));
    }
    if (failure instanceof DatasetException) {
      return report(DATASET, new Failure("dataset", message, "", "", "", List.of()));
    }
    return report(
        DATASET,
        new Failure(
            "internal",
            failure.getClass().getSimpleName() + ": " + message,
            "",
            "",
            "",
            List.of()));
  }

  private int report(int status, Failure failure) {
    if (json) {
      terminal.json(Map.of("error", failure.json()));
    }
    terminal.message("k2: " + failure.line());
    return status;
  }

  private static String oneLine(String text) {
    return Lines.fit(text.replaceAll("\\s*\\R\\s*", " ").strip(), LONGEST);
  }

  private record Failure(
      String code,
      String message,
      String where,
      String found,
      String expected,
      List<String> suggestions) {

    Map<String, Object> json() {
      Map<String, Object> error = new LinkedHashMap<>();
      error.put("code", code);
      error.put("message", message);
      error.put("where", where);
      error.put("found", found);
      error.put("expected", expected);
      error.put("suggestions", suggestions);
      return error;
    }

    String line() {
      StringBuilder line = new StringBuilder();
      boolean placed = code.equals("bad-input") && !where.isEmpty();
      line.append(placed ? where + ": " : "").append(message);
      if (placed) {
        line.append(": found '").append(found).append('\'');
      }
      if (!expected.isEmpty()) {
        line.append(", ").append(placed ? "expected " : "").append(expected);
      }
      return line.toString();
    }
  }
}
