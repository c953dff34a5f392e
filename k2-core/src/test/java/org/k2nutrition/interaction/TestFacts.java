package org.k2nutrition.interaction;

import java.util.Arrays;
import java.util.List;
import org.k2nutrition.person.Concept;
import org.k2nutrition.person.Condition;
import org.k2nutrition.person.Medicine;
import org.k2nutrition.person.Person;
import org.k2nutrition.person.Recognition;
import org.k2nutrition.person.Stated;
import org.k2nutrition.person.Supplement;
import org.k2nutrition.person.SupplementForm;
import org.k2nutrition.quantity.Amount;

/** Facts put together in a few words. */
final class TestFacts {

  private final Person.Builder person = Person.builder();
  private Stated<Change> changes = Stated.unknown();

  private TestFacts() {}

  /** Facts of which nothing is known yet. */
  static TestFacts facts() {
    return new TestFacts();
  }

  /** Facts in which every list is complete and empty until something else is said. */
  static TestFacts nothingElse() {
    return facts().medicines(none()).conditions(none()).supplements(none()).changes(none());
  }

  static <T> Stated<T> none() {
    return Stated.complete(List.of());
  }

  TestFacts takes(Concept... medicines) {
    return medicines(Stated.partial(Arrays.stream(medicines).map(Medicine::of).toList()));
  }

  TestFacts takesOnly(Concept... medicines) {
    return medicines(Stated.complete(Arrays.stream(medicines).map(Medicine::of).toList()));
  }

  TestFacts medicines(Stated<Medicine> medicines) {
    person.medicines(medicines);
    return this;
  }

  TestFacts conditions(Stated<Condition> conditions) {
    person.conditions(conditions);
    return this;
  }

  TestFacts supplements(Stated<Supplement> supplements) {
    person.supplements(supplements);
    return this;
  }

  TestFacts supplement(SupplementForm form, String micrograms) {
    return supplements(Stated.complete(List.of(dose(form, micrograms))));
  }

  TestFacts changes(Stated<Change> stated) {
    this.changes = stated;
    return this;
  }

  TestFacts change(Change change) {
    return changes(Stated.complete(List.of(change)));
  }

  Facts build() {
    return Facts.builder().person(person.build()).changes(changes).build();
  }

  Evaluation evaluate() {
    return TestRules.RULES.evaluate(build());
  }

  static Supplement dose(SupplementForm form, String micrograms) {
    return Supplement.of(form, Amount.ofMicrograms(micrograms));
  }

  /** A misspelling that is near to a medicine. */
  static Medicine nearMiss(String text, Concept near) {
    return medicine(text, new Recognition(List.of(), List.of(near), true));
  }

  static Medicine unrecognised(String text) {
    return medicine(text, Recognition.unrecognised());
  }

  static Medicine medicine(String text, Recognition recognition) {
    return Medicine.builder().text(text).recognition(recognition).build();
  }
}
