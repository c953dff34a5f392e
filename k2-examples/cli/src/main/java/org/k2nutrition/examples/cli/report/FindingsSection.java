package org.k2nutrition.examples.cli.report;

import java.util.List;
import java.util.Locale;
import org.k2nutrition.data.K2;
import org.k2nutrition.interaction.Finding;
import org.k2nutrition.interaction.Question;
import org.k2nutrition.interaction.Rule;
import org.k2nutrition.interaction.TraceStep;
import org.k2nutrition.interaction.Unrecognised;
import org.k2nutrition.person.Concept;

/** What the rules about medicines and conditions say; first on the page if it is serious. */
final class FindingsSection implements Section {

  private static final int MOST_QUESTIONS = 6;

  private final K2 k2;
  private final Advice advice;
  private final Footnotes footnotes;

  FindingsSection(K2 k2, Advice advice, Footnotes footnotes) {
    this.k2 = k2;
    this.advice = advice;
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
    advice.warnings().forEach(finding -> finding(html, finding));
    possible(html);
    advice.information().forEach(finding -> finding(html, finding));
    open(html);
    questions(html);
  }

  private static void unrecognised(Html html, Unrecognised one) {
    html.open("p", "class", "finding serious");
    html.text("Not, or not surely, recognised: ").element("bdi", one.text());
    String possibly = String.join(" or ", one.candidates().stream().map(Concept::name).toList());
    html.text(possibly.isEmpty() ? "" : ", perhaps " + possibly);
    html.text(". It may be anything, so nothing is ruled out.").close();
  }

  private void finding(Html html, Finding finding) {
    Rule rule = finding.rule();
    html.open("article", "class", rule.isSerious() ? "finding serious" : "finding");
    html.element("p", standing(finding), "class", "standing");
    heading(html, rule);
    html.element("p", capital(rule.effect()));
    html.element("p", RuleWords.whatToDo(k2, rule));
    steps(html, "Because: ", finding.matched());
    finding
        .overruledBy()
        .ifPresent(
            id ->
                html.element(
                    "p",
                    "Where they contradict, the stricter " + id + " counts.",
                    "class",
                    "trace"));
    html.close();
  }

  private void heading(Html html, Rule rule) {
    html.open("h3").text(rule.title());
    footnotes.mark(html, rule.citations());
    html.element("span", rule.id() + jurisdiction(rule) + read(rule), "class", "under").close();
  }

  private static String jurisdiction(Rule rule) {
    return rule.jurisdiction().map(code -> ", a rule of " + code).orElse("");
  }

  private String read(Rule rule) {
    String verified = k2.words(rule.verification()).toLowerCase(Locale.ROOT);
    return rule.citations().isEmpty()
        ? ", no source speaks of it (" + verified + ")"
        : ", " + verified;
  }

  private String standing(Finding finding) {
    return capital(finding.alert().symbol()) + ", " + k2.words(finding.rule().severity());
  }

  private static String capital(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  private static void steps(Html html, String label, List<TraceStep> steps) {
    if (!steps.isEmpty()) {
      html.open("p", "class", "trace").text(label);
      html.element(
          "bdi", String.join("; ", steps.stream().map(step -> step.text().toString()).toList()));
      html.close();
    }
  }

  private void possible(Html html) {
    if (advice.possible().isEmpty()) {
      return;
    }
    html.element("h3", "May apply, which is not ruled out until what is missing is known");
    for (Finding finding : advice.possible()) {
      Rule rule = finding.rule();
      html.open("article", "class", rule.isSerious() ? "finding serious" : "finding");
      html.element("p", standing(finding) + ", if it applies", "class", "standing");
      heading(html, rule);
      steps(html, "Not known: ", finding.missing());
      html.close();
    }
  }

  /** What could not be decided is counted, never silent. */
  private void open(Html html) {
    if (advice.open() > 0) {
      html.element(
          "p",
          "Could not be checked, as facts are missing: "
              + advice.open()
              + " rules of "
              + advice.rules()
              + ".",
          "class",
          "unknown");
    } else if (advice.isNothing()) {
      html.element(
          "p",
          "All "
              + advice.rules()
              + " rules were checked; none applies to what was said. The rules do not cover every"
              + " medicine and condition.");
    }
  }

  private void questions(Html html) {
    List<Question> questions = advice.questions();
    if (questions.isEmpty()) {
      return;
    }
    html.element("h3", "What would decide most");
    html.open("ul");
    for (Question question : questions.subList(0, Math.min(MOST_QUESTIONS, questions.size()))) {
      html.element("li", question.fact() + decides(question));
    }
    html.close();
    if (questions.size() > MOST_QUESTIONS) {
      html.element("p", "And " + (questions.size() - MOST_QUESTIONS) + " more.");
    }
  }

  private static String decides(Question question) {
    int rules = question.decides().size();
    return switch (rules) {
      case 0 -> " (with others)";
      case 1 -> " (decides " + question.decides().get(0) + ")";
      default -> " (decides " + rules + " rules)";
    };
  }
}
