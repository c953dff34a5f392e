package org.k2nutrition.examples.cli;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.k2nutrition.data.K2;
import org.k2nutrition.data.Regulation;
import org.k2nutrition.food.Component;
import org.k2nutrition.quantity.Amount;
import org.k2nutrition.reference.RegulatoryStatement;
import org.k2nutrition.reference.RegulatoryTopic;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Shows what authorities said and ruled. */
@Command(
    name = "regulation",
    description =
        "What authorities said and ruled: upper levels, maxima, warnings, health claims, forms.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "What holds in the European Union stands under that name, not under its members.",
      "Example: k2 regulation --country Germany",
      "Example: k2 regulation --topic health-claim-rejected"
    })
final class RegulationCommand extends PrintingCommand {

  @Option(
      names = "--country",
      paramLabel = "PLACE",
      description = "Only this place, such as Germany or DE.")
  private @Nullable String country;

  @Option(names = "--topic", paramLabel = "T", description = "Only this topic.")
  private @Nullable String topic;

  RegulationCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  Answer answer(K2 k2) {
    Optional<RegulatoryTopic> wanted = Optional.ofNullable(topic).map(RegulationCommand::topic);
    return new Statements(
        k2,
        place(k2.regulation())
            .filter(one -> wanted.map(t -> one.topic() == t).orElse(true))
            .toList());
  }

  private Stream<RegulatoryStatement> place(Regulation regulation) {
    if (country == null) {
      return regulation.all().stream();
    }
    return in(regulation, country).stream();
  }

  /** What is known of a place; one that nothing is known of is refused, not empty. */
  private static List<RegulatoryStatement> in(Regulation regulation, String country) {
    List<RegulatoryStatement> here = regulation.in(Places.name(country));
    if (here.isEmpty()) {
      throw new BadInputException(
          "nothing known of this place",
          "--country",
          country,
          "one of " + String.join(", ", places(regulation)));
    }
    return here;
  }

  private static List<String> places(Regulation regulation) {
    return regulation.all().stream()
        .flatMap(one -> Arrays.stream(one.jurisdiction().split(" *; *")))
        .distinct()
        .sorted()
        .toList();
  }

  private static RegulatoryTopic topic(String text) {
    return Arrays.stream(RegulatoryTopic.values())
        .filter(one -> symbol(one).equalsIgnoreCase(text.strip()))
        .findFirst()
        .orElseThrow(
            () ->
                new BadInputException(
                    "unknown topic",
                    "--topic",
                    text,
                    "one of "
                        + String.join(
                            ", ",
                            Arrays.stream(RegulatoryTopic.values())
                                .map(RegulationCommand::symbol)
                                .toList())));
  }

  private static String symbol(RegulatoryTopic topic) {
    return topic.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private record Statements(K2 k2, List<RegulatoryStatement> statements) implements Answer {

    @Override
    public Object json() {
      return statements.stream().map(Statements::view).toList();
    }

    private static Map<String, @Nullable Object> view(RegulatoryStatement one) {
      Map<String, @Nullable Object> view = new LinkedHashMap<>();
      view.put("id", one.id());
      view.put("authority", one.authority());
      view.put("jurisdiction", one.jurisdiction());
      view.put("year", one.year().isPresent() ? one.year().getAsInt() : null);
      view.put("topic", symbol(one.topic()));
      view.put("forms", one.forms().stream().map(Component::symbol).toList());
      view.put("statement", one.statement());
      view.put("conditions", one.conditions().orElse(null));
      view.put("from", one.fromAmount().map(Amount::value).orElse(null));
      view.put("above", one.aboveAmount().map(Amount::value).orElse(null));
      view.put("endedOn", one.endedOn().map(Object::toString).orElse(null));
      view.put("citation", one.citation().text());
      view.put("verification", one.verification().name());
      return view;
    }

    @Override
    public void text(Terminal terminal) {
      for (RegulatoryStatement one : statements) {
        terminal.hanging("", heading(one));
        terminal.hanging("    ", one.statement());
        one.conditions().ifPresent(words -> terminal.hanging("    conditions: ", words));
        one.endedOn().ifPresent(day -> terminal.hanging("    ", "ended on " + day));
        terminal.hanging("    ", Read.of(one.id(), one.verification(), List.of(one.citation())));
      }
      terminal.line(statements.isEmpty() ? "No statement fits." : "");
      terminal.paragraph("What is not here is not permitted by that. " + Document.DISCLAIMER);
    }

    private String heading(RegulatoryStatement one) {
      String year = one.year().isPresent() ? " " + one.year().getAsInt() : "";
      return one.jurisdiction() + year + ", " + one.authority() + ": " + k2.words(one.topic());
    }
  }
}
