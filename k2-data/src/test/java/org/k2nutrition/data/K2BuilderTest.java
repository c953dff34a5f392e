package org.k2nutrition.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.k2nutrition.food.Component;
import org.k2nutrition.food.Food;
import org.k2nutrition.food.Measurement;
import org.k2nutrition.food.Tier;
import org.k2nutrition.interaction.recognition.CodeSystem;
import org.k2nutrition.quantity.Amount;
import org.k2nutrition.source.Attribution;
import org.k2nutrition.source.Code;

/** What an application may leave out of the dataset, and what remains then. */
class K2BuilderTest {

  private static final K2 ALL = K2.load();
  private static final K2 WITHOUT_FRIDA = K2.builder().without("frida-2025").build();

  @Test
  void buildsEverythingInEnglishIfNothingElseIsSaid() {
    K2 built = K2.builder().build();
    assertThat(built.tables()).extracting(FoodTable::id).isEqualTo(tableIds(ALL));
    assertThat(built.food("gouda")).isEqualTo(ALL.food("gouda"));
    assertThat(built.attributions()).isEqualTo(ALL.attributions());
  }

  @Test
  void aTableThatIsLeftOutIsInNoListAndNoSearch() {
    assertThat(WITHOUT_FRIDA.tables()).extracting(FoodTable::id).doesNotContain("frida-2025");
    assertThat(ALL.foods().find("frida-2025:1291")).isPresent();
    assertThat(WITHOUT_FRIDA.foods().find("frida-2025:1291")).isEmpty();
    assertThat(WITHOUT_FRIDA.foods().search("acidophilus", 20))
        .isNotEmpty()
        .noneMatch(match -> match.food().table().equals("frida-2025"));
  }

  @Test
  void noFigureOfATableThatIsLeftOutRemainsInAnyFood() {
    assertThat(
            WITHOUT_FRIDA
                .foods()
                .all()
                .filter(food -> food.links().stream().anyMatch(K2BuilderTest::isOfFrida)))
        .isEmpty();
    assertThat(
            WITHOUT_FRIDA
                .foods()
                .all()
                .flatMap(K2BuilderTest::records)
                .filter(K2BuilderTest::isOfFrida))
        .isEmpty();
  }

  /** Frida's row 1291 is its only witness: 1.765699 µg MK-8 there. */
  @Test
  void aFoodWithoutAnyWitnessLeftIsNotAnalysedWhichIsNotZero() {
    assertThat(ALL.food("acidophilus-milk").content(Component.MK_8).isAnalysed()).isTrue();
    Food left = WITHOUT_FRIDA.food("acidophilus-milk");
    assertThat(left.content(Component.MK_8).isAnalysed()).isFalse();
    assertThat(left.content(Component.K2).per100g().upper()).isEmpty();
    assertThat(left.content(Component.ENERGY).isAnalysed()).isFalse();
  }

  /** USDA's raw kale, NDB 11233: 389.6 µg in SR Legacy, read in another place; then alone. */
  @Test
  void whatRemainsIsDerivedAnew() {
    String[] others =
        tableIds(ALL).stream()
            .filter(id -> !id.equals(Food.CURATED) && !id.equals("usda-sr"))
            .toArray(String[]::new);
    Food kale = K2.builder().without(others).without(K2.LITERATURE).build().food("kale-raw");
    assertThat(kale.content(Component.K1).analysed().orElseThrow().middle())
        .isEqualTo(Amount.ofMicrograms("389.6"));
    assertThat(kale.content(Component.K1).tier()).contains(Tier.E);
    assertThat(kale.content(Component.K1).per100g().upper()).isEmpty();
    assertThat(ALL.food("kale-raw").content(Component.K1).per100g().upper()).isPresent();
  }

  @Test
  void nothingHasToBeShownForATableThatIsLeftOut() {
    assertThat(WITHOUT_FRIDA.attributions())
        .extracting(Attribution::source)
        .noneMatch(source -> source.startsWith("Frida"))
        .hasSize(ALL.attributions().size() - 1);
    assertThat(K2.builder().without("usda-foundation").build().attributions())
        .isEqualTo(ALL.attributions());
  }

  /** 11289 is warfarin in RxNorm; B01AA03 in ATC. */
  @Test
  void theCodesOfASystemCanBeLeftOutAndTheOthersRemain() {
    Interactions without = K2.builder().without(CodeSystem.RXNORM).build().interactions();
    assertThat(without.medicine("rxnorm:11289").recognition().surely()).isEmpty();
    assertThat(without.medicine("rxnorm:11289").recognition().isOpen()).isTrue();
    assertThat(without.medicine("B01AA03").recognition().isCertain()).isTrue();
    assertThat(without.findMedicine("warfarin").orElseThrow().codes())
        .extracting(Code::system)
        .contains("atc")
        .doesNotContain("rxnorm");
  }

  @Test
  void leavingOutAnotherSystemLaterDoesNotBringBackTheFirst() {
    Interactions without =
        K2.builder().without(CodeSystem.RXNORM).build().interactions().without(CodeSystem.ATC);
    assertThat(without.medicine("rxnorm:11289").recognition().surely()).isEmpty();
    assertThat(without.medicine("atc:B01AA03").recognition().surely()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"frida", "curated", "", "citations"})
  void refusesToLeaveOutWhatIsNoPart(String part) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> K2.builder().without(part).build())
        .withMessageStartingWith(
            "No part of the dataset: '" + part + "', expected one of [literature, usda-sr, ");
  }

  @Test
  void aLanguageWithoutATranslationIsEnglish() {
    assertThat(K2.builder().locale(Locale.KOREAN).build().claims().all())
        .isEqualTo(ALL.claims().all());
  }

  private static List<String> tableIds(K2 k2) {
    return k2.tables().stream().map(FoodTable::id).toList();
  }

  private static Stream<String> records(Food food) {
    return food.measurements().stream()
        .map(Measurement::provenance)
        .flatMap(provenance -> provenance.record().stream());
  }

  private static boolean isOfFrida(String record) {
    return record.startsWith("frida-2025:");
  }
}
