package org.k2nutrition.examples.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.k2nutrition.data.K2;
import org.k2nutrition.evidence.IntakeSurvey;
import org.k2nutrition.source.Citation;
import picocli.CommandLine.Command;

/** Shows what surveys found people to take in. */
@Command(
    name = "surveys",
    description = "What surveys and reviews found about intake in populations.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "What people take in is no intake to aim at.",
      "Example: k2 surveys",
    })
final class SurveysCommand extends PrintingCommand {

  SurveysCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  Answer answer(K2 k2) {
    return new Surveys(k2.intakeSurveys());
  }

  private record Surveys(List<IntakeSurvey> surveys) implements Answer {

    @Override
    public Object json() {
      return surveys.stream().map(Surveys::view).toList();
    }

    private static Map<String, @Nullable Object> view(IntakeSurvey one) {
      Map<String, @Nullable Object> view = new LinkedHashMap<>();
      view.put("id", one.id());
      view.put("country", one.country());
      view.put("survey", one.survey().orElse(null));
      view.put("population", one.population().orElse(null));
      view.put("participants", one.participants().orElse(null));
      view.put("years", one.years().orElse(null));
      view.put("nutrient", one.nutrient());
      view.put("value", one.value().orElse(null));
      view.put("spread", one.spread().orElse(null));
      view.put("unit", one.unit().orElse(null));
      view.put("method", one.method().orElse(null));
      view.put("foods", one.foods().orElse(null));
      view.put("sources", one.sources().stream().map(Citation::text).toList());
      view.put("verification", one.verification().name());
      view.put("note", one.note().orElse(null));
      return view;
    }

    @Override
    public void text(Terminal terminal) {
      for (IntakeSurvey one : surveys) {
        terminal.hanging("", one.country() + ", " + one.nutrient() + ": " + found(one));
        String circumstances = circumstances(one);
        if (!circumstances.isEmpty()) {
          terminal.hanging("    ", circumstances);
        }
        one.foods().ifPresent(foods -> terminal.hanging("    from: ", foods));
        one.note().ifPresent(note -> terminal.hanging("    ", note));
        terminal.hanging("    ", Read.of(one.id(), one.verification(), one.sources()));
      }
      terminal.line("");
      terminal.paragraph("What people take in is no intake to aim at. " + Document.DISCLAIMER);
    }

    private static String found(IntakeSurvey one) {
      String found =
          Stream.of(one.value(), one.unit())
              .flatMap(o -> o.stream())
              .collect(Collectors.joining(" "));
      String spread = one.spread().map(text -> " (" + text + ")").orElse("");
      return found.isEmpty() ? "no figure" + spread : found + spread;
    }

    private static String circumstances(IntakeSurvey one) {
      return Stream.of(
              one.survey(),
              one.years(),
              one.population(),
              one.participants().map(n -> "n " + n),
              one.method())
          .flatMap(part -> part.stream())
          .collect(Collectors.joining(", "));
    }
  }
}
