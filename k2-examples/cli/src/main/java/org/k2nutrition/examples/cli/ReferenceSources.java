package org.k2nutrition.examples.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.k2nutrition.data.K2;
import org.k2nutrition.reference.AgeBand;
import org.k2nutrition.reference.ReferenceValue;
import org.k2nutrition.source.Citation;

/** Where each value stands, who it is for, and what must be known to read it. */
record ReferenceSources(K2 k2, Terminal terminal) {

  void print(List<ReferenceValue> applying, List<ReferenceValue> conditional) {
    if (applying.isEmpty() && conditional.isEmpty()) {
      return;
    }
    terminal.line("");
    terminal.heading("Sources and notes");
    int number = 1;
    for (ReferenceValue value : applying) {
      terminal.hanging(number++ + "  ", source(value));
    }
    conditional.forEach(
        value ->
            terminal.hanging(
                "-  ",
                value.kind().label() + " " + ReferenceReport.amount(value) + ": " + source(value)));
  }

  private String source(ReferenceValue value) {
    String parts =
        Stream.of(
                Stream.of(value.authority() + ", " + value.document()),
                Stream.of(value.scope().label() + ", for " + people(value, k2)),
                time(value),
                Stream.of(
                    value.id()
                        + ", "
                        + value.verification().name().toLowerCase(Locale.ROOT)
                        + ", source "
                        + shortly(value.citation())),
                value.note().stream())
            .flatMap(part -> part)
            .collect(Collectors.joining("; "));
    return parts.endsWith(".") ? parts : parts + ".";
  }

  private static Stream<String> time(ReferenceValue value) {
    return Stream.concat(
        value.supersededBy().stream().map(newer -> "superseded since, by " + newer),
        value.inForceUntil().stream().map(day -> "in force until " + day + " at the latest"));
  }

  private static String shortly(Citation citation) {
    return citation.key()
        + citation
            .doi()
            .map(doi -> " (doi " + doi + ")")
            .or(() -> citation.url().map(url -> " (" + url + ")"))
            .orElse("");
  }

  static String people(ReferenceValue value, K2 k2) {
    return Stream.of(
            Stream.of(k2.words(value.group())),
            value.sex().map(k2::words).stream(),
            value.ages().map(ReferenceSources::ages).stream())
        .flatMap(part -> part)
        .collect(Collectors.joining(", "));
  }

  private static String ages(AgeBand band) {
    String unit = band.unit().name().toLowerCase(Locale.ROOT);
    if (band.last().isEmpty()) {
      return band.first() + " " + unit + " and more";
    }
    String end = band.isLastInclusive() ? " to " : " to below ";
    return band.first() + end + band.last().getAsInt() + " " + unit;
  }
}
