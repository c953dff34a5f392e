package org.k2nutrition.examples.cli;

/** An answer in both of its forms. */
interface Answer {

  /** The {@code result} of the JSON document: maps, lists, strings, numbers, booleans or null. */
  Object json();

  /** Prints the answer for people. */
  void text(Terminal terminal);
}
