package org.k2nutrition.interaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.k2nutrition.food.Component;
import org.k2nutrition.person.Age;
import org.k2nutrition.person.Concept;
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
import org.k2nutrition.quantity.Unit;

/**
 * What is decided stays decided when more becomes known (SEMANTICS, 6). A world is drawn, and two
 * states of knowledge about it, one knowing at least as much as the other.
 */
class KnowledgeOrderTest {

  private static final List<Concept> MEDICINES =
      List.of(
          TestRules.WARFARIN,
          TestRules.FLUINDIONE,
          TestRules.APIXABAN,
          TestRules.ORLISTAT,
          TestRules.METFORMIN,
          TestRules.PHYTOMENADIONE,
          TestRules.MENATETRENONE);
  private static final List<Concept> CONDITIONS =
      List.of(TestRules.VALVE, TestRules.CIRRHOSIS, TestRules.TREATMENT);
  private static final List<String> FOODS = List.of("natto", "gouda", "kale-raw");
  private static final List<Atom> ATOMS = List.copyOf(atoms());

  @Property(tries = 3000)
  void whatIsDecidedStaysDecidedAlike(@ForAll Random random) {
    Criterion criterion = criterion(random, 3);
    World world = new World(random);
    int less = random.nextInt(5);
    Facts some = world.knowing(less);
    Facts more = world.knowing(less + random.nextInt(5 - less) + 1);

    Truth before = truth(criterion, some);
    Truth after = truth(criterion, more);

    if (before != Truth.UNKNOWN) {
      assertThat(after).as("%s%nless: %s%nmore: %s", criterion, some, more).isEqualTo(before);
    }
  }

  @Property(tries = 1000)
  void theOrderOfFactsDoesNotMatter(@ForAll Random random) {
    World world = new World(random);
    Facts facts = world.knowing(3);

    Evaluation one = TestRules.RULES.evaluate(facts);
    Evaluation other = TestRules.RULES.evaluate(shuffled(facts, random));

    assertThat(TestRules.statuses(one)).isEqualTo(TestRules.statuses(other));
    assertThat(one.findings())
        .extracting(f -> f.rule().id() + f.alert() + f.overruledBy())
        .isEqualTo(
            other.findings().stream()
                .map(f -> f.rule().id() + f.alert() + f.overruledBy())
                .toList());
  }

  @Property(tries = 1000)
  void anUnrecognisedMedicineNeverUntriggers(@ForAll Random random) {
    Facts facts = new World(random).knowing(3);
    List<Medicine> longer = new ArrayList<>(facts.person().medicines().items());
    longer.add(TestFacts.unrecognised("qwertz"));
    Person.Builder person = Person.builder();
    person.from(facts.person()).medicines(Stated.complete(longer));
    Facts.Builder with = Facts.builder();
    with.from(facts).person(person.build());

    Evaluation before = TestRules.RULES.evaluate(facts);
    Evaluation after = TestRules.RULES.evaluate(with.build());

    for (Rule rule : TestRules.RULES.rules()) {
      if (before.status(rule.id()) == Status.TRIGGERED) {
        assertThat(after.status(rule.id())).isEqualTo(Status.TRIGGERED);
      }
      if (!rule.id().equals("VALVE")) {
        assertThat(after.status(rule.id())).isNotEqualTo(Status.NOT_TRIGGERED);
      }
    }
  }

  @Property(tries = 1000)
  void noOtherFactTurnsATriggeredAntagonistFindingOff(@ForAll Random random) {
    World world = new World(random);
    Facts facts = world.knowing(random.nextInt(6));
    List<Medicine> medicines = new ArrayList<>(facts.person().medicines().items());
    medicines.add(Medicine.of(TestRules.WARFARIN));
    List<Supplement> supplements = new ArrayList<>(facts.person().supplements().items());
    supplements.add(TestFacts.dose(SupplementForm.MK_7, "45"));
    Person.Builder person = Person.builder();
    person
        .from(facts.person())
        .medicines(Stated.complete(medicines))
        .supplements(Stated.complete(supplements));
    Facts.Builder with = Facts.builder();
    with.from(facts).person(person.build());

    Evaluation evaluation = TestRules.RULES.evaluate(with.build());

    assertThat(evaluation.status("VKA")).isEqualTo(Status.TRIGGERED);
    assertThat(evaluation.status("VKA-MK7")).isEqualTo(Status.TRIGGERED);
    assertThat(evaluation.finding("VKA").alert()).isEqualTo(Alert.CRITICAL);
  }

  private static Facts shuffled(Facts facts, Random random) {
    Person.Builder person = Person.builder();
    person
        .from(facts.person())
        .medicines(shuffled(facts.person().medicines(), random))
        .conditions(shuffled(facts.person().conditions(), random))
        .supplements(shuffled(facts.person().supplements(), random));
    Facts.Builder other = Facts.builder();
    other.from(facts).person(person.build()).changes(shuffled(facts.changes(), random));
    return other.build();
  }

  private static <T> Stated<T> shuffled(Stated<T> stated, Random random) {
    List<T> items = new ArrayList<>(stated.items());
    Collections.shuffle(items, random);
    if (stated instanceof Stated.Complete) {
      return Stated.complete(items);
    }
    return items.isEmpty() ? Stated.unknown() : Stated.partial(items);
  }

  /** Evaluates a criterion over the truths of its atoms, by Kleene's tables. */
  private static Truth truth(Criterion criterion, Facts facts) {
    if (criterion instanceof Criterion.All all) {
      return all.parts().stream().map(p -> truth(p, facts)).reduce(Truth.TRUE, Truth::and);
    }
    if (criterion instanceof Criterion.Any any) {
      return any.parts().stream().map(p -> truth(p, facts)).reduce(Truth.FALSE, Truth::or);
    }
    if (criterion instanceof Criterion.Not not) {
      return truth(not.part(), facts).not();
    }
    return AtomReader.of((Atom) criterion).truth(facts);
  }

  @Property(tries = 1000)
  void compiledConditionsAgreeWithKleenesTables(@ForAll Random random) {
    Criterion criterion = criterion(random, 3);
    Facts facts = new World(random).knowing(random.nextInt(6));
    Compiler compiler = new Compiler(new Antagonists(TestRules.VOCABULARY));
    CompiledRule rule = compiler.compile(TestRules.rule("X-1", criterion).build());
    AtomReader[] readers = compiler.readers();
    byte[] atoms = new byte[readers.length];
    for (int i = 0; i < atoms.length; i++) {
      atoms[i] = Node.code(readers[i].truth(facts));
    }

    assertThat(Node.truth(rule.node().value(atoms))).isEqualTo(truth(criterion, facts));
    for (AtomReader reader : readers) {
      Truth truth = reader.truth(facts);
      Reading reading = reader.explain(facts, truth);
      assertThat(reading.text().toString()).isNotBlank();
      assertThat(reading.question() == null).isEqualTo(truth != Truth.UNKNOWN);
    }
  }

  /** A criterion of at most four levels. */
  private static Criterion criterion(Random random, int levels) {
    if (levels == 0 || random.nextInt(3) == 0) {
      return ATOMS.get(random.nextInt(ATOMS.size()));
    }
    if (random.nextInt(5) == 0) {
      return new Criterion.Not(criterion(random, levels - 1));
    }
    List<Criterion> parts = new ArrayList<>();
    for (int i = 1 + random.nextInt(3); i > 0; i--) {
      parts.add(criterion(random, levels - 1));
    }
    return random.nextBoolean() ? new Criterion.All(parts) : new Criterion.Any(parts);
  }

  private static List<Atom> atoms() {
    List<Atom> atoms = new ArrayList<>();
    for (MedicineTiming timing : MedicineTiming.values()) {
      MEDICINES.forEach(m -> atoms.add(new MedicineAtom(Set.of(m.id()), Set.of(), timing)));
      atoms.add(new MedicineAtom(Set.of(), Set.of("vitamin-k-antagonist"), timing));
    }
    CONDITIONS.forEach(c -> atoms.add(ConditionAtom.of(c.id())));
    for (Threshold threshold : Threshold.values()) {
      for (DoseSource source : DoseSource.values()) {
        atoms.add(dose(Set.of(SupplementForm.MK_7), source, threshold, "45"));
        atoms.add(dose(SupplementForm.vitaminK(), source, threshold, "0"));
        atoms.add(dose(Set.of(SupplementForm.K1, SupplementForm.K2), source, threshold, "100"));
      }
    }
    atoms.add(TestRules.MK7_FROM_10);
    FOODS.forEach(food -> atoms.add(new FoodAtom(Set.of(food))));
    for (ChangeKind kind : ChangeKind.values()) {
      atoms.add(new ChangeAtom(Set.of(kind), SupplementForm.vitaminK(), DoseSource.ANY));
      atoms.add(new ChangeAtom(Set.of(kind), Set.of(SupplementForm.MK_7), DoseSource.SUPPLEMENT));
      atoms.add(new ChangeAtom(Set.of(kind), Set.of(SupplementForm.K1), DoseSource.FOOD));
    }
    atoms.add(new SexAtom(Sex.FEMALE));
    atoms.add(new LifeStageAtom(LifeStage.PREGNANT));
    atoms.add(AgeAtom.below(Age.ofYears(18)));
    atoms.add(new PatternAtom(IntakePattern.VARYING));
    return atoms;
  }

  private static DoseAtom dose(
      Set<SupplementForm> forms, DoseSource source, Threshold threshold, String micrograms) {
    return new DoseAtom(forms, source, threshold, Amount.ofMicrograms(micrograms), false);
  }

  /** A world, and how much of each fact a state of knowledge 0 (nothing) to 5 (all) knows. */
  private static final class World {

    private final Random random;
    private final List<Medicine> medicines;
    private final List<Condition> conditions;
    private final List<Supplement> supplements;
    private final List<Change> changes;
    private final List<String> foods;
    private final long k1;
    private final long mk7;
    private final int[] hurdles = new int[40];

    World(Random random) {
      this.random = random;
      this.medicines = draw(() -> medicine(pick(MEDICINES)));
      this.conditions = draw(() -> Condition.of(pick(CONDITIONS)));
      this.supplements = draw(this::supplement);
      this.changes = draw(this::change);
      this.foods = draw(() -> pick(FOODS));
      this.k1 = random.nextInt(200) * 1_000_000_000L;
      this.mk7 = random.nextInt(60) * 1_000_000_000L;
      for (int i = 0; i < hurdles.length; i++) {
        hurdles[i] = random.nextInt(6);
      }
    }

    private <T> List<T> draw(Supplier<T> one) {
      List<T> items = new ArrayList<>();
      for (int i = random.nextInt(4); i > 0; i--) {
        items.add(one.get());
      }
      return items;
    }

    private <T> T pick(List<T> items) {
      return items.get(random.nextInt(items.size()));
    }

    private Medicine medicine(Concept concept) {
      Medicine medicine = Medicine.of(concept);
      return switch (random.nextInt(4)) {
        case 0 -> medicine.starting();
        case 1 -> medicine.stopped(LocalDate.EPOCH);
        default -> medicine;
      };
    }

    private Supplement supplement() {
      SupplementForm form = pick(List.copyOf(SupplementForm.vitaminK()));
      return TestFacts.dose(form, Integer.toString(1 + random.nextInt(200)));
    }

    private Change change() {
      Supplement supplement = supplement();
      Amount most = Amount.ofMicrograms("300");
      return switch (random.nextInt(4)) {
        case 0 -> Change.start(supplement);
        case 1 -> Change.stop(supplement.form());
        case 2 -> Change.of(supplement.form(), supplement.perDay().orElseThrow(), most);
        default -> Change.ofFood(pick(List.of(ChangeKind.values())), supplement.form());
      };
    }

    Facts knowing(int level) {
      Person.Builder person = Person.builder();
      person
          .medicines(stated(0, level, known(medicines, level, World::blurred)))
          .conditions(stated(1, level, known(conditions, level, World::blurred)))
          .supplements(stated(2, level, known(supplements, level, World::blurred)));
      if (level > hurdles[3]) {
        person.sex(Sex.FEMALE).age(Age.ofYears(40));
      }
      if (level > hurdles[4]) {
        person.lifeStage(LifeStage.PREGNANT);
      }
      Facts.Builder facts = Facts.builder();
      facts
          .person(person.build())
          .changes(stated(5, level, changes))
          .foods(stated(6, level, foods))
          .pattern(level > hurdles[7] ? Optional.of(IntakePattern.VARYING) : Optional.empty());
      if (level > hurdles[8]) {
        facts.foodIntake(intake(level));
      }
      return facts.build();
    }

    private Map<Component, Bounds> intake(int level) {
      long slack = (5 - level) * 20_000_000_000L;
      Bounds one = bounds(k1, slack);
      Bounds two = bounds(mk7, slack);
      return Map.of(
          Component.K1, one, Component.MK_7, two, Component.K2, two, Component.K, one.plus(two));
    }

    private static Bounds bounds(long amount, long slack) {
      Amount lower = new Amount(Math.max(0, amount - slack), Unit.MICROGRAM);
      return slack > 60_000_000_000L
          ? Bounds.atLeast(lower, "not analysed")
          : Bounds.of(lower, new Amount(amount + slack, Unit.MICROGRAM));
    }

    /** Below its hurdle a list is unknown or partial; above it, complete. */
    private <T> Stated<T> stated(int fact, int level, List<T> items) {
      if (level > hurdles[fact]) {
        return Stated.complete(items);
      }
      int shown = Math.min(items.size(), level);
      return shown == 0 ? Stated.unknown() : Stated.partial(items.subList(0, shown));
    }

    private <T> List<T> known(List<T> items, int level, UnaryOperator<T> blur) {
      List<T> known = new ArrayList<>();
      for (int i = 0; i < items.size(); i++) {
        known.add(level > hurdles[10 + i] ? items.get(i) : blur.apply(items.get(i)));
      }
      return known;
    }

    private static Medicine blurred(Medicine medicine) {
      Medicine.Builder blurred = Medicine.builder();
      return blurred.from(medicine).recognition(blurred(medicine.recognition())).build();
    }

    private static Condition blurred(Condition condition) {
      return new Condition(condition.text(), blurred(condition.recognition()));
    }

    private static Recognition blurred(Recognition recognition) {
      return recognition.surely().get(0).id().length() % 2 == 0
          ? Recognition.unrecognised()
          : new Recognition(List.of(), recognition.surely(), false);
    }

    private static Supplement blurred(Supplement supplement) {
      return Supplement.ofUnknownDose(supplement.form());
    }
  }
}
