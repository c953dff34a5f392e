package org.k2nutrition.examples.cli.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.k2nutrition.examples.cli.report.Table.Column;
import org.k2nutrition.food.Component;
import org.k2nutrition.intake.Assessment;
import org.k2nutrition.intake.DayAssessment;
import org.k2nutrition.intake.Variation;

/** How steady the intake is over the days. */
final class SteadinessSection implements Section {

  private static final List<Component> SHOWN = List.of(Component.K1, Component.K2, Component.K);
  private static final int MOST_DATES = 10;

  private final Assessment assessment;
  private final FoodSources sources;
  private final Footnotes footnotes;

  SteadinessSection(Assessment assessment, FoodSources sources, Footnotes footnotes) {
    this.assessment = assessment;
    this.sources = sources;
    this.footnotes = footnotes;
  }

  @Override
  public String id() {
    return "steadiness";
  }

  @Override
  public String title() {
    return "Steadiness over the days";
  }

  @Override
  public void write(Html html) {
    if (assessment.days().size() < 2) {
      html.element("p", "One day says nothing about steadiness.", "class", "unknown");
      return;
    }
    Table table =
        Table.begin(
            html,
            title(),
            Table.text(
                "Each dot is a day, at the analysed middle; hollow: above twice or below half of"
                    + " the median day. What was not analysed may vary unseen."),
            List.of(
                Column.words("component"),
                Column.chart(Table.text("days, from 0 on")),
                Column.numbers("lowest to highest day"),
                Column.numbers("coefficient of variation"),
                Column.words("outlying days")));
    SHOWN.stream()
        .filter(component -> Figures.exists(assessment.mean(component)))
        .forEach(component -> row(table, component));
    table.end();
  }

  private void row(Table table, Component component) {
    Variation variation = assessment.variation(component);
    table.row(
        List.of(
            Table.text(component.symbol()),
            html -> chart(html, component, variation),
            html -> {
              html.text(span(variation));
              footnotes.mark(html, sources.behind(component));
            },
            Table.text(variation.coefficient().map(Digits::of).orElse("not defined")),
            Table.text(dates(variation.outlyingDays()) + withoutFigure(component))));
  }

  private String withoutFigure(Component component) {
    long days =
        assessment.days().stream().filter(day -> !Figures.exists(day.total(component))).count();
    return days == 0 ? "" : "; days without any figure, which stand at 0 here: " + days;
  }

  private static String span(Variation variation) {
    return Digits.of(variation.lowest().value()) + " to " + Figures.amount(variation.highest());
  }

  private static String dates(List<LocalDate> days) {
    List<String> first = days.stream().limit(MOST_DATES).map(LocalDate::toString).toList();
    int more = days.size() - first.size();
    String dates = first.isEmpty() ? "none" : String.join(", ", first);
    return more > 0 ? dates + " and " + more + " more" : dates;
  }

  private void chart(Html html, Component component, Variation variation) {
    Scale scale = Scale.upTo(variation.highest().value());
    Bar bar =
        Bar.begin(
            html,
            scale,
            component.symbol()
                + ": "
                + assessment.days().size()
                + " days from "
                + span(variation)
                + "; outlying days: "
                + variation.outlyingDays().size());
    dots(component, scale, variation.outlyingDays())
        .values()
        .forEach(dot -> bar.dot(dot.amount, dot.outlying ? "outlying" : "middle"));
    bar.end();
  }

  /** Dots that would hide each other are drawn once. */
  private Map<String, Dot> dots(Component component, Scale scale, List<LocalDate> outlying) {
    Map<String, Dot> dots = new TreeMap<>();
    for (DayAssessment day : assessment.days()) {
      BigDecimal middle = day.total(component).analysed().middle().value();
      boolean lies = outlying.contains(day.date());
      dots.putIfAbsent(scale.place(middle) + lies, new Dot(middle, lies));
    }
    return dots;
  }

  private record Dot(BigDecimal amount, boolean outlying) {}
}
