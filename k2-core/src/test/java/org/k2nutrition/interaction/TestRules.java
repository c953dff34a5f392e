package org.k2nutrition.interaction;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.k2nutrition.person.Concept;
import org.k2nutrition.person.SupplementForm;
import org.k2nutrition.quantity.Amount;
import org.k2nutrition.source.Citation;
import org.k2nutrition.source.Code;
import org.k2nutrition.source.Verification;

/** A small vocabulary and a few rules of every kind, for tests of the engine. */
final class TestRules {

  static final Concept WARFARIN = medicine("warfarin", "vitamin-k-antagonist");
  static final Concept FLUINDIONE = medicine("fluindione", "vitamin-k-antagonist");
  static final Concept APIXABAN = medicine("apixaban", "direct-oral-anticoagulant");
  static final Concept ORLISTAT = medicine("orlistat", "lipase-inhibitor");
  static final Concept METFORMIN = medicine("metformin");
  static final Concept PHYTOMENADIONE = form("phytomenadione", SupplementForm.K1);
  static final Concept MENATETRENONE = form("menatetrenone", SupplementForm.MK_4);
  static final Concept VALVE = medicine("mechanical-heart-valve");
  static final Concept CIRRHOSIS = medicine("cirrhosis", "liver-disease");
  static final Concept TREATMENT = medicine("vka-treatment", "vitamin-k-antagonist");

  static final Vocabulary VOCABULARY =
      new Words(
          List.of(
              WARFARIN, FLUINDIONE, APIXABAN, ORLISTAT, METFORMIN, PHYTOMENADIONE, MENATETRENONE),
          List.of(VALVE, CIRRHOSIS, TREATMENT));

  static final Atom ANTAGONIST = MedicineAtom.ofClass("vitamin-k-antagonist");
  static final Atom ANY_SUPPLEMENT = DoseAtom.anySupplementOf(SupplementForm.vitaminK());
  static final Atom MK7_FROM_10 =
      DoseAtom.testedFrom(SupplementForm.MK_7, Amount.ofMicrograms("10"));
  static final Atom STOP =
      new ChangeAtom(
          Set.of(ChangeKind.STOP, ChangeKind.LOWER),
          SupplementForm.vitaminK(),
          DoseSource.SUPPLEMENT);

  static final Rule SUPPLEMENT =
      rule("VKA", Criterion.all(ANTAGONIST, ANY_SUPPLEMENT))
          .severity(Severity.MAJOR)
          .action(Action.DO_NOT_START_OR_STOP_ALONE)
          .direction(Direction.LOWERS_DRUG_EFFECT)
          .build();
  static final Rule STOPPING =
      rule("VKA-STOP", Criterion.all(ANTAGONIST, STOP))
          .severity(Severity.MAJOR)
          .action(Action.DO_NOT_START_OR_STOP_ALONE)
          .direction(Direction.RAISES_DRUG_EFFECT)
          .build();
  static final Rule MK7 =
      rule("VKA-MK7", Criterion.all(ANTAGONIST, MK7_FROM_10))
          .severity(Severity.MAJOR)
          .action(Action.AVOID)
          .build();
  static final Rule FOOD =
      rule("VKA-FOOD", ANTAGONIST).severity(Severity.MODERATE).action(Action.KEEP_STEADY).build();
  static final Rule DOAC =
      rule("DOAC", MedicineAtom.substance("apixaban"))
          .severity(Severity.INFORMATION)
          .action(Action.NO_RESTRICTION)
          .direction(Direction.NONE)
          .build();
  static final Rule LIPASE =
      rule("ORLISTAT", MedicineAtom.substance("orlistat"))
          .severity(Severity.MODERATE)
          .action(Action.MONITOR)
          .build();
  static final Rule HEART_VALVE =
      rule("VALVE", ConditionAtom.of("mechanical-heart-valve"))
          .severity(Severity.CONTRAINDICATED)
          .action(Action.ASK_CLINICIAN)
          .build();

  static final RuleSet RULES =
      RuleSet.of(List.of(SUPPLEMENT, STOPPING, MK7, FOOD, DOAC, LIPASE, HEART_VALVE), VOCABULARY);

  private TestRules() {}

  static Rule.Builder rule(String id, Criterion when) {
    Rule.Builder rule = Rule.builder();
    rule.id(id)
        .title("title of " + id)
        .when(when)
        .severity(Severity.MAJOR)
        .direction(Direction.UNCLEAR)
        .forms(SupplementForm.vitaminK())
        .effect("effect of " + id)
        .action(Action.MONITOR)
        .management("management of " + id)
        .addEvidence(Evidence.LABEL)
        .verification(Verification.VERIFIED)
        .addCitations(Citation.builder().key("a-label").title("A label").build());
    return rule;
  }

  private static Concept medicine(String id, String... classes) {
    return Concept.builder()
        .id(id)
        .name(id)
        .addClasses(classes)
        .addCodes(new Code("test", id))
        .build();
  }

  private static Concept form(String id, SupplementForm form) {
    return Concept.builder().id(id).name(id).addClasses("vitamin-k").form(form).build();
  }

  /** A vocabulary of some medicines and conditions. */
  record Words(List<Concept> medicines, List<Concept> conditions) implements Vocabulary {
    @Override
    public Optional<Concept> findMedicine(String id) {
      return find(medicines, id);
    }

    @Override
    public Optional<Concept> findCondition(String id) {
      return find(conditions, id);
    }

    @Override
    public Set<String> medicineClasses() {
      return classes(medicines);
    }

    @Override
    public Set<String> conditionClasses() {
      return classes(conditions);
    }

    private static Optional<Concept> find(List<Concept> concepts, String id) {
      return concepts.stream().filter(concept -> concept.id().equals(id)).findFirst();
    }

    private static Set<String> classes(List<Concept> concepts) {
      return concepts.stream().flatMap(c -> c.classes().stream()).collect(Collectors.toSet());
    }
  }

  /** The status of each rule, in order of the rules. */
  static Map<String, Status> statuses(Evaluation evaluation) {
    Map<String, Status> statuses = new LinkedHashMap<>();
    RULES.rules().forEach(rule -> statuses.put(rule.id(), evaluation.status(rule.id())));
    return statuses;
  }

  static List<String> ids(Rule... rules) {
    return Arrays.stream(rules).map(Rule::id).toList();
  }
}
