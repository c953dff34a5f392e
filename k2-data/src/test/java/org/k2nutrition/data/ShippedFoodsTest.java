package org.k2nutrition.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.k2nutrition.food.Component;
import org.k2nutrition.food.Content;
import org.k2nutrition.food.LimitKind;
import org.k2nutrition.food.Measurement;
import org.k2nutrition.food.Qualifier;
import org.k2nutrition.source.Verification;

/** Figures typed from the sources. */
class ShippedFoodsTest {

  private static final K2 DATA = K2.load();

  /** Typed from USDA's vitamin-k table, release 28 and Legacy, and from Frida 5.4. */
  @ParameterizedTest
  @CsvSource({
    "usda-sr:01001, K1, MEASURED, 7",
    "usda-sr:01002, K1, MEASURED, 4.6",
    "usda-sr:01002, MK-4, MEASURED, 20.9",
    "usda-sr:01012, MK-4, MEASURED, 0.9",
    "usda-sr:01022, K1, BORROWED, 2.3",
    "usda-sr:01123, K1, MEASURED, 0.3",
    "usda-sr:01123, dPK, MEASURED, 0.1",
    "usda-sr:05062, MK-4, MEASURED, 8.4",
    "usda-sr:11233, K1, PUBLISHED, 389.6",
    "usda-sr:11457, K1, MEASURED, 482.9",
    "usda-sr:16113, K1, BORROWED, 23.1",
    "frida-2025:1277, K1, MEASURED, 1.205354",
    "frida-2025:1277, MK-4, MEASURED, 5.045505",
    "frida-2025:1277, MK-9, MEASURED, 20.981255",
    "frida-2025:1277, MK-10, MEASURED, 0.82834",
    "frida-2025:1663, MK-4, MEASURED, 30.868274",
    "frida-2025:1663, MK-7, MEASURED, 1.351538",
  })
  void holdsTheFigureOfTheSource(String food, String component, Qualifier status, String value) {
    Content content = DATA.food(food).content(Component.of(component));
    assertThat(content.status()).isEqualTo(status);
    Measurement measurement = content.measurements().get(0);
    assertThat(measurement.value().orElseThrow().toPlainString()).isEqualTo(value);
  }

  @Test
  void theUsdaGoudaHasNoMenaquinoneFigureAndThatIsNotZero() {
    Content mk4 = DATA.food("usda-sr:01022").content(Component.MK_4);
    assertThat(mk4.status()).isEqualTo(Qualifier.NOT_ANALYSED);
    assertThat(mk4.per100g().upper()).isEmpty();
    assertThat(mk4.per100g().why().map(Object::toString))
        .contains("MK-4 not analysed in this food");
    assertThat(mk4.analysed()).isEmpty();
    assertThat(mk4.measurements()).isEmpty();
  }

  @Test
  void aZeroThatUsdaAssumedSaysSo() {
    Content salt = DATA.food("usda-sr:02047").content(Component.K1);
    assertThat(salt.status()).isEqualTo(Qualifier.ASSUMED_ZERO);
    assertThat(salt.restsOnAnalysis()).isFalse();
    assertThat(salt.per100g().upper()).isEmpty();
    assertThat(salt.per100g().why().map(Object::toString))
        .contains("K1 assumed to be zero by the table, not analysed");
  }

  @Test
  void aCensoredResultThatUsdaTurnedIntoZeroIsNotDetected() {
    // NDB 05062, phylloquinone 0 with the comment that less-than results were turned into numbers.
    Content k1 = DATA.food("usda-sr:05062").content(Component.K1);
    assertThat(k1.status()).isEqualTo(Qualifier.NOT_DETECTED);
    assertThat(k1.measurements().get(0).limitKind()).contains(LimitKind.SURROGATE);
    assertThat(k1.analysed()).hasToString("Optional[0.05 µg (0 to 0.1)]");
  }

  @Test
  void aFigureThatUsdaChangedInLegacyIsSecondary() {
    // Raw kale: 704.8 in release 28, 389.6 in Legacy.
    Measurement kale = DATA.food("usda-sr:11233").content(Component.K1).measurements().get(0);
    assertThat(kale.provenance().publication().key()).isEqualTo("usda-sr-legacy-2018");
    assertThat(kale.provenance().verification()).isEqualTo(Verification.SECONDARY);
  }

  @Test
  void danishZerosOfPhylloquinoneWithoutMenaquinonesAreNoEvidence() {
    // Frida 1244, firm skimmed-milk cheese: K1 0, no menaquinone.
    assertThat(DATA.foods().find("frida-2025:1244")).isEmpty();
  }

  @Test
  void sumsInPhylloquinoneEquivalentsAreNeverVitaminK2() {
    // Frida 1277, Camembert 50+: K2 27.2750704658881 in equivalents; its menaquinones add up to
    // more.
    Content k2 = DATA.food("frida-2025:1277").content(Component.K2);
    assertThat(k2.analysed().orElseThrow().middle().value()).isGreaterThan(new BigDecimal("41"));
    assertThat(DATA.food("frida-2025:1277").content(Component.K2_EQUIVALENTS).isAnalysed())
        .isTrue();
  }

  @Test
  void theCuratedGoudaShowsItsWitnessesWithPublicationAndPlaceOfReading() {
    Content mk9 = DATA.food("gouda").content(Component.MK_9);
    assertThat(mk9.status()).isEqualTo(Qualifier.DERIVED);
    assertThat(mk9.measurements())
        .anySatisfy(
            m -> {
              assertThat(m.value().orElseThrow()).isEqualByComparingTo("39.6");
              assertThat(m.provenance().publication().key()).isEqualTo("vermeer-2018");
              assertThat(m.provenance().via().orElseThrow().key()).isEqualTo("k2viewer-db");
              assertThat(m.provenance().verification()).isNotEqualTo(Verification.VERIFIED);
            });
  }
}
