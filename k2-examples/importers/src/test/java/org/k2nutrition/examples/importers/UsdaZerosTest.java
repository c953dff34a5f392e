package org.k2nutrition.examples.importers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** An imputed zero is as good as the zero it was taken from. */
class UsdaZerosTest {

  private static final Row ASSUMED = row("10066", "0", "7", "");
  private static final Row ANALYSED = row("20045", "0", "1", "");

  @Test
  void aZeroImputedFromAnAssumedZeroRestsOnAssumption() {
    Row imputed = row("10123", "0", "4", "10066");
    Row twice = row("10999", "0", "4", "10123");
    UsdaZeros zeros = new UsdaZeros(List.of(ASSUMED, imputed, twice));
    assertThat(zeros.restsOnAssumption(imputed)).isTrue();
    assertThat(zeros.restsOnAssumption(twice)).isTrue();
  }

  @Test
  void aZeroImputedFromAnAnalysedZeroDoesNot() {
    Row imputed = row("20445", "0", "4", "20045");
    assertThat(new UsdaZeros(List.of(ANALYSED, imputed)).restsOnAssumption(imputed)).isFalse();
  }

  @Test
  void aZeroImputedFromAFigureOrFromNothingDoesNot() {
    Row figure = row("1", "2.5", "1", "");
    Row imputed = row("2", "0", "4", "1");
    Row lost = row("3", "0", "4", "9");
    UsdaZeros zeros = new UsdaZeros(List.of(figure, imputed, lost));
    assertThat(zeros.restsOnAssumption(imputed)).isFalse();
    assertThat(zeros.restsOnAssumption(lost)).isFalse();
  }

  @Test
  void aCircleOfImputationsEnds() {
    Row one = row("1", "0", "4", "2");
    Row other = row("2", "0", "4", "1");
    assertThat(new UsdaZeros(List.of(one, other)).restsOnAssumption(one)).isFalse();
  }

  private static Row row(String number, String value, String source, String reference) {
    Map<String, String> cells = new HashMap<>();
    cells.put("dataset", "SR");
    cells.put("ndb_no", number);
    cells.put("vitamer", "phylloquinone");
    cells.put("value_ug", value);
    cells.put("source_code", source);
    cells.put("ref_ndb_no", reference);
    return new Row("vitamin-k.csv", 1, cells);
  }
}
