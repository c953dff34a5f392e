package org.k2nutrition.examples.population;

import java.io.Serial;

/** A survey file that cannot be used: where, what was found, what was expected. */
public final class BadInputException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  BadInputException(String where, String found, String expected) {
    super(where + ": '" + shorten(found) + "', expected " + expected);
  }

  private static String shorten(String text) {
    String plain = text.replaceAll("\\p{Cntrl}", "?");
    return plain.length() <= 60 ? plain : plain.substring(0, 60) + "…";
  }
}
