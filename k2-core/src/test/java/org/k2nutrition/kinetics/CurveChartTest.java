package org.k2nutrition.kinetics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.io.StringReader;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.k2nutrition.quantity.Amount;
import org.k2nutrition.text.Sentence;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class CurveChartTest {

  private static final Duration DAY = Duration.ofHours(24);
  private static final Schedule DAILY = Schedule.every(DAY, 14, Amount.ofMicrograms("100"));
  private static final CurveBand CURVE = Facts.mk7().curve(DAILY);

  @Test
  void isWellFormedAndHasTitleAxesUnitsLegendAndSources() throws Exception {
    CurveChart chart = Facts.mk7().chart("MK-7, 100 µg a day", DAILY, Duration.ofDays(28));
    Document svg = parse(chart.svg());
    assertThat(svg.getDocumentElement().getTagName()).isEqualTo("svg");
    assertThat(svg.getDocumentElement().getAttribute("role")).isEqualTo("img");
    assertThat(texts(svg, "title")).containsExactly("MK-7, 100 µg a day");
    assertThat(texts(svg, "desc"))
        .containsExactly(
            "Line chart of MK-7; level, peak of one dose of 100 µg = 1; time from 0 to 28 days;"
                + " highest level 4.55.");
    assertThat(texts(svg, "text"))
        .contains(
            "MK-7, 100 µg a day",
            "MK-7",
            "published range: Tmax 2 to 6 h",
            "time (days)",
            "level, peak of one dose of 100 µg = 1",
            "0",
            "5",
            "25")
        .anyMatch(text -> text.startsWith("Sources: half-life 68 h (Schurgers LJ 2007, secondary"))
        .anyMatch(text -> text.contains("Not medical advice"));
  }

  @Test
  void countsHoursOnAShortAxis() throws Exception {
    Document svg = parse(chart("t", Duration.ofDays(3), line("a")).svg());
    assertThat(texts(svg, "text")).contains("time (hours)", "6", "12", "72");
  }

  @Test
  void endsItsLinesWithinTheAxes() throws Exception {
    NodeList paths =
        parse(chart("t", Duration.ofDays(14), line("a")).svg()).getElementsByTagName("path");
    assertThat(paths.getLength()).isEqualTo(2);
    String line = ((Element) paths.item(1)).getAttribute("d");
    for (String point : line.substring(1).split("[ML]", -1)) {
      String[] xy = point.split(" ", -1);
      assertThat(Double.parseDouble(xy[0])).isBetween(74.0, 836.0);
      assertThat(Double.parseDouble(xy[1])).isBetween(76.0, 416.0);
    }
  }

  @Test
  void drawsThePeakOfEveryDose() throws Exception {
    Document svg = parse(chart("t", Duration.ofDays(14), line("a")).svg());
    double top = 416;
    String line = ((Element) svg.getElementsByTagName("path").item(1)).getAttribute("d");
    for (String point : line.substring(1).split("[ML]", -1)) {
      top = Math.min(top, Double.parseDouble(point.split(" ", -1)[1]));
    }
    double highest = CURVE.at(Duration.ofMinutes(13 * 1440 + 163)).middle();
    assertThat(top).isCloseTo(416 - 340 * highest / 5, within(0.1));
  }

  @Test
  void tellsFourLinesApartByTheirDashes() throws Exception {
    Document svg =
        parse(chart("t", Duration.ofDays(14), line("a"), line("b"), line("c"), line("d")).svg());
    NodeList paths = svg.getElementsByTagName("path");
    assertThat(
            IntStream.range(4, 8)
                .mapToObj(i -> ((Element) paths.item(i)).getAttribute("stroke-dasharray")))
        .containsExactly("none", "9 4", "2 3", "10 3 2 3");
    assertThat(texts(svg, "text")).contains("a", "b", "c", "d");
  }

  @Test
  void hasNoBandWithoutARange() throws Exception {
    CurveBand line = ModelFamily.of(Band.exactly(68), Band.exactly(4)).curve(DAILY);
    Document svg = parse(chart("t", Duration.ofDays(14), new CurveChart.Line("a", line)).svg());
    assertThat(svg.getElementsByTagName("path").getLength()).isEqualTo(1);
    assertThat(texts(svg, "text")).noneMatch(text -> text.startsWith("published range"));
  }

  @Test
  void drawsAnAxisForACurveOfNothing() throws Exception {
    CurveBand none = Facts.mk7().curve(Schedule.every(DAY, 0, Amount.ofMicrograms("100")));
    Document svg = parse(chart("t", DAY, new CurveChart.Line("a", none)).svg());
    assertThat(texts(svg, "text")).contains("0", "1");
  }

  @Test
  void drawsLongAndShortSpans() throws Exception {
    for (Duration until : List.of(Duration.ofSeconds(1), Duration.ofMinutes(7), Dose.LATEST)) {
      Document svg = parse(chart("t", until, line("a")).svg());
      assertThat(svg.getElementsByTagName("path").getLength()).isPositive();
    }
  }

  @Property(tries = 100)
  void escapesAnyText(@ForAll @StringLength(max = 30) String text) throws Exception {
    Document svg = parse(chart("x" + text, DAY, line(text)).svg());
    String title = texts(svg, "title").get(0);
    assertThat(title).hasSameSizeAs("x" + text.replace("\r\n", "\n"));
  }

  @Test
  void keepsMarkupInTextsAsText() throws Exception {
    String text = "<b> & \"100\" ]]> \u0000 \uD800 𝛼";
    assertThat(texts(parse(chart(text, DAY, line("a")).svg()), "title"))
        .containsExactly("<b> & \"100\" ]]> \uFFFD \uFFFD 𝛼");
  }

  @Test
  void isTheSameInEveryLocaleAndEveryTime() {
    CurveChart chart = chart("t", Duration.ofDays(14), line("a"));
    String expected = chart.svg();
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(chart.svg()).isEqualTo(expected);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void wrapsLinesAtSpaces() {
    assertThat(SvgText.wrap("one two three", 7)).containsExactly("one two", "three");
    assertThat(SvgText.wrap(" abcdefghijk  l ", 5)).containsExactly("abcdefghijk", "l");
    assertThat(SvgText.wrap("", 5)).containsExactly("");
  }

  @Test
  void refusesWhatCannotBeDrawn() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> chart(" ", DAY, line("a")))
        .withMessage("A chart needs a title: ' '");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> chart("t", Duration.ZERO, line("a")))
        .withMessage("End of the time axis must be above 0: 'PT0S'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> chart("t", DAY))
        .withMessage("Number of lines out of range: '0', expected 1 to 4");
    CurveBand other = Facts.mk7().curve(DAILY.relativeTo(Amount.ofMicrograms("45")));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> chart("t", DAY, line("a"), new CurveChart.Line("b", other)))
        .withMessage(
            "Lines have different reference doses: '[100 µg, 45 µg]', expected one for all");
  }

  private static CurveChart chart(String title, Duration until, CurveChart.Line... lines) {
    return new CurveChart(
        title, until, List.of(lines), List.of(Sentence.verbatim("Source: none & all")));
  }

  private static CurveChart.Line line(String label) {
    return new CurveChart.Line(label, CURVE);
  }

  private static Document parse(String svg) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    return factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
  }

  private static List<String> texts(Document svg, String name) {
    NodeList elements = svg.getElementsByTagName(name);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < elements.getLength(); i++) {
      texts.add(elements.item(i).getTextContent());
    }
    return texts;
  }
}
