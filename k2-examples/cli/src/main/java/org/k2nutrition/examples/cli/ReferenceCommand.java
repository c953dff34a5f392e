package org.k2nutrition.examples.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.k2nutrition.data.K2;
import org.k2nutrition.person.Person;
import org.k2nutrition.quantity.Amount;
import org.k2nutrition.reference.ReferenceValue;
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
      "Example: k2 reference --age 30 --sex female",
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

  ReferenceCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  Answer answer(K2 k2) {
    Person asked = person.person();
    if (asked.age().isEmpty()) {
      throw new BadInputException("option missing", "--age", "", "an age such as --age 30");
    }
    List<ReferenceValue> values =
        k2.references().forPerson(asked).stream()
            .filter(value -> Authorities.matches(authorities, value))
            .toList();
    return new Values(values);
  }

  private record Values(List<ReferenceValue> values) implements Answer {

    @Override
    public Object json() {
      return values.stream().map(Values::view).toList();
    }

    private static Map<String, @Nullable Object> view(ReferenceValue value) {
      Map<String, @Nullable Object> view = new LinkedHashMap<>();
      view.put("id", value.id());
      view.put("authority", value.authority());
      view.put("country", value.country());
      view.put("edition", value.edition().orElse(null));
      view.put("kind", value.kind().label());
      view.put("scope", value.scope().label());
      view.put("amount", value.amount().map(Amount::value).orElse(null));
      view.put("amountMax", value.amountMax().map(Amount::value).orElse(null));
      view.put("unit", value.amount().map(a -> a.unit().symbol()).orElse(null));
      view.put("perKg", value.isPerKg());
      view.put("increment", value.isIncrement());
      view.put("citation", value.citation().text());
      view.put("verification", value.verification().name());
      view.put("note", value.note().orElse(null));
      return view;
    }

    @Override
    public void text(Terminal terminal) {
      if (values.isEmpty()) {
        terminal.line("No reference value applies.");
        return;
      }
      TextTable table = new TextTable("<kind", "amount", "<scope", "<read", "<of");
      values.forEach(
          value ->
              table.row(
                  value.kind().label(),
                  amount(value),
                  value.scope().label(),
                  value.verification().name().toLowerCase(Locale.ROOT),
                  value.country() + value.edition().map(e -> " " + e).orElse("")));
      table.print(terminal);
      terminal.line("");
      terminal.paragraph(
          "No authority sets a reference intake for vitamin K2. A reference value is no advice. "
              + Document.DISCLAIMER);
    }

    private static String amount(ReferenceValue value) {
      return value
          .amount()
          .map(
              amount ->
                  amount
                      + value.amountMax().map(max -> " to " + max).orElse("")
                      + (value.isPerKg() ? "/kg" : "")
                      + (value.isIncrement() ? " added" : ""))
          .orElse("none set");
    }
  }
}
