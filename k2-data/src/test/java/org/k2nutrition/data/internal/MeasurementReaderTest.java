package org.k2nutrition.data.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.k2nutrition.food.Component;
import org.k2nutrition.food.LimitKind;
import org.k2nutrition.food.Measurement;
import org.k2nutrition.food.Qualifier;
import org.k2nutrition.source.DatasetException;

class MeasurementReaderTest {

  private static final String HEAD = "\"publication\":\"usda-sr28\",\"verification\":\"VERIFIED\"";

  @Test
  void readsTheLimitsOfATrace() {
    Measurement trace =
        one(
            "\"component\":\"K\",\"qualifier\":\"TRACE\",\"limit\":0.5,\"lowerLimit\":0.1,\"limitKind\":\"TABLE\"");
    assertThat(trace.limit()).contains(new BigDecimal("0.5"));
    assertThat(trace.lowerLimit()).contains(new BigDecimal("0.1"));
    assertThat(trace.limitKind()).contains(LimitKind.TABLE);
  }

  @Test
  void aZeroWithoutALimitTakesTheSmallestFigureOfTheTable() {
    Measurement zero = one("\"component\":\"K1\",\"qualifier\":\"PUBLISHED_ZERO\"");
    assertThat(zero.limit()).contains(new BigDecimal("0.2"));
    assertThat(zero.limitKind()).contains(LimitKind.SURROGATE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "12 | PUBLISHED | false",
        "0 | PUBLISHED_ZERO | false",
        "\"trace\" | TRACE | true",
        "\"(trace)\" | TRACE | false",
        "\"<0.5\" | BELOW_LOQ | true",
        "[\"BORROWED\",12] | BORROWED | false",
        "[\"TRACE\"] | TRACE | true"
      })
  void readsTheShortFormOfACompanion(String figure, Qualifier qualifier, boolean analysed) {
    Measurement calcium =
        reader().companions(cursor("{\"calcium\":" + figure + "," + HEAD + "}")).get(0);
    assertThat(calcium.component()).isEqualTo(Component.CALCIUM);
    assertThat(calcium.qualifier()).isEqualTo(qualifier);
    assertThat(calcium.restsOnAnalysis()).isEqualTo(analysed);
  }

  @Test
  void aRecordTellsItsMeasurementsCountryAndState() {
    Measurement measurement =
        MeasurementReader.ofRecord(new CitationFile(), new Origin(), Map.of(), "Japan", "dried")
            .list(cursor("[{\"component\":\"K1\",\"value\":3," + HEAD + "}]"))
            .get(0);
    assertThat(measurement.country()).contains("Japan");
    assertThat(measurement.state()).contains("dried");
  }

  @Test
  void saysWhatAFigureInTheShortFormMayBe() {
    assertThatExceptionOfType(DatasetException.class)
        .isThrownBy(() -> reader().companions(cursor("{\"calcium\":\"little\"}")))
        .withMessageContaining(
            "found 'little', expected a number, 'trace', '(trace)' or '<' and a limit");
  }

  private static Measurement one(String fields) {
    List<Measurement> list = reader().list(cursor("[{" + fields + "," + HEAD + "}]"));
    assertThat(list).hasSize(1);
    return list.get(0);
  }

  private static MeasurementReader reader() {
    return new MeasurementReader(
        new CitationFile(),
        new Origin(),
        new Origin(),
        Map.of(Component.K1, new BigDecimal("0.2")));
  }

  private static JsonCursor cursor(String json) {
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    return JsonCursor.on("test.json", bytes, 0, bytes.length);
  }
}
