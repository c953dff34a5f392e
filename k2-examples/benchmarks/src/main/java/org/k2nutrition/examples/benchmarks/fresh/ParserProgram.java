package org.k2nutrition.examples.benchmarks.fresh;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;

/** Reads a few bytes with Jackson's streaming parser: what any reader of JSON pays at least. */
final class ParserProgram {

  private ParserProgram() {}

  /**
   * Runs the program.
   *
   * @param args the JSON
   * @throws IOException if it is none
   */
  public static void main(String[] args) throws IOException {
    int tokens = 0;
    try (JsonParser parser = new JsonFactory().createParser(args[0])) {
      while (parser.nextToken() != null) {
        tokens++;
      }
    }
    System.out.println(tokens);
  }
}
