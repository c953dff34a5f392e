package org.k2nutrition.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.k2nutrition.interaction.Action;
import org.k2nutrition.interaction.Alert;
import org.k2nutrition.interaction.Evaluation;
import org.k2nutrition.interaction.Facts;
import org.k2nutrition.interaction.Finding;
import org.k2nutrition.interaction.Question;
import org.k2nutrition.interaction.Rule;
import org.k2nutrition.interaction.Status;
import org.k2nutrition.person.Age;
import org.k2nutrition.person.Condition;
import org.k2nutrition.person.LifeStage;
import org.k2nutrition.person.Medicine;
import org.k2nutrition.person.Person;
import org.k2nutrition.person.Stated;
import org.k2nutrition.person.Supplement;
import org.k2nutrition.person.SupplementForm;
import org.k2nutrition.quantity.Amount;
import org.k2nutrition.quantity.Unit;
import org.k2nutrition.source.Code;

/** The shipped rules, against what the sources say. */
class InteractionsTest {

  private static final Interactions INTERACTIONS = K2.load().interactions();

  @Test
  void aCompleteListOfOtherMedicinesRaisesNoAlertAboveInformation() {
    List<Medicine> medicines = new ArrayList<>(medicines("apixaban", "rivaroxaban", "Pradaxa"));
    for (JsonNode medicine : Spellings.records("medicines.json", "medicines")) {
      if (medicine.get("kind").asText().equals("OTHER")) {
        medicines.add(INTERACTIONS.medicine(medicine.get("name").asText()));
      }
    }
    assertThat(medicines).hasSizeGreaterThan(200);

    for (Medicine medicine : medicines) {
      Evaluation evaluation = check(Stated.complete(List.of(medicine)));
      assertThat(evaluation.unrecognised()).as(medicine.text()).isEmpty();
      assertThat(loud(evaluation)).as(medicine.text()).isEmpty();
    }
    assertThat(loud(check(Stated.complete(medicines)))).isEmpty();
  }

  @Test
  void theirCodesRaiseNoAlertEither() {
    for (JsonNode code : Spellings.records("codes-atc.json", "codes")) {
      String id = code.get("medicines").get(0).asText();
      if (INTERACTIONS.findMedicine(id).orElseThrow().classes().isEmpty()) {
        Medicine medicine = INTERACTIONS.medicine(code.get("code").asText());
        assertThat(loud(check(Stated.complete(List.of(medicine))))).as(id).isEmpty();
      }
    }
  }

  private static List<String> loud(Evaluation evaluation) {
    return evaluation.findings().stream()
        .filter(finding -> finding.alert().compareTo(Alert.INFO) > 0)
        .map(finding -> finding.rule().id())
        .toList();
  }

  @Test
  void apixabanIsInformationAndNoRestriction() {
    Finding finding = check(Stated.complete(medicines("Eliquis"))).finding("INT-DOAC-APIXABAN");

    assertThat(finding.status()).isEqualTo(Status.TRIGGERED);
    assertThat(finding.alert()).isEqualTo(Alert.INFO);
    assertThat(finding.rule().action()).isEqualTo(Action.NO_RESTRICTION);
    assertThat(finding.overruledBy()).isEmpty();
    assertThat(finding.concepts())
        .singleElement()
        .satisfies(
            concept ->
                assertThat(concept.codes())
                    .contains(new Code("atc", "B01AF02"), new Code("rxnorm", "1364430")));
  }

  @Test
  void noRestrictionGivesWayToTheStricterRule() {
    Evaluation evaluation =
        INTERACTIONS.check(
            Facts.of(
                Person.builder()
                    .medicines(Stated.complete(medicines("apixaban", "warfarin")))
                    .supplements(Stated.complete(List.of(micrograms(SupplementForm.MK_7, "100"))))
                    .build()));

    assertThat(evaluation.finding("INT-DOAC-APIXABAN").overruledBy()).contains("INT-MK7-VKA");
    assertThat(evaluation.action()).contains(Action.AVOID);
  }

  @Test
  void everyTwoRulesThatContradictInActionHaveAStricterOne() {
    List<Rule> rules = INTERACTIONS.rules().rules();
    for (Rule one : rules) {
      for (Rule other : rules) {
        if (one.action().contradicts(other.action())) {
          assertThat(one.action().isStricterThan(other.action()))
              .isNotEqualTo(other.action().isStricterThan(one.action()));
        }
      }
    }
  }

  @ParameterizedTest(name = "{0} triggers {1}: {2}, {3}")
  @CsvSource({
    "Xenical 120 mg, INT-ORLISTAT, SEPARATE_IN_TIME, WARNING",
    "Questran, INT-BAS, SEPARATE_IN_TIME, WARNING",
    "colesevelam, INT-BAS, SEPARATE_IN_TIME, WARNING",
    "mineral oil, INT-MINOIL, SEPARATE_IN_TIME, INFO",
    "cefoperazone, INT-NMTT, MONITOR, WARNING",
    "moxalactam disodium, INT-NMTT, MONITOR, WARNING",
    "cefazolin, INT-CEFAZOLIN, MONITOR, INFO",
    "amoxicillin, INT-ABX, MONITOR, WARNING",
    "J01CA99, INT-ABX, MONITOR, WARNING",
    "Tygacil, INT-TIGE, MONITOR, WARNING",
    "simvastatin, INT-STATIN, NO_RESTRICTION, INFO",
    "aspirin, INT-ANTIPLT, NO_RESTRICTION, INFO",
    "aspirin, INT-SALICYL, MONITOR, INFO",
    "enoxaparin, INT-HEPARIN, NO_RESTRICTION, INFO",
    "Pradaxa 150 mg, INT-DOAC-DABIGATRAN, NO_RESTRICTION, INFO",
    "Juxtapid, INT-LOMIT, MONITOR, WARNING",
    "olestra, INT-OLESTRA, MONITOR, INFO",
    "sucralfate, INT-SUCR, NO_RESTRICTION, INFO"
  })
  void aMedicineTriggersItsRule(String medicine, String rule, Action action, Alert alert) {
    Finding finding = check(Stated.partial(medicines(medicine))).finding(rule);

    assertThat(finding.status()).isEqualTo(Status.TRIGGERED);
    assertThat(finding.rule().action()).isEqualTo(action);
    assertThat(finding.alert()).isEqualTo(alert);
  }

  @ParameterizedTest(name = "{0} triggers {1}: {2}")
  @CsvSource({
    "mechanical heart valve, CON-VALVE, CRITICAL",
    "cirrhosis, CON-LIVER, WARNING",
    "biliary obstruction, CON-CHOL, WARNING",
    "cystic fibrosis, CON-CF, WARNING",
    "K90.0, CON-COEL, WARNING",
    "Crohn's disease, CON-IBD, WARNING",
    "short bowel, CON-SBS, WARNING",
    "bariatric surgery, CON-BARI, WARNING",
    "chronic pancreatitis, CON-PANC, WARNING",
    "dialysis, CON-CKD, WARNING",
    "calciphylaxis, CON-CALCIPH, WARNING",
    "protein C deficiency, CON-PCPS, WARNING",
    "parenteral nutrition, CON-PN, WARNING",
    "newborn, CON-NEWB, WARNING",
    "pregnancy, CON-PREG, INFO",
    "breastfeeding, CON-LACT, INFO"
  })
  void aConditionTriggersItsRule(String condition, String rule, Alert alert) {
    Person person =
        Person.builder()
            .conditions(Stated.partial(List.of(INTERACTIONS.condition(condition))))
            .build();
    Finding finding = INTERACTIONS.check(Facts.of(person)).finding(rule);

    assertThat(finding.status()).isEqualTo(Status.TRIGGERED);
    assertThat(finding.alert()).isEqualTo(alert);
  }

  @Test
  void aValveThatMayBeMechanicalAlertsLikeAMechanicalOne() {
    Condition valve = INTERACTIONS.condition("Z95.2");
    Finding finding =
        INTERACTIONS
            .check(Facts.of(Person.builder().conditions(Stated.partial(List.of(valve))).build()))
            .finding("CON-VALVE");

    assertThat(finding.status()).isEqualTo(Status.UNDETERMINED);
    assertThat(finding.alert()).isEqualTo(Alert.CRITICAL);
  }

  @Test
  void aCodeThatSaysAnticoagulantMayMeanAnAntagonist() {
    Condition code = INTERACTIONS.condition("Z79.01");
    Person person =
        Person.builder()
            .conditions(Stated.partial(List.of(code)))
            .supplements(Stated.partial(List.of(micrograms(SupplementForm.MK_7, "100"))))
            .build();
    Finding finding = INTERACTIONS.check(Facts.of(person)).finding("CON-VKAUSER");

    assertThat(finding.status()).isEqualTo(Status.UNDETERMINED);
    assertThat(finding.alert()).isEqualTo(Alert.CRITICAL);
  }

  @Test
  void g6pdDeficiencyIsAboutMenadioneAlone() {
    assertThat(g6pd(SupplementForm.MENADIONE)).isEqualTo(Status.TRIGGERED);
    assertThat(g6pd(SupplementForm.K)).isEqualTo(Status.UNDETERMINED);
    assertThat(g6pd(SupplementForm.MK_7)).isEqualTo(Status.NOT_TRIGGERED);
    assertThat(g6pd(SupplementForm.K1)).isEqualTo(Status.NOT_TRIGGERED);
  }

  private static Status g6pd(SupplementForm form) {
    Person person =
        Person.builder()
            .conditions(Stated.partial(List.of(INTERACTIONS.condition("D55.0"))))
            .supplements(Stated.complete(List.of(micrograms(form, "10"))))
            .medicines(Stated.complete(List.of()))
            .build();
    return INTERACTIONS
        .check(Facts.builder().person(person).changes(Stated.complete(List.of())).build())
        .status("CON-G6PD");
  }

  @Test
  void aNewbornGetsNoFoodSupplementOfK2() {
    Person person =
        Person.builder()
            .age(Age.ofMonths(0))
            .supplements(Stated.partial(List.of(micrograms(SupplementForm.K2, "10"))))
            .build();
    Evaluation evaluation = INTERACTIONS.check(Facts.of(person));

    assertThat(evaluation.status("CON-NEWB")).isEqualTo(Status.TRIGGERED);
    assertThat(evaluation.status("CON-NEWB-K2")).isEqualTo(Status.TRIGGERED);
    assertThat(evaluation.finding("CON-NEWB-K2").alert()).isEqualTo(Alert.CRITICAL);
  }

  @Test
  void anticonvulsantsInPregnancyShowBothSides() {
    Person person =
        Person.builder()
            .lifeStage(LifeStage.PREGNANT)
            .medicines(Stated.partial(medicines("Tegretol")))
            .build();
    Finding finding = INTERACTIONS.check(Facts.of(person)).finding("INT-AED");

    assertThat(finding.status()).isEqualTo(Status.TRIGGERED);
    assertThat(finding.rule().note().orElseThrow())
        .contains("0.7 % v 0.4 %")
        .contains("adjusted RR 0.83 (0.64-1.08)");
  }

  @Test
  void highDoseVitaminEStartsAtTheDoseOfTheTrials() {
    assertThat(vitaminE("670")).isEqualTo(Status.TRIGGERED);
    assertThat(vitaminE("669")).isEqualTo(Status.NOT_TRIGGERED);
  }

  private static Status vitaminE(String milligrams) {
    Supplement supplement =
        Supplement.of(SupplementForm.VITAMIN_E, Amount.of(milligrams, Unit.MILLIGRAM));
    Person person =
        Person.builder()
            .supplements(Stated.complete(List.of(supplement)))
            .medicines(Stated.complete(List.of()))
            .build();
    return INTERACTIONS
        .check(Facts.builder().person(person).changes(Stated.complete(List.of())).build())
        .status("INT-VITE");
  }

  @Test
  void hypersensitivityIsAboutInjectedPhylloquinoneAlone() {
    Condition allergy = INTERACTIONS.condition("hypersensitivity to injected K1");
    Person.Builder person = Person.builder();
    person.conditions(Stated.partial(List.of(allergy)));
    Person with = person.medicines(Stated.partial(medicines("Konakion"))).build();
    Person without = person.medicines(Stated.complete(medicines("metformin"))).build();

    assertThat(INTERACTIONS.check(Facts.of(with)).status("CON-HYPER"))
        .isNotEqualTo(Status.NOT_TRIGGERED);
    assertThat(INTERACTIONS.check(Facts.of(without)).status("CON-HYPER"))
        .isEqualTo(Status.NOT_TRIGGERED);
  }

  @Test
  void injectedPhylloquinoneWithAnAntagonistIsMajor() {
    Finding finding =
        check(Stated.partial(medicines("Konakion", "Marcumar"))).finding("INT-K1DRUG");

    assertThat(finding.status()).isEqualTo(Status.TRIGGERED);
  }

  @Test
  void thrombosisWithoutAnAntagonistNeedsTheListOfMedicines() {
    Person.Builder person = Person.builder();
    person.conditions(Stated.partial(List.of(INTERACTIONS.condition("thrombophilia"))));

    assertThat(INTERACTIONS.check(Facts.of(person.build())).status("CON-THROMB"))
        .isEqualTo(Status.UNDETERMINED);
    person.medicines(Stated.complete(medicines("metformin")));
    assertThat(INTERACTIONS.check(Facts.of(person.build())).status("CON-THROMB"))
        .isEqualTo(Status.TRIGGERED);
    person.medicines(Stated.partial(medicines("warfarin")));
    assertThat(INTERACTIONS.check(Facts.of(person.build())).status("CON-THROMB"))
        .isEqualTo(Status.NOT_TRIGGERED);
  }

  @Test
  void theFirstQuestionDecidesMost() {
    Person person =
        Person.builder()
            .supplements(Stated.partial(List.of(micrograms(SupplementForm.MK_7, "100"))))
            .build();
    List<Question> questions = INTERACTIONS.check(Facts.of(person)).questions();

    assertThat(questions.get(0).fact()).hasToString("Which medicines are taken, all of them?");
    assertThat(questions.get(0).decides()).contains("INT-VKA", "INT-MK7-VKA", "INT-ORLISTAT");
    assertThat(questions)
        .isSortedAccordingTo((a, b) -> Integer.compare(b.decides().size(), a.decides().size()));
  }

  @Test
  void aPersonOfWhomNothingIsKnownGetsQuestionsAndNothingLoud() {
    Evaluation evaluation = INTERACTIONS.check(Facts.of(Person.unknown()));

    assertThat(evaluation.findings())
        .allMatch(finding -> finding.status() == Status.UNDETERMINED)
        .allMatch(finding -> finding.alert().compareTo(Alert.INFO) <= 0);
    assertThat(evaluation.questions()).isNotEmpty();
  }

  @Test
  void aPersonWithNothingAtAllIsQuiet() {
    Person person =
        Person.builder()
            .age(Age.ofYears(40))
            .lifeStage(LifeStage.NEITHER)
            .medicines(Stated.complete(List.of()))
            .conditions(Stated.complete(List.of()))
            .supplements(Stated.complete(List.of()))
            .build();
    Facts facts =
        Facts.builder()
            .person(person)
            .changes(Stated.complete(List.of()))
            .foods(Stated.complete(List.of()))
            .build();

    assertThat(INTERACTIONS.check(facts).findings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"warfrin", "855332", "B01", "blood thinner", "marcumarr"})
  void whatMayBeAnAntagonistWarnsAtOnce(String text) {
    Person person =
        Person.builder()
            .medicines(Stated.complete(List.of(INTERACTIONS.medicine(text))))
            .supplements(Stated.partial(List.of(micrograms(SupplementForm.MK_7, "100"))))
            .build();
    Evaluation evaluation = INTERACTIONS.check(Facts.of(person));

    assertThat(evaluation.status("INT-VKA")).isNotEqualTo(Status.NOT_TRIGGERED);
    assertThat(evaluation.finding("INT-VKA").alert()).isEqualTo(Alert.CRITICAL);
    assertThat(evaluation.unrecognised()).hasSize(1);
  }

  @Test
  void anAntagonistStoppedYesterdayStillWarns() {
    Medicine stopped = INTERACTIONS.medicine("Marcumar").stopped(LocalDate.of(2026, 11, 23));
    Person person =
        Person.builder()
            .medicines(Stated.complete(List.of(stopped)))
            .supplements(Stated.partial(List.of(micrograms(SupplementForm.K1, "100"))))
            .build();

    assertThat(INTERACTIONS.check(Facts.of(person)).finding("INT-VKA").alert())
        .isEqualTo(Alert.CRITICAL);
  }

  @Test
  void everyRowOfTheExtractsIsARule() {
    assertThat(new TreeSet<>(INTERACTIONS.rules().rules().stream().map(Rule::id).toList()))
        .hasSize(75)
        .contains("INT-VKA-01", "INT-VKA-12", "INT-MK7-VKA", "INT-K1-VKA", "INT-MK4-VKA")
        .contains("INT-NATTO-VKA", "INT-VKA-STAB", "INT-VKA-CONSIST", "INT-DOAC-K2HD")
        .contains("INT-TB", "INT-VITA", "INT-GC", "INT-BISPH", "CON-CALC", "NUT-D", "NUT-FAT");
  }

  private static Evaluation check(Stated<Medicine> medicines) {
    return INTERACTIONS.check(Facts.of(Person.builder().medicines(medicines).build()));
  }

  private static List<Medicine> medicines(String... texts) {
    return Arrays.stream(texts).map(INTERACTIONS::medicine).toList();
  }

  private static Supplement micrograms(SupplementForm form, String amount) {
    return Supplement.of(form, Amount.ofMicrograms(amount));
  }
}
