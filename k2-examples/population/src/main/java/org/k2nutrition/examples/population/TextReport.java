package org.k2nutrition.examples.population;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.k2nutrition.food.Component;
import org.k2nutrition.person.Sex;

/** The report for people. */
final class TextReport {

  private static final int GROUPS = 6;

  /** From this part of a mean on, the one person who makes it is mentioned. */
  private static final double MUCH = 0.05;

  private final Population population;
  private final List<String> lines = new ArrayList<>();

  private TextReport(Population population) {
    this.population = population;
  }

  static List<String> of(Population population) {
    TextReport report = new TextReport(population);
    report.head();
    report.adults();
    report.byAge(Component.K1);
    report.byAge(Component.MK_4);
    report.againstIntake();
    report.groups();
    return report.lines;
  }

  private void head() {
    lines.add(Labels.TITLE);
    lines.add("");
    line(
        "%d of %d people with two days and a weight, %d rows, %d foods.",
        population.counted(), population.asked(), population.rows(), population.foods());
    line(
        "%d ingredients of their recipes have no record in the dataset: nothing is known of them.",
        population.unknownIngredients());
    lines.add("");
    Labels.LIMITS.forEach(limit -> lines.add("- " + limit));
  }

  private void adults() {
    title("Adults from 20 years on, µg a day over what was analysed");
    line(
        "%-9s %-6s %8s %8s %8s %10s %9s %9s %9s",
        "form", "", "lower", "middle", "upper", "upper*", "energy", "mass", "analysis");
    for (Component component : Component.vitaminK()) {
      if (population.hasFigure(component)) {
        for (Sex sex : List.of(Sex.MALE, Sex.FEMALE)) {
          population.estimate(Stratum.adults(sex), component).ifPresent(this::adultsOf);
        }
      }
    }
    notAnalysed();
    lines.add("upper*: share of the people whose upper bound of the truth is known.");
    lines.add("energy, mass: share of the diet with a figure; analysis: by energy, of analysis.");
    largestPerson();
  }

  private void largestPerson() {
    for (Estimate e : population.estimates()) {
      boolean adults = e.stratum().equals(Stratum.adults(e.stratum().sex()));
      if (adults && e.component().vitamer().isPresent() && e.largestPerson() >= MUCH) {
        line(
            "One person makes %s of the mean of %s, %s: medians are safer.",
            Figure.percent(e.largestPerson()), e.component(), e.stratum().people());
      }
    }
  }

  private void notAnalysed() {
    List<String> none =
        Component.vitaminK().stream()
            .filter(component -> !population.hasFigure(component))
            .map(Component::symbol)
            .toList();
    if (!none.isEmpty()) {
      lines.add(String.join(", ", none) + ":");
      lines.add("  no figure for any food eaten; at least 0, at most unknown.");
    }
  }

  private void adultsOf(Estimate e) {
    line(
        "%-9s %-6s %8s %8s %8s %10s %9s %9s %9s",
        e.component(),
        e.stratum().people(),
        Figure.decimals(e.lower(), 2),
        Figure.decimals(e.middle(), 2),
        Figure.decimals(e.upper(), 2),
        Figure.percent(e.bounded()),
        Figure.percent(e.coverageByEnergy()),
        Figure.percent(e.coverageByMass()),
        Figure.percent(e.measuredByEnergy()));
  }

  private void byAge(Component component) {
    title(component + " by age: mean of lower, middle and upper, percentiles of the middle");
    line(
        "%-6s %-6s %6s %8s %8s %8s  %7s %7s %7s %7s %7s",
        "", "age", "people", "lower", "middle", "upper", "P5", "P25", "P50", "P75", "P95");
    for (Sex sex : List.of(Sex.MALE, Sex.FEMALE)) {
      for (Stratum stratum : Stratum.bands(sex)) {
        population.estimate(stratum, component).ifPresent(this::ageOf);
      }
    }
  }

  private void ageOf(Estimate e) {
    line(
        "%-6s %-6s %6d %8s %8s %8s  %7s %7s %7s %7s %7s",
        e.stratum().people(),
        e.stratum().ages(),
        e.people(),
        Figure.decimals(e.lower(), 1),
        Figure.decimals(e.middle(), 1),
        Figure.decimals(e.upper(), 1),
        Figure.decimals(e.percentiles().get(0), 1),
        Figure.decimals(e.percentiles().get(2), 1),
        Figure.decimals(e.percentiles().get(3), 1),
        Figure.decimals(e.percentiles().get(4), 1),
        Figure.decimals(e.percentiles().get(6), 1));
  }

  private void againstIntake() {
    title("Share at or above the adequate intake of the United States and Canada");
    line(
        "%-6s %-6s %8s  %26s  %10s %10s %10s",
        "", "age", "AI µg", "phylloquinone alone", "met", "below", "undecided");
    for (AgainstIntake one : population.againstIntake()) {
      line(
          "%-6s %-6s %8s  %26s  %10s %10s %10s",
          one.stratum().people(),
          one.stratum().ages(),
          one.amount(),
          Figure.percent(one.phylloquinone().get(1))
              + " ("
              + Figure.decimals(one.phylloquinone().get(0) * 100, 1)
              + " to "
              + Figure.decimals(one.phylloquinone().get(2) * 100, 1)
              + ")",
          Figure.percent(one.met()),
          Figure.percent(one.below()),
          Figure.percent(1 - one.met() - one.below()));
    }
    lines.add("The intake is set for total vitamin K: met, below and undecided are by its bounds.");
  }

  private void groups() {
    title("Groups of foods that gave it to adults, over what was analysed");
    for (GroupShares shares : population.groups()) {
      List<String> parts =
          shares.parts().stream()
              .limit(GROUPS)
              .map(part -> part.group() + " " + Figure.percent(part.share()))
              .toList();
      line("%-9s %s", shares.component(), String.join(", ", parts));
    }
  }

  private void title(String text) {
    lines.add("");
    lines.add(text);
  }

  private void line(String format, Object... values) {
    lines.add(String.format(Locale.ROOT, format, values).stripTrailing());
  }
}
