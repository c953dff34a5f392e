package org.k2nutrition.data;

import java.util.List;
import java.util.stream.Stream;
import org.k2nutrition.data.internal.Knowledge;
import org.k2nutrition.evidence.SourcedText;
import org.k2nutrition.person.Person;
import org.k2nutrition.reference.LabelFinding;
import org.k2nutrition.reference.RegulatoryStatement;
import org.k2nutrition.reference.RegulatoryTopic;
import org.k2nutrition.reference.SupplementLabel;
import org.k2nutrition.source.Citation;

/** Checks labels against the dataset's maxima and puts the findings into words. */
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
    String text = knowledge.texts().get(finding.textKey(), finding.arguments());
    List<Citation> sources =
        Stream.concat(finding.sources().stream(), more(finding, label)).distinct().toList();
    return new LabelRemark(finding, text, sources);
  }

  private Stream<Citation> more(LabelFinding finding, SupplementLabel label) {
    return switch (finding.check()) {
      case ANTICOAGULANT_WARNING -> warnings(label);
      case ISOMER_PURITY -> sources("mk-7-cis");
      case FORM -> sources("k2-not-named");
      default -> Stream.of();
    };
  }

  /** The warnings ruled or advised in the buyer's country, or everywhere if it is not told. */
  private Stream<Citation> warnings(SupplementLabel label) {
    List<RegulatoryStatement> here =
        label
            .country()
            .map(country -> new Regulation(knowledge).in(country))
            .orElseGet(knowledge::regulation);
    return here.stream()
        .filter(statement -> statement.topic() == RegulatoryTopic.LABEL_WARNING)
        .map(RegulatoryStatement::citation);
  }

  private Stream<Citation> sources(String form) {
    return knowledge.forms().stream()
        .filter(one -> one.id().equals(form))
        .flatMap(one -> one.facts().stream())
        .map(SourcedText::sources)
        .flatMap(List::stream);
  }
}
