package org.k2nutrition.examples.cli.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.k2nutrition.examples.cli.report.Table.Column;
import org.k2nutrition.food.Component;
import org.k2nutrition.intake.Assessment;
import org.k2nutrition.intake.Share;
import org.k2nutrition.person.Person;
import org.k2nutrition.quantity.Amount;
import org.k2nutrition.quantity.Bounds;
import org.k2nutrition.reference.Comparison;
import org.k2nutrition.reference.Comparison.Outcome;
import org.k2nutrition.reference.ReferenceValue;

/** The mean intake beside reference values, each within its own scope. */
final class ReferencesSection implements Section {

  private final List<Comparison> comparisons;
  private final Assessment assessment;
  private final FoodSources sources;
  private final Footnotes footnotes;
  private final Person person;

  ReferencesSection(DiaryReport report, FoodSources sources, Footnotes footnotes) {
    this.comparisons = report.comparisons();
    this.assessment = report.assessment();
    this.sources = sources;
    this.footnotes = footnotes;
    this.person = report.person();
  }

  @Override
  public String id() {
    return "references";
  }

  @Override
  public String title() {
    return "Beside reference values";
  }

  @Override
  public void write(Html html) {
    html.element(
        "p",
        "No authority sets a value for vitamin K2. Below an adequate intake is not a deficiency."
            + " A value is compared with what its scope names, and with nothing else.");
    if (comparisons.isEmpty()) {
      html.element(
          "p",
          "No value to compare with: age and sex of the person decide which apply.",
          "class",
          "unknown");
      return;
    }
    Table table =
        Table.begin(
            html,
            title(),
            Table.text(
                "Bar: the lower bound of the intake. Line across: the reference value. Whole line:"
                    + " up to the upper bound; broken: no known upper bound."),
            List.of(
                Column.words("reference value"),
                Column.words("scope"),
                Column.chart(Table.text("intake beside the value")),
                Column.numbers("intake"),
                Column.words("comparison")));
    comparisons.forEach(comparison -> row(table, comparison));
    table.end();
    notShown(html);
    caution(html);
  }

  private void notShown(Html html) {
    String unknown =
        Stream.of(person.age().isEmpty() ? "age" : "", person.sex().isEmpty() ? "sex" : "")
            .filter(word -> !word.isEmpty())
            .collect(Collectors.joining(" and "));
    if (!unknown.isEmpty()) {
      html.element(
          "p",
          "Not known of the person: " + unknown + ". Values that depend on it are not shown.",
          "class",
          "unknown");
    }
  }

  private void row(Table table, Comparison comparison) {
    ReferenceValue reference = comparison.reference();
    table.row(
        List.of(
            html -> name(html, comparison),
            Table.text(reference.scope().label()),
            html -> chart(html, comparison),
            html -> intake(html, comparison),
            html -> {
              html.element("strong", words(comparison.outcome()));
              html.element("span", comparison.why().toString(), "class", "under");
            }));
  }

  private void name(Html html, Comparison comparison) {
    ReferenceValue reference = comparison.reference();
    html.text(comparison.amount().map(amount -> range(amount, comparison)).orElse("no amount"));
    footnotes.mark(html, List.of(reference.citation()));
    html.element(
        "span",
        reference.kind().label()
            + reference.edition().map(edition -> " " + edition).orElse("")
            + ", "
            + reference.authority()
            + ", "
            + reference.country()
            + ", "
            + reference.verification().name().toLowerCase(Locale.ROOT),
        "class",
        "under");
  }

  private static String range(Amount amount, Comparison comparison) {
    return amount + comparison.amountMax().map(highest -> " to " + highest).orElse("");
  }

  private void intake(Html html, Comparison comparison) {
    html.text(Figures.bounds(comparison.compared()));
    footnotes.mark(html, sources.behind(comparison.reference().scope().components()));
  }

  private static void chart(Html html, Comparison comparison) {
    Optional<Amount> value = comparison.amount();
    if (value.isEmpty()) {
      html.element("span", "no amount to compare with", "class", "unknown");
      return;
    }
    Bounds intake = comparison.compared();
    Amount known = intake.upper().orElse(intake.lower());
    Amount top = comparison.amountMax().orElse(value.get());
    BigDecimal highest = known.value().max(top.value());
    Bar.begin(
            html,
            Scale.upTo(highest),
            "Intake "
                + Figures.bounds(intake)
                + ", reference value "
                + range(value.get(), comparison)
                + ": "
                + words(comparison.outcome()))
        .stack(List.of(new Part("", "part-plain", intake.lower().value())))
        .range(intake.lower(), known, intake)
        .mark(value.get())
        .mark(top)
        .end();
  }

  private static String words(Outcome outcome) {
    return switch (outcome) {
      case MET -> "met";
      case BELOW -> "below";
      case UNCERTAIN -> "uncertain";
      case NOT_COMPARABLE -> "not comparable";
    };
  }

  private void caution(Html html) {
    if (comparisons.stream().anyMatch(one -> one.outcome() == Outcome.MET)) {
      html.element(
          "p",
          "What is met for vitamin K rests on figures of which "
              + ofEnergy(assessment.mean(Component.K1).measured().energy())
              + " was analysed; tables calculated or borrowed the others.");
    }
  }

  private static String ofEnergy(Share share) {
    return share.value().isPresent() ? Figures.share(share) + " by energy" : "an unknown share";
  }
}
