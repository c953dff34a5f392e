package org.k2nutrition.examples.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A diary that cannot be used stops with status 2 and one line that says what, where and why. */
class BadDiaryIT {

  private static final String HEADER = "date,food,amount,unit\n";
  private static final String AMOUNT = "a decimal number with a point, 0 or more";
  private static final String MASS = "at most 100 kg";
  private static final String ISO = "an ISO date such as 2012-01-09";
  private static final String QUOTED = "fields quoted as in RFC 4180";
  private static final String FORMS =
      "a form such as MK-7, MK-4, K1 or K2, or a product of an overlay";
  private static final String WIDTH = "4 cells, a decimal with a point and commas within quotes";

  @TempDir private static Path folder;

  static Stream<Arguments> texts() {
    return Stream.of(
        bad("date,food,amount\n", ":1: missing column", "date,food,amount", "a column 'unit'"),
        bad("x".repeat(1_000_000), ":1: missing column", "x".repeat(59) + "…", "a column 'date'"),
        bad("date\tfood\tamount\tunit\n", ":1: missing column", "date?food?", "a column 'date'"),
        bad("", ": empty file", "", "a header and at least one row"),
        bad("\uFEFF", ": empty file", "", "a header and at least one row"),
        bad(" \n\r\n\n", ": empty file", "", "a header and at least one row"),
        bad(HEADER, ": no rows", "only a header", "at least one row"),
        bad(HEADER + "\n,,,\n", ": no rows", "only a header", "at least one row"),
        amount("-10,g", "not an amount", "-10", AMOUNT),
        amount("NaN,g", "not an amount", "NaN", AMOUNT),
        amount("Infinity,g", "not an amount", "Infinity", AMOUNT),
        amount("1e9,g", "not an amount", "1e9", AMOUNT),
        amount(",g", "not an amount", "", AMOUNT),
        amount("\u0661\u0660,g", "not an amount", "\u0661\u0660", AMOUNT),
        amount("\"12,5\",g", "not an amount", "12,5", AMOUNT),
        amount("9999999999999999,g", "not an amount", "9999999999999999", AMOUNT),
        amount("1000000000,g", "amount out of range", "1000000000 g", MASS),
        amount("200000000,mg", "amount out of range", "200000000 mg", MASS),
        amount("100001,g", "amount out of range", "100001 g", MASS),
        amount("999999999999999,oz", "amount out of range", "999999999999999 oz", MASS),
        row("usda-sr:18069,9999,slice", "amount: amount out of range", "9999 slice", MASS),
        row(
            "usda-sr:18069,999999999999999,slice",
            "amount: amount out of range",
            "999999999999999 slice",
            MASS),
        row("gouda,10,", "unit: no unit", "", "g, mg, oz or a measure such as cup"),
        row("gouda", "amount: not an amount", "", AMOUNT),
        row(",10,g", "food: no food", "", "an id or a name"),
        row("supplement: MK-99,2,ug", "food: unknown form", "MK-99", FORMS),
        row("supplement: MK-7,-1,ug", "amount: not an amount", "-1", AMOUNT),
        row("supplement: MK-7,2000,g", "amount: dose out of range", "2000 g", "at most 1 g"),
        row(
            "supplement: MK-7,2,capsule",
            "unit: unknown unit",
            "capsule",
            "ug, mg or g for a supplement"),
        bad(HEADER + "2012-01-09,gouda,12,5,g\n", ":2: more cells than the header", "g", WIDTH),
        bad(
            HEADER + "2012-01-09,gouda,10,g" + ",x".repeat(9996),
            ":2: more cells than the header",
            "x",
            WIDTH),
        bad(
            "date,food,amount,unit,note\n2012-01-09,gouda,12,5,g\n",
            ":2, column unit: a number as unit",
            "5",
            "g, mg, oz or a measure such as cup"),
        bad(
            "\n\n" + HEADER + "\n2012-01-09,\"gou\nda\",1,g\n2012-01-09,gouda,x,g\n",
            ":7, column amount: not an amount",
            "x",
            AMOUNT),
        date("09.01.2012"),
        date("2012-13-01"),
        date("2012-02-30"),
        date("2012/01/09"),
        date("20120109"),
        date("+999999999-01-01"),
        date("-0001-01-01"),
        date(""),
        bad(HEADER + "2012-01-09,\"gouda,10,g\n", ":2: not CSV", "(startline 2)", QUOTED),
        bad(HEADER + "2012-01-09,\"gouda\"x,10,g\n", ":2: not CSV", "Invalid character", QUOTED),
        bad("\"date,food,amount,unit\n", ":1: not CSV", "(startline 1)", QUOTED),
        bad(HEADER + "2012-01-09,gou\0da,10,g\n", ":2: not a text file", "NUL byte", "CSV text"),
        thousands("1.000"),
        thousands("12.500"),
        thousands("1.234,5"),
        thousands("1.234.567"),
        semicolon("1,234.5", "not an amount", "a decimal number such as 12,5, 0 or more"),
        semicolon("x", "not an amount", "a decimal number such as 12,5, 0 or more"));
  }

  @ParameterizedTest(name = "{1}: {2}")
  @MethodSource("texts")
  void theLineNamesPlaceFindingAndExpectation(
      String text, String problem, String found, String expected) throws IOException {
    assertBad(write(text.getBytes(UTF_8)), problem, found, expected);
  }

  @Test
  void bytesThatAreNotUtf8AreNamedByLine() throws IOException {
    byte[] latin = (HEADER + "2012-01-09,K\u00e4se,10,g\n").getBytes(ISO_8859_1);

    assertBad(write(latin), ":2: not UTF-8 text", "byte 0xE4", "UTF-8");
  }

  @Test
  void aBinaryFileIsNoDiary() throws IOException {
    byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0};

    assertBad(write(png), ":1: not UTF-8 text", "byte 0x89", "UTF-8");
  }

  @Test
  void aFileOfAHundredMegabytesIsNotRead() throws IOException {
    Path file = Files.createTempFile(folder, "large", ".csv");
    try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.setLength(100L * 1024 * 1024);
    }

    assertBad(file, ": file too large", "104857600 bytes", "at most 33554432 bytes");
  }

  @Test
  void aFileThatDoesNotExistIsNamed() {
    Path file = folder.resolve("nowhere.csv");

    assertBad(file, ": no such file", file.toString(), "a readable CSV file");
  }

  @Test
  void aFolderIsNoDiary() {
    assertBad("DIARY: not a file", folder, folder.toString(), "a readable CSV file");
  }

  @Test
  void anEmptyNameIsNoDiary() {
    assertBad("DIARY: not a file", Path.of(""), "", "a readable CSV file");
  }

  @Test
  void withoutJsonStandardOutputStaysEmpty() throws IOException {
    Run run = Cli.alone("assess", write(HEADER.getBytes(UTF_8)).toString());

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.errors()).singleElement().asString().contains(": no rows: found");
  }

  private static void assertBad(Path file, String problem, String found, String expected) {
    assertBad(file + problem, file, found, expected);
  }

  private static void assertBad(String start, Path file, String found, String expected) {
    Run run = Cli.run("assess", file.toString(), "--json");
    JsonNode error = run.error();

    assertThat(run.status()).isEqualTo(2);
    assertThat(Schemas.faults("error", run.document())).isEmpty();
    assertThat(error.path("code").asText()).isEqualTo("bad-input");
    assertThat(error.path("found").asText()).startsWith(shortened(found));
    assertThat(error.path("expected").asText()).isEqualTo(expected);
    assertThat(start)
        .isEqualTo(error.path("where").asText() + ": " + error.path("message").asText());
    assertThat(run.err())
        .isEqualTo(
            "k2: %s: found '%s', expected %s%n", start, error.path("found").asText(), expected);
  }

  private static String shortened(String found) {
    return found.length() > 60 ? found.substring(0, 59) : found;
  }

  private static Arguments bad(String text, String problem, String found, String expected) {
    return Arguments.of(text, problem, found, expected);
  }

  private static Arguments thousands(String amount) {
    return semicolon(
        amount,
        "a point that may stand for thousands",
        "thousands without a point such as 1000, decimals with a comma such as 1,5");
  }

  private static Arguments semicolon(String amount, String problem, String expected) {
    return bad(
        "date;food;amount;unit\n2012-01-09;gouda;" + amount + ";g\n",
        ":2, column amount: " + problem,
        amount,
        expected);
  }

  private static Arguments row(String cells, String problem, String found, String expected) {
    return bad(HEADER + "2012-01-09," + cells + "\n", ":2, column " + problem, found, expected);
  }

  private static Arguments amount(String cells, String problem, String found, String expected) {
    return row("gouda," + cells, "amount: " + problem, found, expected);
  }

  private static Arguments date(String text) {
    return bad(HEADER + text + ",gouda,10,g\n", ":2, column date: not a date", text, ISO);
  }

  private static Path write(byte[] content) throws IOException {
    return Files.write(Files.createTempFile(folder, "diary", ".csv"), content);
  }
}
