package org.k2nutrition.food;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.k2nutrition.quantity.Unit;
import org.k2nutrition.vitamer.Vitamer;

class ComponentTest {

  @Test
  void theMenaquinonesReportedAreMk4ToMk13AndTheTetrahydroForm() {
    assertThat(Component.menaquinones())
        .extracting(Component::symbol)
        .containsExactly(
            "MK-4",
            "MK-5",
            "MK-6",
            "MK-7",
            "MK-8",
            "MK-9",
            "MK-10",
            "MK-11",
            "MK-12",
            "MK-13",
            "MK-9(4H)");
  }

  @ParameterizedTest
  @EnumSource
  void onlyTheseAreMenaquinones(Component component) {
    assertThat(component.isMenaquinone()).isEqualTo(Component.menaquinones().contains(component));
  }

  @Test
  void vitaminKIsEverythingThatEntersTotalsOfIt() {
    assertThat(Component.vitaminK())
        .hasSize(15)
        .containsAll(Component.menaquinones())
        .contains(Component.K1, Component.DPK, Component.K2, Component.K)
        .doesNotContain(Component.K2_EQUIVALENTS, Component.K_EQUIVALENTS)
        .allMatch(component -> component.unit() == Unit.MICROGRAM);
  }

  @Test
  void theCompanionsAreSevenNutrients() {
    assertThat(Component.companions())
        .extracting(Component::symbol)
        .containsExactly(
            "calcium", "magnesium", "vitaminD", "sodium", "energy", "fat", "saturatedFat");
  }

  @Test
  void everyComponentButTheEquivalentsIsOfVitaminKOrACompanion() {
    assertThat(Component.values()).hasSize(15 + 2 + 7);
  }

  @ParameterizedTest
  @CsvSource({
    "calcium, MILLIGRAM",
    "magnesium, MILLIGRAM",
    "vitaminD, MICROGRAM",
    "sodium, MILLIGRAM",
    "energy, KILOCALORIE",
    "fat, GRAM",
    "saturatedFat, GRAM",
    "K2-PKeq, MICROGRAM"
  })
  void hasTheUnitThatTablesPrint(String symbol, Unit unit) {
    assertThat(Component.of(symbol).unit()).isEqualTo(unit);
  }

  @ParameterizedTest
  @EnumSource
  void isFoundByItsSymbolInAnyCase(Component component) {
    assertThat(Component.find(component.symbol())).contains(component);
    assertThat(Component.of(component.symbol().toLowerCase(Locale.ROOT))).isEqualTo(component);
    assertThat(component).hasToString(component.symbol());
  }

  @Test
  void namesAllSymbolsWhenItKnowsNone() {
    assertThat(Component.find("vitamin K")).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Component.of("MK7"))
        .withMessage(
            "Unknown component: 'MK7', expected one of K1, dPK, MK-4, MK-5, MK-6, MK-7, MK-8,"
                + " MK-9, MK-10, MK-11, MK-12, MK-13, MK-9(4H), K2, K, K2-PKeq, K-PKeq, calcium,"
                + " magnesium, vitaminD, sodium, energy, fat, saturatedFat");
  }

  @Test
  void isFoundByItsVitamer() {
    assertThat(Component.find(Vitamer.PHYLLOQUINONE)).contains(Component.K1);
    assertThat(Component.find(Vitamer.MK_9_4H)).contains(Component.MK_9_4H);
    assertThat(Component.K1.vitamer()).contains(Vitamer.PHYLLOQUINONE);
    assertThat(Component.K2.vitamer()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = Vitamer.class,
      names = {"MK_1", "MK_2", "MK_3", "MENADIONE"})
  void noFoodTableReportsTheShortestMenaquinonesNorMenadione(Vitamer vitamer) {
    assertThat(Component.find(vitamer)).isEmpty();
  }
}
