package org.k2nutrition.examples.benchmarks.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import org.k2nutrition.data.Interactions;
import org.k2nutrition.interaction.Change;
import org.k2nutrition.interaction.ChangeKind;
import org.k2nutrition.interaction.Facts;
import org.k2nutrition.interaction.IntakePattern;
import org.k2nutrition.person.Age;
import org.k2nutrition.person.Condition;
import org.k2nutrition.person.LifeStage;
import org.k2nutrition.person.Medicine;
import org.k2nutrition.person.Person;
import org.k2nutrition.person.Sex;
import org.k2nutrition.person.Stated;
import org.k2nutrition.person.Supplement;
import org.k2nutrition.person.SupplementForm;
import org.k2nutrition.quantity.Amount;

/** Persons as a clinic meets them: some facts said, some not, some not recognised. */
final class RandomPersons {

  private static final List<String> MEDICINES =
      List.of(
          "warfarin",
          "Marcumar",
          "Sintrom",
          "B01AA03",
          "anisindione",
          "warfrin",
          "apixaban",
          "Xarelto",
          "metformin",
          "ramipril",
          "paracetamol",
          "simvastatin",
          "orlistat",
          "colestyramine",
          "amoxicillin",
          "cefazolin",
          "phenytoin",
          "alendronic acid",
          "prednisolone",
          "aspirin",
          "phytomenadione",
          "menatetrenone",
          "heparin",
          "rifampicin",
          "levothyroxine",
          "omeprazole",
          "nobody knows this",
          "4711");

  private static final List<String> CONDITIONS =
      List.of(
          "cystic fibrosis",
          "mechanical heart valve",
          "dialysis",
          "cirrhosis",
          "pregnancy",
          "coeliac disease",
          "G6PD deficiency",
          "thrombophilia",
          "hypertension",
          "asthma",
          "bariatric surgery",
          "short bowel",
          "newborn",
          "nobody knows this either");

  private static final List<String> FOODS =
      List.of("natto", "gouda", "kale-raw", "usda-sr:16113", "usda-sr:19423", "egg-whole-raw");

  private static final int MOST_ITEMS = 5;

  private final Random random;
  private final List<Medicine> medicines = new ArrayList<>();
  private final List<Condition> conditions;

  private RandomPersons(Interactions interactions, long seed) {
    this.random = new Random(seed);
    for (String text : MEDICINES) {
      Medicine current = interactions.medicine(text);
      medicines.add(current);
      medicines.add(current.starting());
      medicines.add(current.stopped(LocalDate.of(2026, 11, 1)));
    }
    this.conditions = CONDITIONS.stream().map(interactions::condition).toList();
  }

  static List<Facts> of(Interactions interactions, int count, long seed) {
    RandomPersons persons = new RandomPersons(interactions, seed);
    List<Facts> facts = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      facts.add(persons.next());
    }
    return facts;
  }

  private Age age() {
    return random.nextInt(30) == 0 ? Age.ofMonths(0) : Age.ofYears(random.nextInt(100));
  }

  private Facts next() {
    Person.Builder person =
        Person.builder()
            .medicines(stated(() -> one(medicines)))
            .conditions(stated(() -> one(conditions)))
            .supplements(stated(this::supplement));
    Optional<Age> age = random.nextInt(4) > 0 ? Optional.of(age()) : Optional.empty();
    person.age(age);
    if (random.nextInt(3) == 0) {
      LifeStage stage = one(List.of(LifeStage.values()));
      person.lifeStage(age.map(stage::isPlausibleAt).orElse(true) ? stage : LifeStage.NEITHER);
    } else if (random.nextInt(4) > 0) {
      person.sex(one(List.of(Sex.values())));
    }
    Facts.Builder facts =
        Facts.builder()
            .person(person.build())
            .changes(stated(this::change))
            .foods(stated(() -> one(FOODS)));
    if (random.nextBoolean()) {
      facts.pattern(one(List.of(IntakePattern.values())));
    }
    return facts.build();
  }

  private <T> Stated<T> stated(Supplier<T> item) {
    List<T> items = new ArrayList<>();
    for (int i = random.nextInt(MOST_ITEMS); i > 0; i--) {
      items.add(item.get());
    }
    if (random.nextBoolean()) {
      return Stated.complete(items);
    }
    return items.isEmpty() ? Stated.unknown() : Stated.partial(items);
  }

  private Supplement supplement() {
    SupplementForm form = one(List.of(SupplementForm.values()));
    return random.nextInt(4) == 0 ? Supplement.ofUnknownDose(form) : Supplement.of(form, dose());
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
    return Amount.ofMicrograms(one(List.of("5", "45", "100", "150", "1000", "45000", "700000")));
  }

  private <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }
}
