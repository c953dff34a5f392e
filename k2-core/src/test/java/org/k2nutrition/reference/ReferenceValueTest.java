package org.k2nutrition.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.k2nutrition.fixture.References.EFSA_ADULTS;
import static org.k2nutrition.fixture.References.EFSA_PER_KG;
import static org.k2nutrition.fixture.References.US_MEN;
import static org.k2nutrition.fixture.References.US_PREGNANCY;
import static org.k2nutrition.fixture.References.reference;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.k2nutrition.person.Age;
import org.k2nutrition.person.LifeStage;
import org.k2nutrition.person.Person;
import org.k2nutrition.person.Sex;
import org.k2nutrition.quantity.Amount;

class ReferenceValueTest {

  private static final Person MAN = Person.builder().age(Age.ofYears(67)).sex(Sex.MALE).build();
  private static final Person WOMAN = Person.builder().age(Age.ofYears(30)).sex(Sex.FEMALE).build();

  @Test
  void isForItsSexAlone() {
    assertThat(US_MEN.appliesTo(MAN)).isTrue();
    assertThat(US_MEN.appliesTo(WOMAN)).isFalse();
    assertThat(EFSA_ADULTS.appliesTo(MAN)).isTrue();
    assertThat(EFSA_ADULTS.appliesTo(WOMAN)).isTrue();
  }

  @Test
  void isForItsAgesAlone() {
    Person boy = Person.builder().age(Age.ofYears(18)).sex(Sex.MALE).build();
    assertThat(US_MEN.appliesTo(boy)).isFalse();
    assertThat(EFSA_ADULTS.appliesTo(boy)).isTrue();
  }

  @Test
  void isForNobodyOfUnknownAgeOrSexIfItNamesThem() {
    assertThat(US_MEN.appliesTo(Person.builder().age(Age.ofYears(67)).build())).isFalse();
    assertThat(US_MEN.appliesTo(Person.builder().sex(Sex.MALE).build())).isFalse();
    assertThat(EFSA_PER_KG.appliesTo(Person.unknown())).isTrue();
  }

  @Test
  void isForPregnancyOnlyIfThatWasSaid() {
    assertThat(US_PREGNANCY.appliesTo(WOMAN)).isFalse();
    assertThat(US_PREGNANCY.appliesTo(in(LifeStage.PREGNANT))).isTrue();
    assertThat(US_PREGNANCY.appliesTo(in(LifeStage.BREASTFEEDING))).isFalse();
    assertThat(US_PREGNANCY.appliesTo(in(LifeStage.NEITHER))).isFalse();
  }

  @Test
  void isForPregnancyWithoutASexToo() {
    Person pregnant = Person.builder().age(Age.ofYears(30)).lifeStage(LifeStage.PREGNANT).build();
    assertThat(US_PREGNANCY.appliesTo(pregnant)).isTrue();
  }

  @Test
  void isForBreastfeedingOnlyIfThatWasSaid() {
    ReferenceValue lactation =
        reference("efsa-2017-10", Scope.PHYLLOQUINONE, LifeGroup.LACTATION).build();
    assertThat(lactation.appliesTo(WOMAN)).isFalse();
    assertThat(lactation.appliesTo(in(LifeStage.BREASTFEEDING))).isTrue();
    assertThat(lactation.appliesTo(in(LifeStage.PREGNANT))).isFalse();
  }

  /** Where a document prints no band, the word for the group decides. */
  @ParameterizedTest
  @CsvSource({
    "ANY, 0m, true",
    "ANY, 150, true",
    "INFANT, 11m, true",
    "INFANT, 12m, false",
    "CHILD, 11m, false",
    "CHILD, 12m, true",
    "CHILD, 215m, true",
    "CHILD, 18, false",
    "ADOLESCENT, 119m, false",
    "ADOLESCENT, 10, true",
    "ADOLESCENT, 227m, true",
    "ADOLESCENT, 19, false",
    "ADULT, 215m, false",
    "ADULT, 18, true",
    "ADULT_AND_CHILD, 11m, false",
    "ADULT_AND_CHILD, 1, true"
  })
  void withoutABandIsForTheAgesOfItsGroup(LifeGroup group, String age, boolean expected) {
    ReferenceValue value = reference("x", Scope.PHYLLOQUINONE, group).build();
    assertThat(value.appliesTo(Person.builder().age(Age.parse(age)).build())).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"ANY, true", "INFANT, false", "ADULT, false", "ADULT_AND_CHILD, false"})
  void withoutABandAnUnknownAgeFitsEverybodyAlone(LifeGroup group, boolean expected) {
    assertThat(reference("x", Scope.PHYLLOQUINONE, group).build().appliesTo(Person.unknown()))
        .isEqualTo(expected);
  }

  @Test
  void withoutABandPregnancyFitsAnyAge() {
    ReferenceValue value = reference("x", Scope.PHYLLOQUINONE, LifeGroup.PREGNANCY).build();
    assertThat(value.appliesTo(Person.builder().lifeStage(LifeStage.PREGNANT).build())).isTrue();
    ReferenceValue lactation = reference("x", Scope.PHYLLOQUINONE, LifeGroup.LACTATION).build();
    assertThat(lactation.appliesTo(Person.builder().lifeStage(LifeStage.BREASTFEEDING).build()))
        .isTrue();
  }

  @Test
  void perKilogramIsMultipliedByTheBodyWeight() {
    Person person = Person.builder().weightKg(new BigDecimal("62.5")).build();
    assertThat(EFSA_PER_KG.amountFor(person)).contains(Amount.ofMicrograms("62.5"));
    assertThat(EFSA_PER_KG.amountFor(Person.unknown())).isEmpty();
    assertThat(EFSA_ADULTS.amountFor(person)).contains(Amount.ofMicrograms("70"));
  }

  @ParameterizedTest
  @CsvSource({"0.5, 0", "1.5, 0.000000002", "2.5, 0.000000002"})
  void perKilogramIsRoundedHalfEvenToABillionth(BigDecimal kg, String micrograms) {
    ReferenceValue value =
        reference("x", Scope.PHYLLOQUINONE, LifeGroup.ANY)
            .amount(Amount.ofMicrograms("0.000000001"))
            .isPerKg(true)
            .build();
    assertThat(value.amountFor(Person.builder().weightKg(kg).build()))
        .contains(Amount.ofMicrograms(micrograms));
  }

  @Test
  void onlyAMaximumForSupplementsHasALegalStanding() {
    assertThat(EFSA_ADULTS.legalStanding()).isEqualTo(LegalStanding.NOT_STATED);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                reference("x", Scope.PHYLLOQUINONE, LifeGroup.ANY)
                    .legalStanding(LegalStanding.BINDING)
                    .build())
        .withMessage("Legal standing of what is no maximum for supplements: 'x', found BINDING");
  }

  @Test
  void anIncrementIsNoAmountOfItsOwn() {
    ReferenceValue increment =
        reference("jp-dri-2010-25", Scope.TOTAL_VITAMIN_K, LifeGroup.PREGNANCY)
            .amount(Amount.ofMicrograms("0"))
            .isIncrement(true)
            .build();
    assertThat(increment.amountFor(MAN)).isEmpty();
  }

  @Test
  void mayBeARange() {
    ReferenceValue.Builder range =
        reference("x", Scope.TOTAL_VITAMIN_K, LifeGroup.ADULT).amount(Amount.ofMicrograms("50"));
    assertThat(range.amountMax(Amount.ofMicrograms("50")).build().amountMax()).isPresent();
    ReferenceValue wide = range.amountMax(Amount.ofMicrograms("65")).build();
    assertThat(wide.amountFor(MAN)).contains(Amount.ofMicrograms("50"));
    assertThat(wide.amountMaxFor(MAN)).contains(Amount.ofMicrograms("65"));
    assertThat(US_MEN.amountMaxFor(MAN)).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> range.amountMax(Amount.ofMicrograms("49.9")).build())
        .withMessage("Reference value out of order: 'x', highest amount '49.9 µg'");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                reference("y", Scope.TOTAL_VITAMIN_K, LifeGroup.ADULT)
                    .amountMax(Amount.ofMicrograms("49.9"))
                    .build())
        .withMessage("Reference value out of order: 'y', highest amount '49.9 µg'");
  }

  private static Person in(LifeStage stage) {
    return Person.builder().from(WOMAN).lifeStage(stage).build();
  }
}
