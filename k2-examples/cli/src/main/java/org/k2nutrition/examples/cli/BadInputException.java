package org.k2nutrition.examples.cli;

import java.io.Serial;

/** Input that cannot be used: what, where, what was found, what was expected. */
final class BadInputException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  /** Longer texts are cut in messages. */
  private static final int LONGEST = 60;

  private final String where;
  private final String found;
  private final String expected;

  BadInputException(String problem, String where, String found, String expected) {
    super(problem);
    this.where = where;
    this.found = found;
    this.expected = expected;
  }

  String where() {
    return where;
  }

  /** What was found, cut, with control characters made visible. */
  String found() {
    return Lines.fit(found.replaceAll("\\p{Cntrl}", "?"), LONGEST);
  }

  String expected() {
    return expected;
  }
}
