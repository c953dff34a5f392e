package org.k2nutrition.interaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.k2nutrition.interaction.TestFacts.dose;
import static org.k2nutrition.interaction.TestFacts.facts;
import static org.k2nutrition.interaction.TestFacts.nearMiss;
import static org.k2nutrition.interaction.TestFacts.nothingElse;
import static org.k2nutrition.interaction.TestFacts.unrecognised;
import static org.k2nutrition.interaction.TestRules.APIXABAN;
import static org.k2nutrition.interaction.TestRules.CIRRHOSIS;
import static org.k2nutrition.interaction.TestRules.METFORMIN;
import static org.k2nutrition.interaction.TestRules.ORLISTAT;
import static org.k2nutrition.interaction.TestRules.VALVE;
import static org.k2nutrition.interaction.TestRules.VOCABULARY;
import static org.k2nutrition.interaction.TestRules.WARFARIN;
import static org.k2nutrition.interaction.TestRules.rule;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.k2nutrition.food.Component;
import org.k2nutrition.person.Age;
import org.k2nutrition.person.Condition;
import org.k2nutrition.person.LifeStage;
import org.k2nutrition.person.Medicine;
import org.k2nutrition.person.Person;
import org.k2nutrition.person.Recognition;
import org.k2nutrition.person.Sex;
import org.k2nutrition.person.Stated;
import org.k2nutrition.person.Supplement;
import org.k2nutrition.person.SupplementForm;
import org.k2nutrition.quantity.Amount;
import org.k2nutrition.quantity.Bounds;
import org.k2nutrition.text.Phrase;
import org.k2nutrition.text.Sentence;

class EvaluationTest {

  @ParameterizedTest(name = "{0} with {1} alerts {2}")
  @CsvSource({
    "CONTRAINDICATED, MONITOR, CRITICAL",
    "MAJOR, AVOID, CRITICAL",
    "MAJOR, DO_NOT_START_OR_STOP_ALONE, CRITICAL",
    "MAJOR, ASK_CLINICIAN, WARNING",
    "MAJOR, MONITOR, WARNING",
    "MODERATE, AVOID, WARNING",
    "MINOR, AVOID, INFO",
    "INFORMATION, NO_RESTRICTION, INFO"
  })
  void aTriggeredFindingAlertsBySeverityAndAction(Severity severity, Action action, Alert alert) {
    Finding finding = only(severity, action, facts().takes(METFORMIN).build());

    assertThat(finding.status()).isEqualTo(Status.TRIGGERED);
    assertThat(finding.alert()).isEqualTo(alert);
  }

  @ParameterizedTest(name = "{0} undetermined alerts {1}")
  @CsvSource({
    "CONTRAINDICATED, INFO",
    "MAJOR, INFO",
    "MODERATE, INFO",
    "MINOR, INFO",
    "INFORMATION, NONE"
  })
  void anotherUndeterminedFindingIsInformationAtMost(Severity severity, Alert alert) {
    Finding finding = only(severity, Action.AVOID, facts().build());

    assertThat(finding.status()).isEqualTo(Status.UNDETERMINED);
    assertThat(finding.alert()).isEqualTo(alert);
  }

  @Test
  void aNearMissOfAnotherMedicineAlertsLikeTriggered() {
    Facts facts =
        facts().medicines(Stated.complete(List.of(nearMiss("metfornin", METFORMIN)))).build();

    assertThat(only(Severity.MODERATE, Action.MONITOR, facts).alert()).isEqualTo(Alert.WARNING);
  }

  @Test
  void anAntagonistThatIsOnlyNotExcludedIsOneStepQuieter() {
    assertThat(facts().supplement(SupplementForm.K1, "1").evaluate().finding("VKA").alert())
        .isEqualTo(Alert.WARNING);
    assertThat(facts().evaluate().finding("VKA-FOOD").alert()).isEqualTo(Alert.INFO);
    assertThat(facts().evaluate().finding("VKA").alert()).isEqualTo(Alert.INFO);
  }

  private static Finding only(Severity severity, Action action, Facts facts) {
    Rule one =
        rule("ONE-1", MedicineAtom.substance("metformin"))
            .severity(severity)
            .action(action)
            .build();
    return RuleSet.of(List.of(one), VOCABULARY).evaluate(facts).finding("ONE-1");
  }

  @Test
  void anEvaluationIsConclusiveOnlyIfEveryRuleWasDecided() {
    assertThat(facts().evaluate().isConclusive()).isFalse();
    Rule one = rule("ONE-1", MedicineAtom.substance("metformin")).build();
    RuleSet rules = RuleSet.of(List.of(one), VOCABULARY);
    assertThat(rules.evaluate(facts().medicines(Stated.complete(List.of())).build()).isConclusive())
        .isTrue();
    assertThat(rules.evaluate(facts().build()).isConclusive()).isFalse();
    assertThat(rules.evaluate(facts().build()).action()).isEmpty();
  }

  @Test
  void theStricterOfTwoContradictingActionsTakesPrecedence() {
    Evaluation evaluation =
        nothingElse()
            .takesOnly(APIXABAN, WARFARIN)
            .supplement(SupplementForm.MK_7, "45")
            .evaluate();

    assertThat(evaluation.finding("DOAC").overruledBy()).contains("VKA-MK7");
    assertThat(evaluation.finding("VKA-FOOD").overruledBy()).contains("VKA-MK7");
    assertThat(evaluation.finding("VKA-MK7").overruledBy()).isEmpty();
    assertThat(evaluation.finding("VKA").overruledBy()).isEmpty();
    assertThat(evaluation.action()).contains(Action.AVOID);
  }

  @Test
  void aFindingThatIsOnlyPossibleDoesNotOverrule() {
    Evaluation evaluation = facts().takes(APIXABAN).evaluate();

    assertThat(evaluation.status("VKA-FOOD")).isEqualTo(Status.UNDETERMINED);
    assertThat(evaluation.finding("DOAC").overruledBy()).isEmpty();
    assertThat(evaluation.action()).contains(Action.NO_RESTRICTION);
  }

  @Test
  void noActionIsNeededWhereNothingIsFound() {
    assertThat(nothingElse().takesOnly(METFORMIN).evaluate().action()).isEmpty();
  }

  @Test
  void actionsAboutDifferentFormsDoNotContradict() {
    Rule first =
        rule("FIRST-1", MedicineAtom.substance("metformin"))
            .action(Action.AVOID)
            .forms(Set.of(SupplementForm.MK_7))
            .build();
    Rule second =
        rule("SECOND-1", MedicineAtom.substance("metformin"))
            .action(Action.NO_RESTRICTION)
            .forms(Set.of(SupplementForm.K1))
            .build();
    Evaluation evaluation =
        RuleSet.of(List.of(first, second), VOCABULARY).evaluate(facts().takes(METFORMIN).build());

    assertThat(evaluation.all()).allMatch(finding -> finding.overruledBy().isEmpty());
  }

  @Test
  void contradictionIsTheSameBothWaysRound() {
    for (Action one : Action.values()) {
      for (Action other : Action.values()) {
        assertThat(one.contradicts(other)).isEqualTo(other.contradicts(one));
        assertThat(one.contradicts(other) && one == other).isFalse();
      }
    }
    assertThat(Action.NO_RESTRICTION.contradicts(Action.MONITOR)).isFalse();
    assertThat(Action.AVOID.contradicts(Action.SEPARATE_IN_TIME)).isTrue();
    assertThat(Action.AVOID.contradicts(Action.MONITOR)).isFalse();
    assertThat(Action.KEEP_STEADY.contradicts(Action.MONITOR)).isFalse();
  }

  @Test
  void findingsComeLoudestFirstAndWithoutWhatIsNotTriggered() {
    Evaluation evaluation =
        nothingElse()
            .takesOnly(WARFARIN, ORLISTAT, APIXABAN)
            .supplement(SupplementForm.MK_7, "45")
            .evaluate();

    assertThat(evaluation.findings())
        .extracting(finding -> finding.rule().id())
        .containsExactly("VKA", "VKA-MK7", "ORLISTAT", "VKA-FOOD", "DOAC");
    assertThat(evaluation.all()).hasSize(7);
    assertThat(evaluation.statusAt(0)).isEqualTo(Status.TRIGGERED);
    assertThat(evaluation.statusAt(6)).isEqualTo(Status.NOT_TRIGGERED);
  }

  @Test
  void theQuestionThatDecidesMostComesFirst() {
    Evaluation evaluation =
        facts()
            .supplement(SupplementForm.MK_7, "45")
            .conditions(Stated.partial(List.of(Condition.of(CIRRHOSIS))))
            .evaluate();

    assertThat(evaluation.questions())
        .containsExactly(
            new Question(
                Sentence.of(Phrase.WHICH_MEDICINES),
                List.of("VKA", "VKA-MK7", "VKA-STOP", "ORLISTAT", "VKA-FOOD", "DOAC").stream()
                    .sorted(
                        (a, b) ->
                            TestRules.RULES
                                .find(a)
                                .orElseThrow()
                                .severity()
                                .compareTo(TestRules.RULES.find(b).orElseThrow().severity()))
                    .toList()),
            new Question(Sentence.of(Phrase.WHICH_CONDITIONS), List.of("VALVE")),
            new Question(Sentence.of(Phrase.WHICH_CHANGES), List.of("VKA-STOP")));
  }

  @Test
  void whatWasNotRecognisedIsListedInOrder() {
    Medicine local =
        TestFacts.medicine("4711", new Recognition(List.of(WARFARIN), List.of(), true));
    Condition valve = new Condition("valve", new Recognition(List.of(), List.of(VALVE), false));
    Evaluation evaluation =
        facts()
            .medicines(Stated.partial(List.of(Medicine.of(METFORMIN), unrecognised("x"), local)))
            .conditions(Stated.partial(List.of(valve)))
            .evaluate();

    assertThat(evaluation.unrecognised())
        .extracting(Unrecognised::text)
        .containsExactly("x", "4711", "valve");
    assertThat(evaluation.finding("VALVE").alert()).isEqualTo(Alert.CRITICAL);
    assertThat(evaluation.finding("VALVE").missing().get(0).text())
        .hasToString("'valve' may be what is asked for: has mechanical-heart-valve");
  }

  @Test
  void conditionsAreReadLikeMedicines() {
    Condition known = Condition.of(VALVE);
    Condition strange = new Condition("strange", Recognition.unrecognised());

    assertThat(conditions(Stated.partial(List.of(known)))).isEqualTo(Status.TRIGGERED);
    assertThat(conditions(Stated.complete(List.of(known)))).isEqualTo(Status.TRIGGERED);
    assertThat(conditions(Stated.complete(List.of(Condition.of(CIRRHOSIS)))))
        .isEqualTo(Status.NOT_TRIGGERED);
    assertThat(conditions(Stated.complete(List.of(strange)))).isEqualTo(Status.UNDETERMINED);
    assertThat(conditions(Stated.unknown())).isEqualTo(Status.UNDETERMINED);
    assertThat(
            facts()
                .conditions(Stated.complete(List.of(strange)))
                .evaluate()
                .finding("VALVE")
                .missing()
                .get(0)
                .text())
        .hasToString("'strange' was not recognised");
    assertThat(
            facts()
                .conditions(Stated.complete(List.of(known)))
                .evaluate()
                .finding("VALVE")
                .matched()
                .get(0))
        .isEqualTo(
            new TraceStep(
                ConditionAtom.of("mechanical-heart-valve"),
                Truth.TRUE,
                Sentence.of(Phrase.HAS, Sentence.of(Phrase.WRITTEN, "mechanical-heart-valve")),
                List.of(VALVE)));
  }

  private static Status conditions(Stated<Condition> conditions) {
    return facts().conditions(conditions).evaluate().status("VALVE");
  }

  @Test
  void classesOfConditionsCount() {
    Rule liver = rule("LIVER-1", ConditionAtom.of("liver-disease")).build();
    Facts facts = facts().conditions(Stated.partial(List.of(Condition.of(CIRRHOSIS)))).build();

    assertThat(RuleSet.of(List.of(liver), VOCABULARY).evaluate(facts).status("LIVER-1"))
        .isEqualTo(Status.TRIGGERED);
  }

  @Test
  void aRuleThatIsNotThereIsAnError() {
    assertThatThrownBy(() -> facts().evaluate().status("NOPE"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Rule not found: 'NOPE'");
  }

  @ParameterizedTest(
      name = "{0} to {1} micrograms is {2}: at least 50 {3}, above {4}, at most {5}, below {6}")
  @CsvSource({
    "50, 60, TRUE, UNKNOWN, UNKNOWN, FALSE",
    "51, 60, TRUE, TRUE, FALSE, FALSE",
    "49, 50, UNKNOWN, FALSE, TRUE, UNKNOWN",
    "40, 49, FALSE, FALSE, TRUE, TRUE",
    "50, 50, TRUE, FALSE, TRUE, FALSE",
    "40, 60, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN",
    "60, , TRUE, TRUE, FALSE, FALSE",
    "40, , UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN"
  })
  void thresholdsAreDecidedOverBounds(
      String lower, String upper, Truth atLeast, Truth above, Truth atMost, Truth below) {
    Amount low = Amount.ofMicrograms(lower);
    Bounds bounds =
        upper == null ? Bounds.atLeast(low, "why") : Bounds.of(low, Amount.ofMicrograms(upper));
    Facts facts =
        Facts.builder().person(Person.unknown()).foodIntake(Map.of(Component.K1, bounds)).build();

    assertThat(food(Threshold.AT_LEAST, facts)).isEqualTo(atLeast);
    assertThat(food(Threshold.ABOVE, facts)).isEqualTo(above);
    assertThat(food(Threshold.AT_MOST, facts)).isEqualTo(atMost);
    assertThat(food(Threshold.BELOW, facts)).isEqualTo(below);
  }

  private static Truth food(Threshold threshold, Facts facts) {
    return AtomReader.of(
            new DoseAtom(
                Set.of(SupplementForm.K1),
                DoseSource.FOOD,
                threshold,
                Amount.ofMicrograms("50"),
                false))
        .truth(facts);
  }

  @Test
  void foodAndSupplementsAddUp() {
    Person.Builder person = Person.builder();
    person
        .supplements(Stated.complete(List.of(dose(SupplementForm.MK_7, "30"))))
        .medicines(TestFacts.none());
    Bounds ten = Bounds.exactly(Amount.ofMicrograms("10"));
    Facts facts =
        Facts.builder()
            .person(person.build())
            .changes(TestFacts.none())
            .foodIntake(Map.of(Component.K1, ten, Component.K2, ten, Component.MK_7, ten))
            .build();

    assertThat(describe(Set.of(SupplementForm.MK_7), DoseSource.ANY, facts))
        .endsWith("taken is at least 40 µg/day, at most 40 µg/day");
    assertThat(describe(Set.of(SupplementForm.K1, SupplementForm.K2), DoseSource.ANY, facts))
        .endsWith("taken is at least 50 µg/day, at most 50 µg/day");
    assertThat(describe(Set.of(SupplementForm.K2), DoseSource.FOOD, facts))
        .endsWith("taken is at least 10 µg/day, at most 10 µg/day");
    assertThat(describe(SupplementForm.vitaminK(), DoseSource.FOOD, facts))
        .endsWith("taken is at least 0 µg/day, no upper bound");
  }

  private static String describe(Set<SupplementForm> forms, DoseSource source, Facts facts) {
    DoseAtom atom =
        new DoseAtom(forms, source, Threshold.AT_LEAST, Amount.ofMicrograms("1000"), false);
    AtomReader reader = AtomReader.of(atom);
    return reader.explain(facts, reader.truth(facts)).text().toString();
  }

  @Test
  void everyMissingFactHasItsQuestion() {
    Amount ten = Amount.ofMicrograms("10");
    Set<SupplementForm> mk7 = Set.of(SupplementForm.MK_7);
    Atom supplements = new DoseAtom(mk7, DoseSource.SUPPLEMENT, Threshold.AT_LEAST, ten, false);
    Atom food = new DoseAtom(mk7, DoseSource.FOOD, Threshold.AT_LEAST, ten, false);

    assertThat(question(supplements, facts().build()))
        .isEqualTo("Which supplements are taken, all of them, and how much a day?");
    assertThat(question(supplements, facts().supplements(TestFacts.none()).build()))
        .isEqualTo("What is being started, stopped or changed, all of it?");
    assertThat(
            question(
                supplements,
                facts().supplements(TestFacts.none()).changes(TestFacts.none()).build()))
        .isEqualTo("Which medicines are taken, all of them?");
    assertThat(
            question(
                supplements,
                nothingElse().medicines(Stated.complete(List.of(unrecognised("x")))).build()))
        .isEqualTo("What is the medicine 'x'?");
    assertThat(
            question(
                supplements,
                nothingElse()
                    .supplements(
                        Stated.complete(List.of(Supplement.ofUnknownDose(SupplementForm.K2))))
                    .build()))
        .isEqualTo("How much MK-7 do the supplements give a day?");
    assertThat(question(food, facts().build()))
        .isEqualTo("How much vitamin K does the food give, form by form?");
    assertThat(question(AgeAtom.below(Age.ofYears(1)), facts().build()))
        .isEqualTo("How old is the person?");
    assertThat(question(new SexAtom(Sex.MALE), facts().build()))
        .isEqualTo("What is the person's sex?");
    assertThat(question(new LifeStageAtom(LifeStage.PREGNANT), facts().build()))
        .isEqualTo("Is the person pregnant or breastfeeding?");
    assertThat(question(new PatternAtom(IntakePattern.STEADY), facts().build()))
        .isEqualTo("Is the intake of vitamin K from food about the same from day to day?");
    assertThat(question(new FoodAtom(Set.of("natto")), facts().build()))
        .isEqualTo("Which foods are eaten, all of them?");
  }

  private static String question(Atom atom, Facts facts) {
    AtomReader reader = AtomReader.of(atom);
    assertThat(reader.truth(facts)).isEqualTo(Truth.UNKNOWN);
    return String.valueOf(reader.explain(facts, Truth.UNKNOWN).question());
  }

  @Test
  void factsOfAPersonAreReadByTheirValue() {
    Person person =
        Person.builder()
            .age(Age.ofYears(18))
            .sex(Sex.FEMALE)
            .lifeStage(LifeStage.BREASTFEEDING)
            .build();
    Facts facts = Facts.builder().person(person).pattern(IntakePattern.VARYING).build();

    assertThat(truth(AgeAtom.atLeast(Age.ofYears(18)), facts)).isEqualTo(Truth.TRUE);
    assertThat(truth(AgeAtom.below(Age.ofYears(18)), facts)).isEqualTo(Truth.FALSE);
    assertThat(truth(new AgeAtom(217, 300), facts)).isEqualTo(Truth.FALSE);
    assertThat(truth(new SexAtom(Sex.FEMALE), facts)).isEqualTo(Truth.TRUE);
    assertThat(truth(new SexAtom(Sex.MALE), facts)).isEqualTo(Truth.FALSE);
    assertThat(truth(new LifeStageAtom(LifeStage.BREASTFEEDING), facts)).isEqualTo(Truth.TRUE);
    assertThat(truth(new LifeStageAtom(LifeStage.PREGNANT), facts)).isEqualTo(Truth.FALSE);
    assertThat(truth(new PatternAtom(IntakePattern.VARYING), facts)).isEqualTo(Truth.TRUE);
    AtomReader reader = AtomReader.of(new SexAtom(Sex.FEMALE));
    assertThat(reader.explain(facts, Truth.TRUE).text()).hasToString("sex is female: female");
  }

  private static Truth truth(Atom atom, Facts facts) {
    return AtomReader.of(atom).truth(facts);
  }

  @Test
  void foodsAreReadByTheirIds() {
    Atom natto = new FoodAtom(Set.of("natto"));
    Facts.Builder facts = Facts.builder();
    facts.person(Person.unknown());

    assertThat(truth(natto, facts.foods(Stated.partial(List.of("natto"))).build()))
        .isEqualTo(Truth.TRUE);
    assertThat(truth(natto, facts.foods(Stated.partial(List.of("gouda"))).build()))
        .isEqualTo(Truth.UNKNOWN);
    Facts all = facts.foods(Stated.complete(List.of("gouda"))).build();
    assertThat(truth(natto, all)).isEqualTo(Truth.FALSE);
    assertThat(AtomReader.of(natto).explain(all, Truth.FALSE).text())
        .hasToString("the list of foods is complete, and nobody eats natto");
  }

  @Test
  void changesSayWhatThenHolds() {
    Amount ten = Amount.ofMicrograms("10");
    Amount twenty = Amount.ofMicrograms("20");

    assertThat(Change.of(SupplementForm.MK_7, ten, twenty).kind()).isEqualTo(ChangeKind.RAISE);
    assertThat(Change.of(SupplementForm.MK_7, twenty, ten).kind()).isEqualTo(ChangeKind.LOWER);
    assertThat(Change.of(SupplementForm.MK_7, twenty, ten).perDay()).contains(ten);
    assertThatThrownBy(() -> Change.of(SupplementForm.MK_7, ten, ten))
        .hasMessage("Nothing changes: 'MK-7 10 µg to 10 µg'");
    Change raise = Change.of(SupplementForm.MK_7, ten, twenty);
    Atom atom =
        new ChangeAtom(
            Set.of(ChangeKind.RAISE), Set.of(SupplementForm.MK_7), DoseSource.SUPPLEMENT);
    Facts facts = facts().change(raise).build();
    assertThat(AtomReader.of(atom).explain(facts, Truth.TRUE).text())
        .hasToString("raises MK-7 from supplements (then 20 µg/day)");
    assertThat(truth(atom, facts().change(Change.stop(SupplementForm.MK_7)).build()))
        .isEqualTo(Truth.FALSE);
    assertThat(truth(atom, facts().change(raiseOf(SupplementForm.K2)).build()))
        .isEqualTo(Truth.UNKNOWN);
    assertThat(truth(atom, facts().change(raiseOf(SupplementForm.K1)).build()))
        .isEqualTo(Truth.FALSE);
  }

  private static Change raiseOf(SupplementForm form) {
    return Change.of(form, Amount.ofMicrograms("1"), Amount.ofMicrograms("2"));
  }
}
