package org.k2nutrition.food;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.k2nutrition.fixture.Measurements.limited;
import static org.k2nutrition.fixture.Measurements.measured;
import static org.k2nutrition.fixture.Measurements.open;
import static org.k2nutrition.fixture.Measurements.value;
import static org.k2nutrition.fixture.TestFoods.food;
import static org.k2nutrition.fixture.TestFoods.plant;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.k2nutrition.fixture.OpenBounds;
import org.k2nutrition.fixture.TestFoods;
import org.k2nutrition.quantity.Amount;
import org.k2nutrition.quantity.Bounds;
import org.k2nutrition.quantity.Concentration;
import org.k2nutrition.vitamer.Vitamer;

/** Vitamin K2 is the menaquinones; vitamin K is phylloquinone plus vitamin K2. */
class VitaminKSumsTest {

  private static final Measurement[] ALL_MENAQUINONES =
      Component.menaquinones().stream().map(c -> measured(c, "1")).toArray(Measurement[]::new);

  @Test
  void k2IsTheSumOfTheMenaquinonesAnalysed() {
    Content k2 = TestFoods.DANISH_BLUE.content(Component.K2);
    assertThat(k2.status()).isEqualTo(Qualifier.DERIVED);
    assertThat(k2.per100g().lower()).hasToString("72.1308 µg");
    assertThat(middle(k2)).isEqualTo("72.1308 µg");
    assertThat(k2.measurements()).hasSize(7);
  }

  @Test
  void k2HasNoKnownUpperBoundAsLongAsAMenaquinoneWasNotAnalysed() {
    assertThat(why(TestFoods.DANISH_BLUE, Component.K2))
        .isEqualTo("MK-11, MK-12, MK-13 and MK-9(4H) not analysed in this food");
    assertThat(why(TestFoods.CHEDDAR, Component.K2))
        .isEqualTo("no menaquinone other than MK-4 analysed in this food");
    assertThat(
            why(food(measured(Component.MK_4, "1"), measured(Component.MK_7, "1")), Component.K2))
        .isEqualTo("no menaquinone other than MK-4 and MK-7 analysed in this food");
    assertThat(
            why(
                food(
                    measured(Component.MK_4, "1"),
                    measured(Component.MK_7, "1"),
                    measured(Component.MK_9, "1")),
                Component.K2))
        .isEqualTo(
            "MK-5, MK-6, MK-8, MK-10, MK-11, MK-12, MK-13 and MK-9(4H)"
                + " not analysed in this food");
  }

  @Test
  void k2IsBoundedFromAboveIfEveryMenaquinoneIs() {
    assertThat(food(ALL_MENAQUINONES).content(Component.K2).per100g())
        .hasToString(Bounds.exactly(micrograms("11")).toString());
  }

  @Test
  void oneTraceWithoutLimitOpensTheSumAgain() {
    Measurement[] measurements = ALL_MENAQUINONES.clone();
    measurements[3] = open(Component.MK_7, Qualifier.TRACE);
    Content k2 = food(measurements).content(Component.K2);
    assertThat(k2.per100g())
        .satisfies(OpenBounds.from(micrograms("10"), "MK-7 reported without a limit in this food"));
    assertThat(middle(k2)).isEqualTo("10 µg");
  }

  @Test
  void aFoodWithoutAnyMenaquinoneHasNoK2() {
    Content k2 = TestFoods.GOUDA.content(Component.K2);
    assertThat(k2.status()).isEqualTo(Qualifier.NOT_ANALYSED);
    assertThat(k2.per100g())
        .satisfies(OpenBounds.from(micrograms("0"), "no menaquinone analysed in this food"));
  }

  @Test
  void dihydrophylloquinoneIsPartOfNeitherSum() {
    Food withoutDpk = food(measured(Component.K1, "3"), measured(Component.MK_4, "2"));
    Food withDpk =
        food(
            measured(Component.K1, "3"),
            measured(Component.MK_4, "2"),
            measured(Component.DPK, "50"));
    assertThat(withDpk.content(Component.K2)).isEqualTo(withoutDpk.content(Component.K2));
    assertThat(withDpk.content(Component.K)).isEqualTo(withoutDpk.content(Component.K));
    assertThat(food(measured(Component.DPK, "50")).content(Component.K).isAnalysed()).isFalse();
  }

  @Test
  void menadioneIsNoComponentOfFood() {
    assertThat(Component.find(Vitamer.MENADIONE)).isEmpty();
  }

  @Test
  void sumsInPhylloquinoneEquivalentsNeverEnterASum() {
    Food food =
        food(
            value(Component.K2_EQUIVALENTS, Qualifier.CALCULATED, "46.5"),
            value(Component.K_EQUIVALENTS, Qualifier.CALCULATED, "48"));
    assertThat(food.content(Component.K2).isAnalysed()).isFalse();
    assertThat(food.content(Component.K).isAnalysed()).isFalse();
    assertThat(food.content(Component.K2_EQUIVALENTS).per100g())
        .isEqualTo(Bounds.exactly(micrograms("46.5")));
  }

  @Test
  void kIsPhylloquinonePlusK2() {
    Content k = TestFoods.DANISH_BLUE.content(Component.K);
    assertThat(middle(k)).isEqualTo("73.5992 µg");
    assertThat(k.per100g().why().map(Object::toString))
        .contains("MK-11, MK-12, MK-13 and MK-9(4H) not analysed in this food");
    assertThat(k.measurements()).hasSize(8);
  }

  @Test
  void kIsBoundedFromAboveIfBothPartsAre() {
    Measurement[] measurements = new Measurement[12];
    System.arraycopy(ALL_MENAQUINONES, 0, measurements, 0, 11);
    measurements[11] = measured(Component.K1, "4");
    assertThat(food(measurements).content(Component.K).per100g())
        .isEqualTo(Bounds.exactly(micrograms("15")));
  }

  @Test
  void kWithoutMenaquinonesIsAtLeastThePhylloquinone() {
    Content k = TestFoods.GOUDA.content(Component.K);
    assertThat(k.per100g())
        .satisfies(OpenBounds.from(micrograms("2.3"), "no menaquinone analysed in this food"));
    assertThat(middle(k)).isEqualTo("2.3 µg");
  }

  @Test
  void kWithoutPhylloquinoneIsAtLeastTheMenaquinones() {
    assertThat(food(measured(Component.MK_4, "2")).content(Component.K).per100g())
        .satisfies(
            OpenBounds.from(
                micrograms("2"),
                "K1 not analysed in this food;"
                    + " no menaquinone other than MK-4 analysed in this food"));
  }

  @Test
  void kNamesAnOpenPhylloquinoneToo() {
    assertThat(why(plant(open(Component.K1, Qualifier.TRACE)), Component.K))
        .isEqualTo(
            "K1 reported as a trace, with no limit stated; no menaquinone analysed in this food");
  }

  @Test
  void aPrintedK2IsNeverSplitAndBoundsNothingFromAbove() {
    Food food = food(measured(Component.K2, "8"));
    assertThat(food.content(Component.K2).per100g())
        .satisfies(
            OpenBounds.from(
                micrograms("8"), "the source does not say which menaquinones its sum counts"));
    assertThat(middle(food.content(Component.K2))).isEqualTo("8 µg");
    assertThat(Component.menaquinones()).noneMatch(c -> food.content(c).isAnalysed());
    assertThat(food.content(Component.K).per100g().lower()).isEqualTo(micrograms("8"));
  }

  @Test
  void aPrintedK2BelowALimitIsStillOpenAbove() {
    Content k2 = food(limited(Component.K2, Qualifier.BELOW_LOQ, "2")).content(Component.K2);
    assertThat(k2.per100g())
        .satisfies(
            OpenBounds.from(
                micrograms("0"), "the source does not say which menaquinones its sum counts"));
    assertThat(k2.analysed()).hasToString("Optional[1 µg (0 to 2)]");
  }

  @Test
  void theReasonOfAPrintedZeroWithALimitIsNotThatThereIsNone() {
    assertThat(why(food(limited(Component.K2, Qualifier.PUBLISHED_ZERO, "2")), Component.K2))
        .isEqualTo("the source does not say which menaquinones its sum counts");
    assertThat(why(food(open(Component.K2, Qualifier.PUBLISHED_ZERO)), Component.K2))
        .isEqualTo("K2 published as zero, with no limit stated");
  }

  @Test
  void besidePartsAPrintedK2WidensTheRangeAndLeavesTheMiddle() {
    Content more =
        food(measured(Component.MK_4, "3"), measured(Component.K2, "8")).content(Component.K2);
    assertThat(more.analysed()).hasToString("Optional[3 µg (3 to 8)]");
    Content less =
        food(measured(Component.MK_4, "3"), measured(Component.K2, "2")).content(Component.K2);
    assertThat(less.analysed()).hasToString("Optional[3 µg (2 to 3)]");
    assertThat(less.per100g())
        .satisfies(
            OpenBounds.from(
                micrograms("2"), "no menaquinone other than MK-4 analysed in this food"));
    assertThat(less.measurements()).hasSize(2);
  }

  @Test
  void besideCompletePartsAPrintedK2OpensTheRange() {
    Measurement[] measurements = new Measurement[12];
    System.arraycopy(ALL_MENAQUINONES, 0, measurements, 0, 11);
    measurements[11] = measured(Component.K2, "12");
    assertThat(why(food(measurements), Component.K2))
        .isEqualTo("the source does not say which menaquinones its sum counts");
  }

  @Test
  void besidePartsWithoutAFigureThePrintedK2SetsTheMiddle() {
    Content k2 =
        food(open(Component.MK_4, Qualifier.TRACE), value(Component.K2, Qualifier.BORROWED, "8"))
            .content(Component.K2);
    assertThat(k2.analysed()).hasToString("Optional[8 µg (0 to 8)]");
    assertThat(k2.tier()).contains(Tier.D);
    assertThat(k2.restsOnAnalysis()).isFalse();
  }

  @Test
  void besidePartsWithAFigureThePrintedK2ChangesNeitherTierNorWhatItRestsOn() {
    Content k2 =
        food(measured(Component.MK_4, "3"), value(Component.K2, Qualifier.BORROWED, "8"))
            .content(Component.K2);
    assertThat(k2.tier()).contains(Tier.B);
    assertThat(k2.restsOnAnalysis()).isTrue();
  }

  @Test
  void besidePartsAPrintedKWidensTheRangeAndLeavesTheMiddle() {
    Content k = food(measured(Component.K1, "6"), measured(Component.K, "10")).content(Component.K);
    assertThat(k.analysed()).hasToString("Optional[6 µg (6 to 10)]");
    assertThat(k.per100g().lower()).isEqualTo(micrograms("6"));
    assertThat(k.measurements()).hasSize(2);
  }

  @Test
  void aPrintedKAloneIsKeptAsItIs() {
    Content k = plant(measured(Component.K, "10")).content(Component.K);
    assertThat(k.status()).isEqualTo(Qualifier.MEASURED);
    assertThat(k.per100g())
        .satisfies(
            OpenBounds.from(
                micrograms("10"), "the source does not say which menaquinones its sum counts"));
    assertThat(plant(measured(Component.K, "10")).content(Component.K1).isAnalysed()).isFalse();
  }

  @Test
  void aSumRestsOnAnalysisIfAllItsPartsWithAFigureDo() {
    assertThat(TestFoods.DANISH_BLUE.content(Component.K).restsOnAnalysis()).isTrue();
    Food mixed =
        food(measured(Component.MK_4, "1"), value(Component.MK_7, Qualifier.CALCULATED, "1"));
    assertThat(mixed.content(Component.K2).restsOnAnalysis()).isFalse();
    Food traced = food(measured(Component.MK_4, "1"), open(Component.MK_7, Qualifier.TRACE));
    assertThat(traced.content(Component.K2).restsOnAnalysis()).isTrue();
    Food nothing = food(open(Component.MK_4, Qualifier.TRACE));
    assertThat(nothing.content(Component.K2).restsOnAnalysis()).isFalse();
    assertThat(nothing.content(Component.K2).tier()).isEmpty();
  }

  /** MK-7 calculated is a tenth of the sum in the first food, a little less in the second. */
  @Test
  void theTierOfASumIsTheWeakestOfThePartsThatMatter() {
    Food tenth =
        food(measured(Component.MK_4, "9"), value(Component.MK_7, Qualifier.CALCULATED, "1"));
    assertThat(tenth.content(Component.K2).tier()).contains(Tier.D);
    Food less =
        food(measured(Component.MK_4, "9.0001"), value(Component.MK_7, Qualifier.CALCULATED, "1"));
    assertThat(less.content(Component.K2).tier()).contains(Tier.B);
  }

  @Test
  void aSumIsBoundedLikeOneComponent() {
    Food largest = food(measured(Component.MK_4, "60000"), measured(Component.MK_7, "40000"));
    assertThat(largest.composition().figures().upper(Component.K2)).isEqualTo(Figures.UNKNOWN);
    assertThat(largest.composition().figures().lower(Component.K2)).isEqualTo(Concentration.MAX);
    Food beyond = food(measured(Component.MK_4, "60000"), measured(Component.MK_7, "40000.0001"));
    assertThatIllegalArgumentException()
        .isThrownBy(beyond::composition)
        .withMessage(
            "Sum of vitamin K out of range: '100000.0001 µg/100 g', expected at most 100000");
  }

  @Test
  void theUpperEndOfASumIsBoundedToo() {
    Food beyond =
        food(
            limited(Component.MK_4, Qualifier.BELOW_LOQ, "60000"),
            limited(Component.K1, Qualifier.BELOW_LOQ, "60000"));
    assertThatIllegalArgumentException()
        .isThrownBy(beyond::composition)
        .withMessageStartingWith("Sum of vitamin K out of range: '120000.0000 µg/100 g'");
  }

  private static String middle(Content content) {
    return content.analysed().orElseThrow().middle().toString();
  }

  private static String why(Food food, Component component) {
    return Objects.requireNonNull(
        food.content(component).per100g().why().map(Object::toString).orElse("-"));
  }

  private static Amount micrograms(String value) {
    return Amount.ofMicrograms(value);
  }
}
