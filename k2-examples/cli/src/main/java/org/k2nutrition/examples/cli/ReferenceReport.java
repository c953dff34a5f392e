package org.k2nutrition.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.k2nutrition.data.K2;
import org.k2nutrition.person.Person;
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
    List<ReferenceValue> applying = all(ReferenceAnswer::values);
    if (applying.isEmpty()) {
      terminal.line("No reference value known here applies.");
    } else {
      table(terminal, applying);
    }
    for (Remark remark : Remark.values()) {
      remark(terminal, remark);
    }
    new ReferenceSources(k2, terminal).print(applying, all(ReferenceAnswer::conditional));
    terminal.line("");
    terminal.paragraph(
        "No authority sets a reference intake for vitamin K2. A reference value is no advice. "
            + Document.DISCLAIMER);
  }

  private List<ReferenceValue> all(Function<ReferenceAnswer, List<ReferenceValue>> part) {
    return answers.stream().flatMap(answer -> part.apply(answer).stream()).toList();
  }

  private void table(Terminal terminal, List<ReferenceValue> applying) {
    boolean sexed = answers.stream().anyMatch(a -> a.remarks().contains(Remark.PERSON_SEX_UNKNOWN));
    List<String> header = new ArrayList<>(List.of("", "<kind", "amount"));
    if (sexed) {
      header.add("<sex");
    }
    header.addAll(List.of("<scope", "<read", "<of"));
    TextTable table = new TextTable(header.toArray(String[]::new));
    int number = 1;
    for (ReferenceValue value : applying) {
      List<String> row = new ArrayList<>();
      row.add(Integer.toString(number++));
      row.add(value.kind().label());
      row.add(amount(value));
      if (sexed) {
        row.add(value.sex().map(k2::words).orElse("any"));
      }
      row.add(value.scope().label());
      row.add(value.verification().name().toLowerCase(Locale.ROOT));
      row.add(value.edition().map(edition -> edition + " ").orElse("") + value.country());
      table.row(row.toArray(String[]::new));
    }
    table.print(terminal);
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
    if (!answer.addedTo().isEmpty()) {
      return name(answer.values().get(0)) + "; added to: " + listed(answer.addedTo());
    }
    if (!answer.conditional().isEmpty()) {
      return name(answer.conditional().get(0)) + ": " + listed(answer.conditional());
    }
    if (!answer.isNone()) {
      return name(answer.values().get(0));
    }
    String name = name(answer.nearest().get(0));
    if (remark == Remark.NOT_READ && !answer.editionBefore().isEmpty()) {
      return name + "; the edition before: " + listed(answer.editionBefore());
    }
    return name + "; " + nearestOrOld(answer, remark) + ": " + listed(answer.nearest());
  }

  private static String nearestOrOld(ReferenceAnswer answer, Remark remark) {
    return remark == Remark.ENDED
        ? answer.nearest().get(0).inForceUntil().map(day -> "until " + day).orElse("before")
        : "nearest";
  }

  private String listed(List<ReferenceValue> values) {
    return values.stream()
        .map(value -> amount(value) + " for " + people(value))
        .collect(Collectors.joining("; "));
  }

  private String people(ReferenceValue value) {
    return ReferenceSources.people(value, k2);
  }

  private static String name(ReferenceValue value) {
    return origin(value) + ", " + value.kind().label() + ", " + value.scope().label();
  }

  private static String origin(ReferenceValue value) {
    return value.country() + value.edition().map(edition -> " " + edition).orElse("");
  }

  static String amount(ReferenceValue value) {
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
