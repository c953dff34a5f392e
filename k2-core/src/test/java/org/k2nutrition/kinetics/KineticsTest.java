package org.k2nutrition.kinetics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.k2nutrition.food.Component;
import org.k2nutrition.quantity.Amount;
import org.k2nutrition.vitamer.Vitamer;

class KineticsTest {

  private static final Kinetics KINETICS = Facts.kinetics();
  private static final Duration DAY = Duration.ofHours(24);

  @Test
  void identifiesMk7FromHalfLifeAndTmax() {
    KineticAnswer answer = KINETICS.of(Vitamer.MK_7);
    assertThat(answer.isIdentifiable()).isTrue();
    assertThat(answer.vitamer()).isEqualTo(Vitamer.MK_7);
    Identifiable mk7 = (Identifiable) answer;
    assertThat(mk7.models().halfLifeHours()).isEqualTo(Band.exactly(68));
    assertThat(mk7.models().tmaxHours()).isEqualTo(new Band(2, 4, 6));
    assertThat(mk7.parameters())
        .extracting(KineticFact::id)
        .containsExactly("mk-7-half-life", "mk-7-tmax", "mk-7-tmax-capsule", "mk-7-tmax-tablet");
    assertThat(mk7.facts()).isEqualTo(mk7.parameters());
  }

  @Test
  void saysWhatTheModelOfMk7CannotSay() {
    assertThat(Facts.mk7().limits())
        .extracting(Reason::toString)
        .containsExactly(
            "The half-life of 68 h was read in another work, not in the publication itself (A"
                + " retelling).",
            "No range of the half-life is published: how far people differ in it is unknown, and"
                + " the range of a curve shows the published range of Tmax alone.",
            "Tablets are slower than capsules.",
            "Absolute concentrations are not given: they need the share of a dose that is absorbed"
                + " and the volume it spreads in, and no figure for either was found in a source"
                + " that could be read.");
  }

  @Test
  void leavesOutTheMissingRangeWhereOneIsPublished() {
    List<KineticFact> facts = new ArrayList<>(Facts.published());
    facts.add(
        Facts.fact("mk-7-half-life-range", Component.MK_7, KineticProperty.HALF_LIFE)
            .low(new BigDecimal("56"))
            .high(new BigDecimal("72"))
            .role(FactRole.RANGE)
            .build());
    Identifiable mk7 = (Identifiable) Kinetics.from(facts).of(Vitamer.MK_7);
    assertThat(mk7.models().halfLifeHours()).isEqualTo(new Band(56, 68, 72));
    assertThat(mk7.limits())
        .extracting(Reason::toString)
        .noneMatch(text -> text.startsWith("No range"));
  }

  @Test
  void saysWhyK1IsNotIdentifiable() {
    NotIdentifiable k1 = (NotIdentifiable) KINETICS.of(Vitamer.PHYLLOQUINONE);
    assertThat(k1.isIdentifiable()).isFalse();
    assertThat(k1.why().toString())
        .isEqualTo(
            "Not identifiable from what is published. The published half-life of 1.5 h and Tmax of"
                + " 4 h cannot both hold with absorption faster than elimination: the peak would"
                + " come within 2.16 h. They could with absorption 4 times slower than"
                + " elimination, but then the level would fall with a half-life of 6 h, not 1.5 h."
                + " The half-life of 1.5 h was read in another work, not in the publication itself"
                + " (A retelling).");
    assertThat(k1.reasons().get(0).facts())
        .extracting(KineticFact::id)
        .containsExactly("k1-half-life", "k1-tmax");
  }

  @Test
  void saysWhyMk4IsNotIdentifiableAndShowsWhatIsPublished() {
    NotIdentifiable mk4 = (NotIdentifiable) KINETICS.of(Vitamer.MK_4);
    assertThat(mk4.reasons())
        .extracting(Reason::toString)
        .containsExactly(
            "A one-compartment model needs the half-life of one phase and the Tmax of a dose by"
                + " mouth, and no half-life and no Tmax of that kind was found for MK-4 in a"
                + " source that could be read.",
            "MK-4 leaves in two phases.");
    assertThat(mk4.facts()).extracting(KineticFact::id).containsExactly("mk-4-second-phase");
  }

  @Test
  void namesTheOneParameterThatIsMissing() {
    List<KineticFact> withoutTmax =
        Facts.published().stream().filter(fact -> !fact.id().equals("mk-7-tmax")).toList();
    List<KineticFact> withoutHalfLife =
        Facts.published().stream().filter(fact -> !fact.id().equals("mk-7-half-life")).toList();
    assertThat(((NotIdentifiable) Kinetics.from(withoutTmax).of(Vitamer.MK_7)).why().toString())
        .contains("no Tmax of that kind was found for MK-7");
    assertThat(((NotIdentifiable) Kinetics.from(withoutHalfLife).of(Vitamer.MK_7)).why().toString())
        .contains("no half-life of that kind was found for MK-7");
  }

  @Test
  void answersEveryOtherFormWithTheAbsenceOfStudies() {
    for (Vitamer vitamer : Vitamer.values()) {
      switch (vitamer) {
        case MK_7, MK_4, PHYLLOQUINONE -> {}
        default ->
            assertThat(((NotIdentifiable) KINETICS.of(vitamer)).why().toString())
                .isEqualTo(
                    "Not identifiable from what is published. No kinetic study of "
                        + vitamer
                        + " was found in a source that could be read.");
      }
    }
  }

  @Test
  void answersWithCurvesAndSteadyStates() {
    Identifiable mk7 = Facts.mk7();
    Schedule schedule = Schedule.every(DAY, 14, Amount.ofMicrograms("100"));
    assertThat(mk7.curve(schedule).at(DAY)).isEqualTo(mk7.models().curve(schedule).at(DAY));
    assertThat(mk7.steadyStateSplit(DAY, 2))
        .isEqualTo(mk7.models().central().steadyStateSplit(DAY, 2));
  }

  @Test
  void namesItsSourcesAndGivesNoAdvice() {
    assertThat(Facts.mk7().sources())
        .extracting(Object::toString)
        .containsExactly(
            "Sources: half-life 68 h (Schurgers LJ 2007, secondary, read in A retelling); Tmax 4 h"
                + " (Schurgers LJ 2007); Tmax 2 to 4 h (Knapen MHJ 2014); Tmax 6 h (Knapen MHJ"
                + " 2014).",
            "No range of the half-life is published: how far people differ in it is unknown and"
                + " not shown.",
            KineticAnswer.NOTICE.toString());
    assertThat(KineticAnswer.NOTICE.toString())
        .contains("relative to the peak of one dose")
        .contains("does not tell when to stop or restart vitamin K before a test, an operation");
  }

  @Test
  void refusesAnIdOrACentralFigureTwice() {
    List<KineticFact> twice = new ArrayList<>(Facts.published());
    twice.add(twice.get(0));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Kinetics.from(twice))
        .withMessage("Kinetic fact 'mk-7-half-life': id stands twice");
    List<KineticFact> central = new ArrayList<>(Facts.published());
    central.add(
        Facts.fact("other", Component.MK_7, KineticProperty.TMAX)
            .value(BigDecimal.ONE)
            .role(FactRole.CENTRAL)
            .build());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Kinetics.from(central))
        .withMessage("Kinetic fact 'mk-7-tmax': another central 'Tmax' of 'MK-7'");
  }

  @Test
  void refusesNotIdentifiableWithoutAReason() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new NotIdentifiable(Vitamer.MK_9, List.of(), List.of()))
        .withMessage("No reason for 'MK-9'");
  }
}
