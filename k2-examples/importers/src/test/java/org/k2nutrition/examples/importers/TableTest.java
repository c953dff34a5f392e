package org.k2nutrition.examples.importers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reading CSV: what is not as documented is refused with one clear line. */
class TableTest {

  private static final List<String> COLUMNS = List.of("id", "amount");

  @TempDir Path folder;

  @Test
  void readsQuotedCellsAndKeepsDigits() throws IOException {
    List<Row> rows = read("amount,id\n10.50,\"a, \"\"b\"\"\"\n");
    assertThat(rows).hasSize(1);
    assertThat(rows.get(0).text("id")).isEqualTo("a, \"b\"");
    assertThat(rows.get(0).decimal("amount")).hasToString("10.50");
  }

  @Test
  void refusesAMissingFile() {
    assertThatThrownBy(() -> Table.read(folder.resolve("foods.csv"), COLUMNS))
        .hasMessage("Source file: 'foods.csv', expected a file in the source folder");
  }

  @Test
  void refusesMissingAndUnknownColumns() {
    assertThatThrownBy(() -> read("id,weight\n"))
        .hasMessage(
            "t.csv line 1, columns missing [amount], unknown [weight]: 'id,weight',"
                + " expected id,amount");
  }

  @Test
  void refusesAnEmptyFile() {
    assertThatThrownBy(() -> read(""))
        .hasMessage(
            "t.csv line 1, columns missing [id, amount], unknown []: '', expected id,amount");
  }

  @Test
  void refusesAColumnThatStandsTwice() {
    assertThatThrownBy(() -> read("id,amount,id\n")).isInstanceOf(ImportException.class);
  }

  @Test
  void refusesARowWithTooFewCells() {
    assertThatThrownBy(() -> read("id,amount\na,1\nb\n"))
        .hasMessage("t.csv line 3, number of cells: '1', expected 2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "-1", "1,5", "1e3", "NaN", ".5", "5.", " 5", "+5", "٥", ""})
  void refusesWhatIsNotAPlainNumber(String cell) throws IOException {
    Row row = read("id,amount\na,\"" + cell + "\"\n").get(0);
    assertThatThrownBy(() -> row.decimal("amount"))
        .hasMessage("t.csv line 2, column amount: '" + cell + "', expected a number of 0 or more");
  }

  @Test
  void refusesAWholeNumberWithDecimals() throws IOException {
    Row row = read("id,amount\na,1.5\n").get(0);
    assertThatThrownBy(() -> row.optionalInteger("amount"))
        .hasMessage("t.csv line 2, column amount: '1.5', expected a whole number of 0 or more");
  }

  @Test
  void refusesAKeyThatOccursTwice() throws IOException {
    List<Row> rows = read("id,amount\na,1\nb,1\na,2\n");
    assertThatThrownBy(() -> Table.index(rows, "id"))
        .hasMessage(
            "t.csv line 4, column id: 'a', expected a key that occurs once; line 2 has it too");
  }

  @Test
  void refusesAnEmptyKey() throws IOException {
    List<Row> rows = read("id,amount\n,1\n");
    assertThatThrownBy(() -> Table.index(rows, "id"))
        .hasMessage("t.csv line 2, column id: '', expected a value");
  }

  @Test
  void refusesAWordItDoesNotKnowAndNamesThoseItDoes() throws IOException {
    Row row = read("id,amount\nc,1\n").get(0);
    assertThatThrownBy(() -> row.among("id", Map.of("b", 2, "a", 1)))
        .hasMessage("t.csv line 2, column id: 'c', expected one of a, b");
  }

  @Test
  void refusesTextThatIsNotUtf8() throws IOException {
    Path file = folder.resolve("t.csv");
    Files.write(file, "id,amount\nä,1\n".getBytes(StandardCharsets.ISO_8859_1));
    assertThatThrownBy(() -> Table.read(file, COLUMNS))
        .hasMessage("t.csv: 'not UTF-8', expected CSV in UTF-8");
  }

  @Test
  void refusesAQuoteThatNeverEnds() {
    assertThatThrownBy(() -> read("id,amount\n\"a,1\n"))
        .isInstanceOf(ImportException.class)
        .hasMessageStartingWith("t.csv: '");
  }

  private List<Row> read(String text) throws IOException {
    Path file = folder.resolve("t.csv");
    Files.writeString(file, text);
    return Table.read(file, COLUMNS);
  }
}
