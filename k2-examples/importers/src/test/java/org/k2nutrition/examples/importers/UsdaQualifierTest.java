package org.k2nutrition.examples.importers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.k2nutrition.food.Qualifier;

/** USDA's codes, row by row. */
class UsdaQualifierTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      value = {
        "7   | 1  | A    |       |      | MEASURED",
        "7   | 1  | AR   |       |      | MEASURED",
        "7   | 1  |      |       |      | MEASURED",
        "7   | 1  | PAK  |       |      | MEASURED",
        "2.7 | 6  | RPI  |       |      | MEASURED",
        "2.7 | 6  | JA   |       |      | MEASURED",
        "2.7 | 12 | MA   |       |      | MEASURED",
        "2.7 | 13 | AI   |       |      | MEASURED",
        "2.3 | 4  | BFFN | 01009 |      | BORROWED",
        "2.3 | 4  | BFZN |       |      | BORROWED",
        "2.3 | 4  | CAZN |       |      | BORROWED",
        "2.3 | 4  | CASN |       |      | BORROWED",
        "2.3 | 4  | T    |       |      | BORROWED",
        "2.3 | 4  | RA   | 01009 |      | BORROWED",
        "2.3 | 4  | RA   |       |      | CALCULATED",
        "2.3 | 4  | FLA  |       |      | CALCULATED",
        "2.3 | 4  | PIK  |       |      | CALCULATED",
        "2.3 | 4  | O    |       |      | CALCULATED",
        "2.3 | 4  | S    |       |      | CALCULATED",
        "2.3 | 4  |      |       |      | CALCULATED",
        "2.3 | 9  | MC   |       |      | CALCULATED",
        "2.3 | 9  | MC   | 01009 |      | CALCULATED",
        "2.3 | 11 | JO   |       |      | CALCULATED",
        "80  | 8  | LC   |       |      | LABEL",
        "80  | 5  |      |       |      | LABEL",
        "80  | 4  | LC   |       |      | LABEL",
        "2.8 |    |      |       |      | PUBLISHED",
        "2.8 |    | A    |       |      | MEASURED",
        "2.8 |    | JA   |       |      | MEASURED",
        "2.8 |    | RPI  |       |      | CALCULATED",
        "2.8 |    | NR   |       |      | CALCULATED",
        "0   | 7  | Z    |       |      | ASSUMED_ZERO",
        "0   | 1  | A    |       | 1    | NOT_DETECTED",
        "0   | 1  | A    |       | 1, 2, 3 | NOT_DETECTED",
        "0   | 1  | A    |       | 1, 4 | NOT_DETECTED",
        "0   | 1  | A    |       | 2, 3 | PUBLISHED_ZERO",
        "0   | 1  | A    |       |      | PUBLISHED_ZERO",
        "0   | 4  | BFSN | 10062 |      | PUBLISHED_ZERO",
        "0   |    |      |       |      | PUBLISHED_ZERO",
        "0.0 | 12 | MA   |       |      | PUBLISHED_ZERO",
        "0.1 | 1  | A    |       | 1, 2, 3 | MEASURED"
      })
  void readsTheCodes(
      String value,
      String source,
      String derivation,
      String reference,
      String comment,
      Qualifier expected) {
    assertThat(UsdaQualifier.of(row(value, source, derivation, reference, comment)))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1  |      | true",
        "6  | RPI  | true",
        "12 | MA   | true",
        "13 | AI   | true",
        "4  | BFSN | false",
        "7  | Z    | false",
        "9  | MC   | false",
        "   | A    | true",
        "   |      | false"
      })
  void saysWhatRestsOnAnalysis(String source, String derivation, boolean expected) {
    assertThat(UsdaQualifier.isAnalytical(row("0", source, derivation, null, null)))
        .isEqualTo(expected);
  }

  @Test
  void refusesAnAssumedZeroThatIsNotZero() {
    assertThatThrownBy(() -> UsdaQualifier.of(row("0.1", "7", "Z", null, null)))
        .hasMessage(
            "vitamin-k.csv line 2, column source_code: '7', expected no assumed zero with a value");
  }

  @Test
  void refusesASourceCodeItDoesNotKnow() {
    assertThatThrownBy(() -> UsdaQualifier.of(row("1", "2", "A", null, null)))
        .hasMessage(
            "vitamin-k.csv line 2, column source_code: '2', expected 1, 4 to 9, 11 to 13 or none");
  }

  private static Row row(
      String value, String source, String derivation, String reference, String comment) {
    Map<String, String> cells = new HashMap<>();
    cells.put("value_ug", value);
    cells.put("source_code", text(source));
    cells.put("derivation_code", text(derivation));
    cells.put("ref_ndb_no", text(reference));
    cells.put("stat_comment", text(comment));
    return new Row("vitamin-k.csv", 2, cells);
  }

  private static String text(String cell) {
    return cell == null ? "" : cell;
  }
}
