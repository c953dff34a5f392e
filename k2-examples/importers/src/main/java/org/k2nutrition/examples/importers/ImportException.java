package org.k2nutrition.examples.importers;

/** Input that cannot be imported; the message is one line: where, the value, what was expected. */
final class ImportException extends RuntimeException {

  private static final long serialVersionUID = 1;

  ImportException(String where, String value, String expected) {
    super(where + ": '" + value + "', expected " + expected);
  }
}
