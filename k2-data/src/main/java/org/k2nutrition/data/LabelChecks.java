package org.k2nutrition.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.k2nutrition.data.internal.Knowledge;
import org.k2nutrition.data.internal.TextKeys;
import org.k2nutrition.evidence.SourcedText;
import org.k2nutrition.person.Person;
import org.k2nutrition.quantity.Unit;
import org.k2nutrition.reference.LabelFinding;
import org.k2nutrition.reference.LabelOutcome;
import org.k2nutrition.reference.ReferenceValue;
import org.k2nutrition.reference.RegulatoryStatement;
import org.k2nutrition.reference.RegulatoryTopic;
import org.k2nutrition.reference.SupplementLabel;
import org.k2nutrition.source.Citation;
import org.k2nutrition.source.Verification;

/** Checks labels against the dataset's maxima and rules and puts the findings into words. */
final class LabelChecks {

  private final Knowledge knowledge;

  LabelChecks(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  List<LabelRemark> check(SupplementLabel label, Person buyer) {
    return label.check(knowledge.referenceQuery(), buyer).stream()
        .map(finding -> remark(finding, label))
        .toList();
  }

  private LabelRemark remark(LabelFinding finding, SupplementLabel label) {
    List<RegulatoryStatement> statements = statements(finding, label);
    Map<Citation, Verification> sources = sources(finding, statements);
    Set<String> secondary = new LinkedHashSet<>();
    sources.forEach(
        (work, verification) -> {
          if (verification != Verification.VERIFIED) {
            secondary.add(work.key());
          }
        });
    return new LabelRemark(
        finding,
        text(finding, statements, label),
        statements,
        List.copyOf(sources.keySet()),
        secondary);
  }

  private String text(
      LabelFinding finding, List<RegulatoryStatement> statements, SupplementLabel label) {
    List<String> arguments = new ArrayList<>(finding.arguments());
    if (!finding.maxima().isEmpty()) {
      arguments.add(finding.maxima().stream().map(this::words).collect(Collectors.joining("; ")));
    }
    StringBuilder text = new StringBuilder(knowledge.texts().get(finding.textKey(), arguments));
    if (label.country().isPresent()) {
      statements.forEach(statement -> text.append(' ').append(words(statement)));
    }
    return text.toString();
  }

  /** Amount, who set it, how far it binds, and how it was read. */
  private String words(ReferenceValue maximum) {
    return knowledge
        .texts()
        .get(
            "label.maximum",
            List.of(
                maximum.amount().orElseThrow().in(Unit.MICROGRAM).toString(),
                maximum.authority(),
                word(maximum.legalStanding()),
                word(maximum.verification())));
  }

  private String words(RegulatoryStatement statement) {
    String place = statement.jurisdiction() + ", " + statement.authority();
    return statement
        .conditions()
        .map(
            conditions ->
                knowledge
                    .texts()
                    .get("label.rule-under", List.of(place, statement.statement(), conditions)))
        .orElseGet(
            () -> knowledge.texts().get("label.rule", List.of(place, statement.statement())));
  }

  private String word(Enum<?> constant) {
    return knowledge.texts().get(TextKeys.of(constant), List.of());
  }

  /**
   * Warnings that are ruled or advised; and what is said of maxima where none can be compared, such
   * as that there is none any more.
   */
  private List<RegulatoryStatement> statements(LabelFinding finding, SupplementLabel label) {
    return switch (finding.check()) {
      case ANTICOAGULANT_WARNING -> about(RegulatoryTopic.LABEL_WARNING, label);
      case COUNTRY_MAXIMUM ->
          finding.maxima().isEmpty() && label.country().isPresent()
              ? about(RegulatoryTopic.SUPPLEMENT_MAXIMUM, label)
              : List.of();
      default -> List.of();
    };
  }

  /** Of the buyer's country, or of all if it is not told. */
  private List<RegulatoryStatement> about(RegulatoryTopic topic, SupplementLabel label) {
    List<RegulatoryStatement> here =
        label
            .country()
            .map(country -> new Regulation(knowledge).in(country))
            .orElseGet(knowledge::regulation);
    return here.stream()
        .filter(statement -> statement.topic() == topic && statement.mayHoldFor(label))
        .toList();
  }

  private Map<Citation, Verification> sources(
      LabelFinding finding, List<RegulatoryStatement> statements) {
    Map<Citation, Verification> sources = new LinkedHashMap<>();
    finding.maxima().forEach(value -> add(sources, value.citation(), value.verification()));
    statements.forEach(one -> add(sources, one.citation(), one.verification()));
    if (finding.outcome() == LabelOutcome.MISSING || finding.outcome() == LabelOutcome.STATED) {
      facts(finding)
          .forEach(fact -> fact.sources().forEach(work -> add(sources, work, fact.verification())));
    }
    return sources;
  }

  /** What is not verified everywhere is secondary. */
  private static void add(Map<Citation, Verification> sources, Citation work, Verification read) {
    sources.merge(work, read, (one, other) -> one == Verification.VERIFIED ? other : one);
  }

  /** The facts about forms that a remark rests on. */
  private List<SourcedText> facts(LabelFinding finding) {
    return switch (finding.check()) {
      case ISOMER_PURITY -> facts("mk-7-cis");
      case FORM -> facts("k2-not-named");
      default -> List.of();
    };
  }

  private List<SourcedText> facts(String form) {
    return knowledge.forms().stream()
        .filter(one -> one.id().equals(form))
        .flatMap(one -> one.facts().stream())
        .toList();
  }
}
