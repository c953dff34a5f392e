package org.k2nutrition.examples.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.k2nutrition.data.K2;
import org.k2nutrition.food.Component;
import org.k2nutrition.quantity.Amount;
import org.k2nutrition.reference.StudyDose;
import org.k2nutrition.source.Citation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Shows the doses used in studies. */
@Command(
    name = "doses",
    description = "Doses used in studies, by form and outcome. None of them is a recommendation.",
    mixinStandardHelpOptions = true,
    footer = {"", "Example: k2 doses --form MK-7 --outcome bone"})
final class DosesCommand extends PrintingCommand {

  @Option(names = "--form", paramLabel = "F", description = "Only this form: MK-4, MK-7, K1 ...")
  private @Nullable String form;

  @Option(names = "--outcome", paramLabel = "O", description = "Only outcomes with these words.")
  private @Nullable String outcome;

  DosesCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  Answer answer(K2 k2) {
    Stream<StudyDose> doses = k2.doses().all().stream();
    if (form != null) {
      List<StudyDose> ofForm = k2.doses().of(Options.component("--form", form));
      doses = doses.filter(ofForm::contains);
    }
    if (outcome != null) {
      List<StudyDose> forOutcome = k2.doses().forOutcome(outcome);
      doses = doses.filter(forOutcome::contains);
    }
    return new StudyDoses(k2, doses.toList());
  }

  private record StudyDoses(K2 k2, List<StudyDose> doses) implements Answer {

    @Override
    public Object json() {
      return doses.stream().map(StudyDoses::view).toList();
    }

    private static Map<String, @Nullable Object> view(StudyDose dose) {
      Map<String, @Nullable Object> view = new LinkedHashMap<>();
      view.put("id", dose.id());
      view.put("form", forms(dose));
      view.put("outcome", dose.outcome());
      view.put("kind", dose.kind().name());
      view.put("min", dose.min().map(Amount::value).orElse(null));
      view.put("max", dose.max().map(Amount::value).orElse(null));
      view.put("unit", dose.min().or(dose::max).map(a -> a.unit().symbol()).orElse(null));
      view.put("frequency", dose.frequency().orElse(null));
      view.put("duration", dose.duration().orElse(null));
      view.put("population", dose.population().orElse(null));
      view.put("finding", dose.finding());
      view.put("studies", dose.sources().stream().map(Citation::key).toList());
      view.put("secondaryStudies", dose.secondarySources().stream().sorted().toList());
      view.put("verification", dose.verification().name());
      view.put("note", dose.note().orElse(null));
      return view;
    }

    private static String forms(StudyDose dose) {
      return String.join(", ", dose.forms().stream().map(Component::symbol).toList());
    }

    @Override
    public void text(Terminal terminal) {
      doses.forEach(dose -> text(terminal, dose));
      terminal.line(doses.isEmpty() ? "No study dose fits." : "");
      if (!doses.isEmpty()) {
        terminal.paragraph("'k2 study KEY' shows each of the works named.");
      }
      terminal.paragraph(
          "Amounts used in studies are no recommendation, and no authority sets an intake of"
              + " vitamin K2. "
              + Document.DISCLAIMER);
    }

    private void text(Terminal terminal, StudyDose dose) {
      terminal.hanging("", heading(dose));
      terminal.hanging("    ", dose.finding());
      dose.note().ifPresent(note -> terminal.hanging("    note: ", note));
      terminal.hanging(
          "    ",
          Stream.of(
                  Stream.of(k2.words(dose.kind())),
                  dose.population().stream(),
                  dose.duration().stream())
              .flatMap(part -> part)
              .collect(Collectors.joining("; ")));
      terminal.hanging("    ", read(dose));
    }

    private String read(StudyDose dose) {
      Keys keys = new Keys(k2);
      return dose.verification().name().toLowerCase(Locale.ROOT)
          + ": "
          + dose.sources().stream()
              .map(work -> keys.marked(work, dose.verification(work)))
              .collect(Collectors.joining(", "));
    }

    private static String heading(StudyDose dose) {
      return Stream.of(Stream.of(forms(dose)), amounts(dose).stream())
              .flatMap(part -> part)
              .collect(Collectors.joining(", "))
          + ": "
          + dose.outcome();
    }

    /** Empty where no amount is set. */
    private static Optional<String> amounts(StudyDose dose) {
      Optional<String> min = dose.min().map(Amount::toString);
      Optional<String> max = dose.max().map(Amount::toString);
      return min.map(
              from -> max.filter(to -> !to.equals(from)).map(to -> from + " to " + to).orElse(from))
          .or(() -> max.map(to -> "up to " + to))
          .map(amount -> amount + dose.frequency().map(often -> " " + often).orElse(""));
    }
  }
}
