package org.k2nutrition.examples.cli.report;

import java.math.BigDecimal;
import java.util.List;
import org.k2nutrition.examples.cli.report.Table.Column;
import org.k2nutrition.food.Component;
import org.k2nutrition.intake.Assessment;
import org.k2nutrition.intake.Contribution;

/** Which foods gave how much. */
final class ContributionsSection implements Section {

  private static final int MOST = 12;

  private final Assessment assessment;
  private final Footnotes footnotes;

  ContributionsSection(Assessment assessment, Footnotes footnotes) {
    this.assessment = assessment;
    this.footnotes = footnotes;
  }

  @Override
  public String id() {
    return "contributions";
  }

  @Override
  public String title() {
    return "Where it came from";
  }

  @Override
  public void write(Html html) {
    foods(html, Component.K1, "vitamin K1");
    foods(html, Component.K2, "vitamin K2");
  }

  private void foods(Html html, Component component, String name) {
    html.element("h3", "Foods that gave " + name);
    List<Contribution> all = assessment.contributions(component);
    if (all.isEmpty()) {
      html.element(
          "p", "No food eaten is known to hold any, which is not zero.", "class", "unknown");
      return;
    }
    Scale scale = Scale.upTo(all.get(0).amount().value());
    Table table =
        Table.begin(
            html,
            "Foods that gave " + name,
            Table.text(
                "Lower bound of what each food gave, and its share of that of all foods."
                    + " Supplements are not foods and are not listed."),
            List.of(
                Column.words("food"),
                Column.chart(h -> Axis.write(h, scale)),
                Column.numbers("a day"),
                Column.numbers("share")));
    all.stream().limit(MOST).forEach(one -> row(table, component, scale, one));
    table.end();
    if (all.size() > MOST) {
      html.element("p", "And " + (all.size() - MOST) + " more foods that gave less.");
    }
  }

  private void row(Table table, Component component, Scale scale, Contribution one) {
    BigDecimal amount = one.amount().value();
    String figure = Figures.amount(one.amount());
    table.row(
        List.of(
            html -> FoodName.write(html, one.food()),
            html -> Bar.single(html, scale, amount, one.food().name() + ": " + figure),
            html -> {
              html.text(figure);
              footnotes.mark(html, FoodSources.behind(one.food(), component));
            },
            Table.text(Figures.share(one.share()))));
  }
}
