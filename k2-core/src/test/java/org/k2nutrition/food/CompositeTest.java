package org.k2nutrition.food;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.k2nutrition.fixture.Measurements.measured;
import static org.k2nutrition.fixture.Measurements.measurement;
import static org.k2nutrition.fixture.Measurements.provenance;
import static org.k2nutrition.fixture.Measurements.witness;
import static org.k2nutrition.source.Verification.INFERRED;
import static org.k2nutrition.source.Verification.SECONDARY;
import static org.k2nutrition.source.Verification.VERIFIED;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.k2nutrition.source.Verification;
import org.k2nutrition.text.Phrase;

/** The composite method: origins vote, the best tier sets the middle, all witnesses the range. */
class CompositeTest {

  private static final List<Verification> VERIFICATIONS = List.of(VERIFIED, SECONDARY, INFERRED);

  @Test
  void theRangeIsTheHullOfAllWitnesses() {
    Composite composite =
        derive(
            replicated("a", "10", "8", "12"),
            witness("b", SECONDARY, "20"),
            witness("c", INFERRED, "5"));
    assertThat(composite.lower()).isEqualByComparingTo("5");
    assertThat(composite.upper()).contains(decimal("20"));
    assertThat(composite.analysedUpper()).contains(decimal("20"));
    assertThat(composite.why()).isEmpty();
  }

  @Test
  void weakerTiersWidenTheRangeAndNeverMoveTheMiddle() {
    Composite composite =
        derive(
            replicated("a", "10", "8", "12"),
            witness("b", VERIFIED, "100"),
            witness("c", SECONDARY, "200"),
            witness("d", SECONDARY, "300"));
    assertThat(composite.middle()).contains(decimal("10"));
    assertThat(composite.tier()).isEqualTo(Tier.A);
    assertThat(composite.upper()).contains(decimal("300"));
  }

  /** The medians of the origins are 2 and 10; the median of all five rows would be 3. */
  @Test
  void originsVoteAndNotRows() {
    Composite composite =
        derive(
            witness("a", VERIFIED, "1"),
            witness("a", VERIFIED, "2"),
            witness("a", VERIFIED, "3"),
            witness("b", VERIFIED, "10"),
            witness("b", VERIFIED, "10"));
    assertThat(composite.middle()).contains(decimal("6"));
  }

  @Test
  void theMiddleIsTheMedianOfTheOrigins() {
    assertThat(
            derive(
                    witness("a", VERIFIED, "1"),
                    witness("b", VERIFIED, "100"),
                    witness("c", VERIFIED, "3"))
                .middle())
        .contains(decimal("3"));
  }

  @Test
  void samplesHaveNoWeightBeyondTheTier() {
    Measurement many = Measurement.builder().from(witness("a", VERIFIED, "1")).n(1000).build();
    Measurement few = Measurement.builder().from(witness("b", VERIFIED, "3")).n(3).build();
    assertThat(derive(many, few).middle()).contains(decimal("2"));
  }

  @Test
  void betweenTwoTheMiddleIsRoundedHalfEvenToATenThousandth() {
    assertThat(derive(witness("a", VERIFIED, "0.0001"), witness("b", VERIFIED, "0.0002")).middle())
        .contains(decimal("0.0002"));
    assertThat(derive(witness("a", VERIFIED, "0.0002"), witness("b", VERIFIED, "0.0003")).middle())
        .contains(decimal("0.0002"));
  }

  @Test
  void aSingleSecondaryWitnessShowsItsMiddleAtTheLowestTierAndBoundsNothingFromAbove() {
    Composite composite = derive(witness("a", SECONDARY, "7"), witness("a", SECONDARY, "9"));
    assertThat(composite.middle()).contains(decimal("8"));
    assertThat(composite.tier()).isEqualTo(Tier.E);
    assertThat(composite.lower()).isEqualByComparingTo("7");
    assertThat(composite.upper()).isEmpty();
    assertThat(composite.analysedUpper()).contains(decimal("9"));
    assertThat(composite.why().map(Phrase::english))
        .contains(
            "a single figure, read in a secondary place: how high others would find it is not"
                + " known");
  }

  @Test
  void twoSecondaryOriginsBoundTheTruth() {
    Composite composite = derive(witness("a", SECONDARY, "7"), witness("b", SECONDARY, "9"));
    assertThat(composite.upper()).contains(decimal("9"));
    assertThat(composite.tier()).isEqualTo(Tier.C);
  }

  @Test
  void aSingleVerifiedWitnessBoundsTheTruth() {
    Composite composite = derive(witness("a", VERIFIED, "7"));
    assertThat(composite.upper()).contains(decimal("7"));
    assertThat(composite.tier()).isEqualTo(Tier.B);
    assertThat(composite.conflict()).isEmpty();
  }

  @Test
  void aSecondaryRowBesideAVerifiedOneOfTheSameOriginIsNotAlone() {
    assertThat(derive(witness("a", VERIFIED, "7"), witness("a", SECONDARY, "9")).upper())
        .contains(decimal("9"));
  }

  @Test
  void inferredWitnessesSetTheMiddleOnlyAmongThemselves() {
    assertThat(derive(witness("a", INFERRED, "7"), witness("b", SECONDARY, "9")).middle())
        .contains(decimal("9"));
    Composite alone = derive(witness("a", INFERRED, "7"), witness("b", INFERRED, "9"));
    assertThat(alone.middle()).contains(decimal("8"));
    assertThat(alone.tier()).isEqualTo(Tier.E);
    assertThat(alone.upper()).contains(decimal("9"));
  }

  @Test
  void aWitnessWithoutLimitOpensTheRange() {
    Composite composite = derive(witness("a", VERIFIED, "7"), openAt("b", Qualifier.TRACE));
    assertThat(composite.lower()).isEqualByComparingTo("0");
    assertThat(composite.middle()).contains(decimal("7"));
    assertThat(composite.upper()).isEmpty();
    assertThat(composite.analysedUpper()).contains(decimal("7"));
    assertThat(composite.why().map(Phrase::english))
        .contains("a result was reported without a limit (trace, not detected or assumed zero)");
  }

  @Test
  void theTierIsThatOfWhatSetTheMiddle() {
    Measurement borrowed =
        Measurement.builder()
            .from(witness("a", VERIFIED, "7"))
            .qualifier(Qualifier.BORROWED)
            .restsOnAnalysis(false)
            .build();
    assertThat(derive(borrowed, openAt("b", Qualifier.TRACE)).tier()).isEqualTo(Tier.D);
  }

  @Test
  void witnessesWithoutAnyFigureGiveNoMiddle() {
    Composite composite = derive(openAt("a", Qualifier.TRACE), openAt("b", Qualifier.NOT_DETECTED));
    assertThat(composite.middle()).isEmpty();
    assertThat(composite.analysedUpper()).isEmpty();
    assertThat(composite.upper()).isEmpty();
    assertThat(composite.tier()).isEqualTo(Tier.B);
  }

  @Test
  void anAssumedZeroIsZeroInPlantsAlone() {
    List<Measurement> witnesses = List.of(openAt("a", Qualifier.ASSUMED_ZERO));
    assertThat(Composite.derive(witnesses, true).upper()).contains(decimal("0"));
    assertThat(Composite.derive(witnesses, false).upper()).isEmpty();
  }

  @Test
  void conflictIsTheRatioOfTheHighestOriginToTheLowest() {
    assertThat(derive(witness("a", VERIFIED, "3"), witness("b", VERIFIED, "9")).conflict())
        .contains(decimal("3.00"));
    assertThat(
            derive(
                    witness("a", VERIFIED, "3"),
                    witness("b", SECONDARY, "10"),
                    witness("c", VERIFIED, "5"))
                .conflict())
        .contains(decimal("3.33"));
  }

  @Test
  void rowsOfOneOriginAreNoConflict() {
    assertThat(derive(witness("a", VERIFIED, "1"), witness("a", VERIFIED, "100")).conflict())
        .isEmpty();
  }

  @Test
  void anOriginAtZeroHasNoRatio() {
    assertThat(
            derive(witness("a", VERIFIED, "1"), openAt("b", Qualifier.PUBLISHED_ZERO)).conflict())
        .isEmpty();
  }

  @Test
  void aResultBelowALimitContradictsNothing() {
    Measurement below20 =
        measurement(Component.MK_7, Qualifier.BELOW_LOQ)
            .limit(decimal("20"))
            .limitKind(LimitKind.LOQ)
            .provenance(provenance("b", VERIFIED))
            .build();
    assertThat(derive(witness("a", VERIFIED, "68"), below20).conflict()).isEmpty();
  }

  @Test
  void needsWitnessesOfOneComponent() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Composite.derive(List.of(), false))
        .withMessage("A composite needs measurements of exactly one component: '[]'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> derive(measured(Component.MK_7, "1"), measured(Component.MK_9, "1")))
        .withMessage("A composite needs measurements of exactly one component: '[MK-7, MK-9]'");
  }

  @Property
  void theOrderOfTheWitnessesDoesNotMatter(
      @ForAll @Size(min = 1, max = 8) List<@IntRange(min = 0, max = 99) Integer> figures,
      @ForAll Random random) {
    List<Measurement> witnesses = witnesses(figures);
    List<Measurement> shuffled = new ArrayList<>(witnesses);
    Collections.shuffle(shuffled, random);
    assertThat(Composite.derive(shuffled, false)).isEqualTo(Composite.derive(witnesses, false));
  }

  @Property
  void theMiddleLiesWithinTheRange(
      @ForAll @Size(min = 1, max = 8) List<@IntRange(min = 0, max = 99) Integer> figures) {
    Composite composite = Composite.derive(witnesses(figures), false);
    assertThat(composite.middle().orElseThrow())
        .isGreaterThanOrEqualTo(composite.lower())
        .isLessThanOrEqualTo(composite.analysedUpper().orElseThrow());
  }

  @Property
  void aFurtherWitnessNeverNarrowsTheRange(
      @ForAll @Size(min = 2, max = 8) List<@IntRange(min = 0, max = 99) Integer> figures) {
    List<Measurement> witnesses = new ArrayList<>(witnesses(figures));
    witnesses.add(witness("verified", VERIFIED, "50"));
    Composite before = Composite.derive(witnesses.subList(1, witnesses.size()), false);
    Composite after = Composite.derive(witnesses, false);
    assertThat(after.lower()).isLessThanOrEqualTo(before.lower());
    assertThat(after.upper().orElseThrow()).isGreaterThanOrEqualTo(before.upper().orElseThrow());
  }

  @Test
  void refusesAnUpperBoundWithItsReasonOrNeither() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> read().build())
        .withMessage(
            "Composite inconsistent: MK-7, expected an upper bound or why there is none, and a"
                + " middle with its upper");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> read().upper(decimal("1")).why(Phrase.RESULT_WITHOUT_LIMIT).build())
        .withMessageStartingWith("Composite inconsistent: MK-7");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> read().upper(decimal("1")).middle(decimal("1")).build())
        .withMessageStartingWith("Composite inconsistent: MK-7");
  }

  @Test
  void refusesFiguresOutOfOrder() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                read().middle(decimal("3")).analysedUpper(decimal("2")).upper(decimal("2")).build())
        .withMessage("Composite out of order: MK-7 '2' below '3', expected lower, middle, upper");
  }

  private static Composite.Builder read() {
    return Composite.builder().component(Component.MK_7).tier(Tier.A).lower(decimal("0"));
  }

  /** Two rows an origin, of every verification; 0 stands for a published zero with a limit. */
  private static List<Measurement> witnesses(List<Integer> figures) {
    List<Measurement> witnesses = new ArrayList<>();
    for (int i = 0; i < figures.size(); i++) {
      Verification verification = VERIFICATIONS.get(figures.get(i) % 3);
      String origin = "origin-" + i / 2;
      witnesses.add(
          figures.get(i) == 0
              ? zero(origin, verification)
              : witness(origin, verification, figures.get(i).toString()));
    }
    return witnesses;
  }

  private static Measurement zero(String origin, Verification verification) {
    return measurement(Component.MK_7, Qualifier.PUBLISHED_ZERO)
        .limit(decimal("0.1"))
        .limitKind(LimitKind.SURROGATE)
        .provenance(provenance(origin, verification))
        .build();
  }

  private static Measurement openAt(String origin, Qualifier qualifier) {
    return measurement(Component.MK_7, qualifier).provenance(provenance(origin, VERIFIED)).build();
  }

  private static Measurement replicated(String origin, String mean, String min, String max) {
    return Measurement.builder()
        .from(witness(origin, VERIFIED, mean))
        .min(decimal(min))
        .max(decimal(max))
        .n(3)
        .build();
  }

  private static Composite derive(Measurement... witnesses) {
    return Composite.derive(List.of(witnesses), false);
  }

  private static BigDecimal decimal(String text) {
    return new BigDecimal(text);
  }
}
