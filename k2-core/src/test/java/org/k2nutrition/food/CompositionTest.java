package org.k2nutrition.food;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.k2nutrition.fixture.Measurements.measured;
import static org.k2nutrition.fixture.Measurements.measurement;
import static org.k2nutrition.fixture.Measurements.open;
import static org.k2nutrition.fixture.Measurements.provenance;
import static org.k2nutrition.fixture.Measurements.witness;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.k2nutrition.fixture.AnyFood;
import org.k2nutrition.fixture.TestFoods;
import org.k2nutrition.quantity.Amount;
import org.k2nutrition.quantity.Analysed;
import org.k2nutrition.source.Verification;

class CompositionTest {

  @Test
  void usdaGoudaHasPhylloquinoneAndNoMenaquinone4() {
    Content k1 = TestFoods.GOUDA.content(Component.K1);
    assertThat(k1.status()).isEqualTo(Qualifier.BORROWED);
    assertThat(k1.per100g().lower()).isEqualTo(Amount.ofMicrograms("2.3"));
    Content mk4 = TestFoods.GOUDA.content(Component.MK_4);
    assertThat(mk4.status()).isEqualTo(Qualifier.NOT_ANALYSED);
    assertThat(mk4.per100g().upper()).isEmpty();
    assertThat(mk4.per100g().why().map(Object::toString))
        .contains("MK-4 not analysed in this food");
  }

  @Test
  void listsTheComponentsWithARecordAndTheSumsMadeFromThem() {
    assertThat(TestFoods.CHEDDAR.composition().analysedComponents())
        .containsExactly(
            Component.K1,
            Component.DPK,
            Component.MK_4,
            Component.K2,
            Component.K,
            Component.ENERGY);
  }

  @Test
  void hasOneMeasurementAComponent() {
    Food twice = TestFoods.food(measured(Component.K1, "1"), measured(Component.K1, "2"));
    assertThatIllegalArgumentException()
        .isThrownBy(twice::composition)
        .withMessage(
            "Two measurements of one component: 'K1', expected composites for several witnesses");
  }

  @Test
  void hasOneCompositeAComponent() {
    Composite composite =
        Composite.derive(List.of(witness("a", Verification.VERIFIED, "1")), false);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Composition.ofComposites(List.of(composite, composite), List.of(), false))
        .withMessage("Two composites of one component: 'MK-7'");
  }

  @Test
  void ofACuratedFoodIsThatOfItsComposites() {
    Food food =
        curated(
            witness("a", Verification.VERIFIED, "4"), witness("b", Verification.VERIFIED, "12"));
    Content content = food.content(Component.MK_7);
    assertThat(content.status()).isEqualTo(Qualifier.DERIVED);
    assertThat(content.analysed()).hasToString("Optional[8 µg (4 to 12)]");
    assertThat(content.per100g().upper()).contains(Amount.ofMicrograms("12"));
    assertThat(content.tier()).contains(Tier.B);
    assertThat(content.conflict()).hasToString("Optional[3.00]");
    assertThat(content.measurements()).hasSize(2);
    assertThat(content.restsOnAnalysis()).isTrue();
    assertThat(food.content(Component.K2).per100g().why().map(Object::toString))
        .contains("no menaquinone other than MK-7 analysed in this food");
  }

  @Test
  void ofACompositeWithoutUpperBoundKeepsItsReason() {
    Content content = curated(witness("a", Verification.SECONDARY, "4")).content(Component.MK_7);
    assertThat(content.tier()).contains(Tier.E);
    assertThat(content.analysed()).hasToString("Optional[4 µg]");
    assertThat(content.per100g().why().orElseThrow().toString())
        .startsWith("a single figure, read in");
  }

  @Test
  void ofACompositeRestsOnAnalysisIfWhatSetTheMiddleDoes() {
    Measurement borrowed = borrowed("b", Verification.VERIFIED);
    Measurement traced =
        measurement(Component.MK_7, Qualifier.TRACE)
            .provenance(provenance("c", Verification.VERIFIED))
            .build();
    assertThat(curated(borrowed, traced).content(Component.MK_7).restsOnAnalysis()).isFalse();
    assertThat(
            curated(borrowed, witness("a", Verification.SECONDARY, "4"))
                .content(Component.MK_7)
                .restsOnAnalysis())
        .isTrue();
    assertThat(curated(traced).content(Component.MK_7).restsOnAnalysis()).isFalse();
  }

  @Test
  void ofACompositeRestsOnAnalysisIfAllWitnessesOfTheBestTierDoWhateverTheirOrder() {
    Measurement borrowed = borrowed("b", Verification.VERIFIED);
    Measurement analysed = witness("a", Verification.VERIFIED, "4");
    Measurement inferred = witness("c", Verification.INFERRED, "4");
    Measurement inferredAndBorrowed = borrowed("d", Verification.INFERRED);
    assertThat(restsOnAnalysis(borrowed, analysed)).isTrue();
    assertThat(restsOnAnalysis(analysed, borrowed)).isTrue();
    assertThat(restsOnAnalysis(borrowed, inferred)).isFalse();
    assertThat(restsOnAnalysis(inferred, borrowed)).isFalse();
    assertThat(restsOnAnalysis(inferred, inferredAndBorrowed)).isFalse();
    assertThat(restsOnAnalysis(inferredAndBorrowed, inferred)).isFalse();
    assertThat(restsOnAnalysis(inferred)).isTrue();
  }

  @Test
  void ofACuratedFoodHasForEachComponentItsOwnWitnesses() {
    Measurement mk9 =
        Measurement.builder()
            .from(witness("b", Verification.VERIFIED, "3"))
            .component(Component.MK_9)
            .build();
    Measurement mk7 = witness("a", Verification.VERIFIED, "4");
    Food food =
        Food.builder()
            .from(TestFoods.food(mk7, mk9, TestFoods.energy("356")))
            .addComposites(
                Composite.derive(List.of(mk7), false), Composite.derive(List.of(mk9), false))
            .build();
    assertThat(food.content(Component.MK_7).measurements()).containsExactly(mk7);
    assertThat(food.content(Component.MK_9).measurements()).containsExactly(mk9);
    assertThat(food.content(Component.ENERGY).analysed()).hasToString("Optional[356 kcal]");
    assertThat(food.content(Component.ENERGY).status()).isEqualTo(Qualifier.PUBLISHED);
  }

  @Test
  void ofACompositeWithoutItsWitnessesRestsOnNoAnalysisThatCouldBeShown() {
    Composite composite =
        Composite.derive(List.of(witness("a", Verification.VERIFIED, "4")), false);
    Content content =
        Food.builder()
            .from(TestFoods.food())
            .addComposites(composite)
            .build()
            .content(Component.MK_7);
    assertThat(content.analysed()).isPresent();
    assertThat(content.restsOnAnalysis()).isFalse();
  }

  @Test
  void ofAPrintedSumOfSeveralWitnessesIsOpenAbove() {
    Measurement one = sum("a", "10");
    Measurement other = sum("b", "12");
    assertThat(curated(one, other).content(Component.K2).per100g().why().map(Object::toString))
        .contains("the source does not say which menaquinones its sum counts");
  }

  @Test
  void asIntegersIsInPicogramsPerGram() {
    Figures figures = TestFoods.CHEDDAR.composition().figures();
    assertThat(figures.lower(Component.K1)).isEqualTo(23_000);
    assertThat(figures.analysedMiddle(Component.K1)).isEqualTo(24_000);
    assertThat(figures.upper(Component.K1)).isEqualTo(24_000);
    assertThat(figures.upper(Component.K2)).isEqualTo(Figures.UNKNOWN);
    assertThat(figures.analysedUpper(Component.K2)).isEqualTo(86_000);
    assertThat(figures.restsOnAnalysis(Component.K1)).isTrue();
    assertThat(figures.restsOnAnalysis(Component.DPK)).isFalse();
  }

  @Test
  void asIntegersKeepsWhatWasNotAnalysedApartFromZero() {
    Figures figures = TestFoods.food(open(Component.MK_4, Qualifier.TRACE)).composition().figures();
    assertThat(List.of(Component.MK_4, Component.MK_7))
        .allSatisfy(
            component -> {
              assertThat(figures.hasFigure(component)).isFalse();
              assertThat(figures.lower(component)).isZero();
              assertThat(figures.upper(component)).isEqualTo(Figures.UNKNOWN);
              assertThat(figures.analysedLower(component)).isZero();
              assertThat(figures.analysedMiddle(component)).isZero();
              assertThat(figures.analysedUpper(component)).isZero();
              assertThat(figures.restsOnAnalysis(component)).isFalse();
            });
  }

  @Test
  void asIntegersCountsATracesLowerLimitInTheTruthAndNotInWhatWasAnalysed() {
    Figures figures =
        TestFoods.food(
                measurement(Component.MK_4, Qualifier.TRACE)
                    .lowerLimit(new BigDecimal("0.1"))
                    .build())
            .composition()
            .figures();
    assertThat(figures.lower(Component.MK_4)).isEqualTo(1_000);
    assertThat(figures.analysedLower(Component.MK_4)).isZero();
  }

  @Property
  void whatWasAnalysedLiesWithinTheBoundsOfTheTruth(@ForAll("foods") Food food) {
    for (Component component : Component.values()) {
      Content content = food.content(component);
      Optional<Analysed> analysed = content.analysed();
      analysed.ifPresent(
          a -> {
            assertThat(content.per100g().contains(a.lower())).isTrue();
            assertThat(content.per100g().contains(a.middle())).isTrue();
            assertThat(content.per100g().contains(a.upper())).isTrue();
          });
      assertThat(content.per100g().upper().isPresent() && analysed.isEmpty()).isFalse();
    }
  }

  @Property
  void everyContentAgreesWithItsIntegers(@ForAll("foods") Food food) {
    Figures figures = food.composition().figures();
    for (Component component : Component.values()) {
      Content content = food.content(component);
      assertThat(content.analysed().isPresent()).isEqualTo(figures.hasFigure(component));
      assertThat(content.per100g().lower().billionths())
          .isEqualTo(figures.lower(component) * 100_000);
      assertThat(content.per100g().upper().isEmpty())
          .isEqualTo(figures.upper(component) == Figures.UNKNOWN);
      assertThat(content.restsOnAnalysis()).isEqualTo(figures.restsOnAnalysis(component));
    }
  }

  @Property
  void whatWasNotAnalysedIsNeverZero(@ForAll("foods") Food food) {
    for (Component component : Component.values()) {
      Content content = food.content(component);
      if (!content.isAnalysed()) {
        assertThat(content.per100g().upper()).isEmpty();
        assertThat(content.per100g().why().orElseThrow().toString())
            .endsWith("analysed in this food");
        assertThat(content.analysed()).isEmpty();
      }
    }
  }

  @Provide
  Arbitrary<Food> foods() {
    return AnyFood.foods();
  }

  private static Measurement sum(String origin, String value) {
    return Measurement.builder()
        .from(witness(origin, Verification.VERIFIED, value))
        .component(Component.K2)
        .build();
  }

  private static Measurement borrowed(String origin, Verification verification) {
    return Measurement.builder()
        .from(witness(origin, verification, "5"))
        .qualifier(Qualifier.BORROWED)
        .restsOnAnalysis(false)
        .build();
  }

  private static boolean restsOnAnalysis(Measurement... witnesses) {
    return curated(witnesses).content(Component.MK_7).restsOnAnalysis();
  }

  private static Food curated(Measurement... witnesses) {
    return Food.builder()
        .from(TestFoods.food(witnesses))
        .addComposites(Composite.derive(List.of(witnesses), false))
        .build();
  }
}
