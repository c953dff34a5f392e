package org.k2nutrition.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.k2nutrition.fixture.References.reference;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.k2nutrition.food.Component;
import org.k2nutrition.person.Age;
import org.k2nutrition.person.Person;
import org.k2nutrition.quantity.Amount;

class SupplementLabelTest {

  /** Germany: proposals of 80 µg for K1 and 25 µg for K2; Belgium: 210 µg for total vitamin K. */
  private static final ReferenceQuery MAXIMA =
      ReferenceQuery.over(
          List.of(
              maximum("de-bfr-k1-01", Scope.PHYLLOQUINONE, "Germany", "80"),
              maximum("de-bfr-k2-01", Scope.VITAMIN_K2, "Germany", "25"),
              maximum("be-css-9388-01", Scope.TOTAL_VITAMIN_K, "Belgium", "210")));

  @Test
  void whatWasNotToldIsUnknownAndNeverNo() {
    assertThat(outcomes(SupplementLabel.builder().build()))
        .containsEntry(LabelCheck.FORM, LabelOutcome.UNKNOWN)
        .containsEntry(LabelCheck.AMOUNT, LabelOutcome.UNKNOWN)
        .containsEntry(LabelCheck.THIRD_PARTY_TEST, LabelOutcome.UNKNOWN)
        .containsEntry(LabelCheck.ANTICOAGULANT_WARNING, LabelOutcome.UNKNOWN)
        .containsEntry(LabelCheck.COUNTRY_MAXIMUM, LabelOutcome.UNKNOWN);
  }

  @Test
  void aGoodLabelNamesFormAmountIsomersTestAndWarning() {
    SupplementLabel label =
        SupplementLabel.builder()
            .form(Component.MK_7)
            .perDay(Amount.ofMicrograms("25"))
            .allTransPercent(new BigDecimal("99.5"))
            .thirdPartyTested(true)
            .anticoagulantWarning(true)
            .country("Germany")
            .build();
    assertThat(outcomes(label)).hasSize(6).containsValue(LabelOutcome.GOOD);
    assertThat(outcomes(label).values()).containsOnly(LabelOutcome.GOOD);
  }

  @Test
  void onlyVitaminK2IsNoForm() {
    assertThat(outcomes(label(Component.K2)))
        .containsEntry(LabelCheck.FORM, LabelOutcome.MISSING)
        .containsEntry(LabelCheck.ISOMER_PURITY, LabelOutcome.MISSING);
    assertThat(outcomes(label(Component.K))).containsEntry(LabelCheck.FORM, LabelOutcome.MISSING);
  }

  @Test
  void isomersAreAskedOfMk7Alone() {
    assertThat(outcomes(label(Component.MK_4)))
        .containsEntry(LabelCheck.ISOMER_PURITY, LabelOutcome.NOT_APPLICABLE);
    assertThat(outcomes(label(Component.MK_7)))
        .containsEntry(LabelCheck.ISOMER_PURITY, LabelOutcome.MISSING);
  }

  @Test
  void theMaximumOfTheCountryForTheFormIsCompared() {
    LabelFinding above = maximum(Component.MK_7, "100", "germany");
    assertThat(above.outcome()).isEqualTo(LabelOutcome.ABOVE);
    assertThat(above.arguments()).containsExactly("100 µg", "25 µg (Authority)");
    assertThat(above.sources()).extracting(c -> c.key()).containsExactly("de-bfr-k2-01");
    assertThat(maximum(Component.MK_7, "25", "Germany").outcome()).isEqualTo(LabelOutcome.GOOD);
    assertThat(maximum(Component.K1, "80.1", "Germany").outcome()).isEqualTo(LabelOutcome.ABOVE);
    assertThat(maximum(Component.K, "210.1", "Belgium").outcome()).isEqualTo(LabelOutcome.ABOVE);
  }

  @Test
  void milligramsAreCompared() {
    LabelFinding finding =
        SupplementLabel.builder()
            .form(Component.MK_4)
            .perDay(Amount.parse("45 mg"))
            .country("Belgium")
            .build()
            .check(MAXIMA, Person.unknown())
            .get(5);
    assertThat(finding.outcome()).isEqualTo(LabelOutcome.ABOVE);
    assertThat(finding.arguments()).containsExactly("45000 µg", "210 µg (Authority)");
  }

  @Test
  void withoutAMaximumForCountryOrFormNothingIsSaid() {
    assertThat(maximum(Component.MK_7, "100", "Norway").outcome()).isEqualTo(LabelOutcome.UNKNOWN);
    assertThat(maximum(Component.K, "100", "Germany").outcome()).isEqualTo(LabelOutcome.UNKNOWN);
  }

  @Test
  void theMaximumForTheBuyersAgeIsCompared() {
    ReferenceQuery denmark =
        ReferenceQuery.over(
            List.of(
                ReferenceValue.builder()
                    .from(maximum("dk-guide-01", Scope.TOTAL_VITAMIN_K, "Denmark", "253"))
                    .group(LifeGroup.CHILD)
                    .ages(AgeBand.builder().first(1).last(2).unit(AgeBand.Unit.YEARS).build())
                    .build()));
    SupplementLabel label =
        SupplementLabel.builder()
            .form(Component.MK_7)
            .perDay(Amount.ofMicrograms("300"))
            .country("Denmark")
            .build();
    Person child = Person.builder().age(Age.ofYears(2)).build();
    assertThat(label.check(denmark, child).get(5).outcome()).isEqualTo(LabelOutcome.ABOVE);
    assertThat(label.check(denmark, Person.unknown()).get(5).outcome())
        .isEqualTo(LabelOutcome.UNKNOWN);
  }

  @Test
  void absurdFiguresAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SupplementLabel.builder().allTransPercent(new BigDecimal("101")).build())
        .withMessage("Percentage out of range: '101', expected 0 to 100");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SupplementLabel.builder().perDay(Amount.parse("1 kcal")).build())
        .withMessage("Not an amount of mass: '1 kcal', expected ug, mg or g");
  }

  @Test
  void eachFindingNamesItsSentence() {
    assertThat(SupplementLabel.builder().build().check(MAXIMA, Person.unknown()))
        .extracting(LabelFinding::textKey)
        .contains("label.form.unknown", "label.anticoagulant-warning.unknown");
  }

  private static LabelFinding maximum(Component form, String micrograms, String country) {
    return SupplementLabel.builder()
        .form(form)
        .perDay(Amount.ofMicrograms(micrograms))
        .country(country)
        .build()
        .check(MAXIMA, Person.unknown())
        .get(5);
  }

  private static SupplementLabel label(Component form) {
    return SupplementLabel.builder().form(form).build();
  }

  private static Map<LabelCheck, LabelOutcome> outcomes(SupplementLabel label) {
    return label.check(MAXIMA, Person.unknown()).stream()
        .collect(Collectors.toMap(LabelFinding::check, LabelFinding::outcome));
  }

  private static ReferenceValue maximum(String id, Scope scope, String country, String amount) {
    return reference(id, scope, LifeGroup.ANY)
        .kind(ReferenceKind.SUPPLEMENT_MAXIMUM)
        .country(country)
        .amount(Amount.ofMicrograms(amount))
        .build();
  }
}
