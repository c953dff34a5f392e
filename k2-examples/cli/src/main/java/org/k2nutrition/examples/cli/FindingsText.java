package org.k2nutrition.examples.cli;

import java.util.List;
import java.util.Locale;
import org.k2nutrition.data.K2;
import org.k2nutrition.examples.cli.report.Advice;
import org.k2nutrition.examples.cli.report.RuleWords;
import org.k2nutrition.interaction.Alert;
import org.k2nutrition.interaction.Evaluation;
import org.k2nutrition.interaction.Finding;
import org.k2nutrition.interaction.Question;
import org.k2nutrition.interaction.Rule;
import org.k2nutrition.interaction.TraceStep;
import org.k2nutrition.interaction.Unrecognised;
import org.k2nutrition.person.Concept;
import org.k2nutrition.source.Citation;

/**
 * What the rules say, as text for people: what was not recognised and what could not be checked
 * first, then the loudest.
 */
final class FindingsText {

  private static final int MOST_QUESTIONS = 6;
  private static final int LONGEST_TEXT = 60;
  private static final String INDENT = "  ";

  private final Advice advice;
  private final K2 k2;
  private final Terminal terminal;

  FindingsText(Evaluation evaluation, K2 k2, Terminal terminal) {
    this.advice = Advice.of(evaluation);
    this.k2 = k2;
    this.terminal = terminal;
  }

  /** Whether it stands before everything else. */
  boolean comesFirst() {
    return advice.comesFirst();
  }

  void print() {
    unrecognised();
    open();
    advice.warnings().forEach(this::finding);
    mayApply(advice.possible());
    advice.information().forEach(this::finding);
    questions();
  }

  private void unrecognised() {
    List<Unrecognised> texts = advice.unrecognised();
    if (texts.isEmpty()) {
      return;
    }
    terminal.paragraph(
        "Not, or not surely, recognised. It may be anything, so nothing is ruled out:");
    for (Unrecognised text : texts) {
      terminal.alert(
          Alert.WARNING,
          "  ! ",
          text.kind().name().toLowerCase(Locale.ROOT)
              + " '"
              + Lines.fit(text.text(), LONGEST_TEXT)
              + "'"
              + meaning(text));
    }
    terminal.line("");
  }

  private static String meaning(Unrecognised text) {
    String readAs =
        text.surely().isEmpty()
            ? ""
            : ", read as " + names(text.surely(), " and ") + ", and may be or hold something else";
    return text.possibly().isEmpty()
        ? readAs
        : readAs + ", perhaps " + names(text.possibly(), " or ");
  }

  private static String names(List<Concept> concepts, String between) {
    return String.join(between, concepts.stream().map(Concept::name).toList());
  }

  private void finding(Finding finding) {
    Rule rule = finding.rule();
    terminal.alert(
        finding.alert(),
        heading(finding),
        rule.title() + " [" + rule.id() + "]" + jurisdiction(rule));
    terminal.hanging(INDENT, "Effect: " + rule.effect());
    rule.doses().ifPresent(doses -> terminal.hanging(INDENT, "Doses: " + doses));
    terminal.hanging(INDENT, RuleWords.whatToDo(k2, rule));
    terminal.hanging(INDENT, "Because: " + texts(finding.matched()));
    finding
        .overruledBy()
        .ifPresent(
            id ->
                terminal.hanging(INDENT, "Where they contradict, the stricter " + id + " counts."));
    terminal.hanging(INDENT, sources(rule));
    terminal.line("");
  }

  private String heading(Finding finding) {
    return alert(finding)
        + ", "
        + k2.words(finding.rule().severity()).toLowerCase(Locale.ROOT)
        + ": ";
  }

  private static String alert(Finding finding) {
    return finding.alert().symbol().toUpperCase(Locale.ROOT);
  }

  /** What would be a warning if the missing facts were so. */
  private void mayApply(List<Finding> findings) {
    if (findings.isEmpty()) {
      return;
    }
    terminal.paragraph("May apply, which is not ruled out until what is missing is known:");
    for (Finding finding : findings) {
      terminal.alert(
          finding.alert(),
          INDENT + alert(finding) + " ",
          finding.rule().title()
              + " ["
              + finding.rule().id()
              + "]"
              + jurisdiction(finding.rule())
              + ": "
              + texts(finding.missing()));
    }
    terminal.line("");
  }

  private static String jurisdiction(Rule rule) {
    return rule.jurisdiction().map(code -> ", a rule of " + code).orElse("");
  }

  private static String texts(List<TraceStep> steps) {
    return String.join("; ", steps.stream().map(step -> step.text().toString()).toList());
  }

  private static String sources(Rule rule) {
    String verified = rule.verification().name().toLowerCase(Locale.ROOT);
    return rule.citations().isEmpty()
        ? "No source speaks of it (" + verified + ")"
        : "Sources ("
            + verified
            + "): "
            + String.join(", ", rule.citations().stream().map(Citation::key).toList());
  }

  /** What could not be decided is counted, never silent. */
  private void open() {
    if (advice.open() > 0) {
      boolean alone = advice.triggered().isEmpty() && advice.possible().isEmpty();
      terminal.paragraph(
          "Could not be checked: "
              + advice.open()
              + " rule(s)"
              + (alone ? "" : " besides those below")
              + ", as facts are missing. --json names them.");
      terminal.line("");
    } else if (advice.isNothing()) {
      terminal.paragraph(
          "All "
              + advice.rules()
              + " rules were checked; none applies to what was said. The rules do not cover every"
              + " medicine and condition.");
      terminal.line("");
    }
  }

  private void questions() {
    List<Question> questions = advice.questions();
    if (questions.isEmpty()) {
      return;
    }
    terminal.line("What would decide most");
    for (Question question : questions.subList(0, Math.min(MOST_QUESTIONS, questions.size()))) {
      terminal.hanging("  ? ", question.fact() + " (" + decides(question) + ")");
    }
    if (questions.size() > MOST_QUESTIONS) {
      terminal.line("  and " + (questions.size() - MOST_QUESTIONS) + " more");
    }
    terminal.line("");
  }

  private static String decides(Question question) {
    int rules = question.decides().size();
    return switch (rules) {
      case 0 -> "with others";
      case 1 -> "decides " + question.decides().get(0);
      default -> "decides " + rules + " rules";
    };
  }
}
