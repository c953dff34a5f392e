package org.k2nutrition.examples.cli.report;

import java.util.List;
import org.k2nutrition.examples.cli.report.Table.Column;
import org.k2nutrition.food.Component;
import org.k2nutrition.intake.Assessment;
import org.k2nutrition.intake.DayAssessment;
import org.k2nutrition.intake.Total;
import org.k2nutrition.quantity.Analysed;

/** The mean of the days for everything that has a figure. */
final class MeansSection implements Section {

  private final Assessment assessment;
  private final FoodSources sources;
  private final Footnotes footnotes;

  MeansSection(Assessment assessment, FoodSources sources, Footnotes footnotes) {
    this.assessment = assessment;
    this.sources = sources;
    this.footnotes = footnotes;
  }

  @Override
  public String id() {
    return "means";
  }

  @Override
  public String title() {
    return "Mean per day";
  }

  @Override
  public void write(Html html) {
    List<Total> totals = assessment.mean().values().stream().filter(Figures::exists).toList();
    Table table =
        Table.begin(
            html,
            "Mean per day",
            Table.text(
                "Analysed: over the foods that have a figure. The truth: bounds over all that was"
                    + " eaten; where foods have no figure, only the lower one is known."),
            List.of(
                Column.words("component"),
                Column.numbers("analysed"),
                Column.chart(Table.text("range")),
                Column.numbers("the truth"),
                Column.numbers("with a figure*"),
                Column.numbers("from analysis*")));
    totals.forEach(total -> row(table, total));
    table.end();
    html.open("p").text("* Share of the energy, and of the mass, of all that was eaten.");
    footnotes.mark(html, sources.behind(Component.ENERGY));
    html.close();
    nothing(html);
    withoutEnergy(html);
  }

  private void row(Table table, Total total) {
    Component component = total.component();
    table.row(
        List.of(
            Table.text(component.symbol()),
            html -> {
              html.text(Figures.middle(total));
              footnotes.mark(html, sources.behind(component));
              html.element("span", Figures.range(total), "class", "under");
            },
            html -> range(html, total),
            Table.text(Figures.bounds(total.bounds())),
            Table.text(Figures.shares(total.coverage())),
            Table.text(
                Figures.isCompanion(component) ? "not stated" : Figures.shares(total.measured()))));
  }

  /** Each range has its own scale: micrograms and kilocalories do not share one. */
  private static void range(Html html, Total total) {
    Analysed analysed = total.analysed();
    Scale scale = Scale.upTo(analysed.upper().value());
    String range = Figures.range(total);
    String text =
        total.component().symbol()
            + ": analysed "
            + Figures.middle(total)
            + (range.isEmpty() ? "" : " (" + range + ")")
            + ", the truth "
            + Figures.bounds(total.bounds());
    Bar.begin(html, scale, text)
        .range(analysed.lower(), analysed.upper(), total.bounds())
        .dot(analysed.middle().value(), "middle")
        .end();
  }

  private void nothing(Html html) {
    List<String> names =
        assessment.mean().values().stream()
            .filter(total -> !Figures.exists(total))
            .map(total -> total.component().symbol())
            .toList();
    if (!names.isEmpty()) {
      html.open("p", "class", "unknown")
          .element("strong", "Not analysed in any of these foods, which is not zero: ")
          .text(String.join(", ", names) + ".")
          .close();
    }
  }

  private void withoutEnergy(Html html) {
    int rows = assessment.days().stream().mapToInt(DayAssessment::withoutEnergy).sum();
    int unweighed = assessment.days().stream().mapToInt(DayAssessment::unweighed).sum();
    if (rows > 0) {
      html.element(
          "p", "Shares of energy leave out the rows whose energy is not known: " + rows + ".");
    }
    if (unweighed > 0) {
      html.element("p", "Shares are not known, as rows have no known mass: " + unweighed + ".");
    }
  }
}
