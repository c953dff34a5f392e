package org.k2nutrition.examples.cli;

import java.util.List;
import org.k2nutrition.data.Interactions;
import org.k2nutrition.data.K2;
import org.k2nutrition.food.Food;
import org.k2nutrition.interaction.Facts;
import org.k2nutrition.person.Person;
import org.k2nutrition.person.Supplement;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Checks the interaction rules for a person and a plan. */
@Command(
    name = "check",
    description =
        "Check the interaction rules for a person and a plan. What is not said is unknown, and"
            + " unknown is not none.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "S is FORM AMOUNT UNIT[/day|/week], or FORM alone if the dose is not known.",
      "C is \"start S\", \"stop FORM\", \"change FORM AMOUNT UNIT to AMOUNT UNIT\",",
      "\"start medicine NAME\" or \"stop medicine NAME on DATE\".",
      "Example: k2 check --medicine warfarin --supplement \"MK-7 100 ug/day\"",
      "Example: k2 check --age 67 --medicine Eliquis --medicines-complete --change \"start MK-7 90"
          + " ug\""
    })
final class CheckCommand extends PrintingCommand {

  @Mixin private PersonOptions person = new PersonOptions();

  @Mixin private HealthOptions health = new HealthOptions();

  @Option(
      names = "--supplement",
      paramLabel = "S",
      description = "A supplement taken habitually. Repeatable.")
  private List<String> supplements = List.of();

  @Option(names = "--supplements-complete", description = "These supplements and no others.")
  private boolean supplementsComplete;

  @Option(names = "--change", paramLabel = "C", description = "A change. Repeatable.")
  private List<String> changes = List.of();

  @Option(names = "--changes-complete", description = "These changes and no others.")
  private boolean changesComplete;

  @Option(
      names = "--food",
      paramLabel = "FOOD",
      description = "A food that is eaten, by id or name. Repeatable.")
  private List<String> foods = List.of();

  @Option(names = "--foods-complete", description = "These foods and no others.")
  private boolean foodsComplete;

  CheckCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  Answer answer(K2 k2) {
    Interactions interactions = health.interactions(k2);
    Known known = new Known();
    known.medicines().addAll(health.medicines(interactions));
    ChangeText reader = new ChangeText(interactions, known);
    changes.forEach(reader::read);
    SupplementText doses = new SupplementText("--supplement");
    List<Supplement> taken = supplements.stream().map(doses::read).toList();
    Person asked =
        Person.builder()
            .from(person.person())
            .medicines(health.stated(known.medicines()))
            .conditions(health.conditions(interactions))
            .supplements(Known.stated(taken, supplementsComplete))
            .build();
    Facts facts =
        Facts.builder()
            .person(asked)
            .changes(Known.stated(known.changes(), changesComplete))
            .foods(Known.stated(foodIds(k2), foodsComplete))
            .build();
    return new CheckAnswer(interactions.check(facts), k2);
  }

  private List<String> foodIds(K2 k2) {
    FoodFinder finder = new FoodFinder(k2);
    return foods.stream()
        .map(text -> finder.find(text).orElseGet(() -> k2.food(text)))
        .map(Food::id)
        .distinct()
        .toList();
  }
}
