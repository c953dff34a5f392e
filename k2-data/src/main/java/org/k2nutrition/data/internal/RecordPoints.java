package org.k2nutrition.data.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.k2nutrition.evidence.AnswerPoint;
import org.k2nutrition.evidence.BiomarkerRecord;
import org.k2nutrition.evidence.CheckLevel;
import org.k2nutrition.evidence.Claim;
import org.k2nutrition.evidence.ClaimEvidence;
import org.k2nutrition.evidence.NutrientSynergy;
import org.k2nutrition.evidence.Retraction;
import org.k2nutrition.evidence.SourcedText;
import org.k2nutrition.evidence.Study;
import org.k2nutrition.evidence.SupplementFormRecord;
import org.k2nutrition.food.Component;
import org.k2nutrition.interaction.Rule;
import org.k2nutrition.kinetics.KineticFact;
import org.k2nutrition.quantity.Amount;
import org.k2nutrition.reference.ReferenceValue;
import org.k2nutrition.reference.RegulatoryStatement;
import org.k2nutrition.reference.StudyDose;
import org.k2nutrition.source.Citation;
import org.k2nutrition.source.Verification;

/** Gives any record, named by kind and id, as a part of an answer: in its own words. */
final class RecordPoints {

  private final Knowledge knowledge;
  private final Texts texts;
  private final ReferenceWords referenceWords;

  RecordPoints(Knowledge knowledge, Texts texts) {
    this.knowledge = knowledge;
    this.texts = texts;
    this.referenceWords = new ReferenceWords(texts);
  }

  /** The record named such as {@code claim:claim-50}, or empty if there is none. */
  Optional<AnswerPoint> find(String record) {
    int colon = record.indexOf(':');
    if (colon < 0) {
      return Optional.empty();
    }
    String id = record.substring(colon + 1);
    Optional<AnswerPoint.Builder> point =
        switch (record.substring(0, colon)) {
          case "claim" -> knowledge.evidence().findClaim(id).map(this::claim);
          case "study" -> knowledge.evidence().findStudy(id).map(this::study);
          case "notice" -> knowledge.evidence().findNotice(id).map(RecordPoints::notice);
          case "dose" -> byId(knowledge.doses(), StudyDose::id, id).map(this::dose);
          case "regulation" ->
              byId(knowledge.regulation(), RegulatoryStatement::id, id)
                  .map(RecordPoints::statement);
          case "reference" ->
              byId(knowledge.references(), ReferenceValue::id, id).map(this::reference);
          case "biomarker" ->
              byId(knowledge.biomarkers(), BiomarkerRecord::id, id).map(this::marker);
          case "synergy" ->
              byId(knowledge.synergies(), NutrientSynergy::id, id).map(RecordPoints::synergy);
          case "form" ->
              byId(knowledge.forms(), SupplementFormRecord::id, id).map(RecordPoints::form);
          case "rule" -> knowledge.rules().find(id).map(RecordPoints::rule);
          case "kinetics" ->
              byId(knowledge.kinetics().facts(), KineticFact::id, id).map(RecordPoints::kinetics);
          default -> Optional.empty();
        };
    return point.map(built -> built.record(record).build());
  }

  private static <T> Optional<T> byId(List<T> records, Function<T, String> ids, String id) {
    return records.stream().filter(one -> ids.apply(one).equals(id)).findFirst();
  }

  private AnswerPoint.Builder claim(Claim claim) {
    List<Citation> works = claim.evidence().stream().map(ClaimEvidence::citation).toList();
    return point(claim.text(), joined(List.of(Optional.of(claim.comment()), marks().of(claim))))
        .verdict(claim.verdict())
        .checked(knowledge.evidence().checkLevel(claim))
        .sources(works);
  }

  private AnswerPoint.Builder study(Study study) {
    String result = texts.get("point.study", List.of(study.outcome(), study.result()));
    return point(
            study.citation().title(),
            joined(List.of(Optional.of(result), study.note(), marks().find(study.key()))))
        .checked(study.isProtocol() ? CheckLevel.PROTOCOL : level(study.verification()))
        .addSources(study.citation());
  }

  private WorkMarks marks() {
    return new WorkMarks(knowledge.evidence(), texts);
  }

  /** Sentences one after another, each ended once. */
  private static String joined(List<Optional<String>> parts) {
    return parts.stream()
        .flatMap(Optional::stream)
        .map(part -> part.endsWith(".") ? part : part + ".")
        .collect(Collectors.joining(" "));
  }

  private static AnswerPoint.Builder notice(Retraction notice) {
    String reason = notice.reason().map(why -> ": " + why).orElse("");
    List<Citation> sources = new ArrayList<>(List.of(notice.citation()));
    sources.addAll(notice.notices());
    return point(notice.citation().title(), notice.statusText() + reason)
        .checked(level(notice.verification()))
        .sources(sources);
  }

  private AnswerPoint.Builder dose(StudyDose dose) {
    String forms = String.join(", ", dose.forms().stream().map(f -> f.symbol()).toList());
    String amount = amount(dose);
    String words =
        joined(
            List.of(
                Optional.of(dose.finding()),
                dose.population().map(who -> texts.get("point.dose-tested", List.of(who))),
                dose.note(),
                marks().ofAll(dose.sources())));
    String text =
        amount.isEmpty()
            ? forms + ", " + dose.outcome()
            : texts.get(
                "point.dose", List.of(forms, amount, dose.frequency().orElse(""), dose.outcome()));
    return point(text, words).checked(level(dose.verification())).sources(dose.sources());
  }

  private String amount(StudyDose dose) {
    Optional<String> min = dose.min().map(Amount::toString);
    Optional<String> max = dose.max().map(Amount::toString);
    if (min.isPresent() && max.isPresent()) {
      return min.equals(max)
          ? min.get()
          : texts.get("point.amounts", List.of(min.get(), max.get()));
    }
    return min.map(from -> texts.get("point.at-least", List.of(from)))
        .or(() -> max.map(to -> texts.get("point.at-most", List.of(to))))
        .orElse("");
  }

  private static AnswerPoint.Builder statement(RegulatoryStatement statement) {
    String conditions = statement.conditions().map(c -> " (" + c + ")").orElse("");
    return point(
            statement.authority() + ", " + statement.jurisdiction(),
            statement.statement() + conditions)
        .checked(level(statement.verification()))
        .addSources(statement.citation());
  }

  private AnswerPoint.Builder reference(ReferenceValue value) {
    return point(
            referenceWords.document(value),
            joined(
                List.of(
                    Optional.of(referenceWords.value(value)),
                    referenceWords.end(value),
                    value.note())))
        .checked(level(value.verification()))
        .addSources(value.citation());
  }

  private AnswerPoint.Builder marker(BiomarkerRecord marker) {
    boolean isFigure = marker.value().matches("-?[0-9.]+");
    String value =
        marker
            .unit()
            .filter(unit -> isFigure)
            .map(unit -> marker.value() + " " + unit)
            .orElse(marker.value());
    return point(
            marker.marker(), joined(List.of(Optional.of(value), seenWith(marker), marker.note())))
        .checked(level(marker.verification()))
        .sources(marker.sources());
  }

  /** What was given to whom when a marker answered, or empty if it is no answer to a dose. */
  private Optional<String> seenWith(BiomarkerRecord marker) {
    String facts =
        Stream.of(
                marker.forms().stream().map(Component::symbol),
                marker.doses().stream().map(Amount::toString),
                marker.frequency().stream(),
                marker.duration().stream(),
                marker.population().stream(),
                marker.comparison().stream(),
                marker.pValue().map(p -> texts.get("point.p-value", List.of(p))).stream())
            .flatMap(fact -> fact)
            .collect(Collectors.joining(", "));
    return facts.isEmpty()
        ? Optional.empty()
        : Optional.of(texts.get("point.marker-facts", List.of(facts)));
  }

  private static AnswerPoint.Builder synergy(NutrientSynergy synergy) {
    return point(synergy.nutrient(), synergy.effect() + ". " + synergy.management())
        .checked(level(synergy.verification()))
        .sources(synergy.sources());
  }

  private static AnswerPoint.Builder form(SupplementFormRecord form) {
    List<String> facts = form.facts().stream().map(SourcedText::text).toList();
    CheckLevel level =
        form.facts().stream()
            .map(fact -> level(fact.verification()))
            .max(CheckLevel::compareTo)
            .orElseThrow();
    return point(form.name(), String.join(" ", facts))
        .checked(level)
        .sources(
            form.facts().stream().flatMap(fact -> fact.sources().stream()).distinct().toList());
  }

  private static AnswerPoint.Builder rule(Rule rule) {
    return point(rule.title(), rule.effect() + ". " + rule.management())
        .checked(level(rule.verification()))
        .sources(rule.citations());
  }

  private static AnswerPoint.Builder kinetics(KineticFact fact) {
    String value = fact.text().orElseGet(() -> value(fact));
    String note = fact.note().map(text -> ". " + text).orElse("");
    AnswerPoint.Builder point =
        point(fact.form().symbol() + ", " + fact.property().text(), value + note)
            .checked(level(fact.verification()))
            .addSources(fact.publication());
    fact.via().ifPresent(point::addSources);
    return point;
  }

  private static String value(KineticFact fact) {
    String range =
        Stream.of(fact.low(), fact.high())
            .flatMap(Optional::stream)
            .map(BigDecimal::toPlainString)
            .collect(Collectors.joining(" to "));
    String number = fact.value().map(BigDecimal::toPlainString).orElse(range);
    return fact.unit().map(unit -> number + " " + unit).orElse(number);
  }

  private static AnswerPoint.Builder point(String text, String words) {
    AnswerPoint.Builder point = AnswerPoint.builder();
    point.text(text).words(words);
    return point;
  }

  private static CheckLevel level(Verification verification) {
    return verification == Verification.VERIFIED ? CheckLevel.VERIFIED : CheckLevel.SECONDARY;
  }
}
