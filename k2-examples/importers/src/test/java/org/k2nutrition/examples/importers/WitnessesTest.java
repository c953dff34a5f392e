package org.k2nutrition.examples.importers;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The short form of companion nutrients. */
class WitnessesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        "717             | '\"qualifier\":\"PUBLISHED\",\"value\":717'",
        "0.50            | '\"qualifier\":\"PUBLISHED\",\"value\":0.50'",
        "0               | '\"qualifier\":\"PUBLISHED_ZERO\"'",
        "'\"trace\"'     | '\"qualifier\":\"TRACE\"'",
        "'\"(trace)\"'  | '\"qualifier\":\"TRACE\",\"analysed\":false'",
        "'[\"TRACE\"]' | '\"qualifier\":\"TRACE\"'",
        "'\"<0.5\"'      | '\"qualifier\":\"BELOW_LOQ\",\"limit\":0.5,\"limitKind\":\"LOQ\"'",
        "'[\"BORROWED\",12]' | '\"qualifier\":\"BORROWED\",\"value\":12'"
      })
  void writesTheShortFormOut(String figure, String expected) {
    JsonNode node = Json.parse("{\"f\":" + figure + "}").get("f");
    assertThat(Json.write(Witnesses.companion("calcium", node)))
        .isEqualTo("{\"component\":\"calcium\"," + expected + "}");
  }
}
