package org.k2nutrition.examples.cli.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.k2nutrition.person.Condition;
import org.k2nutrition.person.Medicine;
import org.k2nutrition.person.Person;
import org.k2nutrition.person.Stated;

/** What was said about a person, in words. */
final class PersonText {

  private PersonText() {}

  static String of(Person person) {
    List<String> said = new ArrayList<>();
    person.age().ifPresent(age -> said.add("age " + age));
    person.sex().ifPresent(sex -> said.add(words(sex)));
    person
        .lifeStage()
        .ifPresent(
            stage ->
                said.add(
                    switch (stage) {
                      case PREGNANT, BREASTFEEDING -> words(stage);
                      case NEITHER -> "neither pregnant nor breastfeeding";
                    }));
    person.weightKg().ifPresent(kg -> said.add(kg.toPlainString() + " kg"));
    add(said, "medicines", person.medicines(), Medicine::text);
    add(said, "conditions", person.conditions(), Condition::text);
    String known = said.isEmpty() ? "nothing" : String.join(", ", said);
    return "Said about the person: " + known + ". What was not said is unknown.";
  }

  private static <T> void add(
      List<String> said, String kind, Stated<T> stated, Function<T, String> text) {
    String items = String.join(", ", stated.items().stream().map(text).toList());
    if (stated instanceof Stated.Complete) {
      said.add(items.isEmpty() ? "no " + kind : kind + " (no others): " + items);
    } else if (!items.isEmpty()) {
      said.add(kind + " (and maybe more): " + items);
    }
  }

  private static String words(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
