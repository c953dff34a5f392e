package org.k2nutrition.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.k2nutrition.interaction.Alert;
import org.k2nutrition.interaction.Change;
import org.k2nutrition.interaction.ChangeKind;
import org.k2nutrition.interaction.Evaluation;
import org.k2nutrition.interaction.Facts;
import org.k2nutrition.interaction.Finding;
import org.k2nutrition.interaction.RuleSet;
import org.k2nutrition.interaction.Severity;
import org.k2nutrition.interaction.Status;
import org.k2nutrition.person.Medicine;
import org.k2nutrition.person.Person;
import org.k2nutrition.person.Stated;
import org.k2nutrition.person.Supplement;
import org.k2nutrition.person.SupplementForm;
import org.k2nutrition.quantity.Amount;

/**
 * Every vitamin K antagonist, in every way it can be written, with every form of vitamin K that is
 * taken, started, raised, lowered or stopped.
 */
class AntagonistMatrixTest {

  private static final Interactions INTERACTIONS = K2.load().interactions();

  /** The antagonists, and for each the rule that is its own. */
  private static final Map<String, String> OWN_RULE =
      Map.ofEntries(
          Map.entry("dicoumarol", "INT-VKA-01"),
          Map.entry("phenindione", "INT-VKA-02"),
          Map.entry("warfarin", "INT-VKA-03"),
          Map.entry("phenprocoumon", "INT-VKA-04"),
          Map.entry("acenocoumarol", "INT-VKA-07"),
          Map.entry("ethyl-biscoumacetate", "INT-VKA-08"),
          Map.entry("clorindione", "INT-VKA-09"),
          Map.entry("diphenadione", "INT-VKA-10"),
          Map.entry("tioclomarol", "INT-VKA-11"),
          Map.entry("fluindione", "INT-VKA-12"),
          Map.entry("anisindione", "INT-VKA-ANISINDIONE"));

  /** The spellings of each antagonist: names, brands, salts and codes of the shipped files. */
  private static final Map<String, Set<String>> SPELLINGS = Spellings.of(OWN_RULE.keySet());

  @Test
  void everyAntagonistOfTheClassIsInTheMatrixAndCanBeWrittenInManyWays() {
    assertThat(INTERACTIONS.findMedicine("vitamin-k-antagonists")).isPresent();
    assertThat(INTERACTIONS.medicine("AVK").recognition().possibly())
        .extracting(concept -> concept.id())
        .containsExactlyInAnyOrderElementsOf(OWN_RULE.keySet());
    assertThat(SPELLINGS.get("warfarin")).hasSizeGreaterThan(300);
    assertThat(SPELLINGS).allSatisfy((id, texts) -> assertThat(texts).hasSizeGreaterThan(4));
  }

  @Test
  void anyFormTakenStartedRaisedLoweredOrStoppedIsTriggeredAtMajorOrAbove() {
    Map<String, String> faults = new TreeMap<>();
    SPELLINGS.forEach(
        (id, texts) ->
            texts.forEach(
                text -> plans().forEach((plan, facts) -> check(id, text, plan, facts, faults))));

    assertThat(faults).isEmpty();
  }

  private static void check(
      String id, String text, String plan, Facts.Builder facts, Map<String, String> faults) {
    Person.Builder person = Person.builder();
    Person planned = facts.build().person();
    person.from(planned).medicines(Stated.partial(List.of(INTERACTIONS.medicine(text))));
    Evaluation evaluation = INTERACTIONS.check(facts.person(person.build()).build());
    List<String> expected =
        plan.startsWith("stop") || plan.startsWith("lower")
            ? List.of("INT-VKA-STOP")
            : List.of("INT-VKA", OWN_RULE.get(id));
    for (String rule : expected) {
      Finding finding = evaluation.finding(rule);
      boolean loud =
          finding.status() == Status.TRIGGERED
              && finding.rule().severity().compareTo(Severity.MAJOR) <= 0
              && finding.alert() == Alert.CRITICAL;
      if (!loud) {
        faults.put(text + " / " + plan + " / " + rule, finding.status() + " " + finding.alert());
      }
    }
    if (evaluation.status("INT-VKA-FOOD") != Status.TRIGGERED) {
      faults.put(text + " / food", evaluation.status("INT-VKA-FOOD").name());
    }
    facts.person(planned);
  }

  private static Map<String, Facts.Builder> plans() {
    Map<String, Facts.Builder> plans = new LinkedHashMap<>();
    for (SupplementForm form : SupplementForm.vitaminK()) {
      Supplement supplement = Supplement.of(form, Amount.ofMicrograms("0.1"));
      Amount more = Amount.ofMicrograms("45");
      Amount less = Amount.ofMicrograms("0.1");
      plans.put("take " + form, plan(Stated.partial(List.of(supplement)), Stated.unknown()));
      plans.put("start " + form, changing(Change.start(supplement)));
      plans.put("raise " + form, changing(Change.of(form, less, more)));
      plans.put("lower " + form, changing(Change.of(form, more, less)));
      plans.put("stop " + form, changing(Change.stop(form)));
    }
    return plans;
  }

  private static Facts.Builder changing(Change change) {
    return plan(Stated.unknown(), Stated.partial(List.of(change)));
  }

  private static Facts.Builder plan(Stated<Supplement> supplements, Stated<Change> changes) {
    Person.Builder person = Person.builder();
    Facts.Builder facts = Facts.builder();
    facts.person(person.supplements(supplements).build()).changes(changes);
    return facts;
  }

  @Test
  void aChangeOfDietWithAnAntagonistIsMajor() {
    for (String id : OWN_RULE.keySet()) {
      for (ChangeKind kind : ChangeKind.values()) {
        Facts.Builder facts = changing(Change.ofFood(kind, SupplementForm.K));
        Finding finding = check(facts, id).finding("INT-VKA-CHANGE");

        assertThat(finding.status()).isEqualTo(Status.TRIGGERED);
        assertThat(finding.rule().severity()).isEqualTo(Severity.MAJOR);
      }
    }
  }

  @Test
  void habitualFoodWithAnAntagonistIsModerateAndToBeKeptSteady() {
    for (String id : OWN_RULE.keySet()) {
      Finding finding = check(plan(Stated.unknown(), Stated.unknown()), id).finding("INT-VKA-FOOD");

      assertThat(finding.status()).isEqualTo(Status.TRIGGERED);
      assertThat(finding.rule().severity()).isEqualTo(Severity.MODERATE);
      assertThat(finding.alert()).isEqualTo(Alert.WARNING);
    }
  }

  @Test
  void mk7ActedAtTheLowestDoseTestedAndLessIsUndetermined() {
    for (String id : OWN_RULE.keySet()) {
      assertThat(dosed(id, SupplementForm.MK_7, "10").status("INT-MK7-VKA"))
          .isEqualTo(Status.TRIGGERED);
      assertThat(dosed(id, SupplementForm.MK_7, "9.99").status("INT-MK7-VKA"))
          .isEqualTo(Status.UNDETERMINED);
      assertThat(dosed(id, SupplementForm.K2, "100").status("INT-MK7-VKA"))
          .isEqualTo(Status.UNDETERMINED);
      assertThat(dosed(id, SupplementForm.K1, "150").status("INT-K1-VKA"))
          .isEqualTo(Status.TRIGGERED);
      assertThat(dosed(id, SupplementForm.K1, "100").status("INT-K1-VKA"))
          .isEqualTo(Status.UNDETERMINED);
    }
  }

  @Test
  void nattoAndMenatetrenoneWithWarfarinAreContraindicatedInJapan() {
    Facts.Builder natto = plan(Stated.unknown(), Stated.unknown());
    natto.foods(Stated.partial(List.of("natto")));
    Finding food = check(natto, "warfarin").finding("INT-NATTO-VKA");
    Finding medicine =
        check(plan(Stated.unknown(), Stated.unknown()), "warfarin", "Glakay")
            .finding("INT-MK4-VKA");

    assertThat(List.of(food, medicine))
        .allSatisfy(
            finding -> {
              assertThat(finding.status()).isEqualTo(Status.TRIGGERED);
              assertThat(finding.rule().severity()).isEqualTo(Severity.CONTRAINDICATED);
              assertThat(finding.rule().jurisdiction()).contains("JP");
              assertThat(finding.alert()).isEqualTo(Alert.CRITICAL);
            });
  }

  @Test
  void everyRuleOfTheAntagonistsHasItsOwnSubstance() {
    RuleSet rules = INTERACTIONS.rules();
    OWN_RULE.values().forEach(id -> assertThat(rules.find(id)).isPresent());
  }

  private static Evaluation dosed(String id, SupplementForm form, String micrograms) {
    Supplement supplement = Supplement.of(form, Amount.ofMicrograms(micrograms));
    Stated<Supplement> all = Stated.complete(List.of(supplement));
    Person.Builder person = Person.builder();
    person.supplements(all).medicines(Stated.complete(List.of(INTERACTIONS.medicine(id))));
    Facts.Builder facts = Facts.builder();
    facts.person(person.build()).changes(Stated.complete(List.of()));
    return INTERACTIONS.check(facts.build());
  }

  private static Evaluation check(Facts.Builder facts, String... medicines) {
    List<Medicine> taken = new ArrayList<>();
    for (String medicine : medicines) {
      taken.add(INTERACTIONS.medicine(medicine));
    }
    Person.Builder person = Person.builder();
    person.from(facts.build().person()).medicines(Stated.partial(taken));
    return INTERACTIONS.check(facts.person(person.build()).build());
  }
}
