package org.k2nutrition.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.k2nutrition.fixture.References.reference;
import static org.k2nutrition.reference.LegalStanding.ADVICE;
import static org.k2nutrition.reference.LegalStanding.BINDING;
import static org.k2nutrition.reference.LegalStanding.GUIDANCE;
import static org.k2nutrition.reference.LegalStanding.NOT_STATED;
import static org.k2nutrition.reference.LegalStanding.PROPOSAL;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.k2nutrition.food.Component;
import org.k2nutrition.person.Age;
import org.k2nutrition.person.Person;
import org.k2nutrition.quantity.Amount;
import org.k2nutrition.source.Citation;
import org.k2nutrition.source.Verification;

class SupplementLabelTest {

  /** As the documents have them: proposals, advice, law, and one that does not say. */
  private static final ReferenceQuery MAXIMA =
      ReferenceQuery.over(
          List.of(
              maximum("de-bfr-k1-01", Scope.PHYLLOQUINONE, "Germany", "80", PROPOSAL),
              maximum("de-bfr-k2-01", Scope.VITAMIN_K2, "Germany", "25", PROPOSAL),
              maximum("be-css-9388-01", Scope.TOTAL_VITAMIN_K, "Belgium", "210", ADVICE),
              maximum("ch-vnem-01", Scope.TOTAL_VITAMIN_K, "Switzerland", "225", BINDING),
              maximum("it-min-2014-01", Scope.TOTAL_VITAMIN_K, "Italy", "105", NOT_STATED)));

  @Test
  void whatWasNotToldIsUnknownAndNeverNo() {
    assertThat(outcomes(SupplementLabel.builder().build()))
        .containsEntry(LabelCheck.FORM, LabelOutcome.UNKNOWN)
        .containsEntry(LabelCheck.AMOUNT, LabelOutcome.UNKNOWN)
        .containsEntry(LabelCheck.ISOMER_PURITY, LabelOutcome.UNKNOWN)
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
    assertThat(outcomes(label))
        .hasSize(6)
        .containsEntry(LabelCheck.AMOUNT, LabelOutcome.STATED)
        .containsEntry(LabelCheck.ISOMER_PURITY, LabelOutcome.STATED);
    assertThat(outcomes(label).values()).containsOnly(LabelOutcome.GOOD, LabelOutcome.STATED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "5", "99.5", "100"})
  void aShareOnTheLabelIsStatedAndNeverGood(BigDecimal percent) {
    SupplementLabel label =
        SupplementLabel.builder().form(Component.MK_7).allTransPercent(percent).build();
    assertThat(outcomes(label)).containsEntry(LabelCheck.ISOMER_PURITY, LabelOutcome.STATED);
  }

  @Test
  void aFigureThatWasLookedForAndIsNotThereIsMissing() {
    SupplementLabel label =
        SupplementLabel.builder()
            .form(Component.MK_7)
            .addNotStated(LabelCheck.AMOUNT, LabelCheck.ISOMER_PURITY)
            .build();
    assertThat(outcomes(label))
        .containsEntry(LabelCheck.AMOUNT, LabelOutcome.MISSING)
        .containsEntry(LabelCheck.ISOMER_PURITY, LabelOutcome.MISSING);
  }

  @Test
  void onlyVitaminK2IsNoForm() {
    assertThat(outcomes(label(Component.K2)))
        .containsEntry(LabelCheck.FORM, LabelOutcome.MISSING)
        .containsEntry(LabelCheck.ISOMER_PURITY, LabelOutcome.UNKNOWN);
    assertThat(outcomes(label(Component.K))).containsEntry(LabelCheck.FORM, LabelOutcome.MISSING);
  }

  @Test
  void isomersAreAskedOfMk7Alone() {
    assertThat(outcomes(label(Component.MK_4)))
        .containsEntry(LabelCheck.ISOMER_PURITY, LabelOutcome.NOT_APPLICABLE);
    assertThat(outcomes(label(Component.MK_7)))
        .containsEntry(LabelCheck.ISOMER_PURITY, LabelOutcome.UNKNOWN);
  }

  @Test
  void theMaximumOfTheCountryForTheFormIsCompared() {
    LabelFinding above = maximum(Component.MK_7, "100", "germany");
    assertThat(above.outcome()).isEqualTo(LabelOutcome.ABOVE_NON_BINDING);
    assertThat(above.arguments()).containsExactly("100 µg");
    assertThat(above.maxima()).extracting(ReferenceValue::id).containsExactly("de-bfr-k2-01");
  }

  @ParameterizedTest
  @CsvSource({
    "MK-7, 25, Germany, GOOD",
    "MK-7, 25.1, Germany, ABOVE_NON_BINDING",
    "K1, 80.1, Germany, ABOVE_NON_BINDING",
    "K, 210.1, Belgium, ABOVE_NON_BINDING",
    "MK-7, 225, Switzerland, GOOD",
    "MK-7, 225.1, Switzerland, ABOVE",
    "K2, 105.1, Italy, ABOVE"
  })
  void onlyWhatIsLawOrMayBeIsAMaximumToBeAbove(
      String form, String micrograms, String country, LabelOutcome expected) {
    assertThat(maximum(Component.of(form), micrograms, country).outcome()).isEqualTo(expected);
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
    assertThat(finding.outcome()).isEqualTo(LabelOutcome.ABOVE_NON_BINDING);
    assertThat(finding.arguments()).containsExactly("45000 µg");
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
                    .from(maximum("dk-guide-01", Scope.TOTAL_VITAMIN_K, "Denmark", "253", GUIDANCE))
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
    assertThat(label.check(denmark, child).get(5).outcome())
        .isEqualTo(LabelOutcome.ABOVE_NON_BINDING);
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
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SupplementLabel.builder().perDay(Amount.parse("0 mg")).build())
        .withMessage("Amount out of range: '0 mg', expected above 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SupplementLabel.builder().form(Component.CALCIUM).build())
        .withMessage("No form of vitamin K: 'calcium', expected MK-7, K1, K2 ...");
  }

  @Test
  void whatIsToldCannotBeMissing() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                SupplementLabel.builder()
                    .perDay(Amount.ofMicrograms("75"))
                    .addNotStated(LabelCheck.AMOUNT)
                    .build())
        .withMessage(
            "Not stated and yet told, or no figure: 'AMOUNT', expected AMOUNT or ISOMER_PURITY"
                + " without its figure");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SupplementLabel.builder().addNotStated(LabelCheck.FORM).build())
        .withMessageStartingWith("Not stated and yet told, or no figure: 'FORM'");
  }

  @ParameterizedTest
  @CsvSource({
    "MK-7, 25, false, true",
    "MK-7, 24.9, false, false",
    "K2, 26, true, true",
    "MK-4, 25, true, false",
    "K1, 100, true, false",
    "K, 100, true, true"
  })
  void aRuleHoldsForItsFormsFromItsAmountOn(
      String form, String micrograms, boolean k2Only, boolean expected) {
    RegulatoryStatement.Builder statement = RegulatoryStatement.builder();
    statement
        .id("reg-x")
        .authority("Authority")
        .jurisdiction("Country")
        .topic(RegulatoryTopic.LABEL_WARNING)
        .statement("A warning.")
        .citation(Citation.builder().key("a").title("A work").build())
        .verification(Verification.VERIFIED);
    if (k2Only) {
      statement.addForms(Component.K2).aboveAmount(Amount.ofMicrograms("25"));
    } else {
      statement.addForms(Component.K).fromAmount(Amount.ofMicrograms("25"));
    }
    SupplementLabel label =
        SupplementLabel.builder()
            .form(Component.of(form))
            .perDay(Amount.ofMicrograms(micrograms))
            .build();
    assertThat(statement.build().mayHoldFor(label)).isEqualTo(expected);
    assertThat(statement.build().mayHoldFor(SupplementLabel.builder().build())).isTrue();
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

  private static ReferenceValue maximum(
      String id, Scope scope, String country, String amount, LegalStanding standing) {
    return reference(id, scope, LifeGroup.ANY)
        .kind(ReferenceKind.SUPPLEMENT_MAXIMUM)
        .legalStanding(standing)
        .country(country)
        .amount(Amount.ofMicrograms(amount))
        .build();
  }
}
