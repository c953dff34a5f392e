package org.k2nutrition.interaction;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.k2nutrition.person.SupplementForm;

/** Checks rules as they are loaded. */
final class RuleChecks {

  private static final String WHEN = "when";

  private final Vocabulary vocabulary;
  private final Antagonists antagonists;
  private final List<RuleFault> faults = new ArrayList<>();

  private RuleChecks(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.antagonists = new Antagonists(vocabulary);
  }

  /** Every fault of every rule, in order. */
  static List<RuleFault> faults(List<Rule> rules, Vocabulary vocabulary) {
    RuleChecks checks = new RuleChecks(vocabulary);
    Set<String> ids = new HashSet<>();
    for (Rule rule : rules) {
      if (!ids.add(rule.id())) {
        checks.fault(rule, "id", "doubled, expected each id once");
      }
      checks.outcome(rule);
      checks.names(rule);
      checks.antagonistPolicy(rule);
      Consistency.problem(rule.when()).ifPresent(problem -> checks.fault(rule, WHEN, problem));
    }
    return checks.faults;
  }

  private void outcome(Rule rule) {
    if (!rule.id().matches("[A-Z][A-Z0-9-]*[A-Z0-9]")) {
      fault(rule, "id", "found '" + rule.id() + "', expected upper case with hyphens");
    }
    notBlank(rule, "title", rule.title());
    notBlank(rule, "effect", rule.effect());
    notBlank(rule, "management", rule.management());
    if (rule.forms().isEmpty()) {
      fault(rule, "forms", "empty, expected at least one form");
    }
    if (rule.evidence().isEmpty()) {
      fault(rule, "evidence", "empty, expected at least one kind of evidence");
    }
    if (rule.citations().isEmpty() && !rule.evidence().equals(Set.of(Evidence.NONE_FOUND))) {
      fault(rule, "citations", "empty, expected a citation unless nothing was found");
    }
    rule.jurisdiction()
        .filter(country -> !country.matches("[A-Z]{2}"))
        .ifPresent(
            country ->
                fault(
                    rule,
                    "jurisdiction",
                    "found '" + country + "', expected a country code of two letters"));
  }

  private void notBlank(Rule rule, String field, String text) {
    if (text.isBlank()) {
      fault(rule, field, "blank, expected words");
    }
  }

  private void names(Rule rule) {
    for (Atom atom : Criteria.atoms(rule.when())) {
      if (atom instanceof MedicineAtom medicine) {
        medicine.substances().stream()
            .sorted()
            .filter(id -> vocabulary.findMedicine(id).isEmpty())
            .forEach(id -> fault(rule, WHEN, "unknown substance '" + id + "'"));
        medicine.classes().stream()
            .sorted()
            .filter(id -> !vocabulary.medicineClasses().contains(id))
            .forEach(id -> fault(rule, WHEN, "unknown class of medicines '" + id + "'"));
      }
      if (atom instanceof ConditionAtom condition) {
        condition.conditions().stream()
            .sorted()
            .filter(id -> vocabulary.findCondition(id).isEmpty())
            .filter(id -> !vocabulary.conditionClasses().contains(id))
            .forEach(id -> fault(rule, WHEN, "unknown condition '" + id + "'"));
      }
    }
  }

  /**
   * In a rule that speaks of antagonists, "not" is allowed only over "takes an antagonist", and no
   * dose of a supplement above nothing may leave it untriggered.
   */
  private void antagonistPolicy(Rule rule) {
    if (!antagonists.isNamedIn(rule.when())) {
      return;
    }
    refuseNot(rule, rule.when());
    for (Atom atom : Criteria.atoms(rule.when())) {
      if (atom instanceof DoseAtom dose && mayReassure(dose)) {
        fault(
            rule,
            WHEN,
            "a dose rule about antagonists must leave smaller doses undetermined, found '"
                + dose.describe()
                + "'");
      }
    }
  }

  private void refuseNot(Rule rule, Criterion criterion) {
    if (criterion instanceof Criterion.Not not) {
      if (!(not.part() instanceof Atom atom) || !antagonists.isNamedBy(atom)) {
        fault(
            rule,
            WHEN,
            "'not' in a rule about antagonists, expected it only over 'takes an antagonist'");
      }
    }
    Criteria.parts(criterion).forEach(part -> refuseNot(rule, part));
  }

  private static boolean mayReassure(DoseAtom dose) {
    boolean anyDose = dose.threshold() == Threshold.ABOVE && dose.perDay().billionths() == 0;
    boolean aboutVitaminK = !Collections.disjoint(dose.forms(), SupplementForm.vitaminK());
    return aboutVitaminK && dose.source() != DoseSource.FOOD && !anyDose && !dose.isUntestedBelow();
  }

  private void fault(Rule rule, String field, String problem) {
    faults.add(new RuleFault(rule.id(), field, problem));
  }
}
