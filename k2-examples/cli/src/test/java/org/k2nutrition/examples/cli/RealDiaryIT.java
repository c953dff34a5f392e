package org.k2nutrition.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The two recalled days. The expectations were computed from the published table and the diary by a
 * program that shares no code with the library, in exact fractions; amounts are in µg, those of
 * companions in their units, shares are rounded half to even to six decimals.
 */
class RealDiaryIT {

  private static final JsonNode RESULT = Cli.diary().result();
  private static final JsonNode MEAN = RESULT.path("mean");

  @ParameterizedTest
  @CsvSource({
    "K1,   90.5570335, 98.27137375,  139.5833815",
    "dPK,  0.8174935,  0.95790375,   1.2158265",
    "MK-4, 5.3444905,  5.3444905,    5.3727405",
    "K2,   5.3444905,  5.3444905,    5.3727405",
    "K,    95.901524,  103.61586425, 144.956122",
    "MK-7, 0,          0,            0",
    "MK-9, 0,          0,            0"
  })
  void meanPerDayIsExact(String component, String lower, String middle, String upper) {
    assertAnalysed(MEAN.path(component), lower, middle, upper);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 2012-01-09, K1,   156.543054, 167.1884965, 222.994967",
    "0, 2012-01-09, dPK,  1.546352,   1.6779945,   1.989013",
    "0, 2012-01-09, MK-4, 8.366327,   8.366327,    8.422827",
    "0, 2012-01-09, K2,   8.366327,   8.366327,    8.422827",
    "0, 2012-01-09, K,    164.909381, 175.5548235, 231.417794",
    "1, 2012-01-10, K1,   24.571013,  29.354251,   56.171796",
    "1, 2012-01-10, dPK,  0.088635,   0.237813,    0.44264",
    "1, 2012-01-10, MK-4, 2.322654,   2.322654,    2.322654",
    "1, 2012-01-10, K2,   2.322654,   2.322654,    2.322654",
    "1, 2012-01-10, K,    26.893667,  31.676905,   58.49445"
  })
  void totalOfEachDayIsExact(
      int index, String date, String component, String lower, String middle, String upper) {
    JsonNode day = RESULT.path("days").path(index);

    assertThat(day.path("date").asText()).isEqualTo(date);
    assertAnalysed(day.path("components").path(component), lower, middle, upper);
  }

  @ParameterizedTest
  @ValueSource(strings = {"K1", "dPK", "MK-4", "MK-7", "MK-11", "MK-9(4H)", "K2", "K", "calcium"})
  void noUpperBoundIsKnownAndEachSaysWhy(String component) {
    JsonNode bounds = MEAN.path(component).path("bounds");

    assertThat(bounds.path("upper").isNull()).isTrue();
    assertThat(bounds.path("why").asText()).contains("not matched to a food: 'usda-sr:18456'");
  }

  @Test
  void theReasonForPhylloquinoneNamesWhatTheTableAssumedToHaveNone() {
    // Sausage and ham, whose zeros USDA took from foods that it assumed to have none, and salt.
    assertThat(MEAN.at("/K1/bounds/why").asText())
        .startsWith(
            "Pork sausage, link/patty, cooked, pan-fried: K1 assumed to be zero by the table, not"
                + " analysed (and 2 more without an upper bound)");
  }

  @ParameterizedTest
  @CsvSource({
    "K1,      1,        0.992173",
    "dPK,     0.253137, 0.099447",
    "MK-4,    0.105924, 0.030896",
    "MK-7,    0,        0",
    "K2,      0.105924, 0.030896",
    "K,       1,        0.992173",
    "calcium, 1,        0.992173",
    "energy,  1,        0.992173"
  })
  void coverageIsTheShareOfEnergyAndMassWithAFigure(String component, String energy, String mass) {
    assertShares(MEAN.path(component).path("coverage"), energy, mass);
  }

  @ParameterizedTest
  @CsvSource({
    "K1,   0.416053, 0.192625",
    "dPK,  0.191783, 0.091349",
    "MK-4, 0.105924, 0.030896",
    "K2,   0.105924, 0.030896"
  })
  void measuredIsTheShareThatRestsOnAnalysis(String component, String energy, String mass) {
    assertShares(MEAN.path(component).path("measured"), energy, mass);
  }

  /** In all six rows with a figure for MK-4 (cheeses, milk, chicken) K1 was analysed as well. */
  @Test
  void aFoodCountsAsMeasuredForVitaminKIfAllPartsThatHaveAFigureRestOnAnalysis() {
    assertShares(MEAN.at("/K/measured"), "0.416053", "0.192625");
  }

  @ParameterizedTest
  @CsvSource({
    "0, K1,   1,        1,        0.521229, 0.196150",
    "0, dPK,  0.236309, 0.063358, 0.161767, 0.058645",
    "0, MK-4, 0.129564, 0.028117, 0.129564, 0.028117",
    "1, K1,   1,        0.981669, 0.290301, 0.187896",
    "1, dPK,  0.273256, 0.147877, 0.227670, 0.135236",
    "1, MK-4, 0.077660, 0.034626, 0.077660, 0.034626"
  })
  void sharesOfEachDay(
      int day, String component, String energy, String mass, String ofEnergy, String ofMass) {
    JsonNode total = RESULT.path("days").path(day).path("components").path(component);

    assertShares(total.path("coverage"), energy, mass);
    assertShares(total.path("measured"), ofEnergy, ofMass);
  }

  @ParameterizedTest
  @CsvSource({
    "calcium,   1002.371065, 1460.95447, 543.78766",
    "magnesium, 320.19954,   389.91603,  250.48305",
    "vitaminD,  2.067961,    0.942418,   3.193504",
    "sodium,    3433.871395, 3754.02775, 3113.71504",
    "energy,    1733.84511,  1888.3253,  1579.36492"
  })
  void companionsAreExact(String component, String mean, String first, String second) {
    assertThat(middle(MEAN, component)).isEqualByComparingTo(mean);
    assertThat(middle(RESULT.at("/days/0/components"), component)).isEqualByComparingTo(first);
    assertThat(middle(RESULT.at("/days/1/components"), component)).isEqualByComparingTo(second);
  }

  @ParameterizedTest
  @ValueSource(strings = {"calcium", "sodium", "energy", "fat"})
  void whetherCompanionsWereAnalysedIsNotKnownAndNotZero(String component) {
    JsonNode measured = MEAN.path(component).path("measured");

    assertThat(measured.path("energy").isNull()).isTrue();
    assertThat(measured.path("mass").isNull()).isTrue();
  }

  @Test
  void theRowWithoutARecordIsReportedAndItsEnergyIsNotKnown() {
    JsonNode unmatched = RESULT.path("unmatched");

    assertThat(unmatched).hasSize(1);
    assertThat(unmatched.at("/0/line").asInt()).isEqualTo(60);
    assertThat(unmatched.at("/0/text").asText()).isEqualTo("usda-sr:18456");
    assertThat(unmatched.at("/0/grams").decimalValue()).isEqualByComparingTo("60");
    assertThat(RESULT.at("/days/1/withoutEnergy").asInt()).isEqualTo(1);
    assertThat(RESULT.at("/days/1/unweighed").asInt()).isZero();
    assertThat(Cli.diary().status()).isZero();
    assertThat(Cli.diary().err().lines())
        .singleElement()
        .asString()
        .startsWith("k2: warning: ")
        .contains("two-days.csv:60: not matched: 'usda-sr:18456'");
  }

  @ParameterizedTest
  @CsvSource({
    "K1, 0, usda-sr:11457, 36.2175,  0.399941",
    "K1, 1, usda-sr:04025, 14.97645, 0.165381",
    "K1, 2, usda-sr:11959, 8.145,    0.089943",
    "K2, 0, usda-sr:05062, 1.969716, 0.368551",
    "K2, 1, usda-sr:01029, 1.15825,  0.216719",
    "K2, 2, usda-sr:05314, 1.0551975, 0.197437"
  })
  void contributorsStandInOrderOfTheirLowerBound(
      String component, int place, String food, String amount, String share) {
    JsonNode contributor = RESULT.path("contributors").path(component).path(place);

    assertThat(contributor.path("food").asText()).isEqualTo(food);
    assertThat(contributor.path("amount").decimalValue()).isEqualByComparingTo(amount);
    assertThat(contributor.path("share").decimalValue()).isEqualByComparingTo(share);
  }

  /** The two chickens, 1.969716 and 1.0551975 of 5.3444905 µg. */
  @Test
  void groupsGiveTheSumOfTheirFoods() {
    JsonNode group = RESULT.at("/contributingGroups/K2/0");

    assertThat(group.path("group").asText()).isEqualTo("poultry");
    assertThat(group.path("amount").decimalValue()).isEqualByComparingTo("3.0249135");
    assertThat(group.path("share").decimalValue()).isEqualByComparingTo("0.565987");
  }

  /** The three foods whose phylloquinone the table assumes to be zero, by their energy. */
  @Test
  void whatLeavesTheUpperBoundOpenStandsFirstOfWhatWouldNarrow() {
    JsonNode narrowing = RESULT.at("/narrowing/K1");

    assertThat(narrowing.findValuesAsText("food").subList(0, 3))
        .containsExactly("usda-sr:07064", "usda-sr:07027", "usda-sr:02047");
    assertThat(narrowing.at("/2/width").isNull()).isTrue();
    assertThat(narrowing.at("/2/whyNoWidth").asText())
        .isEqualTo("it leaves the upper bound unknown");
    assertThat(narrowing.at("/3/width").isNumber()).isTrue();
  }

  @Test
  void aDayBelowHalfOfTheMedianStandsOut() {
    // The median of 167.19 and 29.35 is 98.27.
    assertThat(RESULT.at("/variation/K1/outlyingDays"))
        .singleElement()
        .extracting(JsonNode::asText)
        .isEqualTo("2012-01-10");
  }

  @ParameterizedTest
  @CsvSource({
    "0, usda-sr:18029, 0.167858, 0.027918",
    "1, usda-sr:12085, 0.056693, 0.004468",
    "2, usda-sr:19335, 0.053122, 0.006210",
    "3, usda-sr:06004, 0.049309, 0.017292"
  })
  void largestGapsStandInOrderOfTheirEnergy(int place, String food, String energy, String mass) {
    JsonNode gap = RESULT.path("largestGaps").path(place);

    assertThat(gap.path("food").asText()).isEqualTo(food);
    assertThat(gap.path("energyShare").decimalValue()).isEqualByComparingTo(energy);
    assertThat(gap.path("massShare").decimalValue()).isEqualByComparingTo(mass);
  }

  @Test
  void theEuropeanAdequateIntakeOfPhylloquinoneIsMetByTheLowerBoundAlone() {
    JsonNode reference = reference("European Food Safety Authority", "phylloquinone only", "70");

    assertThat(reference.path("comparison").asText()).isEqualTo("MET");
    assertThat(reference.at("/compared/lower").decimalValue()).isEqualByComparingTo("90.5570335");
    assertThat(reference.path("citation").asText()).contains("10.2903/j.efsa.2017.4780");
  }

  @Test
  void theAmericanAdequateIntakeOfVitaminKIsUncertainBecauseTheUpperBoundIsNotKnown() {
    JsonNode reference = reference("Institute of Medicine", "total vitamin K", "120");

    assertThat(reference.path("comparison").asText()).isEqualTo("UNCERTAIN");
    assertThat(reference.at("/compared/lower").decimalValue()).isEqualByComparingTo("95.901524");
    assertThat(reference.at("/compared/upper").isNull()).isTrue();
    assertThat(reference.path("why").asText()).endsWith("phylloquinone alone: at least 90.6 µg");
  }

  @Test
  void nothingIsComparedWithAReferenceForMenaquinonesBecauseNoneExists() {
    List<String> scopes = RESULT.path("references").findValuesAsText("scope");

    assertThat(scopes).isNotEmpty().noneMatch(scope -> scope.contains("K2"));
    assertThat(scopes).doesNotContain("MK-4", "MK-7");
  }

  @Test
  void steadinessComparesTheDays() {
    JsonNode variation = RESULT.at("/variation/K1");

    assertThat(variation.path("highest").decimalValue()).isEqualByComparingTo("167.1884965");
    assertThat(variation.path("lowest").decimalValue()).isEqualByComparingTo("29.354251");
    // Standard deviation (n - 1) by mean: 137.8342455 / sqrt 2 / 98.27137375.
    assertThat(variation.path("coefficientOfVariation").decimalValue())
        .isEqualByComparingTo("0.9918");
  }

  private static JsonNode reference(String authority, String scope, String amount) {
    return StreamSupport.stream(RESULT.path("references").spliterator(), false)
        .filter(r -> r.path("authority").asText().contains(authority))
        .filter(r -> r.path("scope").asText().equals(scope))
        .filter(r -> r.path("amount").decimalValue().compareTo(new BigDecimal(amount)) == 0)
        .findFirst()
        .orElseThrow();
  }

  private static BigDecimal middle(JsonNode totals, String component) {
    return totals.path(component).at("/analysed/middle").decimalValue();
  }

  private static void assertAnalysed(JsonNode total, String lower, String middle, String upper) {
    assertThat(total.at("/analysed/lower").decimalValue()).isEqualByComparingTo(lower);
    assertThat(total.at("/analysed/middle").decimalValue()).isEqualByComparingTo(middle);
    assertThat(total.at("/analysed/upper").decimalValue()).isEqualByComparingTo(upper);
    assertThat(total.at("/bounds/lower").decimalValue()).isEqualByComparingTo(lower);
    assertThat(total.at("/bounds/upper").isNull()).isTrue();
  }

  private static void assertShares(JsonNode shares, String energy, String mass) {
    assertThat(shares.path("energy").decimalValue()).isEqualByComparingTo(energy);
    assertThat(shares.path("mass").decimalValue()).isEqualByComparingTo(mass);
  }
}
