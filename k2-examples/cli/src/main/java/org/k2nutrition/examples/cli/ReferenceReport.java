package org.k2nutrition.examples.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.k2nutrition.data.K2;
import org.k2nutrition.person.Person;
import org.k2nutrition.reference.AgeBand;
import org.k2nutrition.reference.LegalStanding;
import org.k2nutrition.reference.ReferenceAnswer;
import org.k2nutrition.reference.ReferenceQuery;
import org.k2nutrition.reference.ReferenceValue;
import org.k2nutrition.reference.Remark;

/** What each document says about a person: the values that apply, or none and the nearest ones. */
record ReferenceReport(K2 k2, ReferenceQuery query, Person person, List<ReferenceAnswer> answers)
    implements Answer {

  @Override
  public Object json() {
    ReferenceViews views = new ReferenceViews(k2, query, person);
    return answers.stream().flatMap(views::rows).toList();
  }

  @Override
  public void text(Terminal terminal) {
    table(terminal);
    superseded(terminal);
    for (Remark remark : Remark.values()) {
      remark(terminal, remark);
    }
    terminal.line("");
    terminal.paragraph(
        "No authority sets a reference intake for vitamin K2. A reference value is no advice. "
            + Document.DISCLAIMER);
  }

  private void table(Terminal terminal) {
    TextTable table = new TextTable("<kind", "amount", "<scope", "<read", "<of");
    values()
        .forEach(
            value ->
                table.row(
                    value.kind().label(),
                    amount(value),
                    value.scope().label(),
                    value.verification().name().toLowerCase(Locale.ROOT),
                    origin(value)));
    if (table.isEmpty()) {
      terminal.line("No reference value applies.");
    } else {
      table.print(terminal);
    }
  }

  private Stream<ReferenceValue> values() {
    return answers.stream().flatMap(answer -> answer.values().stream());
  }

  /** What must be said, once, and of which documents. */
  private void remark(Terminal terminal, Remark remark) {
    List<ReferenceAnswer> these =
        answers.stream().filter(answer -> answer.remarks().contains(remark)).toList();
    if (!these.isEmpty()) {
      terminal.line("");
      terminal.paragraph(k2.words(remark));
      these.forEach(answer -> terminal.hanging("  ", remarked(answer, remark)));
    }
  }

  private String remarked(ReferenceAnswer answer, Remark remark) {
    if (!answer.isNone()) {
      return name(answer.values().get(0));
    }
    String name = name(answer.nearest().get(0));
    if (remark == Remark.NOT_READ) {
      return answer.editionBefore().isEmpty()
          ? name
          : name + "; the edition before: " + listed(answer.editionBefore());
    }
    return name + "; nearest: " + listed(answer.nearest());
  }

  private void superseded(Terminal terminal) {
    values()
        .filter(value -> value.supersededBy().isPresent())
        .forEach(
            value ->
                terminal.hanging(
                    "  ",
                    name(value) + ": superseded since, by " + value.supersededBy().orElseThrow()));
  }

  private String listed(List<ReferenceValue> values) {
    return values.stream()
        .map(value -> amount(value) + " for " + people(value))
        .collect(Collectors.joining("; "));
  }

  private String people(ReferenceValue value) {
    return Stream.of(
            Stream.of(k2.words(value.group())),
            value.sex().map(k2::words).stream(),
            value.ages().map(ReferenceReport::ages).stream())
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

  private static String name(ReferenceValue value) {
    return origin(value) + ", " + value.kind().label() + ", " + value.scope().label();
  }

  private static String origin(ReferenceValue value) {
    return value.country() + value.edition().map(edition -> " " + edition).orElse("");
  }

  private static String amount(ReferenceValue value) {
    return value
        .amount()
        .map(
            amount ->
                amount
                    + value.amountMax().map(max -> " to " + max).orElse("")
                    + (value.isPerKg() ? "/kg" : "")
                    + (value.isIncrement() ? " added" : "")
                    + standing(value))
        .orElse("none set");
  }

  /** A proposal is no maximum in force, and looks like none. */
  private static String standing(ReferenceValue value) {
    return ReferenceViews.standing(value)
        .filter(standing -> standing != LegalStanding.NOT_STATED)
        .map(standing -> " (" + standing.name().toLowerCase(Locale.ROOT) + ")")
        .orElse("");
  }
}
