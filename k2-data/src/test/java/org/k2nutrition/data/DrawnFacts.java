package org.k2nutrition.data;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.k2nutrition.interaction.Change;
import org.k2nutrition.interaction.ChangeKind;
import org.k2nutrition.interaction.Facts;
import org.k2nutrition.interaction.IntakePattern;
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

/** Random facts in the words of the shipped data, and less knowledge of the same facts. */
final class DrawnFacts {

  private static final List<String> MEDICINES =
      List.of(
          "warfarin",
          "Marcumar",
          "Sintrom",
          "fluindione",
          "anisindione",
          "apixaban",
          "Xarelto",
          "metformin",
          "orlistat",
          "colestyramine",
          "amoxicillin",
          "cefoperazone",
          "phenytoin",
          "alendronic acid",
          "prednisolone",
          "aspirin",
          "phytomenadione",
          "menatetrenone",
          "heparin",
          "rifampicin");
  private static final List<String> CONDITIONS =
      List.of(
          "cystic fibrosis",
          "mechanical heart valve",
          "dialysis",
          "cirrhosis",
          "pregnancy",
          "G6PD deficiency",
          "thrombophilia",
          "newborn",
          "hypersensitivity to injected K1");
  private static final List<String> FOODS = List.of("natto", "usda-sr:19423", "gouda");
  private static final List<String> DOSES = List.of("0.1", "9.99", "10", "100", "150", "45000");

  private final Interactions interactions;
  private final Random random;

  DrawnFacts(Interactions interactions, Random random) {
    this.interactions = interactions;
    this.random = random;
  }

  /** Everything is known. */
  Facts everything() {
    Sex sex = one(List.of(Sex.values()));
    Age age = random.nextInt(4) == 0 ? Age.ofMonths(0) : Age.ofYears(random.nextInt(100));
    Person.Builder person =
        Person.builder()
            .medicines(Stated.complete(some(this::medicine)))
            .conditions(Stated.complete(some(this::condition)))
            .supplements(Stated.complete(some(this::supplement)))
            .age(age)
            .sex(sex)
            .lifeStage(stage(sex, age));
    return Facts.builder()
        .person(person.build())
        .changes(Stated.complete(some(this::change)))
        .foods(Stated.complete(some(() -> one(FOODS))))
        .pattern(one(List.of(IntakePattern.values())))
        .build();
  }

  private LifeStage stage(Sex sex, Age age) {
    LifeStage stage = sex == Sex.MALE ? LifeStage.NEITHER : one(List.of(LifeStage.values()));
    return stage.isPlausibleAt(age) ? stage : LifeStage.NEITHER;
  }

  /** Some of the same facts: parts not said, names not recognised, doses not known. */
  Facts less(Facts facts) {
    Person whole = facts.person();
    Person.Builder person =
        Person.builder()
            .medicines(less(whole.medicines(), this::blurred))
            .conditions(less(whole.conditions(), this::blurred))
            .supplements(less(whole.supplements(), s -> Supplement.ofUnknownDose(s.form())));
    whole.age().filter(age -> random.nextBoolean()).ifPresent(person::age);
    whole.sex().filter(sex -> random.nextBoolean()).ifPresent(person::sex);
    whole.lifeStage().filter(stage -> random.nextBoolean()).ifPresent(person::lifeStage);
    return Facts.builder()
        .person(person.build())
        .changes(less(facts.changes(), UnaryOperator.identity()))
        .foods(less(facts.foods(), UnaryOperator.identity()))
        .pattern(facts.pattern().filter(pattern -> random.nextBoolean()))
        .build();
  }

  /** The same facts in another order. */
  Facts shuffled(Facts facts) {
    Person whole = facts.person();
    Person.Builder person = Person.builder();
    person
        .from(whole)
        .medicines(shuffled(whole.medicines()))
        .conditions(shuffled(whole.conditions()))
        .supplements(shuffled(whole.supplements()));
    Facts.Builder other = Facts.builder();
    return other
        .from(facts)
        .person(person.build())
        .changes(shuffled(facts.changes()))
        .foods(shuffled(facts.foods()))
        .build();
  }

  private <T> Stated<T> less(Stated<T> stated, UnaryOperator<T> blur) {
    List<T> items = new ArrayList<>();
    stated.items().forEach(item -> items.add(random.nextInt(3) == 0 ? blur.apply(item) : item));
    if (stated instanceof Stated.Complete && random.nextBoolean()) {
      return Stated.complete(items);
    }
    List<T> shown = items.subList(0, random.nextInt(items.size() + 1));
    return shown.isEmpty() ? Stated.unknown() : Stated.partial(shown);
  }

  private <T> Stated<T> shuffled(Stated<T> stated) {
    List<T> items = new ArrayList<>(stated.items());
    Collections.shuffle(items, random);
    if (stated instanceof Stated.Complete) {
      return Stated.complete(items);
    }
    return items.isEmpty() ? stated : Stated.partial(items);
  }

  private Medicine blurred(Medicine medicine) {
    Medicine.Builder blurred = Medicine.builder();
    return blurred.from(medicine).recognition(blurred(medicine.recognition())).build();
  }

  private Condition blurred(Condition condition) {
    return new Condition(condition.text(), blurred(condition.recognition()));
  }

  private Recognition blurred(Recognition recognition) {
    return random.nextBoolean()
        ? Recognition.unrecognised()
        : new Recognition(List.of(), recognition.surely(), true);
  }

  private <T> List<T> some(Supplier<T> item) {
    List<T> items = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      items.add(item.get());
    }
    return items;
  }

  private Medicine medicine() {
    Medicine medicine = interactions.medicine(one(MEDICINES));
    return switch (random.nextInt(5)) {
      case 0 -> medicine.starting();
      case 1 -> medicine.stopped(LocalDate.of(2026, 11, 1));
      default -> medicine;
    };
  }

  private Condition condition() {
    return interactions.condition(one(CONDITIONS));
  }

  private Supplement supplement() {
    return Supplement.of(one(List.of(SupplementForm.values())), dose());
  }

  private Change change() {
    SupplementForm form = one(List.copyOf(SupplementForm.vitaminK()));
    return switch (random.nextInt(4)) {
      case 0 -> Change.start(Supplement.of(form, dose()));
      case 1 -> Change.stop(form);
      case 2 -> Change.ofFood(one(List.of(ChangeKind.values())), form);
      default -> Change.of(form, Amount.ofMicrograms("60"), dose());
    };
  }

  private Amount dose() {
    return Amount.ofMicrograms(one(DOSES));
  }

  private <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }
}
