package org.k2nutrition.kinetics;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.k2nutrition.text.Language;
import org.k2nutrition.text.Phrase;
import org.k2nutrition.text.Sentence;

/** Draws a {@link CurveChart}. Sizes are in pixels. */
final class ChartSvg {

  private static final int WIDTH = 860;
  private static final int LEFT = 74;
  private static final int RIGHT = 836;
  private static final int PLOT_HEIGHT = 340;
  private static final int ROW = 20;
  private static final int MANY_DOSES = 90;
  private static final int FOOTER_CHARACTERS = 128;
  private static final int FOOTER_ROW = 16;
  private static final double CHARACTER_WIDTH = 7.5;
  private static final List<String> DASHES = List.of("", "9 4", "2 3", "10 3 2 3");

  private final CurveChart chart;
  private final Language language;
  private final List<ChartLine> lines;
  private final List<Legend> legend;
  private final List<String> footer;
  private final ChartScale x;
  private final ChartScale y;
  private final int top;
  private final int bottom;
  private final SvgText svg = new SvgText();

  ChartSvg(CurveChart chart, Language language) {
    this.chart = chart;
    this.language = language;
    this.lines =
        chart.lines().stream()
            .map(line -> ChartLine.of(line.curve(), chart.until(), RIGHT - LEFT))
            .toList();
    this.legend = legend();
    this.footer =
        chart.footer().stream()
            .flatMap(line -> SvgText.wrap(line.in(language), FOOTER_CHARACTERS).stream())
            .toList();
    this.top = 58 + ROW * legend.get(legend.size() - 1).row() + 18;
    this.bottom = top + PLOT_HEIGHT;
    this.x = ChartScale.time(chart.until(), LEFT, RIGHT);
    double highest = lines.stream().mapToDouble(ChartLine::highest).max().orElse(0);
    this.y = ChartScale.level(highest, bottom, top);
  }

  String write() {
    int height = bottom + 62 + FOOTER_ROW * footer.size();
    svg.open(
        "svg",
        "xmlns",
        "http://www.w3.org/2000/svg",
        "viewBox",
        "0 0 " + WIDTH + " " + height,
        "width",
        Integer.toString(WIDTH),
        "height",
        Integer.toString(height),
        "role",
        "img",
        "font-family",
        "sans-serif",
        "font-size",
        "13",
        "fill",
        "#000000");
    svg.element("title", chart.title());
    svg.element("desc", description());
    svg.empty(
        "rect",
        "width",
        Integer.toString(WIDTH),
        "height",
        Integer.toString(height),
        "fill",
        "#ffffff");
    svg.element(
        "text", chart.title(), "x", px(LEFT), "y", "30", "font-size", "17", "font-weight", "bold");
    writeLegend();
    writeAxes();
    writeLines();
    writeFooter();
    svg.close("svg");
    return svg.toString();
  }

  private void writeLegend() {
    for (Legend entry : legend) {
      double baseline = 58 + ROW * entry.row();
      double middle = baseline - 4;
      if (entry.dash() < 0) {
        svg.empty(
            "rect",
            "x",
            px(entry.x()),
            "y",
            px(middle - 6),
            "width",
            "34",
            "height",
            "12",
            "fill",
            "#cccccc",
            "stroke",
            "#888888",
            "stroke-width",
            "0.6");
      } else {
        line(entry.x(), middle, entry.x() + 34, middle, "2", DASHES.get(entry.dash()));
      }
      svg.element("text", entry.text(), "x", px(entry.x() + 42), "y", px(baseline));
    }
  }

  private void writeAxes() {
    for (double tick : y.ticks()) {
      double at = y.pixel(tick);
      svg.empty(
          "line",
          "x1",
          px(LEFT),
          "y1",
          px(at),
          "x2",
          px(RIGHT),
          "y2",
          px(at),
          "stroke",
          "#dddddd",
          "stroke-width",
          "1");
      svg.element(
          "text", y.label(tick), "x", px(LEFT - 9), "y", px(at + 4.5), "text-anchor", "end");
    }
    for (double tick : x.ticks()) {
      double at = x.pixel(tick);
      line(at, bottom, at, bottom + 6, "1", "");
      svg.element(
          "text", x.label(tick), "x", px(at), "y", px(bottom + 20), "text-anchor", "middle");
    }
    line(LEFT, bottom, RIGHT, bottom, "1", "");
    line(LEFT, top, LEFT, bottom, "1", "");
    svg.element(
        "text",
        said(Sentence.of(Phrase.TIME_AXIS, x.unit())),
        "x",
        px((LEFT + RIGHT) / 2.0),
        "y",
        px(bottom + 40),
        "text-anchor",
        "middle");
    double centre = (top + bottom) / 2.0;
    svg.element(
        "text",
        said(levelTitle()),
        "x",
        "20",
        "y",
        px(centre),
        "text-anchor",
        "middle",
        "transform",
        "rotate(-90 20 " + px(centre) + ")");
  }

  private void writeLines() {
    for (ChartLine line : lines) {
      if (line.isRange()) {
        svg.empty(
            "path",
            "d",
            line.area(x, y),
            "fill",
            "#999999",
            "fill-opacity",
            "0.5",
            "stroke",
            "#888888",
            "stroke-width",
            "0.6");
      }
    }
    for (int i = 0; i < lines.size(); i++) {
      svg.empty(
          "path",
          "d",
          lines.get(i).path(x, y),
          "fill",
          "none",
          "stroke",
          "#000000",
          "stroke-width",
          stroke(i),
          "stroke-linejoin",
          "round",
          "stroke-dasharray",
          DASHES.get(i).isEmpty() ? "none" : DASHES.get(i));
    }
  }

  /** Thinner where doses lie close, so that the range stays to be seen. */
  private String stroke(int line) {
    long doses =
        chart.lines().get(line).curve().schedule().doses().stream()
            .filter(dose -> dose.at().compareTo(chart.until()) < 0)
            .count();
    return doses > MANY_DOSES ? "0.6" : "1.6";
  }

  private void writeFooter() {
    for (int i = 0; i < footer.size(); i++) {
      svg.element(
          "text",
          footer.get(i),
          "x",
          "20",
          "y",
          px(bottom + 66 + FOOTER_ROW * i),
          "font-size",
          "11.5",
          "fill",
          "#333333");
    }
  }

  private void line(double x1, double y1, double x2, double y2, String width, String dash) {
    svg.empty(
        "line",
        "x1",
        px(x1),
        "y1",
        px(y1),
        "x2",
        px(x2),
        "y2",
        px(y2),
        "stroke",
        "#000000",
        "stroke-width",
        width,
        "stroke-dasharray",
        dash.isEmpty() ? "none" : dash);
  }

  private String said(Sentence sentence) {
    return sentence.in(language);
  }

  private Sentence levelTitle() {
    return Sentence.of(Phrase.LEVEL_AXIS, chart.lines().get(0).curve().schedule().reference());
  }

  private String description() {
    double highest = lines.stream().mapToDouble(ChartLine::highest).max().orElse(0);
    return said(
        Sentence.of(
            Phrase.CHART,
            chart.lines().stream().map(CurveChart.Line::label).collect(Collectors.joining(", ")),
            levelTitle(),
            x.label(x.end()),
            x.unit(),
            Plain.text(highest, 2)));
  }

  private List<Legend> legend() {
    List<Legend> entries = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      place(entries, chart.lines().get(i).label(), i);
    }
    for (CurveChart.Line line : chart.lines()) {
      String range = rangeText(line.curve().models());
      if (!range.isEmpty() && entries.stream().noneMatch(entry -> entry.text().equals(range))) {
        place(entries, range, -1);
      }
    }
    return entries;
  }

  private static void place(List<Legend> entries, String text, int dash) {
    double width = 42 + CHARACTER_WIDTH * text.length() + 22;
    if (entries.isEmpty()) {
      entries.add(new Legend(text, dash, LEFT, 0, width));
      return;
    }
    Legend last = entries.get(entries.size() - 1);
    double next = last.x() + last.width();
    boolean fits = next + width <= RIGHT + 22;
    entries.add(
        new Legend(text, dash, fits ? next : LEFT, fits ? last.row() : last.row() + 1, width));
  }

  private String rangeText(ModelFamily models) {
    List<Sentence> ranges = new ArrayList<>();
    addRange(ranges, KineticProperty.HALF_LIFE, models.halfLifeHours());
    addRange(ranges, KineticProperty.TMAX, models.tmaxHours());
    return ranges.isEmpty()
        ? ""
        : said(
            Sentence.of(
                Phrase.PUBLISHED_RANGE, Sentence.joined(Phrase.COMMA, Phrase.COMMA, ranges)));
  }

  private static void addRange(List<Sentence> ranges, KineticProperty property, Band band) {
    if (band.isRange()) {
      ranges.add(
          Sentence.of(
              Phrase.RANGE_IN_HOURS,
              Sentence.word(property, property.text()),
              Plain.text(band.lower(), 2),
              Plain.text(band.upper(), 2)));
    }
  }

  private static String px(double pixels) {
    return Plain.text(pixels, 1);
  }

  /** One entry of the legend; a negative dash stands for the range. */
  private record Legend(String text, int dash, double x, int row, double width) {}
}
