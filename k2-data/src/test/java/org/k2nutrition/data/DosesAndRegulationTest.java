package org.k2nutrition.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.k2nutrition.food.Component;
import org.k2nutrition.person.Person;
import org.k2nutrition.quantity.Amount;
import org.k2nutrition.reference.DoseKind;
import org.k2nutrition.reference.LabelCheck;
import org.k2nutrition.reference.LabelOutcome;
import org.k2nutrition.reference.LegalStanding;
import org.k2nutrition.reference.ReferenceKind;
import org.k2nutrition.reference.ReferenceValue;
import org.k2nutrition.reference.RegulatoryStatement;
import org.k2nutrition.reference.RegulatoryTopic;
import org.k2nutrition.reference.StudyDose;
import org.k2nutrition.reference.SupplementLabel;
import org.k2nutrition.source.Citation;
import org.k2nutrition.source.Verification;

/** Doses, regulation, labels and forms as shipped. */
class DosesAndRegulationTest {

  private static final K2 DATA = K2.load();

  @Test
  void everyRowIsThereButOne() {
    assertThat(DATA.doses().all()).hasSize(26 - 1 + 2);
    assertThat(DATA.regulation().all()).hasSize(46);
  }

  @ParameterizedTest
  @CsvSource({
    "dose-01, 180 µg, 375 µg, RESEARCH",
    "dose-11, 45 mg, 45 mg, RESEARCH",
    "dose-15, 0.2 mg, 5 mg, RESEARCH",
    "dose-19-mk-7, 50 µg, 50 µg, PRODUCT_LABEL",
    "dose-20, 45 mg, 45 mg, LICENSED_MEDICINE",
    "dose-25, none, 375 µg, INDUSTRY",
    "dose-26, 50 µg, none, SAFETY",
    "dose-24, none, none, AUTHORITY"
  })
  void amountsAreAsPrinted(String id, String min, String max, DoseKind kind) {
    StudyDose dose = DATA.doses().find(id).orElseThrow();
    assertThat(dose.min().map(Amount::toString).orElse("none")).isEqualTo(min);
    assertThat(dose.max().map(Amount::toString).orElse("none")).isEqualTo(max);
    assertThat(dose.kind()).isEqualTo(kind);
  }

  @Test
  void theTrialsStandBehindTheDose() {
    assertThat(DATA.doses().find("dose-04").orElseThrow().sources())
        .extracting(Citation::key)
        .containsExactly("zwakenberg-2019", "diederichsen-2022-avadec", "hasific-2023");
  }

  @ParameterizedTest
  @CsvSource({
    "dose-05, naiyarakseree-2023",
    "dose-08, inaba-2015",
    "dose-12, koitaya-2009",
    "dose-19-k1, label-trik"
  })
  void aTrialThatWasReadInAnotherWorkIsSecondary(String id, String key) {
    StudyDose dose = DATA.doses().find(id).orElseThrow();
    assertThat(dose.secondarySources()).containsExactly(key);
    assertThat(dose.verification(DATA.citation(key))).isEqualTo(Verification.SECONDARY);
  }

  @Test
  void besideTheDoseForCoumarinsStandsTheLowerOneOfATrial() {
    StudyDose dose = DATA.doses().find("dose-26").orElseThrow();
    assertThat(dose.note().orElseThrow()).contains("10 µg/day").contains("no safe dose");
    assertThat(dose.sources()).extracting(Citation::key).contains("theuwissen-2013");
  }

  @Test
  void dosesAreAskedByFormAndOutcome() {
    assertThat(DATA.doses().of(Component.MK_4))
        .extracting(StudyDose::id)
        .containsExactly("dose-11", "dose-12", "dose-13", "dose-19-mk-4", "dose-20");
    assertThat(DATA.doses().of(Component.K2)).contains(DATA.doses().find("dose-01").orElseThrow());
    assertThat(DATA.doses().of(Component.K2)).extracting(StudyDose::id).doesNotContain("dose-15");
    assertThat(DATA.doses().forOutcome("Calcification dialysis"))
        .extracting(StudyDose::id)
        .containsExactly("dose-04", "dose-05", "dose-06", "dose-07", "dose-17");
  }

  @Test
  void bodiesThatLookedAndSetNoUpperLevelAreTold() {
    assertThat(DATA.regulation().about(RegulatoryTopic.UPPER_LEVEL))
        .extracting(RegulatoryStatement::id)
        .contains("reg-016", "reg-022", "reg-023", "reg-024");
  }

  @Test
  void claimsAreAuthorisedAndRejectedWithConditions() {
    assertThat(DATA.regulation().about(RegulatoryTopic.HEALTH_CLAIM_AUTHORISED))
        .extracting(RegulatoryStatement::id)
        .containsExactly("reg-003", "reg-006");
    assertThat(DATA.regulation().about(RegulatoryTopic.HEALTH_CLAIM_REJECTED))
        .extracting(RegulatoryStatement::id)
        .containsExactly("reg-004", "reg-005", "reg-007");
    assertThat(DATA.regulation().find("reg-003").orElseThrow().conditions().orElseThrow())
        .contains("1924/2006");
  }

  @Test
  void repealedMaximaSayWhenTheyEnded() {
    assertThat(
            DATA.regulation().all().stream()
                .filter(one -> one.endedOn().isPresent())
                .collect(
                    Collectors.toMap(RegulatoryStatement::id, one -> one.endedOn().orElseThrow())))
        .isEqualTo(
            Map.of("reg-017", LocalDate.of(2017, 5, 30), "reg-036", LocalDate.of(2011, 4, 27)));
  }

  @Test
  void statementsAreAskedByCountry() {
    assertThat(DATA.regulation().in("belgium"))
        .extracting(RegulatoryStatement::id)
        .containsExactly("reg-032", "reg-033");
    assertThat(DATA.regulation().in("Canada"))
        .extracting(RegulatoryStatement::id)
        .containsExactly("reg-022", "reg-040", "reg-041");
  }

  @Test
  void aLabelIsCheckedAgainstTheMaximumOfTheCountry() {
    SupplementLabel label =
        SupplementLabel.builder()
            .form(Component.K2)
            .perDay(Amount.ofMicrograms("200"))
            .anticoagulantWarning(false)
            .country("Germany")
            .build();
    Map<LabelCheck, LabelRemark> remarks =
        DATA.checkLabel(label, Person.unknown()).stream()
            .collect(Collectors.toMap(remark -> remark.finding().check(), remark -> remark));
    assertThat(remarks).hasSize(LabelCheck.values().length);
    LabelRemark maximum = remarks.get(LabelCheck.COUNTRY_MAXIMUM);
    assertThat(maximum.finding().outcome()).isEqualTo(LabelOutcome.ABOVE_NON_BINDING);
    assertThat(maximum.text())
        .isEqualTo(
            "200 µg a day is above 25 µg (Federal Institute for Risk Assessment (BfR): a proposal,"
                + " not law; read in another work). That is no maximum in force.");
    assertThat(maximum.secondarySources()).containsExactly("de-bfr-press");
    assertThat(maximum.sources()).extracting(Citation::key).containsExactly("de-bfr-press");
    assertThat(remarks.get(LabelCheck.FORM).finding().outcome()).isEqualTo(LabelOutcome.MISSING);
    LabelRemark warning = remarks.get(LabelCheck.ANTICOAGULANT_WARNING);
    assertThat(warning.finding().outcome()).isEqualTo(LabelOutcome.MISSING);
    assertThat(warning.sources()).extracting(Citation::key).containsExactly("de-bfr-mikroco");
  }

  @ParameterizedTest
  @CsvSource({
    "Belgium, 210, GOOD",
    "Belgium, 211, ABOVE_NON_BINDING",
    "Germany, 26, ABOVE_NON_BINDING",
    "Italy, 105, GOOD",
    "Italy, 106, ABOVE",
    "Norway, 1000, UNKNOWN",
    "France, 45, UNKNOWN"
  })
  void maximaInForceAreComparedAndNoOthers(String country, String micrograms, LabelOutcome found) {
    SupplementLabel label =
        SupplementLabel.builder()
            .form(Component.MK_7)
            .perDay(Amount.ofMicrograms(micrograms))
            .allTransPercent(new BigDecimal("98"))
            .country(country)
            .build();
    assertThat(DATA.checkLabel(label, Person.unknown()))
        .filteredOn(remark -> remark.finding().check() == LabelCheck.COUNTRY_MAXIMUM)
        .extracting(remark -> remark.finding().outcome())
        .containsExactly(found);
  }

  /** What the extracts' notes and titles say; all others say nothing of it. */
  @Test
  void maximaSayHowFarTheyBind() {
    assertThat(
            DATA.references().all().stream()
                .filter(value -> value.kind() == ReferenceKind.SUPPLEMENT_MAXIMUM)
                .collect(Collectors.toMap(ReferenceValue::id, ReferenceValue::legalStanding)))
        .isEqualTo(
            Map.of(
                "be-css-9388-01", LegalStanding.ADVICE,
                "ch-vnem-01", LegalStanding.BINDING,
                "de-bfr-k1-01", LegalStanding.PROPOSAL,
                "de-bfr-k2-01", LegalStanding.PROPOSAL,
                "dk-guide-01", LegalStanding.GUIDANCE,
                "dk-guide-02", LegalStanding.GUIDANCE,
                "fr-arrete-2006-01", LegalStanding.NOT_STATED,
                "it-min-2014-01", LegalStanding.NOT_STATED,
                "no-old-max-01", LegalStanding.NOT_STATED,
                "pl-2020-01", LegalStanding.ADVICE));
  }

  @ParameterizedTest
  @CsvSource({
    "Switzerland, MK-7, 25, reg-034",
    "Switzerland, MK-7, 24, none",
    "Belgium, MK-7, 26, reg-033",
    "Belgium, MK-7, 25, none",
    "Belgium, K1, 100, none",
    "Poland, K1, 10, reg-035",
    "Germany, K1, 10, reg-030"
  })
  void aWarningIsDemandedFromItsAmountOnAndForItsForm(
      String country, String form, String micrograms, String statement) {
    LabelRemark warning =
        remark(
            LabelCheck.ANTICOAGULANT_WARNING,
            SupplementLabel.builder()
                .form(Component.of(form))
                .perDay(Amount.ofMicrograms(micrograms))
                .anticoagulantWarning(false)
                .country(country)
                .build());
    assertThat(warning.statements().stream().map(RegulatoryStatement::id).toList())
        .isEqualTo(statement.equals("none") ? List.of() : List.of(statement));
    assertThat(warning.sources().isEmpty()).isEqualTo(statement.equals("none"));
  }

  @Test
  void aMandatoryWarningThatIsNotThereIsCalledMandatory() {
    SupplementLabel label =
        SupplementLabel.builder().anticoagulantWarning(false).country("Switzerland").build();
    assertThat(remark(LabelCheck.ANTICOAGULANT_WARNING, label).text())
        .contains("Mandatory note that patients taking anticoagulants should ask their doctor")
        .contains("from 25 µg/day");
  }

  @Test
  void thatThereIsNoMaximumAnyMoreIsTold() {
    SupplementLabel label =
        SupplementLabel.builder()
            .form(Component.K1)
            .perDay(Amount.ofMicrograms("25"))
            .country("France")
            .build();
    LabelRemark maximum = remark(LabelCheck.COUNTRY_MAXIMUM, label);
    assertThat(maximum.finding().outcome()).isEqualTo(LabelOutcome.UNKNOWN);
    assertThat(maximum.text()).contains("annulled").contains("27 April 2011");
  }

  @Test
  void whatNamesItsFormOrIsNotAskedCitesNothing() {
    SupplementLabel label = SupplementLabel.builder().form(Component.K1).build();
    assertThat(remark(LabelCheck.FORM, label).sources()).isEmpty();
    assertThat(remark(LabelCheck.ISOMER_PURITY, label).sources()).isEmpty();
  }

  private static LabelRemark remark(LabelCheck check, SupplementLabel label) {
    return DATA.checkLabel(label, Person.unknown()).stream()
        .filter(one -> one.finding().check() == check)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void formsAreToldWithSourcesAndWithTheirConflict() {
    assertThat(DATA.supplementForms()).hasSize(7);
    assertThat(DATA.supplementForms())
        .flatMap(form -> form.facts())
        .allSatisfy(fact -> assertThat(fact.sources()).as(fact.text()).isNotEmpty());
  }
}
