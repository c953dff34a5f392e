package org.k2nutrition.kinetics;

import java.time.Duration;
import java.util.List;
import org.k2nutrition.text.Language;
import org.k2nutrition.text.Sentence;

/**
 * A line chart of curves over time as an SVG text: axes with units, a legend, the published range
 * as a grey band, and the source lines below. Lines differ by their dashes, so that it can be read
 * in black and white.
 *
 * <p>Equal charts give equal texts. This class is immutable and thread-safe.
 *
 * @param title what it shows; not blank
 * @param until the end of the time axis, which begins at hour 0; above 0, at most 36 525 days, in
 *     whole seconds
 * @param lines one to four, all relative to the same reference dose
 * @param footer the lines below: sources and notice; wrapped as needed
 */
public record CurveChart(String title, Duration until, List<Line> lines, List<Sentence> footer) {

  private static final int MOST_LINES = 4;

  /**
   * One line of a chart.
   *
   * <p>This class is immutable and thread-safe.
   *
   * @param label its name in the legend
   * @param curve its curve
   */
  public record Line(String label, CurveBand curve) {}

  /**
   * Checks the arguments and copies the lists.
   *
   * @param title what it shows
   * @param until the end of the time axis
   * @param lines one to four
   * @param footer the lines below
   * @throws IllegalArgumentException if an argument is out of range or the reference doses differ
   */
  public CurveChart {
    lines = List.copyOf(lines);
    footer = List.copyOf(footer);
    if (title.isBlank()) {
      throw new IllegalArgumentException("A chart needs a title: '" + title + "'");
    }
    Dose.requireTime("End of the time axis", until);
    if (until.isZero()) {
      throw new IllegalArgumentException("End of the time axis must be above 0: '" + until + "'");
    }
    if (lines.isEmpty() || lines.size() > MOST_LINES) {
      throw new IllegalArgumentException(
          "Number of lines out of range: '" + lines.size() + "', expected 1 to " + MOST_LINES);
    }
    if (lines.stream().map(line -> line.curve().schedule().reference()).distinct().count() > 1) {
      throw new IllegalArgumentException(
          "Lines have different reference doses: '"
              + lines.stream().map(line -> line.curve().schedule().reference()).toList()
              + "', expected one for all");
    }
  }

  /**
   * The chart as a text, its own words in English.
   *
   * @return a well-formed SVG document, 860 pixels wide, in UTF-8 if it is written to a file
   */
  public String svg() {
    return svg(Language.ENGLISH);
  }

  /**
   * The chart as a text in a language; title and labels are as they were given.
   *
   * @param language the language of axes, legend and footer
   * @return a well-formed SVG document, 860 pixels wide, in UTF-8 if it is written to a file
   */
  public String svg(Language language) {
    return new ChartSvg(this, language).write();
  }
}
