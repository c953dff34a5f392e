package org.k2nutrition.examples.importers;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/** The entry point of the importers. */
public final class Main {

  private Main() {}

  /**
   * Prints the header of a table.
   *
   * @param args the path of a CSV file
   * @throws IOException if the file cannot be read
   */
  public static void main(String[] args) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser rows = CSVParser.parse(Path.of(args[0]), StandardCharsets.UTF_8, format)) {
      System.out.println(String.join(" ", rows.getHeaderNames()));
    }
  }
}
