package org.k2nutrition.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.k2nutrition.interaction.Alert;
import org.k2nutrition.interaction.Change;
import org.k2nutrition.interaction.ChangeKind;
import org.k2nutrition.interaction.Evaluation;
import org.k2nutrition.interaction.Facts;
import org.k2nutrition.interaction.Finding;
import org.k2nutrition.interaction.Rule;
import org.k2nutrition.interaction.Status;
import org.k2nutrition.person.Medicine;
import org.k2nutrition.person.Person;
import org.k2nutrition.person.Stated;
import org.k2nutrition.person.Supplement;
import org.k2nutrition.person.SupplementForm;
import org.k2nutrition.quantity.Amount;

/** The laws of SEMANTICS, 6, on the rules that are shipped. */
class ShippedRulesLawsTest {

  private static final Interactions INTERACTIONS = K2.load().interactions();
  private static final List<String> RULES =
      INTERACTIONS.rules().rules().stream().map(Rule::id).toList();

  /** Says "does not take an antagonist", so a medicine that may be one opens it. */
  private static final String WITHOUT_ANTAGONIST = "CON-THROMB";

  private static final List<Medicine> ANTAGONISTS =
      Stream.of(
              "dicoumarol",
              "phenindione",
              "warfarin",
              "phenprocoumon",
              "acenocoumarol",
              "ethyl biscoumacetate",
              "clorindione",
              "diphenadione",
              "tioclomarol",
              "fluindione",
              "anisindione")
          .map(INTERACTIONS::medicine)
          .toList();

  @Property(tries = 1000)
  void whatIsDecidedStaysDecidedAlike(@ForAll Random random) {
    DrawnFacts drawn = new DrawnFacts(INTERACTIONS, random);
    Facts more = drawn.everything();
    Facts some = drawn.less(more);
    Facts least = drawn.less(some);

    assertNothingDecidedChanges(least, some);
    assertNothingDecidedChanges(some, more);
  }

  private static void assertNothingDecidedChanges(Facts less, Facts more) {
    Map<String, Status> before = statuses(less);
    Map<String, Status> after = statuses(more);
    before.values().removeIf(status -> status == Status.UNDETERMINED);
    after.keySet().retainAll(before.keySet());

    assertThat(after).as("less: %s%nmore: %s", less, more).isEqualTo(before);
  }

  @Property(tries = 500)
  void theOrderOfFactsDoesNotMatter(@ForAll Random random) {
    DrawnFacts drawn = new DrawnFacts(INTERACTIONS, random);
    Facts facts = drawn.less(drawn.everything());

    assertThat(said(facts)).isEqualTo(said(drawn.shuffled(facts)));
  }

  private static List<String> said(Facts facts) {
    return INTERACTIONS.check(facts).all().stream()
        .map(f -> f.rule().id() + ' ' + f.status() + ' ' + f.alert() + ' ' + f.overruledBy())
        .toList();
  }

  @Property(tries = 500)
  void anUnrecognisedWordUntriggersNothing(@ForAll Random random) {
    DrawnFacts drawn = new DrawnFacts(INTERACTIONS, random);
    Facts facts = drawn.everything();
    Person.Builder person = Person.builder();
    person
        .from(facts.person())
        .medicines(with(facts.person().medicines(), INTERACTIONS.medicine("qwertzuiop")))
        .conditions(with(facts.person().conditions(), INTERACTIONS.condition("qwertzuiop")));
    Facts.Builder longer = Facts.builder();

    Map<String, Status> before = statuses(facts);
    Map<String, Status> after = statuses(longer.from(facts).person(person.build()).build());
    before.values().removeIf(status -> status != Status.TRIGGERED);
    if (before.remove(WITHOUT_ANTAGONIST) != null) {
      assertThat(after.get(WITHOUT_ANTAGONIST)).isEqualTo(Status.UNDETERMINED);
    }
    after.keySet().retainAll(before.keySet());

    assertThat(after).isEqualTo(before);
  }

  @Property(tries = 5)
  void noFurtherFactTurnsAnAntagonistFindingOffOrDown(@ForAll Random random) {
    DrawnFacts drawn = new DrawnFacts(INTERACTIONS, random);
    for (Medicine antagonist : ANTAGONISTS) {
      for (SupplementForm form : SupplementForm.vitaminK()) {
        Facts further = drawn.less(drawn.everything());

        assertLoud(plan(further, antagonist, taken(form), List.of()), "INT-VKA");
        for (Change change : started(form)) {
          assertLoud(plan(further, antagonist, List.of(), List.of(change)), "INT-VKA");
        }
        for (Change change : stopped(form)) {
          assertLoud(plan(further, antagonist, List.of(), List.of(change)), "INT-VKA-STOP");
        }
        for (ChangeKind kind : ChangeKind.values()) {
          List<Change> diet = List.of(Change.ofFood(kind, form));
          assertLoud(plan(further, antagonist, List.of(), diet), "INT-VKA-CHANGE");
        }
      }
    }
  }

  private static List<Supplement> taken(SupplementForm form) {
    return List.of(Supplement.of(form, Amount.ofMicrograms("1")));
  }

  private static List<Change> started(SupplementForm form) {
    Supplement supplement = Supplement.of(form, Amount.ofMicrograms("1"));
    return List.of(
        Change.start(supplement),
        Change.of(form, Amount.ofMicrograms("1"), Amount.ofMicrograms("2")));
  }

  private static List<Change> stopped(SupplementForm form) {
    return List.of(
        Change.stop(form), Change.of(form, Amount.ofMicrograms("2"), Amount.ofMicrograms("1")));
  }

  /** The further facts, and an antagonist and a plan among them. */
  private static Facts plan(
      Facts further, Medicine antagonist, List<Supplement> supplements, List<Change> changes) {
    Stated<Supplement> allSupplements = further.person().supplements();
    for (Supplement supplement : supplements) {
      allSupplements = with(allSupplements, supplement);
    }
    Stated<Change> allChanges = further.changes();
    for (Change change : changes) {
      allChanges = with(allChanges, change);
    }
    Person.Builder person = Person.builder();
    person
        .from(further.person())
        .medicines(with(further.person().medicines(), antagonist))
        .supplements(allSupplements);
    Facts.Builder facts = Facts.builder();
    return facts.from(further).person(person.build()).changes(allChanges).build();
  }

  private static void assertLoud(Facts facts, String rule) {
    Evaluation evaluation = INTERACTIONS.check(facts);
    Finding finding = evaluation.finding(rule);

    assertThat(finding.status()).as("%s: %s", rule, facts).isEqualTo(Status.TRIGGERED);
    assertThat(finding.rule().isSerious()).isTrue();
    assertThat(finding.alert())
        .as("%s: %s", rule, facts)
        .isGreaterThanOrEqualTo(rule.equals("INT-VKA-CHANGE") ? Alert.WARNING : Alert.CRITICAL);
    assertThat(evaluation.status("INT-VKA-FOOD")).isEqualTo(Status.TRIGGERED);
  }

  @Property(tries = 300)
  void onlyACompleteListWithoutAnAntagonistRulesThemOut(@ForAll Random random) {
    DrawnFacts drawn = new DrawnFacts(INTERACTIONS, random);
    Facts facts = drawn.everything();
    List<Medicine> others =
        facts.person().medicines().items().stream().filter(m -> !isAntagonist(m)).toList();
    Person.Builder person = Person.builder();
    person.from(facts.person()).medicines(Stated.complete(others));
    Facts.Builder without = Facts.builder();
    Map<String, Status> complete = statuses(without.from(facts).person(person.build()).build());
    Map<String, Status> partial =
        statuses(without.person(person.medicines(partial(others)).build()).build());

    for (String rule : List.of("INT-VKA", "INT-VKA-STOP", "INT-VKA-CHANGE", "INT-VKA-FOOD")) {
      assertThat(complete.get(rule)).isEqualTo(Status.NOT_TRIGGERED);
    }
    assertThat(partial.get("INT-VKA-FOOD")).isEqualTo(Status.UNDETERMINED);
  }

  private static boolean isAntagonist(Medicine medicine) {
    return medicine.recognition().surely().stream()
        .anyMatch(concept -> concept.classes().contains("vitamin-k-antagonist"));
  }

  private static Stated<Medicine> partial(List<Medicine> medicines) {
    return medicines.isEmpty() ? Stated.unknown() : Stated.partial(medicines);
  }

  private static <T> Stated<T> with(Stated<T> stated, T item) {
    List<T> items = new ArrayList<>(stated.items());
    items.add(item);
    return stated instanceof Stated.Complete ? Stated.complete(items) : Stated.partial(items);
  }

  private static Map<String, Status> statuses(Facts facts) {
    Evaluation evaluation = INTERACTIONS.check(facts);
    Map<String, Status> statuses = new TreeMap<>();
    RULES.forEach(rule -> statuses.put(rule, evaluation.status(rule)));
    return statuses;
  }
}
