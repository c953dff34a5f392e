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

/** Reads the interaction rules, from {@code rules.json}. */
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
        if (!logic(rule, cursor) && !words(rule, cursor)) {
          proof(rule, cursor);
        }
      }
      return translated(rule.build());
    } catch (IllegalArgumentException | IllegalStateException e) {
      throw cursor.fault(String.valueOf(e.getMessage()), e);
    }
  }

  /** The rule with what its texts are in another language, under {@code rule.<id>.<field>}. */
  private Rule translated(Rule rule) {
    if (!texts.isTranslation()) {
      return rule;
    }
    Rule.Builder said = Rule.builder().from(rule);
    said(rule, "title").ifPresent(said::title);
    said(rule, "effect").ifPresent(said::effect);
    said(rule, "mechanism").ifPresent(said::mechanism);
    said(rule, "management").ifPresent(said::management);
    said(rule, "population").ifPresent(said::population);
    said(rule, "doses").ifPresent(said::doses);
    said(rule, "frequency").ifPresent(said::frequency);
    said(rule, "note").ifPresent(said::note);
    return said.build();
  }

  private Optional<String> said(Rule rule, String field) {
    return texts.findTranslation("rule." + rule.id() + "." + field);
  }

  private static boolean logic(Rule.Builder rule, JsonCursor cursor) {
    switch (cursor.field()) {
      case "id" -> rule.id(cursor.string());
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

  private static boolean words(Rule.Builder rule, JsonCursor cursor) {
    switch (cursor.field()) {
      case "title" -> rule.title(cursor.string());
      case "effect" -> rule.effect(cursor.string());
      case "mechanism" -> rule.mechanism(cursor.string());
      case "management" -> rule.management(cursor.string());
      case "population" -> rule.population(cursor.string());
      case "doses" -> rule.doses(cursor.string());
      case "frequency" -> rule.frequency(cursor.string());
      case "note" -> rule.note(cursor.string());
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
