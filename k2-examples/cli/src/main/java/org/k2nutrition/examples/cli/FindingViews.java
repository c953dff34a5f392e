package org.k2nutrition.examples.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.k2nutrition.interaction.Evaluation;
import org.k2nutrition.interaction.Finding;
import org.k2nutrition.interaction.Question;
import org.k2nutrition.interaction.Rule;
import org.k2nutrition.interaction.TraceStep;
import org.k2nutrition.interaction.Unrecognised;
import org.k2nutrition.person.Concept;
import org.k2nutrition.person.SupplementForm;

/** The JSON of what the rules say. */
final class FindingViews {

  private FindingViews() {}

  static List<Object> findings(Evaluation evaluation) {
    return evaluation.all().stream().<Object>map(FindingViews::finding).toList();
  }

  static List<Object> questions(Evaluation evaluation) {
    return evaluation.questions().stream().<Object>map(FindingViews::question).toList();
  }

  static List<Object> unrecognised(Evaluation evaluation) {
    return evaluation.unrecognised().stream().<Object>map(FindingViews::unrecognised).toList();
  }

  private static Map<String, @Nullable Object> finding(Finding finding) {
    Rule rule = finding.rule();
    Map<String, @Nullable Object> view = new LinkedHashMap<>();
    view.put("rule", rule.id());
    view.put("status", finding.status().name());
    view.put("alert", finding.alert().symbol());
    view.put("severity", rule.severity().name());
    view.put("direction", rule.direction().name());
    view.put("action", rule.action().name());
    view.put("title", rule.title());
    view.put("effect", rule.effect());
    view.put("management", rule.management());
    view.put("forms", rule.forms().stream().map(SupplementForm::symbol).toList());
    view.put("matched", texts(finding.matched()));
    view.put("missing", texts(finding.missing()));
    view.put("excluded", texts(finding.excluded()));
    view.put("concepts", finding.concepts().stream().map(FindingViews::concept).toList());
    view.put("overruledBy", finding.overruledBy().orElse(null));
    view.put("mechanism", rule.mechanism().orElse(null));
    view.put("population", rule.population().orElse(null));
    view.put("doses", rule.doses().orElse(null));
    view.put("frequency", rule.frequency().orElse(null));
    view.put("evidence", rule.evidence().stream().map(Enum::name).toList());
    view.put("verification", rule.verification().name());
    view.put("jurisdiction", rule.jurisdiction().orElse(null));
    view.put("citations", rule.citations().stream().map(Views::citation).toList());
    view.put("note", rule.note().orElse(null));
    return view;
  }

  private static List<String> texts(List<TraceStep> steps) {
    return steps.stream().map(step -> step.text().toString()).toList();
  }

  private static Map<String, Object> concept(Concept concept) {
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("id", concept.id());
    view.put("name", concept.name());
    view.put(
        "codes", concept.codes().stream().map(code -> code.system() + ":" + code.value()).toList());
    return view;
  }

  private static Map<String, Object> question(Question question) {
    return Map.of("fact", question.fact(), "decides", question.decides());
  }

  private static Map<String, Object> unrecognised(Unrecognised text) {
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("text", text.text());
    view.put("kind", text.kind().name());
    view.put("possibly", text.candidates().stream().map(Concept::name).toList());
    return view;
  }
}
