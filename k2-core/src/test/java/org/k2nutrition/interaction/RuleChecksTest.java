package org.k2nutrition.interaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.k2nutrition.interaction.Criterion.all;
import static org.k2nutrition.interaction.Criterion.any;
import static org.k2nutrition.interaction.Criterion.not;
import static org.k2nutrition.interaction.TestRules.ANTAGONIST;
import static org.k2nutrition.interaction.TestRules.ANY_SUPPLEMENT;
import static org.k2nutrition.interaction.TestRules.VOCABULARY;
import static org.k2nutrition.interaction.TestRules.rule;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.k2nutrition.person.Age;
import org.k2nutrition.person.LifeStage;
import org.k2nutrition.person.Sex;
import org.k2nutrition.person.SupplementForm;
import org.k2nutrition.quantity.Amount;
import org.k2nutrition.source.Verification;

class RuleChecksTest {

  private static final Atom METFORMIN = MedicineAtom.substance("metformin");
  private static final Atom FEMALE = new SexAtom(Sex.FEMALE);

  @Test
  void goodRulesAreTaken() {
    assertThat(TestRules.RULES.rules()).hasSize(7);
    assertThat(TestRules.RULES.find("VKA")).contains(TestRules.SUPPLEMENT);
    assertThat(TestRules.RULES.find("NO-SUCH-RULE")).isEmpty();
  }

  static List<Arguments> refused() {
    return List.of(
        Arguments.of(MedicineAtom.substance("warfarine"), "unknown substance 'warfarine'"),
        Arguments.of(MedicineAtom.ofClass("vka"), "unknown class of medicines 'vka'"),
        Arguments.of(ConditionAtom.of("gout"), "unknown condition 'gout'"),
        Arguments.of(
            all(ANTAGONIST, not(ANY_SUPPLEMENT)),
            "'not' in a rule about antagonists, expected it only over 'takes an antagonist'"),
        Arguments.of(
            all(ANTAGONIST, not(all(ANTAGONIST, ANY_SUPPLEMENT))),
            "'not' in a rule about antagonists, expected it only over 'takes an antagonist'"),
        Arguments.of(
            all(MedicineAtom.substance("warfarin"), dose(Threshold.AT_LEAST, "10")),
            "a dose rule about antagonists must leave smaller doses undetermined, found 'MK-7 from"
                + " supplements at least 10 µg/day'"),
        Arguments.of(
            all(ConditionAtom.of("vka-treatment"), dose(Threshold.BELOW, "10")),
            "a dose rule about antagonists must leave smaller doses undetermined, found 'MK-7 from"
                + " supplements less than 10 µg/day'"),
        Arguments.of(
            all(METFORMIN, not(METFORMIN)),
            "unreachable: 'takes metformin' and 'not: takes metformin'"),
        Arguments.of(
            all(FEMALE, new SexAtom(Sex.MALE)), "unreachable: 'sex is female' and 'sex is male'"),
        Arguments.of(
            all(new LifeStageAtom(LifeStage.PREGNANT), new LifeStageAtom(LifeStage.BREASTFEEDING)),
            "unreachable: 'life stage is pregnant' and 'life stage is breastfeeding'"),
        Arguments.of(
            all(new PatternAtom(IntakePattern.STEADY), new PatternAtom(IntakePattern.VARYING)),
            "unreachable: 'intake of vitamin K from food is steady' and 'intake of vitamin K from"
                + " food is varying'"),
        Arguments.of(
            all(AgeAtom.atLeast(Age.ofYears(18)), AgeAtom.below(Age.ofYears(18))),
            "unreachable: 'age is at least 216 months' and 'age is below 216 months'"),
        Arguments.of(
            all(dose(Threshold.AT_LEAST, "100"), dose(Threshold.AT_MOST, "99.9")),
            "unreachable: contradictory thresholds: 'MK-7 from supplements at least 100 µg/day'"
                + " and 'MK-7 from supplements at most 99.9 µg/day'"),
        Arguments.of(
            all(dose(Threshold.BELOW, "100"), dose(Threshold.AT_LEAST, "100")),
            "unreachable: contradictory thresholds: 'MK-7 from supplements less than 100 µg/day'"
                + " and 'MK-7 from supplements at least 100 µg/day'"),
        Arguments.of(
            all(dose(Threshold.ABOVE, "100"), not(dose(Threshold.AT_LEAST, "50"))),
            "unreachable: contradictory thresholds: 'MK-7 from supplements more than 100 µg/day'"
                + " and 'not: MK-7 from supplements at least 50 µg/day'"),
        Arguments.of(
            dose(Threshold.BELOW, "0"),
            "unreachable: contradictory thresholds: 'MK-7 from supplements less than 0 µg/day'"),
        Arguments.of(
            any(all(METFORMIN, not(METFORMIN)), all(FEMALE, not(FEMALE))),
            "unreachable: 'sex is female' and 'not: sex is female'"));
  }

  @ParameterizedTest
  @MethodSource("refused")
  void aFaultyConditionIsRefusedWithRuleAndField(Criterion when, String problem) {
    assertThatThrownBy(() -> load(rule("BAD-1", when).build()))
        .isInstanceOf(InvalidRulesException.class)
        .hasMessage("rule 'BAD-1', field 'when': " + problem);
  }

  static List<Criterion> accepted() {
    return List.of(
        all(ANTAGONIST, MedicineAtom.ofClass("lipase-inhibitor")),
        not(ANTAGONIST),
        all(ConditionAtom.of("liver-disease"), not(ANTAGONIST)),
        all(dose(Threshold.AT_LEAST, "100"), dose(Threshold.AT_MOST, "100")),
        all(dose(Threshold.AT_LEAST, "10"), dose(Threshold.BELOW, "100")),
        all(METFORMIN, not(MedicineAtom.substance("orlistat"))),
        any(all(METFORMIN, not(METFORMIN)), FEMALE),
        not(all(METFORMIN, not(METFORMIN))),
        all(any(FEMALE, METFORMIN), any(new SexAtom(Sex.MALE), METFORMIN)),
        all(AgeAtom.atLeast(Age.ofYears(18)), AgeAtom.below(Age.ofYears(65))));
  }

  @ParameterizedTest
  @MethodSource("accepted")
  void aConditionThatSomeFactsMeetIsTaken(Criterion when) {
    assertThat(load(rule("GOOD-1", when).build()).rules()).hasSize(1);
  }

  @Test
  void everyFaultIsNamedAtOnce() {
    Rule.Builder bad = Rule.builder();
    bad.id("bad id")
        .title(" ")
        .when(MedicineAtom.substance("nobody-knows"))
        .severity(Severity.MINOR)
        .direction(Direction.NONE)
        .effect("")
        .action(Action.MONITOR)
        .management(" ")
        .verification(Verification.VERIFIED)
        .jurisdiction("Japan");

    assertThatThrownBy(() -> load(bad.build(), TestRules.FOOD, TestRules.FOOD))
        .isInstanceOfSatisfying(
            InvalidRulesException.class,
            e ->
                assertThat(e.faults())
                    .extracting(RuleFault::toString)
                    .containsExactly(
                        "rule 'bad id', field 'id': found 'bad id', expected upper case with"
                            + " hyphens",
                        "rule 'bad id', field 'title': blank, expected words",
                        "rule 'bad id', field 'effect': blank, expected words",
                        "rule 'bad id', field 'management': blank, expected words",
                        "rule 'bad id', field 'forms': empty, expected at least one form",
                        "rule 'bad id', field 'evidence': empty, expected at least one kind of"
                            + " evidence",
                        "rule 'bad id', field 'citations': empty, expected a citation unless"
                            + " nothing was found",
                        "rule 'bad id', field 'jurisdiction': found 'Japan', expected a country"
                            + " code of two letters",
                        "rule 'bad id', field 'when': unknown substance 'nobody-knows'",
                        "rule 'VKA-FOOD', field 'id': doubled, expected each id once"));
  }

  @Test
  void aRuleForWhichNothingWasFoundNeedsNoCitation() {
    Rule.Builder rule = rule("NOTHING-FOUND", METFORMIN);
    rule.citations(List.of()).evidence(Set.of(Evidence.NONE_FOUND));

    assertThat(load(rule.build()).rules()).hasSize(1);
  }

  @Test
  void aConditionWithTooManyAlternativesIsRefused() {
    Criterion pair = any(METFORMIN, MedicineAtom.substance("orlistat"));
    Criterion[] parts = new Criterion[13];
    Arrays.fill(parts, pair);

    assertThatThrownBy(() -> load(rule("BIG-1", all(parts)).build()))
        .hasMessage("rule 'BIG-1', field 'when': too many alternatives, expected at most 4096");
  }

  @Test
  void atomsAndCriteriaRefuseNonsense() {
    Set<SupplementForm> none = Set.of();
    Amount ten = Amount.ofMicrograms("10");

    assertThatThrownBy(() -> all()).hasMessage("'all' needs at least one part");
    assertThatThrownBy(() -> any()).hasMessage("'any' needs at least one part");
    assertThatThrownBy(() -> new MedicineAtom(Set.of(), Set.of(), MedicineTiming.TAKES))
        .hasMessage("A medicine atom needs a substance or a class");
    assertThatThrownBy(() -> new ConditionAtom(Set.of()))
        .hasMessage("A condition atom needs a condition");
    assertThatThrownBy(() -> new FoodAtom(Set.of())).hasMessage("A food atom needs a food");
    assertThatThrownBy(() -> new AgeAtom(12, 12))
        .hasMessage("No age is inside: from '12' to below '12' months");
    assertThatThrownBy(() -> new ChangeAtom(Set.of(), none, DoseSource.ANY))
        .hasMessage("A change atom needs a change and a form");
    assertThatThrownBy(() -> new DoseAtom(none, DoseSource.ANY, Threshold.ABOVE, ten, false))
        .hasMessage("A dose needs forms of one unit, found '[]'");
    assertThatThrownBy(
            () ->
                new DoseAtom(Set.of(SupplementForm.K1), DoseSource.ANY, Threshold.BELOW, ten, true))
        .hasMessage("Only 'at least' can be untested below, found 'BELOW'");
  }

  private static Atom dose(Threshold threshold, String micrograms) {
    return new DoseAtom(
        Set.of(SupplementForm.MK_7),
        DoseSource.SUPPLEMENT,
        threshold,
        Amount.ofMicrograms(micrograms),
        false);
  }

  private static RuleSet load(Rule... rules) {
    return RuleSet.of(List.of(rules), VOCABULARY);
  }
}
