package org.k2nutrition.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.k2nutrition.fixture.References.EFSA_ADULTS;
import static org.k2nutrition.fixture.References.EFSA_PER_KG;
import static org.k2nutrition.fixture.References.US_MEN;
import static org.k2nutrition.fixture.References.reference;
import static org.k2nutrition.fixture.References.years;
import static org.k2nutrition.reference.Comparison.Outcome.BELOW;
import static org.k2nutrition.reference.Comparison.Outcome.MET;
import static org.k2nutrition.reference.Comparison.Outcome.NOT_COMPARABLE;
import static org.k2nutrition.reference.Comparison.Outcome.UNCERTAIN;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.k2nutrition.food.Component;
import org.k2nutrition.person.Person;
import org.k2nutrition.quantity.Amount;
import org.k2nutrition.quantity.Bounds;
import org.k2nutrition.reference.Comparison.Outcome;

/** An adequate intake of 70 µg beside intakes with bounds. */
class ComparisonTest {

  private static final String GAP = "no menaquinone analysed in this food";

  /** Girls of 10 to 18 years, WHO and FAO 2004: printed as a range over the years. */
  private static final ReferenceValue WHO_GIRLS =
      reference("who-fao-2004-08", Scope.PHYLLOQUINONE, LifeGroup.ADOLESCENT)
          .kind(ReferenceKind.RECOMMENDED_INTAKE)
          .ages(years(10).last(18).build())
          .amount(Amount.ofMicrograms("35"))
          .amountMax(Amount.ofMicrograms("55"))
          .build();

  @ParameterizedTest
  @CsvSource({
    "70, 70, MET",
    "70, 200, MET",
    "69.999999999, 70, UNCERTAIN",
    "0, 70, UNCERTAIN",
    "0, 69.999999999, BELOW",
    "69, 69, BELOW"
  })
  void followsFromTheBounds(String lower, String upper, Outcome outcome) {
    assertThat(compare(EFSA_ADULTS, within(lower, upper)).outcome()).isEqualTo(outcome);
  }

  @ParameterizedTest
  @CsvSource({"70, MET", "69.999999999, UNCERTAIN", "0, UNCERTAIN"})
  void isNeverBelowWithoutAnUpperBound(String lower, Outcome outcome) {
    assertThat(compare(EFSA_ADULTS, atLeast(lower)).outcome()).isEqualTo(outcome);
  }

  @ParameterizedTest
  @CsvSource({
    "55, 55, MET",
    "55, 200, MET",
    "54.999999999, 200, UNCERTAIN",
    "40, 40, UNCERTAIN",
    "35, 54, UNCERTAIN",
    "10, 35, UNCERTAIN",
    "0, 34.999999999, BELOW"
  })
  void aRangeIsMetOnlyFromItsHighestAmountOn(String lower, String upper, Outcome outcome) {
    Comparison comparison = compare(WHO_GIRLS, within(lower, upper));
    assertThat(comparison.outcome()).isEqualTo(outcome);
    assertThat(comparison.amount()).contains(Amount.ofMicrograms("35"));
    assertThat(comparison.amountMax()).contains(Amount.ofMicrograms("55"));
  }

  @Test
  void saysThatTheDocumentGivesARange() {
    assertThat(compare(WHO_GIRLS, within("60", "60")).why().toString())
        .isEqualTo("the lower bound is at or above the highest amount of the document's range");
    assertThat(compare(WHO_GIRLS, within("20", "20")).why().toString())
        .isEqualTo(
            "the upper bound is below the lowest amount of the document's range; that is not a"
                + " deficiency");
    String range =
        "the document gives a range, 35 µg to 55 µg, and the intake is not surely below or above"
            + " all of it";
    assertThat(compare(WHO_GIRLS, within("40", "40")).why().toString()).isEqualTo(range);
    assertThat(compare(WHO_GIRLS, atLeast("40")).why().toString()).isEqualTo(range + "; " + GAP);
  }

  /** Whatever amount of the range is meant, the outcome is the one that each of them would give. */
  @Property
  void aRangeIsDecidedOnlyAsEachOfItsAmountsWouldBe(
      @ForAll @IntRange(max = 90) int lower,
      @ForAll @IntRange(max = 90) int width,
      @ForAll @IntRange(min = 35, max = 55) int meant) {
    Bounds intake = within("" + lower, "" + (lower + width));
    Outcome outcome = compare(WHO_GIRLS, intake).outcome();
    ReferenceValue single =
        reference("x", Scope.PHYLLOQUINONE, LifeGroup.ADOLESCENT)
            .amount(Amount.ofMicrograms("" + meant))
            .build();
    if (outcome != UNCERTAIN) {
      assertThat(compare(single, intake).outcome()).isEqualTo(outcome);
    }
    boolean decided = lower >= 55 || lower + width < 35;
    assertThat(outcome != UNCERTAIN).isEqualTo(decided);
  }

  @Test
  void carriesTheAmountAndTheIntakeOfItsScope() {
    Comparison comparison = compare(EFSA_ADULTS, within("60", "80"));
    assertThat(comparison.reference()).isEqualTo(EFSA_ADULTS);
    assertThat(comparison.amount()).contains(Amount.ofMicrograms("70"));
    assertThat(comparison.amountMax()).isEmpty();
    assertThat(comparison.compared()).isEqualTo(within("60", "80"));
  }

  @Test
  void saysWhyInPlainWords() {
    assertThat(compare(EFSA_ADULTS, within("70", "70")).why().toString())
        .isEqualTo("the lower bound is at or above the value");
    assertThat(compare(EFSA_ADULTS, within("0", "1")).why().toString())
        .isEqualTo("the upper bound is below the value; that is not a deficiency");
    assertThat(compare(EFSA_ADULTS, within("60", "80")).why().toString())
        .isEqualTo("the value lies between the lower and the upper bound");
    assertThat(compare(EFSA_ADULTS, atLeast("60")).why().toString()).isEqualTo(GAP);
  }

  @Test
  void namesPhylloquinoneAloneBesideAnUncertainTotal() {
    assertThat(uncertainTotal(within("80", "80.96")).why().toString())
        .isEqualTo(GAP + "; phylloquinone alone: 80.0 to 81.0 µg");
    assertThat(uncertainTotal(within("80", "80")).why().toString())
        .isEqualTo(GAP + "; phylloquinone alone: 80.0 µg");
    assertThat(uncertainTotal(atLeast("80")).why().toString())
        .isEqualTo(GAP + "; phylloquinone alone: at least 80.0 µg");
  }

  @Test
  void namesPhylloquinoneAloneBesideAnUncertainSumOfJapan() {
    ReferenceValue japan =
        reference("x", Scope.PHYLLOQUINONE_MK4_MK7, LifeGroup.ADULT)
            .amount(Amount.ofMicrograms("150"))
            .build();
    Comparison comparison =
        Comparison.of(
            japan,
            Person.unknown(),
            component -> component == Component.K1 ? within("80", "80") : atLeast("0"));
    assertThat(comparison.outcome()).isEqualTo(UNCERTAIN);
    assertThat(comparison.why().toString()).isEqualTo(GAP + "; phylloquinone alone: 80.0 µg");
  }

  @Test
  void namesNothingMoreOnceATotalIsDecided() {
    assertThat(compare(US_MEN, within("120", "120")).why().toString())
        .isEqualTo("the lower bound is at or above the value");
  }

  @Test
  void isNotMadeAcrossScopes() {
    Comparison comparison =
        Comparison.of(
            EFSA_ADULTS,
            Person.unknown(),
            component -> component == Component.K1 ? within("10", "10") : within("500", "500"));
    assertThat(comparison.outcome()).isEqualTo(BELOW);
    assertThat(comparison.compared()).isEqualTo(within("10", "10"));
  }

  @ParameterizedTest
  @EnumSource(
      value = ReferenceKind.class,
      names = {"ADEQUATE_INTAKE", "RECOMMENDED_INTAKE", "SAFE_INTAKE"})
  void isMadeWithTargetsForAnIntake(ReferenceKind kind) {
    assertThat(compare(kind).outcome()).isEqualTo(MET);
  }

  @ParameterizedTest
  @CsvSource({
    "UPPER_LEVEL, UL",
    "LABEL_VALUE, DV/NRV label value",
    "SUPPLEMENT_MAXIMUM, supplement maximum",
    "GUIDANCE_LEVEL, guidance level",
    "DRUG_DOSE, drug dose",
    "INFANT_PROPHYLAXIS, infant prophylaxis"
  })
  void isNotMadeWithWhatIsNoTarget(ReferenceKind kind, String label) {
    Comparison comparison = compare(kind);
    assertThat(comparison.outcome()).isEqualTo(NOT_COMPARABLE);
    assertThat(comparison.amount()).isEmpty();
    assertThat(comparison.why().toString())
        .isEqualTo("a " + label + " is not a target for an intake");
  }

  @Test
  void isNotMadeWithoutAnAmount() {
    assertNotComparable(
        reference("x", Scope.PHYLLOQUINONE, LifeGroup.ANY).build(), "the authority set no value");
    assertNotComparable(EFSA_PER_KG, "per kilogram of body weight, and the weight is not known");
    assertNotComparable(
        reference("x", Scope.PHYLLOQUINONE, LifeGroup.ANY).isPerKg(true).build(),
        "the authority set no value");
    assertNotComparable(
        reference("x", Scope.PHYLLOQUINONE, LifeGroup.ANY)
            .amount(Amount.ofMicrograms("10"))
            .isIncrement(true)
            .build(),
        "an increment on another value, which is not added here");
  }

  @Test
  void isMadePerKilogramIfTheWeightIsKnown() {
    Person person = Person.builder().weightKg(new BigDecimal("62.5")).build();
    Comparison comparison = Comparison.of(EFSA_PER_KG, person, component -> within("62", "62"));
    assertThat(comparison.outcome()).isEqualTo(BELOW);
    assertThat(comparison.amount()).contains(Amount.ofMicrograms("62.5"));
  }

  /** What is decided stays decided when the bounds become tighter. */
  @Property
  void knowingMoreNeverTurnsAnOutcome(
      @ForAll @IntRange(max = 140) int lower,
      @ForAll @IntRange(max = 140) int width,
      @ForAll @IntRange(max = 140) int raise,
      @ForAll @IntRange(max = 140) int cut) {
    int newLower = lower + Math.min(raise, width);
    int newUpper = Math.max(newLower, lower + width - cut);
    Outcome before = compare(EFSA_ADULTS, within("" + lower, "" + (lower + width))).outcome();
    Outcome after = compare(EFSA_ADULTS, within("" + newLower, "" + newUpper)).outcome();
    if (before != UNCERTAIN) {
      assertThat(after).isEqualTo(before);
    }
  }

  private static void assertNotComparable(ReferenceValue reference, String why) {
    Comparison comparison = compare(reference, within("500", "500"));
    assertThat(comparison.outcome()).isEqualTo(NOT_COMPARABLE);
    assertThat(comparison.amount()).isEmpty();
    assertThat(comparison.why().toString()).isEqualTo(why);
  }

  private static Comparison uncertainTotal(Bounds k1) {
    return Comparison.of(
        US_MEN, Person.unknown(), component -> component == Component.K1 ? k1 : atLeast("80"));
  }

  private static Comparison compare(ReferenceKind kind) {
    ReferenceValue reference = ReferenceValue.builder().from(EFSA_ADULTS).kind(kind).build();
    return compare(reference, within("500", "500"));
  }

  private static Comparison compare(ReferenceValue reference, Bounds intake) {
    return Comparison.of(reference, Person.unknown(), component -> intake);
  }

  private static Bounds within(String lower, String upper) {
    return Bounds.of(Amount.ofMicrograms(lower), Amount.ofMicrograms(upper));
  }

  private static Bounds atLeast(String lower) {
    return Bounds.atLeast(Amount.ofMicrograms(lower), GAP);
  }
}
