package org.k2nutrition.examples.cli.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.k2nutrition.examples.cli.report.Table.Column;
import org.k2nutrition.food.Component;
import org.k2nutrition.intake.Total;
import org.k2nutrition.quantity.Analysed;

/** A chart of stacked bars over time: the vitamers of a sum, with the bounds of the sum. */
final class PeriodsSection implements Section {

  private final Component sum;
  private final String name;
  private final Function<Map<Component, Total>, List<Part>> parts;
  private final Periods periods;
  private final FoodSources sources;
  private final Footnotes footnotes;
  private final Scale scale;

  private PeriodsSection(
      Component sum,
      String name,
      Function<Map<Component, Total>, List<Part>> parts,
      Periods periods,
      FoodSources sources,
      Footnotes footnotes) {
    this.sum = sum;
    this.name = name;
    this.parts = parts;
    this.periods = periods;
    this.sources = sources;
    this.footnotes = footnotes;
    this.scale =
        Scale.upTo(
            periods.rows().stream()
                .map(row -> row.total(sum).analysed().upper().value())
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ONE));
  }

  static Section ofK(Periods periods, FoodSources sources, Footnotes footnotes) {
    return new PeriodsSection(
        Component.K, "Vitamin K (K1 and K2)", Part::ofK, periods, sources, footnotes);
  }

  static Section ofK2(Periods periods, FoodSources sources, Footnotes footnotes) {
    return new PeriodsSection(
        Component.K2, "Vitamin K2 alone", Part::ofK2, periods, sources, footnotes);
  }

  @Override
  public String id() {
    return sum == Component.K ? "vitamin-k" : "vitamin-k2";
  }

  @Override
  public String title() {
    return name + " by " + periods.each();
  }

  @Override
  public void write(Html html) {
    legend(html);
    Table table =
        Table.begin(
            html,
            title(),
            this::caption,
            List.of(
                Column.words(periods.each()),
                Column.chart(h -> Axis.write(h, scale)),
                new Column("number", this::header)));
    periods.rows().forEach(row -> row(table, row));
    table.end();
  }

  private void caption(Html html) {
    html.text(
        "Stacked: the analysed middle of each vitamer, µg. Line: from the lower to the upper"
            + " amount over what was analysed; broken: the truth has no known upper bound. A"
            + " vitamer that a row does not name has no figure there, which is not zero.");
    if (!periods.areDays()) {
      html.text(" Each row is the mean of the days of a " + periods.each() + " in the diary.");
    }
  }

  private void header(Html html) {
    html.text("analysed");
    footnotes.mark(html, sources.behind(sum));
  }

  private void legend(Html html) {
    Set<Part> shown = new LinkedHashSet<>();
    List<Part> all = new ArrayList<>();
    periods.rows().forEach(row -> all.addAll(parts.apply(row.totals())));
    all.forEach(part -> shown.add(new Part(part.name(), part.style(), BigDecimal.ZERO)));
    html.open("ul", "class", "legend");
    for (Part part : shown) {
      html.open("li").open("svg", "width", "12", "height", "12", "aria-hidden", "true");
      html.empty("rect", "class", part.style(), "width", "12", "height", "12").close();
      html.text(" " + part.name()).close();
    }
    html.close();
  }

  private void row(Table table, Period row) {
    Total total = row.total(sum);
    table.row(
        List.of(
            Table.text(row.label()),
            html -> chart(html, row, total),
            html -> {
              html.text(Figures.middle(total));
              html.element("span", Figures.range(total), "class", "under");
            }));
  }

  private void chart(Html html, Period row, Total total) {
    if (!Figures.exists(total)) {
      html.element("span", "no figure for any food eaten, which is not zero", "class", "unknown");
      return;
    }
    List<Part> stacked = parts.apply(row.totals());
    String text = String.join(" · ", stacked.stream().map(Part::text).toList());
    Analysed analysed = total.analysed();
    Bar.begin(html, scale, row.label() + ": " + text + "; the truth " + truth(total))
        .stack(stacked)
        .range(analysed.lower(), analysed.upper(), total.bounds())
        .end();
    html.element("span", text, "class", "under");
  }

  private static String truth(Total total) {
    return Figures.bounds(total.bounds()) + " µg";
  }
}
