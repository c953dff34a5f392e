package org.k2nutrition.examples.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.k2nutrition.data.Answers;
import org.k2nutrition.data.K2;
import org.k2nutrition.evidence.AnswerPoint;
import org.k2nutrition.evidence.PersonalAnswer;
import org.k2nutrition.source.Citation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Answers personal questions from records of the dataset. */
@Command(
    name = "answers",
    description = "Personal questions about vitamin K2, answered by records with their sources.",
    mixinStandardHelpOptions = true,
    footer = {"", "Example: k2 answers", "Example: k2 answers is it safe with blood thinners"})
final class AnswersCommand extends PrintingCommand {

  @Parameters(
      paramLabel = "QUESTION",
      arity = "0..*",
      description = "A question in any words, or the id of an answer; none: all questions.")
  private List<String> question = List.of();

  @Option(names = "--limit", paramLabel = "N", description = "How many at most (default 3).")
  private int limit = 3;

  AnswersCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  Answer answer(K2 k2) {
    Options.requireLimit(limit);
    String sought = String.join(" ", question).strip();
    return new Found(k2, answers(k2.answers(), sought), sought.isEmpty());
  }

  private List<PersonalAnswer> answers(Answers answers, String sought) {
    return sought.isEmpty()
        ? answers.all()
        : answers.find(sought).map(List::of).orElseGet(() -> answers.search(sought, limit));
  }

  private record Found(K2 k2, List<PersonalAnswer> answers, boolean questionsAlone)
      implements Answer {

    @Override
    public Object json() {
      return answers.stream().map(this::view).toList();
    }

    private Map<String, Object> view(PersonalAnswer answer) {
      Map<String, Object> view = new LinkedHashMap<>();
      view.put("id", answer.id());
      view.put("kind", k2.words(answer.kind()));
      view.put("kindCode", answer.kind().name());
      view.put("question", answer.question());
      view.put("points", answer.points().stream().map(this::view).toList());
      return view;
    }

    private Map<String, @Nullable Object> view(AnswerPoint point) {
      Map<String, @Nullable Object> view = new LinkedHashMap<>();
      view.put("record", point.record());
      view.put("text", point.text());
      view.put("verdict", point.verdict().map(k2::words).orElse(null));
      view.put("verdictCode", point.verdict().map(Enum::name).orElse(null));
      view.put("words", point.words());
      view.put("checkLevel", point.checked().name());
      view.put("sources", point.sources().stream().map(Citation::text).toList());
      view.put(
          "notCounted",
          point.sources().stream()
              .map(Citation::key)
              .filter(key -> !k2.studies().counts(key))
              .toList());
      return view;
    }

    @Override
    public void text(Terminal terminal) {
      for (PersonalAnswer answer : answers) {
        terminal.hanging("", answer.question() + "  [" + answer.id() + "]");
        if (!questionsAlone) {
          answer.points().forEach(point -> point(terminal, point));
          terminal.line("");
        }
      }
      terminal.line(answers.isEmpty() ? "No answer fits." : "");
      terminal.line(Document.DISCLAIMER);
    }

    private void point(Terminal terminal, AnswerPoint point) {
      String verdict =
          point.verdict().map(v -> k2.words(v).toUpperCase(Locale.ROOT) + ": ").orElse("");
      terminal.hanging("  - ", verdict + point.text());
      terminal.hanging("    ", point.words());
      terminal.hanging(
          "    ", point.record() + ", checked: " + k2.words(point.checked()) + sources(point));
    }

    private String sources(AnswerPoint point) {
      List<String> keys = point.sources().stream().map(new Keys(k2)::marked).toList();
      return keys.isEmpty() ? "" : "; sources: " + String.join(", ", keys);
    }
  }
}
