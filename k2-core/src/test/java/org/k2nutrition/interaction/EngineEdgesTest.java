package org.k2nutrition.interaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.k2nutrition.interaction.Criterion.all;
import static org.k2nutrition.interaction.Criterion.any;
import static org.k2nutrition.interaction.Criterion.not;
import static org.k2nutrition.interaction.TestFacts.dose;
import static org.k2nutrition.interaction.TestFacts.facts;
import static org.k2nutrition.interaction.TestFacts.nothingElse;
import static org.k2nutrition.interaction.TestFacts.unrecognised;
import static org.k2nutrition.interaction.TestRules.APIXABAN;
import static org.k2nutrition.interaction.TestRules.METFORMIN;
import static org.k2nutrition.interaction.TestRules.PHYTOMENADIONE;
import static org.k2nutrition.interaction.TestRules.VALVE;
import static org.k2nutrition.interaction.TestRules.VOCABULARY;
import static org.k2nutrition.interaction.TestRules.WARFARIN;
import static org.k2nutrition.interaction.TestRules.rule;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.k2nutrition.person.Concept;
import org.k2nutrition.person.Condition;
import org.k2nutrition.person.Medicine;
import org.k2nutrition.person.Recognition;
import org.k2nutrition.person.Stated;
import org.k2nutrition.person.Supplement;
import org.k2nutrition.person.SupplementForm;
import org.k2nutrition.quantity.Amount;
import org.k2nutrition.text.Phrase;
import org.k2nutrition.text.Sentence;

/** Edges of the engine, each with rules made for it. */
class EngineEdgesTest {

  private static final Medicine STOPPED_K1 =
      Medicine.of(PHYTOMENADIONE).stopped(LocalDate.of(2026, 1, 2));

  private static Finding find(Criterion when, Facts facts) {
    return rules(rule("ONE-1", when).build()).evaluate(facts).finding("ONE-1");
  }

  private static RuleSet rules(Rule... rules) {
    return RuleSet.of(List.of(rules), VOCABULARY);
  }

  private static Atom takes(String substance) {
    return MedicineAtom.substance(substance);
  }

  private static Atom timed(MedicineTiming timing) {
    return new MedicineAtom(Set.of("metformin"), Set.of(), timing);
  }

  private static Atom change(DoseSource source, ChangeKind... kinds) {
    return new ChangeAtom(Set.of(kinds), Set.of(SupplementForm.K1), source);
  }

  private static Truth truth(Atom atom, Facts facts) {
    return AtomReader.of(atom).truth(facts);
  }

  private static Facts takesOnly(Medicine... medicines) {
    return nothingElse().medicines(Stated.complete(List.of(medicines))).build();
  }

  @Test
  void anyNamesWhatIsSoAndLeavesOutTheRest() {
    Criterion when = any(takes("orlistat"), takes("metformin"));

    Finding so = find(when, facts().takes(METFORMIN).build());
    assertThat(so.status()).isEqualTo(Status.TRIGGERED);
    assertThat(so.matched()).extracting(TraceStep::atom).containsExactly(takes("metformin"));
    assertThat(so.missing()).isEmpty();
    Finding none = find(when, nothingElse().build());
    assertThat(none.status()).isEqualTo(Status.NOT_TRIGGERED);
    assertThat(none.excluded()).hasSize(2);
    Finding open = find(when, facts().build());
    assertThat(open.status()).isEqualTo(Status.UNDETERMINED);
    assertThat(open.missing()).hasSize(2);
  }

  @Test
  void allNamesOnlyWhatMakesItFalse() {
    Criterion when = all(takes("orlistat"), takes("metformin"));
    Finding finding = find(when, nothingElse().takesOnly(METFORMIN).build());

    assertThat(finding.status()).isEqualTo(Status.NOT_TRIGGERED);
    assertThat(finding.excluded()).extracting(TraceStep::atom).containsExactly(takes("orlistat"));
    assertThat(finding.matched()).isEmpty();
  }

  @Test
  void notTurnsAStatementOver() {
    Criterion when = not(takes("metformin"));

    assertThat(find(when, facts().takes(METFORMIN).build()).status())
        .isEqualTo(Status.NOT_TRIGGERED);
    Finding without = find(when, nothingElse().build());
    assertThat(without.status()).isEqualTo(Status.TRIGGERED);
    assertThat(without.excluded()).extracting(TraceStep::atom).containsExactly(takes("metformin"));
    assertThat(find(when, facts().build()).status()).isEqualTo(Status.UNDETERMINED);
  }

  @Test
  void startsAndStopsAskForTheTimeOfAMedicine() {
    Medicine current = Medicine.of(METFORMIN);
    Medicine stopped = current.stopped(LocalDate.of(2026, 1, 2));

    assertThat(truth(timed(MedicineTiming.STARTS), takesOnly(current.starting())))
        .isEqualTo(Truth.TRUE);
    assertThat(truth(timed(MedicineTiming.STARTS), takesOnly(current))).isEqualTo(Truth.FALSE);
    assertThat(truth(timed(MedicineTiming.STARTS), takesOnly(stopped))).isEqualTo(Truth.FALSE);
    assertThat(truth(timed(MedicineTiming.STOPS), takesOnly(stopped))).isEqualTo(Truth.TRUE);
    assertThat(truth(timed(MedicineTiming.STOPS), takesOnly(current))).isEqualTo(Truth.FALSE);
    assertThat(timed(MedicineTiming.STOPS).describe().toString()).isEqualTo("stops metformin");
  }

  @Test
  void medicinesThatAreVitaminKStartAndStopInTheirOwnTime() {
    Medicine starting = Medicine.of(PHYTOMENADIONE).starting();
    Medicine current = Medicine.of(PHYTOMENADIONE);
    Atom start = change(DoseSource.SUPPLEMENT, ChangeKind.START);
    Atom stop = change(DoseSource.SUPPLEMENT, ChangeKind.STOP);

    assertThat(truth(start, takesOnly(starting))).isEqualTo(Truth.TRUE);
    assertThat(truth(stop, takesOnly(starting))).isEqualTo(Truth.FALSE);
    assertThat(truth(stop, takesOnly(STOPPED_K1))).isEqualTo(Truth.TRUE);
    assertThat(truth(start, takesOnly(STOPPED_K1))).isEqualTo(Truth.FALSE);
    assertThat(truth(start, takesOnly(current))).isEqualTo(Truth.FALSE);
    assertThat(truth(change(DoseSource.FOOD, ChangeKind.START), takesOnly(starting)))
        .isEqualTo(Truth.FALSE);
    assertThat(AtomReader.of(start).explain(takesOnly(starting), Truth.TRUE).text())
        .hasToString("a medicine starts K1 from supplements");
  }

  @Test
  void raisingAndLoweringDoNotDependOnTheListOfMedicines() {
    Facts facts = facts().changes(TestFacts.none()).build();

    assertThat(truth(change(DoseSource.SUPPLEMENT, ChangeKind.RAISE), facts))
        .isEqualTo(Truth.FALSE);
    assertThat(truth(change(DoseSource.SUPPLEMENT, ChangeKind.START), facts))
        .isEqualTo(Truth.UNKNOWN);
    assertThat(truth(change(DoseSource.SUPPLEMENT, ChangeKind.STOP), facts))
        .isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void aMedicineThatMayBeVitaminKMayBeAChange() {
    Recognition guess = new Recognition(List.of(), List.of(PHYTOMENADIONE), false);
    Medicine maybe = TestFacts.medicine("k1?", guess).starting();

    assertThat(truth(change(DoseSource.ANY, ChangeKind.START), takesOnly(maybe)))
        .isEqualTo(Truth.UNKNOWN);
    Atom dose = DoseAtom.anySupplementOf(Set.of(SupplementForm.K1));
    assertThat(truth(dose, takesOnly(maybe))).isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void aStoppedMedicineThatIsVitaminKMayStillBeADose() {
    Atom dose = DoseAtom.anySupplementOf(Set.of(SupplementForm.K1));

    assertThat(truth(dose, takesOnly(STOPPED_K1))).isEqualTo(Truth.UNKNOWN);
    assertThat(truth(dose, takesOnly(Medicine.of(PHYTOMENADIONE)))).isEqualTo(Truth.TRUE);
    assertThat(truth(dose, takesOnly(Medicine.of(METFORMIN)))).isEqualTo(Truth.FALSE);
    Atom other = DoseAtom.anySupplementOf(Set.of(SupplementForm.MK_7));
    assertThat(truth(other, takesOnly(Medicine.of(PHYTOMENADIONE)))).isEqualTo(Truth.FALSE);
  }

  @Test
  void aMedicineOfUnnamedFormMayBeTheOneAskedFor() {
    Medicine k = Medicine.of(concept("vitamin-k", SupplementForm.K)).starting();

    assertThat(truth(change(DoseSource.ANY, ChangeKind.START), takesOnly(k)))
        .isEqualTo(Truth.UNKNOWN);
  }

  private static Concept concept(String id, SupplementForm form) {
    return Concept.builder().id(id).name(id).form(form).build();
  }

  @Test
  void aChangeOfDietIsNoChangeOfSupplements() {
    Change food = Change.ofFood(ChangeKind.RAISE, SupplementForm.K1);
    Facts facts = nothingElse().change(food).build();

    assertThat(truth(change(DoseSource.FOOD, ChangeKind.RAISE), facts)).isEqualTo(Truth.TRUE);
    assertThat(truth(change(DoseSource.ANY, ChangeKind.RAISE), facts)).isEqualTo(Truth.TRUE);
    assertThat(truth(change(DoseSource.SUPPLEMENT, ChangeKind.RAISE), facts))
        .isEqualTo(Truth.FALSE);
    assertThat(truth(DoseAtom.anySupplementOf(Set.of(SupplementForm.K1)), facts))
        .isEqualTo(Truth.FALSE);
  }

  @Test
  void theChangeThatIsMeantIsTheOneInTheTrace() {
    Change wrongKind = Change.stop(SupplementForm.K1);
    Change wrongSource = Change.ofFood(ChangeKind.START, SupplementForm.K1);
    Change wrongForm = Change.start(dose(SupplementForm.MK_7, "1"));
    Change meant = Change.start(dose(SupplementForm.K1, "5"));
    Facts facts =
        facts().changes(Stated.partial(List.of(wrongKind, wrongSource, wrongForm, meant))).build();
    AtomReader reader = AtomReader.of(change(DoseSource.SUPPLEMENT, ChangeKind.START));

    assertThat(reader.explain(facts, reader.truth(facts)).text().toString())
        .isEqualTo("starts K1 from supplements (then 5 µg/day)");
  }

  @Test
  void theConditionAndTheMedicineThatAreMeantAreTheOnesInTheTrace() {
    Facts facts =
        facts()
            .conditions(
                Stated.partial(List.of(Condition.of(TestRules.CIRRHOSIS), Condition.of(VALVE))))
            .medicines(
                Stated.complete(
                    List.of(Medicine.of(METFORMIN), unrecognised("a"), unrecognised("b"))))
            .build();

    assertThat(find(ConditionAtom.of("mechanical-heart-valve"), facts).matched())
        .extracting(step -> step.text().toString())
        .containsExactly("has 'mechanical-heart-valve'");
    assertThat(Medicines.question(facts)).hasToString("What is the medicine 'a'?");
  }

  @Test
  void whatIsNotAboutAntagonistsIsQuietWhenUndetermined() {
    Rule rule =
        rule("QUIET-1", all(takes("metformin"), takes("orlistat")))
            .severity(Severity.CONTRAINDICATED)
            .build();
    Evaluation evaluation = rules(rule).evaluate(facts().takes(METFORMIN).build());

    assertThat(evaluation.finding("QUIET-1").alert()).isEqualTo(Alert.INFO);
  }

  @Test
  void aSubstanceOfTheClassMakesARuleOneAboutAntagonists() {
    Rule.Builder rule = rule("LOUD-1", all(takes("warfarin"), takes("metformin")));
    rule.severity(Severity.CONTRAINDICATED);
    Rule condition =
        rule("LOUD-2", all(ConditionAtom.of("vka-treatment"), takes("metformin")))
            .severity(Severity.CONTRAINDICATED)
            .build();
    Rule other =
        rule("LOUD-3", all(ConditionAtom.of("cirrhosis"), takes("metformin")))
            .severity(Severity.CONTRAINDICATED)
            .build();
    Facts facts =
        facts()
            .takes(WARFARIN)
            .conditions(
                Stated.partial(
                    List.of(Condition.of(TestRules.TREATMENT), Condition.of(TestRules.CIRRHOSIS))))
            .build();
    Evaluation evaluation = rules(rule.build(), condition, other).evaluate(facts);

    assertThat(evaluation.finding("LOUD-1").alert()).isEqualTo(Alert.CRITICAL);
    assertThat(evaluation.finding("LOUD-2").alert()).isEqualTo(Alert.CRITICAL);
    assertThat(evaluation.finding("LOUD-3").alert()).isEqualTo(Alert.INFO);
  }

  @Test
  void oneAtomOfManyRulesIsReadOnce() {
    Rule first = rule("FIRST-1", takes("metformin")).build();
    Rule second = rule("SECOND-1", all(takes("orlistat"), takes("metformin"))).build();
    Rule third = rule("THIRD-1", any(takes("orlistat"), takes("apixaban"))).build();
    Compiler compiler = new Compiler(new Antagonists(VOCABULARY));
    List.of(first, second, third).forEach(compiler::compile);

    assertThat(Arrays.stream(compiler.readers()).map(AtomReader::atom))
        .containsExactly(takes("metformin"), takes("orlistat"), takes("apixaban"));
    Evaluation evaluation =
        rules(first, second, third).evaluate(nothingElse().takesOnly(APIXABAN).build());
    assertThat(evaluation.status("FIRST-1")).isEqualTo(Status.NOT_TRIGGERED);
    assertThat(evaluation.status("SECOND-1")).isEqualTo(Status.NOT_TRIGGERED);
    assertThat(evaluation.status("THIRD-1")).isEqualTo(Status.TRIGGERED);
  }

  @Test
  void aQuestionThatAloneDecidesNothingIsNotAsked() {
    Criterion pair = any(all(takes("metformin"), ConditionAtom.of("cirrhosis")));
    assertThat(rules(rule("ONE-1", pair).build()).evaluate(facts().build()).questions())
        .extracting(question -> question.fact().toString())
        .containsExactly(
            "Which conditions does the person have, all of them?",
            "Which medicines are taken, all of them?");
    Criterion mixed =
        any(
            all(takes("metformin"), ConditionAtom.of("cirrhosis")),
            all(not(takes("metformin")), ConditionAtom.of("mechanical-heart-valve")));
    assertThat(rules(rule("ONE-1", mixed).build()).evaluate(facts().build()).questions())
        .extracting(question -> question.fact().toString())
        .containsExactly("Which conditions does the person have, all of them?");
  }

  @Test
  void onlyWhatIsMissingIsAskedFor() {
    Criterion when = all(takes("metformin"), ConditionAtom.of("cirrhosis"));
    Evaluation evaluation =
        rules(rule("ONE-1", when).build()).evaluate(facts().takes(METFORMIN).build());

    assertThat(evaluation.questions())
        .containsExactly(new Question(Sentence.of(Phrase.WHICH_CONDITIONS), List.of("ONE-1")));
    assertThat(evaluation.finding("ONE-1").concepts()).containsExactly(METFORMIN);
    assertThat(evaluation.facts()).isEqualTo(facts().takes(METFORMIN).build());
  }

  @Test
  void precedenceAmongEquallyStrictActionsIsSettled() {
    Rule free = rule("FREE-1", takes("metformin")).action(Action.NO_RESTRICTION).build();
    Rule sure =
        rule("SURE-1", takes("metformin")).action(Action.AVOID).severity(Severity.MODERATE).build();
    Rule maybe =
        rule("MAYBE-1", takes("warfarin"))
            .action(Action.AVOID)
            .severity(Severity.CONTRAINDICATED)
            .build();
    Rule sureB =
        rule("SURE-B", takes("metformin")).action(Action.AVOID).severity(Severity.MODERATE).build();
    Rule major =
        rule("ZZZ-1", takes("metformin")).action(Action.AVOID).severity(Severity.MAJOR).build();
    Facts facts =
        facts()
            .medicines(
                Stated.partial(
                    List.of(Medicine.of(METFORMIN), TestFacts.nearMiss("warfrin", WARFARIN))))
            .build();

    assertThat(overruling(facts, free, sureB, maybe, sure)).isEqualTo("SURE-1");
    assertThat(overruling(facts, free, sure, major, maybe)).isEqualTo("ZZZ-1");
    assertThat(overruling(facts, free, maybe)).isEqualTo("MAYBE-1");
  }

  private static String overruling(Facts facts, Rule... rules) {
    return rules(rules).evaluate(facts).finding("FREE-1").overruledBy().orElse("");
  }

  @Test
  void anUndeterminedWarningCountsAndInformationDoesNot() {
    Rule warning = rule("WARN-1", takes("warfarin")).severity(Severity.MODERATE).build();
    Rule free = rule("FREE-1", takes("metformin")).action(Action.NO_RESTRICTION).build();
    Rule ask =
        rule("ASK-1", takes("warfarin"))
            .action(Action.ASK_CLINICIAN)
            .severity(Severity.MODERATE)
            .build();
    Facts near =
        facts()
            .medicines(
                Stated.partial(
                    List.of(Medicine.of(METFORMIN), TestFacts.nearMiss("warfrin", WARFARIN))))
            .build();
    Facts none = facts().takes(METFORMIN).build();

    assertThat(overruling(near, free, warning, ask)).isEqualTo("ASK-1");
    assertThat(overruling(none, free, warning, ask)).isEmpty();
    assertThat(Action.AVOID.isStricterThan(Action.AVOID)).isFalse();
  }

  @ParameterizedTest
  @EnumSource(Alert.class)
  void alertsHaveTheirNames(Alert alert) {
    assertThat(alert.symbol()).isEqualTo(alert.name().toLowerCase(Locale.ROOT));
  }

  @ParameterizedTest
  @EnumSource(Severity.class)
  void whatIsMajorOrMoreIsSerious(Severity severity) {
    boolean serious = severity == Severity.MAJOR || severity == Severity.CONTRAINDICATED;

    assertThat(rule("ONE-1", takes("metformin")).severity(severity).build().isSerious())
        .isEqualTo(serious);
  }

  @Test
  void atomsSayWhatTheyAsk() {
    assertThat(
            new ChangeAtom(
                    Set.of(ChangeKind.START), SupplementForm.vitaminK(), DoseSource.SUPPLEMENT)
                .describe()
                .toString())
        .isEqualTo("starts vitamin K of any form from supplements");
    assertThat(
            new ChangeAtom(
                    Set.of(ChangeKind.START, ChangeKind.STOP),
                    Set.of(SupplementForm.K1, SupplementForm.MK_7),
                    DoseSource.ANY)
                .describe()
                .toString())
        .isEqualTo("starts or stops K1 or MK-7 from food and supplements");
    assertThat(new AgeAtom(12, 24).describe().toString())
        .isEqualTo("age is at least 12 months and below 24 months");
    assertThat(
            DoseAtom.anySupplementOf(Set.of(SupplementForm.K1, SupplementForm.MK_7))
                .describe()
                .toString())
        .isEqualTo("K1 + MK-7 from supplements more than 0 µg/day");
    assertThat(
            DoseAtom.testedFrom(SupplementForm.MK_7, Amount.ofMicrograms("10")).isUntestedBelow())
        .isTrue();
  }

  @Test
  void theLeastTestedDoseItselfIsNotUntested() {
    Supplement k2 = dose(SupplementForm.K2, "10");
    Facts facts = nothingElse().supplements(Stated.complete(List.of(k2))).build();
    AtomReader reader = AtomReader.of(TestRules.MK7_FROM_10);

    assertThat(reader.explain(facts, reader.truth(facts)).text().toString())
        .endsWith("taken is at least 0 µg/day, at most 10 µg/day");
    assertThat(reader.atom()).isEqualTo(TestRules.MK7_FROM_10);
  }

  @Test
  void agesThatOnlyTouchDoNotMeet() {
    Criterion touching = all(new AgeAtom(0, 12), new AgeAtom(12, 24));
    Criterion swapped = all(new AgeAtom(12, 24), new AgeAtom(0, 12));
    Criterion meeting = all(new AgeAtom(0, 13), new AgeAtom(12, 24));

    assertThat(Consistency.problem(touching)).isPresent();
    assertThat(Consistency.problem(swapped)).isPresent();
    assertThat(Consistency.problem(meeting)).isEmpty();
  }

  @Test
  void dosesOfDifferentFormsOrSourcesDoNotClash() {
    Amount ten = Amount.ofMicrograms("10");
    Set<SupplementForm> mk7 = Set.of(SupplementForm.MK_7);
    Set<SupplementForm> k1 = Set.of(SupplementForm.K1);
    DoseAtom most = new DoseAtom(mk7, DoseSource.FOOD, Threshold.BELOW, ten, false);
    DoseAtom other = new DoseAtom(k1, DoseSource.FOOD, Threshold.AT_LEAST, ten, false);
    DoseAtom elsewhere = new DoseAtom(mk7, DoseSource.ANY, Threshold.AT_LEAST, ten, false);
    DoseAtom same = new DoseAtom(mk7, DoseSource.FOOD, Threshold.AT_LEAST, ten, false);

    assertThat(Consistency.problem(all(most, other))).isEmpty();
    assertThat(Consistency.problem(all(most, elsewhere))).isEmpty();
    assertThat(Consistency.problem(all(most, same))).isPresent();
    assertThat(Consistency.problem(all(not(takes("metformin")), not(takes("metformin")))))
        .isEmpty();
  }

  @Test
  void asManyAlternativesAsAreAllowedAreTaken() {
    Criterion[] parts = new Criterion[12];
    Arrays.fill(parts, any(takes("metformin"), takes("orlistat")));

    assertThat(Consistency.problem(all(parts))).isEmpty();
  }

  @Test
  void aCountryOfTwoLettersIsTaken() {
    assertThat(
            RuleChecks.faults(
                List.of(rule("ONE-1", takes("metformin")).jurisdiction("JP").build()), VOCABULARY))
        .isEmpty();
  }

  @Test
  void whatIsUndecidedAloneIsAssumed() {
    Criterion when = all(takes("warfarin"), not(takes("warfarin")), takes("orlistat"));
    Compiler compiler = new Compiler(new Antagonists(VOCABULARY));
    CompiledRule compiled = compiler.compile(rule("ONE-1", when).build());
    byte[] truths = {Node.TRUE, Node.UNKNOWN};

    assertThat(compiled.isAboutAntagonists()).isTrue();
    assertThat(compiled.valueIf(truths, compiled.atoms(), Node.FALSE)).isEqualTo(Node.FALSE);
    assertThat(truths).containsExactly(Node.TRUE, Node.UNKNOWN);
    CompiledRule plain = compiler.compile(rule("TWO-1", takes("orlistat")).build());
    assertThat(plain.isAboutAntagonists()).isFalse();
    assertThat(plain.valueIf(truths, plain.atoms(), Node.TRUE)).isEqualTo(Node.TRUE);
    assertThat(plain.valueIf(new byte[] {Node.TRUE, Node.FALSE}, plain.atoms(), Node.TRUE))
        .isEqualTo(Node.FALSE);
  }
}
