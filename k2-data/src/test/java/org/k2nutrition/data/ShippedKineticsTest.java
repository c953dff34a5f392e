package org.k2nutrition.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.k2nutrition.food.Component;
import org.k2nutrition.kinetics.Band;
import org.k2nutrition.kinetics.CurveBand;
import org.k2nutrition.kinetics.FactRole;
import org.k2nutrition.kinetics.Identifiable;
import org.k2nutrition.kinetics.KineticAnswer;
import org.k2nutrition.kinetics.KineticFact;
import org.k2nutrition.kinetics.KineticProperty;
import org.k2nutrition.kinetics.Kinetics;
import org.k2nutrition.kinetics.NotIdentifiable;
import org.k2nutrition.kinetics.Reason;
import org.k2nutrition.kinetics.Schedule;
import org.k2nutrition.kinetics.SteadyState;
import org.k2nutrition.quantity.Amount;
import org.k2nutrition.source.Verification;
import org.k2nutrition.vitamer.Vitamer;

/** The shipped kinetic facts, against figures typed from the sources. */
class ShippedKineticsTest {

  private static final K2 DATA = K2.load();
  private static final Kinetics KINETICS = DATA.kinetics();
  private static final Identifiable MK_7 = (Identifiable) KINETICS.of(Vitamer.MK_7);
  private static final NotIdentifiable K1 = (NotIdentifiable) KINETICS.of(Vitamer.PHYLLOQUINONE);
  private static final NotIdentifiable MK_4 = (NotIdentifiable) KINETICS.of(Vitamer.MK_4);

  @Test
  void theModelOfMk7RestsOnHalfLife68AndTmax4WithinTmax2To6() {
    assertThat(MK_7.models().halfLifeHours()).isEqualTo(Band.exactly(68));
    assertThat(MK_7.models().tmaxHours()).isEqualTo(new Band(2, 4, 6));
    assertThat(MK_7.parameters())
        .extracting(KineticFact::id)
        .containsExactly(
            "mk-7-half-life-schurgers-2007",
            "mk-7-tmax-knapen-2014-capsule",
            "mk-7-tmax-knapen-2014-tablet",
            "mk-7-tmax-sato-2012",
            "mk-7-tmax-schurgers-2007");
  }

  @Test
  void theHalfLifeOfMk7IsSecondaryAndSaysSo() {
    KineticFact halfLife = fact("mk-7-half-life-schurgers-2007");
    assertThat(halfLife.verification()).isEqualTo(Verification.SECONDARY);
    assertThat(halfLife.publication().key()).isEqualTo("schurgers-2007");
    assertThat(halfLife.via().orElseThrow().key()).isEqualTo("aging-wiki-k2");
    assertThat(fact("mk-7-tmax-schurgers-2007").verification()).isEqualTo(Verification.VERIFIED);
    assertThat(MK_7.limits())
        .extracting(Reason::toString)
        .anyMatch(text -> text.startsWith("The half-life of 68 h was read in another work"))
        .anyMatch(text -> text.startsWith("No range of the half-life is published"));
  }

  @Test
  void dailyDosesOfMk7AddUpTo4And6TenthsWhichIsNotTheRatioToK1() {
    assertThat(MK_7.steadyState(Duration.ofDays(1)).accumulationRatio())
        .isCloseTo(4.6080, within(5e-5));
    assertThat(MK_7.steadyState(Duration.ofDays(1)).dosesToSteadyState95()).isEqualTo(13);
    assertThat(fact("mk-7-level-schurgers-2007").figure().toString())
        .isEqualTo("7 to 8 fold, that of K1 at equal, prolonged intake");
    assertThat(MK_7.limits())
        .extracting(Reason::toString)
        .anyMatch(text -> text.contains("cannot be set against the accumulation ratio"));
  }

  @Test
  void theLimitAboutTheLastDetectionKeepsItsArithmetic() {
    double level = MK_7.models().central().relative(72) / MK_7.models().central().relative(48);
    assertThat(Math.round(100 * level)).isEqualTo(78);
    assertThat(MK_7.limits())
        .extracting(Reason::toString)
        .anyMatch(text -> text.contains("the level at 72 h would be 78 % of that at 48 h"));
  }

  @Test
  void k1IsNotIdentifiable() {
    assertThat(K1.why().toString())
        .startsWith(
            "Not identifiable from what is published. The published half-life of 1.5 h and Tmax of"
                + " 4 h cannot both hold with absorption faster than elimination")
        .contains("The half-life of 1.5 h was read in another work")
        .contains("in one study with half-lives of 0.2 h and 2.7 h")
        .contains("two phases of 1.0 h and 27.6 h: the studies differ by factors of 5 and 10")
        .contains("8.8 h in plasma and 215 h in tissue");
    assertFigure("k1-first-phase-half-life-olson-2002", "1.0");
    assertFigure("k1-second-phase-half-life-olson-2002", "27.6");
    assertFigure("k1-first-phase-half-life-jones-2007", "0.2");
    assertFigure("k1-second-phase-half-life-jones-2007", "2.7");
    assertFigure("k1-plasma-half-time-novotny-2010", "8.8");
    assertFigure("k1-tissue-half-time-novotny-2010", "215");
    assertFigure("k1-absorption-novotny-2010", "4.7");
    assertFigure("k1-absorption-jones-2007", "13");
  }

  @Test
  void mk4IsNotIdentifiable() {
    assertThat(MK_4.why().toString())
        .startsWith(
            "Not identifiable from what is published. A one-compartment model needs the half-life"
                + " of one phase and the Tmax of a dose by mouth, and no half-life of that kind"
                + " was found for MK-4 in a source that could be read.")
        .contains("two phases, with half-lives of 0.71 h and 17.52 h")
        .contains("420 µg by mouth could not be seen in serum at any time")
        .contains("about 70 times the 420 µg")
        .contains("factor of 2.8");
    assertFigure("mk-4-first-phase-half-life-kaytwo-n-2023", "0.71");
    assertFigure("mk-4-second-phase-half-life-kaytwo-n-2023", "17.52");
    assertFigure("mk-4-tmax-kaytwo-syrup-2023", "3.7");
    assertFigure("mk-4-auc-uematsu-1996-fat-8-8", "371");
    assertFigure("mk-4-auc-uematsu-1996-fat-34-9", "1024");
    assertThat(30_000 / 420.0).isBetween(69.0, 72.0);
    assertThat(1024 / 371.0).isCloseTo(2.8, within(0.05));
  }

  @Test
  void theUnsourcedHalfLifeOfMk4IsShownAsContradicted() {
    KineticFact fact = fact("mk-4-half-life-aging-wiki-k2");
    assertThat(fact.role()).isEqualTo(FactRole.SHOWN);
    assertThat(fact.contradiction().orElseThrow()).contains("0.71 h and 17.52 h");
  }

  @ParameterizedTest
  @EnumSource(
      value = Vitamer.class,
      names = {"MK_7"},
      mode = EnumSource.Mode.EXCLUDE)
  void noOtherFormHasACurve(Vitamer vitamer) {
    KineticAnswer answer = KINETICS.of(vitamer);
    assertThat(answer.isIdentifiable()).isFalse();
    assertThat(((NotIdentifiable) answer).why().toString())
        .startsWith("Not identifiable from what is published. ");
  }

  @Test
  void everyFactLeadsToItsSourceAndSaysHowSurely() {
    assertThat(KINETICS.facts()).hasSize(54);
    assertThat(KINETICS.facts())
        .allSatisfy(
            fact -> {
              assertThat(fact.figure().toString()).as(fact.id()).isNotBlank();
              assertThat(fact.publication().title()).as(fact.id()).isNotBlank();
              assertThat(fact.via().isPresent() && fact.verification() == Verification.VERIFIED)
                  .as(fact.id())
                  .isFalse();
            });
  }

  @Test
  void vitaminK2WithoutANamedFormIsShownAndBelongsToNoVitamer() {
    assertThat(KINETICS.facts())
        .filteredOn(fact -> fact.form() == Component.K2)
        .extracting(KineticFact::id)
        .containsExactly(
            "k2-level-schurgers-2000-natto",
            "k2-tmax-schurgers-2000-natto",
            "k2-transport-haugsgjerd-2020");
    assertThat(MK_7.facts()).noneMatch(fact -> fact.form() == Component.K2);
  }

  @Test
  void nothingTellsWhenToStopBeforeATest() {
    assertThat(Stream.concat(MK_7.sources().stream(), Stream.of(KineticAnswer.NOTICE)))
        .extracting(Object::toString)
        .anyMatch(text -> text.contains("does not tell when to stop or restart vitamin K"));
    assertThat(List.of(K1.why(), MK_4.why()))
        .extracting(Object::toString)
        .noneMatch(text -> text.contains("stop taking") || text.contains("wash"));
  }

  /** The example of docs/kinetics.md. */
  @Test
  void theExampleOfTheDocumentationRuns() {
    Amount dose = Amount.ofMicrograms("100");
    Schedule schedule = Schedule.every(Duration.ofDays(1), 14, dose).missing(5, 6);
    CurveBand curve = MK_7.curve(schedule);
    Band level = curve.at(Duration.ofDays(10));
    SteadyState once = MK_7.steadyState(Duration.ofDays(1));
    SteadyState twice = MK_7.steadyStateSplit(Duration.ofDays(1), 2);
    String svg = MK_7.chart("MK-7, 100 µg a day", schedule, Duration.ofDays(28)).svg();
    assertThat(level.lower()).isLessThan(level.middle()).isLessThan(level.upper());
    assertThat(once.swing()).isCloseTo(0.23, within(0.005));
    assertThat(twice.swing()).isCloseTo(0.10, within(0.005));
    assertThat(svg).startsWith("<svg").contains("half-life 68 h (Schurgers LJ and others 2007");
  }

  static Stream<Enum<?>> constants() {
    return Stream.of(KineticProperty.values(), FactRole.values()).flatMap(Arrays::stream);
  }

  @ParameterizedTest
  @MethodSource("constants")
  void everyConstantHasWords(Enum<?> constant) {
    assertThat(DATA.words(constant)).isNotEqualTo(constant.name());
    if (constant instanceof KineticProperty property) {
      assertThat(DATA.words(property)).isEqualTo(property.text());
    }
  }

  private static void assertFigure(String id, String value) {
    assertThat(fact(id).value()).contains(new BigDecimal(value));
  }

  private static KineticFact fact(String id) {
    return KINETICS.facts().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
  }
}
