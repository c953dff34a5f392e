package org.k2nutrition.examples.cli;

import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Arguments whose letters the machine could not read: under a locale such as C each byte beyond
 * ASCII arrives as U+FFFD. Whatever was meant, it would not be found.
 */
final class LostLetters {

  private static final char LOST = '\uFFFD';

  private LostLetters() {}

  /** What is wrong with the first such argument. */
  static Optional<BadInputException> in(String[] args) {
    return IntStream.range(0, args.length)
        .filter(i -> args[i].indexOf(LOST) >= 0)
        .mapToObj(
            i ->
                new BadInputException(
                    "letters that this locale cannot hold",
                    "argument " + (i + 1),
                    args[i],
                    "a locale that can, such as LC_ALL=C.UTF-8"))
        .findFirst();
  }
}
