package org.k2nutrition.examples.population;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.k2nutrition.food.Component;
import org.k2nutrition.person.Sex;

/**
 * A chart of phylloquinone by sex and age: bars for the middle, whiskers from lower to upper, and a
 * line for the adequate intake.
 */
final class SvgChart {

  private static final int WIDTH = 760;
  private static final int HEIGHT = 420;
  private static final int LEFT = 60;
  private static final int TOP = 60;
  private static final int BOTTOM = 300;
  private static final int STEP = 76;
  private static final int BAR = 28;

  private final Population population;
  private final List<String> lines = new ArrayList<>();
  private final double scale;

  private SvgChart(Population population) {
    this.population = population;
    double highest =
        population.estimates().stream()
            .filter(e -> e.component() == Component.K1)
            .mapToDouble(Estimate::upper)
            .max()
            .orElse(1);
    this.scale = (BOTTOM - TOP) / Math.max(150, highest);
  }

  static List<String> of(Population population) {
    SvgChart chart = new SvgChart(population);
    chart.head();
    chart.axis();
    chart.bars(Sex.MALE, 0, "#31688e");
    chart.bars(Sex.FEMALE, BAR, "#b5367a");
    chart.foot();
    return chart.lines;
  }

  private void head() {
    lines.add(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 "
            + WIDTH
            + " "
            + HEIGHT
            + "\" font-family=\"sans-serif\" font-size=\"12\" role=\"img\">");
    lines.add("<title>Phylloquinone intake by sex and age</title>");
    lines.add("<rect width=\"100%\" height=\"100%\" fill=\"white\"/>");
    text(LEFT, 24, "Phylloquinone (K1), µg a day, weighted mean of two recalled days", 15);
    text(LEFT, 42, "blue male, red female; whiskers: lower to upper; dots: adequate intake", 12);
  }

  private void axis() {
    for (int amount = 0; y(amount) >= TOP; amount += 50) {
      line(
          "<line x1=\"%d\" y1=\"%s\" x2=\"%d\" y2=\"%s\" stroke=\"#ddd\"/>",
          LEFT, at(y(amount)), WIDTH - 20, at(y(amount)));
      text(LEFT - 32, (int) y(amount) + 4, Integer.toString(amount), 12);
    }
  }

  private void bars(Sex sex, int shift, String colour) {
    List<Stratum> bands = Stratum.bands(sex);
    for (int i = 0; i < bands.size(); i++) {
      int x = LEFT + 10 + i * STEP + shift;
      Stratum stratum = bands.get(i);
      if (shift == 0) {
        text(x + 8, BOTTOM + 18, stratum.ages(), 12);
      }
      population
          .estimate(stratum, Component.K1)
          .filter(Estimate::hasFigure)
          .ifPresent(e -> bar(e, x, colour));
      population.againstIntake().stream()
          .filter(a -> a.stratum().equals(stratum))
          .forEach(a -> dot(a, x));
    }
  }

  private void bar(Estimate e, int x, String colour) {
    line(
        "<rect x=\"%d\" y=\"%s\" width=\"%d\" height=\"%s\" fill=\"%s\"/>",
        x, at(y(e.middle())), BAR - 4, at(BOTTOM - y(e.middle())), colour);
    int middle = x + (BAR - 4) / 2;
    line(
        "<line x1=\"%d\" y1=\"%s\" x2=\"%d\" y2=\"%s\" stroke=\"black\"/>",
        middle, at(y(e.lower())), middle, at(y(e.upper())));
  }

  private void dot(AgainstIntake against, int x) {
    if (!against.amount().contains("/")) {
      line(
          "<circle cx=\"%d\" cy=\"%s\" r=\"4\" fill=\"white\" stroke=\"black\"/>",
          x + (BAR - 4) / 2, at(y(Double.parseDouble(against.amount()))));
    }
  }

  private void foot() {
    text(LEFT, BOTTOM + 40, "Age in years; 71+ includes 80 and more.", 11);
    text(LEFT, BOTTOM + 58, Labels.LIMITS.get(0), 11);
    text(LEFT, BOTTOM + 74, Labels.LIMITS.get(1), 11);
    text(LEFT, BOTTOM + 90, Labels.LIMITS.get(2), 11);
    lines.add("</svg>");
  }

  private void text(int x, int y, String text, int size) {
    line("<text x=\"%d\" y=\"%d\" font-size=\"%d\">%s</text>", x, y, size, text);
  }

  private void line(String format, Object... values) {
    lines.add(String.format(Locale.ROOT, format, values));
  }

  private double y(double amount) {
    return BOTTOM - amount * scale;
  }

  private static String at(double value) {
    return Figure.decimals(value, 1);
  }
}
