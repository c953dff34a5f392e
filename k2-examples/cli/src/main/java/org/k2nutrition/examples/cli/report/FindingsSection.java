package org.k2nutrition.examples.cli.report;

import java.util.List;
import org.k2nutrition.data.K2;
import org.k2nutrition.interaction.Finding;
import org.k2nutrition.interaction.Question;
import org.k2nutrition.interaction.Status;
import org.k2nutrition.interaction.TraceStep;
import org.k2nutrition.interaction.Unrecognised;
import org.k2nutrition.person.Concept;

/** What the rules about medicines and conditions say; first on the page if it is serious. */
final class FindingsSection implements Section {

  private final K2 k2;
  private final Advice advice;
  private final Footnotes footnotes;

  FindingsSection(DiaryReport report, Footnotes footnotes) {
    this.k2 = report.k2();
    this.advice = report.advice();
    this.footnotes = footnotes;
  }

  @Override
  public String id() {
    return "findings";
  }

  @Override
  public String title() {
    return "Medicines and conditions";
  }

  @Override
  public void write(Html html) {
    advice.unrecognised().forEach(one -> unrecognised(html, one));
    advice.spoken().forEach(finding -> finding(html, finding));
    questions(html);
  }

  private static void unrecognised(Html html, Unrecognised one) {
    html.open("p", "class", "finding serious").text("Not recognised: ");
    html.element("bdi", one.text());
    String possibly = String.join(", ", one.possibly().stream().map(Concept::name).toList());
    html.text(possibly.isEmpty() ? "; it may be anything." : "; possibly " + possibly + ".");
    html.close();
  }

  private void finding(Html html, Finding finding) {
    String style = finding.rule().isSerious() ? "finding serious" : "finding";
    html.open("article", "class", style);
    html.element("h3", finding.rule().title());
    html.element("p", standing(finding), "class", "standing");
    html.open("p").text(finding.rule().effect());
    footnotes.mark(html, finding.rule().citations());
    html.close();
    html.element("p", finding.rule().management());
    steps(html, "So, as far as is known: ", finding.matched());
    steps(html, "Not known: ", finding.missing());
    html.close();
  }

  private String standing(Finding finding) {
    String severity = k2.words(finding.rule().severity());
    return finding.status() == Status.UNDETERMINED
        ? severity + ", not decided: facts are missing"
        : severity;
  }

  private static void steps(Html html, String label, List<TraceStep> steps) {
    if (!steps.isEmpty()) {
      String all = String.join("; ", steps.stream().map(TraceStep::text).toList());
      html.element("p", label + all + ".", "class", "trace");
    }
  }

  private void questions(Html html) {
    if (advice.questions().isEmpty()) {
      return;
    }
    html.element("h3", "What would decide more");
    html.open("ul");
    for (Question question : advice.questions()) {
      html.element(
          "li", question.fact() + " (rules it decides: " + question.decides().size() + ")");
    }
    html.close();
  }
}
