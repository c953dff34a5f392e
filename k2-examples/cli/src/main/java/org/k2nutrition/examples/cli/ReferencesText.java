package org.k2nutrition.examples.cli;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.k2nutrition.food.Component;
import org.k2nutrition.intake.Assessment;
import org.k2nutrition.person.Person;
import org.k2nutrition.quantity.Amount;
import org.k2nutrition.reference.Comparison;
import org.k2nutrition.reference.ReferenceValue;

/** The mean intake beside reference values, and those that were not shown, as text for people. */
final class ReferencesText {

  private final Assessment assessment;
  private final Person person;
  private final ComparedReferences references;
  private final Terminal terminal;

  ReferencesText(AssessAnswer answer, Terminal terminal) {
    this.assessment = answer.assessment();
    this.person = answer.person();
    this.references = answer.references();
    this.terminal = terminal;
  }

  void print() {
    terminal.line("");
    terminal.heading("Beside reference values, each within its own scope");
    if (references.comparisons().isEmpty()) {
      terminal.line("No reference value to compare with.");
    } else {
      comparisons();
    }
    notShown();
    terminal.paragraph(
        "No authority sets a value for vitamin K2. Below an adequate intake is not a deficiency.");
  }

  private void comparisons() {
    TextTable table = new TextTable("<says", "value", "<scope", "<read", "<of");
    for (Comparison comparison : references.comparisons()) {
      ReferenceValue reference = comparison.reference();
      table.row(
          comparison.outcome().name(),
          comparison.amount().map(amount -> range(amount, comparison.amountMax())).orElse("none"),
          reference.scope().label(),
          reference.verification().name().toLowerCase(Locale.ROOT),
          name(reference));
    }
    table.print(terminal);
    references.comparisons().stream()
        .map(Comparison::why)
        .distinct()
        .forEach(why -> terminal.hanging("  - ", why.toString()));
    if (references.anyMet()) {
      terminal.paragraph(
          "MET rests on figures of which "
              + Numbers.percent(assessment.mean(Component.K1).measured().energy().value())
              + " by energy were analysed; tables calculated or borrowed the others.");
    }
  }

  private void notShown() {
    if (person.age().isEmpty()) {
      terminal.paragraph("Values that depend on age are not shown: give --age.");
    }
    if (person.sex().isEmpty() && person.age().isEmpty()) {
      terminal.paragraph("Values that hold for one sex are not shown: give --sex.");
    }
    if (!references.ofOneSex().isEmpty()) {
      terminal.paragraph("Not shown, as each holds for one sex: give --sex.");
      byDocument().forEach((name, values) -> terminal.hanging("  - ", name + ": " + values));
    }
  }

  /** Such as {@code female 90 µg, male 120 µg} by what they are values of. */
  private Map<String, String> byDocument() {
    Map<String, String> lines = new LinkedHashMap<>();
    for (ReferenceValue value : references.ofOneSex()) {
      lines.merge(
          name(value) + ", " + value.scope().label(),
          value.sex().map(sex -> sex.name().toLowerCase(Locale.ROOT) + " ").orElse("")
              + value.amount().map(amount -> range(amount, value.amountMax())).orElse("none")
              + (value.isPerKg() ? "/kg" : ""),
          (one, two) -> one + ", " + two);
    }
    return lines;
  }

  private static String range(Amount lowest, Optional<Amount> highest) {
    return highest
        .map(amount -> lowest.value().toPlainString() + "–" + amount)
        .orElseGet(lowest::toString);
  }

  private static String name(ReferenceValue reference) {
    return reference.kind().label()
        + " "
        + reference.edition().orElse("")
        + ", "
        + reference.country();
  }
}
