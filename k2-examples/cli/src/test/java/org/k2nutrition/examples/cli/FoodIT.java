package org.k2nutrition.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Figures of foods, each with its source. */
class FoodIT {

  @ParameterizedTest
  @ValueSource(strings = {"gouda", "natto", "usda-sr:01022", "usda-sr:11457", "usda-sr:01009"})
  void everyMeasurementLeadsToItsSource(String id) {
    JsonNode food = food(id);
    List<String> keys = food.path("citations").findValuesAsText("key");

    assertThat(measurements(food)).isNotEmpty();
    assertThat(measurements(food))
        .allSatisfy(
            m -> {
              assertThat(keys).contains(m.path("publication").asText());
              assertThat(m.path("verification").asText()).isIn("VERIFIED", "SECONDARY", "INFERRED");
              assertThat(m.path("origin").asText()).isNotBlank();
              assertThat(m.has("via")).isTrue();
              m.path("furtherSources").forEach(key -> assertThat(keys).contains(key.asText()));
              if (!m.path("via").isNull()) {
                assertThat(keys).contains(m.path("via").asText());
              }
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"gouda", "natto"})
  void aFigureOfVitaminKReadElsewhereSaysWhere(String id) {
    assertThat(measurements(food(id)))
        .filteredOn(m -> m.path("component").asText().matches("(dPK|K|MK).*"))
        .filteredOn(m -> !m.path("verification").asText().equals("VERIFIED"))
        .isNotEmpty()
        .allSatisfy(m -> assertThat(m.path("via").asText("")).isNotBlank());
  }

  @Test
  void theTextShowsEverySourceThatTheJsonNames() {
    String text = Cli.run("food", "gouda").out();

    assertThat(food("gouda").path("citations").findValuesAsText("key"))
        .isNotEmpty()
        .allSatisfy(key -> assertThat(text).contains(key + ": "));
  }

  @ParameterizedTest
  @ValueSource(strings = {"MK-4", "MK-7", "MK-9", "K2"})
  void whatUsdaDidNotAnalyseInGoudaIsUnknownAndNotZero(String component) {
    JsonNode content = food("usda-sr:01022").path("components").path(component);

    assertThat(content.path("status").asText()).isEqualTo("NOT_ANALYSED");
    assertThat(content.path("per100g").path("upper").isNull()).isTrue();
    assertThat(content.path("per100g").path("why").asText()).endsWith(" analysed in this food");
    assertThat(content.path("analysed").isNull()).isTrue();
    assertThat(content.path("measurements")).isEmpty();
  }

  @Test
  void whatUsdaAssumedToBeZeroInSaltIsUnknownAbove() {
    JsonNode content = food("usda-sr:02047").path("components").path("K1");

    assertThat(content.path("status").asText()).isEqualTo("ASSUMED_ZERO");
    assertThat(content.at("/per100g/upper").isNull()).isTrue();
    assertThat(content.at("/per100g/why").asText()).contains("assumed to be zero");
    assertThat(content.at("/measurements/0/restsOnAnalysis").asBoolean(true)).isFalse();
  }

  @Test
  void whatUsdaDidNotDetectInSugarIsBelowTheSmallestFigureItPrints() {
    JsonNode content = food("usda-sr:19335").path("components").path("K1");

    assertThat(content.path("status").asText()).isEqualTo("NOT_DETECTED");
    assertThat(content.at("/per100g/lower").decimalValue()).isZero();
    assertThat(content.at("/per100g/upper").decimalValue()).isEqualByComparingTo("0.1");
    assertThat(content.at("/analysed/middle").decimalValue()).isEqualByComparingTo("0.05");
    assertThat(content.at("/measurements/0/limitKind").asText()).isEqualTo("SURROGATE");
  }

  @ParameterizedTest
  @ValueSource(strings = {"K1", "MK-4", "MK-5", "MK-6", "MK-7", "MK-8", "MK-9"})
  void curatedGoudaHasAFigureForWhatItsWitnessesAnalysed(String component) {
    JsonNode content = food("gouda").path("components").path(component);

    assertThat(content.path("status").asText()).isEqualTo("DERIVED");
    assertThat(content.at("/analysed/middle").decimalValue()).isPositive();
  }

  private static JsonNode food(String id) {
    return Cli.run("food", id, "--json").result();
  }

  private static List<JsonNode> measurements(JsonNode food) {
    List<JsonNode> measurements = new ArrayList<>();
    food.path("components")
        .forEach(content -> content.path("measurements").forEach(measurements::add));
    return measurements;
  }

  @ParameterizedTest
  @ValueSource(strings = {"MK-7", "mk7", "MK 7", "menaquinone-7"})
  void aFormMayBeWrittenAsPeopleWriteIt(String form) {
    assertThat(Cli.run("top", form, "--limit", "3", "--json").result())
        .isEqualTo(Cli.run("top", "MK-7", "--limit", "3", "--json").result());
    assertThat(Cli.run("check", "--supplement", form + " 5 ug").status()).isZero();
  }
}
