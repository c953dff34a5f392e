package org.k2nutrition.examples.benchmarks;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Optional;

/** The options of {@code compare} and {@code stream}. */
record Arguments(Settings settings, Optional<String> only) {

  static Arguments parse(Settings defaults, String... args) {
    Deque<String> rest = new ArrayDeque<>(Arrays.asList(args));
    Arguments parsed = new Arguments(defaults, Optional.empty());
    while (!rest.isEmpty()) {
      parsed = parsed.with(rest.pop(), rest);
    }
    return parsed;
  }

  private Arguments with(String option, Deque<String> rest) {
    Settings s = settings;
    return switch (option) {
      case "--survey" ->
          new Arguments(
              new Settings(Optional.of(Path.of(value(option, rest))), s.rows(), s.rounds()), only);
      case "--rows" ->
          new Arguments(new Settings(s.folder(), number(option, rest), s.rounds()), only);
      case "--rounds" ->
          new Arguments(new Settings(s.folder(), s.rows(), number(option, rest)), only);
      case "--only" -> new Arguments(s, Optional.of(value(option, rest)));
      default ->
          throw new BadUsageException(
              "Unknown option: '" + option + "', expected --survey, --rows, --rounds or --only");
    };
  }

  private static String value(String option, Deque<String> rest) {
    if (rest.isEmpty()) {
      throw new BadUsageException("Value missing of option: '" + option + "'");
    }
    return rest.pop();
  }

  private static int number(String option, Deque<String> rest) {
    String text = value(option, rest);
    if (!text.matches("[1-9][0-9]{0,8}")) {
      throw new BadUsageException(
          "Not a number of " + option + ": '" + text + "', expected 1 to 999999999");
    }
    return Integer.parseInt(text);
  }
}
