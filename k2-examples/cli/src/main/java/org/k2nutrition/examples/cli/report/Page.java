package org.k2nutrition.examples.cli.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.k2nutrition.data.Version;

/** The page around the sections. */
final class Page {

  private static final String NOT_ADVICE =
      "Not medical advice. It describes what foods were analysed for; it recommends nothing.";

  /** Nothing is fetched and nothing runs, whatever a diary may hold. */
  private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'";

  private final DiaryReport report;
  private final List<Section> sections;
  private final Html html = new Html();

  Page(DiaryReport report) {
    this.report = report;
    this.sections = sections(report);
  }

  private static List<Section> sections(DiaryReport report) {
    Footnotes footnotes = new Footnotes();
    FoodSources sources = new FoodSources(report.assessment().diary());
    Periods periods = Periods.of(report.assessment());
    List<Section> sections = new ArrayList<>();
    Advice advice = Advice.of(report.evaluation());
    Section findings = new FindingsSection(report.k2(), advice, footnotes);
    if (advice.comesFirst()) {
      sections.add(findings);
    }
    sections.add(new MeansSection(report.assessment(), sources, footnotes));
    sections.add(PeriodsSection.ofK(periods, sources, footnotes));
    sections.add(PeriodsSection.ofK2(periods, sources, footnotes));
    sections.add(new SteadinessSection(report.assessment(), sources, footnotes));
    sections.add(new ContributionsSection(report.assessment(), footnotes));
    sections.add(new ReferencesSection(report, sources, footnotes));
    if (!advice.comesFirst()) {
      sections.add(findings);
    }
    sections.add(new GapsSection(report.assessment(), sources, footnotes));
    sections.add(new SourcesSection(report, sources, footnotes));
    return List.copyOf(sections);
  }

  String write() {
    html.open("html", "lang", "en");
    head();
    html.open("body");
    html.element("a", "Skip to the report", "class", "skip", "href", "#report");
    header();
    contents();
    html.open("main", "id", "report");
    sections.forEach(this::section);
    html.close();
    footer();
    return html.close().close().toString();
  }

  private void head() {
    html.open("head");
    html.empty("meta", "charset", "utf-8");
    html.empty("meta", "http-equiv", "Content-Security-Policy", "content", POLICY);
    html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    html.empty("meta", "name", "color-scheme", "content", "light dark");
    html.element("title", "Vitamin K in " + report.diary());
    html.style(css());
    html.close();
  }

  private void header() {
    html.open("header");
    html.open("h1").text("Vitamin K in ").element("bdi", report.diary()).close();
    html.element("p", Span.of(report.assessment()), "class", "lead");
    html.element("p", NOT_ADVICE, "class", "notice");
    html.element("p", PersonText.of(report.person()));
    html.close();
  }

  private void contents() {
    html.open("nav", "aria-label", "Contents").open("ul");
    for (Section section : sections) {
      html.open("li").element("a", section.title(), "href", "#" + section.id()).close();
    }
    html.close().close();
  }

  private void section(Section section) {
    String heading = section.id() + "-heading";
    html.open("section", "id", section.id(), "aria-labelledby", heading);
    html.element("h2", section.title(), "id", heading);
    section.write(html);
    html.close();
  }

  private void footer() {
    Version version = report.k2().version();
    html.open("footer");
    html.element("p", NOT_ADVICE);
    html.element(
        "p",
        "Made with data "
            + version.data()
            + " of "
            + version.date()
            + ", library "
            + version.library()
            + ".");
    html.close();
  }

  private static String css() {
    try (InputStream in = Page.class.getResourceAsStream("report.css")) {
      return new String(
          Objects.requireNonNull(in, "report.css").readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException("Reading the program's own file failed: 'report.css'", e);
    }
  }
}
