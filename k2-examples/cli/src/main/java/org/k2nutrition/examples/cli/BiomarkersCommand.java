package org.k2nutrition.examples.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.k2nutrition.data.K2;
import org.k2nutrition.evidence.BiomarkerKind;
import org.k2nutrition.evidence.BiomarkerRecord;
import org.k2nutrition.food.Component;
import org.k2nutrition.quantity.Amount;
import org.k2nutrition.source.Citation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Shows what is known of markers of vitamin K status. */
@Command(
    name = "biomarkers",
    description = "Markers of vitamin K status: what they mean and how they answered to doses.",
    mixinStandardHelpOptions = true,
    footer = {"", "Example: k2 biomarkers dp-ucMGP"})
final class BiomarkersCommand extends PrintingCommand {

  @Parameters(paramLabel = "MARKER", arity = "0..1", description = "Only this marker; none: all.")
  private @Nullable String marker;

  BiomarkersCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  Answer answer(K2 k2) {
    if (marker == null) {
      return new Markers(k2, k2.biomarkers().all());
    }
    List<BiomarkerRecord> about = k2.biomarkers().about(marker);
    if (about.isEmpty()) {
      throw new UnknownNameException(
          "Marker", marker, NearestNames.of(marker, markers(k2)), markers(k2));
    }
    return new Markers(k2, about);
  }

  private static List<String> markers(K2 k2) {
    return k2.biomarkers().all().stream()
        .filter(one -> one.kind() == BiomarkerKind.MEANING)
        .map(BiomarkerRecord::marker)
        .distinct()
        .toList();
  }

  private record Markers(K2 k2, List<BiomarkerRecord> records) implements Answer {

    @Override
    public Object json() {
      return records.stream().map(this::view).toList();
    }

    private Map<String, @Nullable Object> view(BiomarkerRecord one) {
      Map<String, @Nullable Object> view = new LinkedHashMap<>();
      view.put("id", one.id());
      view.put("marker", one.marker());
      view.put("kind", k2.words(one.kind()));
      view.put("kindCode", one.kind().name());
      view.put("forms", one.forms().stream().map(Component::symbol).toList());
      view.put("doses", one.doses().stream().map(Amount::toString).toList());
      view.put("frequency", one.frequency().orElse(null));
      view.put("duration", one.duration().orElse(null));
      view.put("population", one.population().orElse(null));
      view.put("participants", one.participants().orElse(null));
      view.put("value", one.value());
      view.put("unit", one.unit().orElse(null));
      view.put("comparison", one.comparison().orElse(null));
      view.put("p", one.pValue().orElse(null));
      view.put("sources", one.sources().stream().map(Citation::text).toList());
      view.put("sourceKeys", one.sources().stream().map(Citation::key).toList());
      view.put("verification", one.verification().name());
      view.put("note", one.note().orElse(null));
      return view;
    }

    @Override
    public void text(Terminal terminal) {
      for (BiomarkerRecord one : records) {
        terminal.hanging("", one.marker() + ", " + k2.words(one.kind()) + ": " + found(one));
        String circumstances = circumstances(one);
        if (!circumstances.isEmpty()) {
          terminal.hanging("    ", circumstances);
        }
        one.note().ifPresent(note -> terminal.hanging("    ", note));
        terminal.hanging("    ", Read.of(one.id(), one.verification(), one.sources()));
      }
      terminal.line("");
      terminal.paragraph("This library sets no cut-off. " + Document.DISCLAIMER);
    }

    private static String found(BiomarkerRecord one) {
      return Stream.of(Stream.of(one.value()), one.unit().stream(), one.comparison().stream())
              .flatMap(part -> part)
              .collect(Collectors.joining(" "))
          + one.pValue().map(p -> ", p " + p).orElse("");
    }

    private static String circumstances(BiomarkerRecord one) {
      return Stream.of(
              one.forms().stream().map(Component::symbol),
              one.doses().stream().map(Amount::toString),
              one.frequency().stream(),
              one.duration().stream(),
              one.population().stream(),
              one.participants().map(n -> "n " + n).stream())
          .flatMap(part -> part)
          .collect(Collectors.joining(", "));
    }
  }
}
