package org.k2nutrition.examples.cli;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.k2nutrition.data.K2;
import org.k2nutrition.person.Person;
import org.k2nutrition.reference.ReferenceAnswer;
import org.k2nutrition.reference.ReferenceQuery;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows the reference values that apply to a person. */
@Command(
    name = "reference",
    description = "All reference values that apply to a person, each with its scope and source.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Where a document has no value for the person, the answer is none, with the nearest bands;",
      "where none is known here, it says so. Without --sex the values of both sexes are shown.",
      "Example: k2 reference --age 30 --sex female",
      "Example: k2 reference --age 30 --sex female --authority japan --on 2016",
      "",
      "No authority sets a reference intake for vitamin K2."
    })
final class ReferenceCommand extends PrintingCommand {

  @Mixin private PersonOptions person = new PersonOptions();

  @Option(
      names = "--authority",
      paramLabel = "A",
      description = "Only authorities whose name, country or id contains this.")
  private List<String> authorities = List.of();

  @Option(
      names = "--on",
      paramLabel = "YEAR",
      description = "Values in force at any time of that year, instead of those of now.")
  private @Nullable Integer year;

  ReferenceCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  Answer answer(K2 k2) {
    Person asked = person.person();
    if (asked.age().isEmpty()) {
      throw new BadInputException("option missing", "--age", "", "an age such as --age 30");
    }
    Authorities chosen = Authorities.of(authorities, k2.references());
    ReferenceQuery query = query(k2);
    List<ReferenceAnswer> answers =
        query.answers(asked).stream().filter(answer -> isOf(chosen, answer)).toList();
    return new ReferenceReport(k2, query, asked, answers);
  }

  private ReferenceQuery query(K2 k2) {
    if (year == null) {
      return k2.references().query();
    }
    int last = k2.version().date().getYear();
    if (year < 1 || year > last) {
      throw new BadInputException(
          "year out of range",
          "--on",
          Integer.toString(year),
          "1 to " + last + ": what holds later is not known");
    }
    return k2.references().query().inForceIn(year);
  }

  private static boolean isOf(Authorities chosen, ReferenceAnswer answer) {
    return Stream.of(answer.values(), answer.conditional(), answer.nearest())
        .flatMap(List::stream)
        .anyMatch(chosen::match);
  }
}
