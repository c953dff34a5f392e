package org.k2nutrition.data.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.k2nutrition.interaction.Action;
import org.k2nutrition.interaction.Direction;
import org.k2nutrition.interaction.Evidence;
import org.k2nutrition.interaction.InvalidRulesException;
import org.k2nutrition.interaction.Rule;
import org.k2nutrition.interaction.RuleFault;
import org.k2nutrition.interaction.RuleSet;
import org.k2nutrition.interaction.Severity;
import org.k2nutrition.interaction.Vocabulary;
import org.k2nutrition.source.DatasetException;
import org.k2nutrition.source.Verification;

/** Reads the interaction rules, from {@code rules.json}; their words stand in the texts. */
final class RuleFile {

  private static final String FILE = "rules.json";

  private final CitationFile citations;
  private final Texts texts;

  private RuleFile(CitationFile citations, Texts texts) {
    this.citations = citations;
    this.texts = texts;
  }

  static RuleSet read(CitationFile citations, Texts texts, Vocabulary vocabulary) {
    return read(FILE, Resources.read(FILE), citations, texts, vocabulary);
  }

  static RuleSet read(
      String name, byte[] bytes, CitationFile citations, Texts texts, Vocabulary vocabulary) {
    RuleFile reader = new RuleFile(citations, texts);
    List<Rule> rules = new ArrayList<>();
    new RecordFile(name, bytes, "id").forEach(cursor -> rules.add(reader.rule(cursor)));
    try {
      return RuleSet.of(rules, vocabulary);
    } catch (InvalidRulesException e) {
      RuleFault first = e.faults().get(0);
      throw new DatasetException(name, first.rule(), first.field(), first.problem(), e);
    }
  }

  private Rule rule(JsonCursor cursor) {
    Rule.Builder rule = Rule.builder();
    try {
      while (cursor.nextField()) {
        if (!logic(rule, cursor)) {
          proof(rule, cursor);
        }
      }
      return rule.build();
    } catch (IllegalArgumentException | IllegalStateException e) {
      throw cursor.fault(String.valueOf(e.getMessage()), e);
    }
  }

  /** The words of a rule, from the texts under {@code rule.<id>.<field>}. */
  private void words(Rule.Builder rule, String id) {
    text(id, "title").ifPresent(rule::title);
    text(id, "effect").ifPresent(rule::effect);
    text(id, "mechanism").ifPresent(rule::mechanism);
    text(id, "management").ifPresent(rule::management);
    text(id, "population").ifPresent(rule::population);
    text(id, "doses").ifPresent(rule::doses);
    text(id, "frequency").ifPresent(rule::frequency);
    text(id, "note").ifPresent(rule::note);
  }

  private Optional<String> text(String id, String field) {
    return texts.find("rule." + id + "." + field);
  }

  private boolean logic(Rule.Builder rule, JsonCursor cursor) {
    switch (cursor.field()) {
      case "id" -> {
        String id = cursor.string();
        rule.id(id);
        words(rule, id);
      }
      case "when" -> rule.when(CriterionReader.read(cursor));
      case "severity" -> rule.severity(cursor.constant(Severity.class));
      case "direction" -> rule.direction(cursor.constant(Direction.class));
      case "forms" -> rule.forms(CriterionReader.forms(cursor));
      case "action" -> rule.action(cursor.constant(Action.class));
      default -> {
        return false;
      }
    }
    return true;
  }

  private void proof(Rule.Builder rule, JsonCursor cursor) {
    switch (cursor.field()) {
      case "evidence" -> {
        cursor.requireList();
        while (cursor.nextElement()) {
          rule.addEvidence(cursor.constant(Evidence.class));
        }
      }
      case "verification" -> rule.verification(cursor.constant(Verification.class));
      case "jurisdiction" -> rule.jurisdiction(cursor.string());
      case "citations" -> {
        for (String key : cursor.strings()) {
          rule.addCitations(citations.resolve(key, cursor));
        }
      }
      default -> throw cursor.unknownField();
    }
  }
}
