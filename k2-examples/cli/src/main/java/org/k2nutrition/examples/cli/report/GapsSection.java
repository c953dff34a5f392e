package org.k2nutrition.examples.cli.report;

import java.math.BigDecimal;
import java.util.List;
import org.k2nutrition.examples.cli.report.Table.Column;
import org.k2nutrition.food.Component;
import org.k2nutrition.intake.Assessment;
import org.k2nutrition.intake.Gap;
import org.k2nutrition.intake.UnmatchedEntry;
import org.k2nutrition.quantity.Mass;

/** What was not analysed, and what was not matched to a food: unknown, never zero. */
final class GapsSection implements Section {

  private static final int MOST = 12;
  private static final int MOST_UNMATCHED = 200;
  private static final int LONGEST_TEXT = 200;

  private final Assessment assessment;
  private final FoodSources sources;
  private final Footnotes footnotes;

  GapsSection(Assessment assessment, FoodSources sources, Footnotes footnotes) {
    this.assessment = assessment;
    this.sources = sources;
    this.footnotes = footnotes;
  }

  @Override
  public String id() {
    return "not-analysed";
  }

  @Override
  public String title() {
    return "What was not analysed";
  }

  @Override
  public void write(Html html) {
    open(html);
    foods(html, Component.K1, "vitamin K1");
    foods(html, Component.K2, "vitamin K2");
    unmatched(html);
  }

  private void open(Html html) {
    html.open("dl");
    for (Component component : List.of(Component.K1, Component.K2)) {
      assessment
          .mean(component)
          .bounds()
          .why()
          .ifPresent(
              why ->
                  html.element("dt", "Why " + component.symbol() + " has no known upper bound")
                      .element("dd", why.toString()));
    }
    html.close();
  }

  private void foods(Html html, Component component, String name) {
    List<Gap> gaps = assessment.gaps(component);
    if (gaps.isEmpty()) {
      return;
    }
    html.element("h3", "Foods without any figure for " + name);
    Scale scale = new Scale(BigDecimal.ONE, new BigDecimal("0.5"));
    Table table =
        Table.begin(
            html,
            "Foods without any figure for " + name,
            h -> {
              h.text("Their part of the diet is unknown, not zero. Largest share of energy first.");
              footnotes.mark(h, sources.behind(Component.ENERGY));
            },
            List.of(
                Column.words("food"),
                Column.chart(Table.text("share of energy, of all that was eaten")),
                Column.numbers("of energy"),
                Column.numbers("of mass")));
    gaps.stream().limit(MOST).forEach(gap -> row(table, scale, gap));
    table.end();
    if (gaps.size() > MOST) {
      html.element("p", "And " + (gaps.size() - MOST) + " more foods.");
    }
  }

  private static void row(Table table, Scale scale, Gap gap) {
    String energy = Figures.share(gap.energyShare());
    table.row(
        List.of(
            html -> FoodName.write(html, gap.food()),
            html ->
                Bar.begin(html, scale, gap.food().name() + ": " + energy + " of energy")
                    .gap(gap.energyShare())
                    .end(),
            Table.text(energy),
            Table.text(Figures.share(gap.massShare()))));
  }

  private void unmatched(Html html) {
    List<UnmatchedEntry> entries = assessment.unmatched();
    if (entries.isEmpty()) {
      return;
    }
    html.element("h3", "Rows not matched to a food");
    Table table =
        Table.begin(
            html,
            "Rows not matched to a food",
            Table.text("Everything about their composition is unknown."),
            List.of(
                Column.words("line"),
                Column.words("written"),
                Column.numbers("mass"),
                Column.words("why"),
                Column.words("perhaps")));
    entries.stream().limit(MOST_UNMATCHED).forEach(entry -> unmatchedRow(table, entry));
    table.end();
    if (entries.size() > MOST_UNMATCHED) {
      html.element("p", "And " + (entries.size() - MOST_UNMATCHED) + " more rows.");
    }
  }

  private static void unmatchedRow(Table table, UnmatchedEntry entry) {
    table.row(
        List.of(
            Table.text(entry.line().isPresent() ? Integer.toString(entry.line().getAsInt()) : ""),
            html -> html.element("bdi", shortened(entry.text())),
            Table.text(entry.mass().map(Mass::toString).orElse("not known")),
            html -> html.element("bdi", shortened(entry.reason())),
            Table.text(String.join(", ", entry.suggestions()))));
  }

  private static String shortened(String text) {
    return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT) + "…";
  }
}
