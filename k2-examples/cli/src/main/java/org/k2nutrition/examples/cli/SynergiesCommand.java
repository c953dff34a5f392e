package org.k2nutrition.examples.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.k2nutrition.data.K2;
import org.k2nutrition.evidence.NutrientSynergy;
import org.k2nutrition.food.Component;
import org.k2nutrition.source.Citation;
import picocli.CommandLine.Command;

/** Shows what is known of vitamin K beside other nutrients. */
@Command(
    name = "synergies",
    description =
        "What is known of vitamin K together with other nutrients and with food: vitamins D, A"
            + " and E, calcium, magnesium, fat.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "How strong the evidence is stands beside each.",
      "Example: k2 synergies",
    })
final class SynergiesCommand extends PrintingCommand {

  SynergiesCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  Answer answer(K2 k2) {
    return new Synergies(k2, k2.synergies());
  }

  private record Synergies(K2 k2, List<NutrientSynergy> synergies) implements Answer {

    @Override
    public Object json() {
      return synergies.stream().map(Synergies::view).toList();
    }

    private static Map<String, @Nullable Object> view(NutrientSynergy one) {
      Map<String, @Nullable Object> view = new LinkedHashMap<>();
      view.put("id", one.id());
      view.put("nutrient", one.nutrient());
      view.put("relation", one.relation().name());
      view.put("forms", one.forms().stream().map(Component::symbol).toList());
      view.put("effect", one.effect());
      view.put("mechanism", one.mechanism().orElse(null));
      view.put("strength", one.strength());
      view.put("doseSeen", one.doseSeen().orElse(null));
      view.put("management", one.management());
      view.put("sources", one.sources().stream().map(Citation::text).toList());
      view.put("verification", one.verification().name());
      view.put("note", one.note().orElse(null));
      return view;
    }

    @Override
    public void text(Terminal terminal) {
      for (NutrientSynergy one : synergies) {
        String forms =
            one.forms().stream().map(Component::symbol).collect(Collectors.joining(", "));
        terminal.hanging(
            "",
            one.nutrient()
                + " and "
                + forms
                + ", "
                + k2.words(one.relation())
                + ": "
                + one.effect());
        terminal.hanging("    evidence: ", one.strength());
        one.mechanism().ifPresent(words -> terminal.hanging("    mechanism: ", words));
        one.doseSeen().ifPresent(words -> terminal.hanging("    dose seen: ", words));
        terminal.hanging("    what to do: ", one.management());
        one.note().ifPresent(note -> terminal.hanging("    ", note));
        terminal.hanging("    ", Read.of(one.id(), one.verification(), one.sources()));
      }
      terminal.line("");
      terminal.paragraph(Document.DISCLAIMER);
    }
  }
}
