package org.k2nutrition.examples.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.k2nutrition.data.Interactions;
import org.k2nutrition.data.K2;
import org.k2nutrition.person.Condition;
import org.k2nutrition.person.Medicine;
import org.k2nutrition.person.Person;
import org.k2nutrition.person.Stated;
import picocli.CommandLine.Option;

/** What is said about medicines and conditions; what is not said is unknown, not absent. */
final class HealthOptions {

  @Option(
      names = "--medicine",
      paramLabel = "M",
      description = "A medicine taken now: a name, a brand or a code. Repeatable.")
  private List<String> medicines = List.of();

  @Option(names = "--medicines-complete", description = "These medicines and no others.")
  private boolean medicinesComplete;

  @Option(
      names = "--condition",
      paramLabel = "C",
      description = "A condition: a name or a code. Repeatable.")
  private List<String> conditions = List.of();

  @Option(names = "--conditions-complete", description = "These conditions and no others.")
  private boolean conditionsComplete;

  @Option(
      names = "--country",
      paramLabel = "PLACE",
      description = "Where the medicines are from, such as France or FR: brands differ.")
  private @Nullable String country;

  Interactions interactions(K2 k2) {
    if (country == null) {
      return k2.interactions();
    }
    String from = country;
    return k2.interactions()
        .in(
            Places.code(from)
                .orElseThrow(
                    () ->
                        new BadInputException(
                            "not a country", "--country", from, "a name or a code such as FR")));
  }

  /** The person with these medicines and conditions. */
  Person with(Person person, Interactions interactions) {
    return Person.builder()
        .from(person)
        .medicines(stated(medicines(interactions)))
        .conditions(conditions(interactions))
        .build();
  }

  List<Medicine> medicines(Interactions interactions) {
    requireText("--medicine", medicines);
    return medicines.stream().map(interactions::medicine).toList();
  }

  Stated<Medicine> stated(List<Medicine> all) {
    return Known.stated(all, medicinesComplete);
  }

  Stated<Condition> conditions(Interactions interactions) {
    requireText("--condition", conditions);
    return Known.stated(
        conditions.stream().map(interactions::condition).toList(), conditionsComplete);
  }

  private static void requireText(String option, List<String> texts) {
    if (texts.stream().anyMatch(String::isBlank)) {
      throw new BadInputException("nothing said", option, "", "a name or a code");
    }
  }
}
