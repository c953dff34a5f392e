package org.k2nutrition.examples.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.k2nutrition.evidence.Effect;
import org.k2nutrition.evidence.GivenDose;
import org.k2nutrition.evidence.Retraction;
import org.k2nutrition.evidence.Study;
import org.k2nutrition.food.Component;

/** The JSON of a work: the same fields for a study and for any other, where what is not is null. */
final class WorkViews {

  private WorkViews() {}

  static Map<String, @Nullable Object> work(Work work) {
    Map<String, @Nullable Object> view = new LinkedHashMap<>();
    view.put("key", work.key());
    view.put("citation", work.citation().text());
    view.put("doi", work.citation().doi().orElse(null));
    view.put("pmid", work.citation().pmid().orElse(null));
    view.put("url", work.citation().url().orElse(null));
    view.put("isStudy", work.study().isPresent());
    view.putAll(study(work.study()));
    view.put("verification", work.verification().map(Enum::name).orElse(null));
    view.put("counts", work.counts());
    view.put("standing", work.standing().name());
    view.put(
        "retraction",
        Stream.concat(work.notice().stream(), work.reaching().stream())
            .map(WorkViews::notice)
            .toList());
    view.put("claims", work.claims());
    view.put("doseRecords", work.doses());
    return view;
  }

  private static Map<String, @Nullable Object> study(Optional<Study> study) {
    Map<String, @Nullable Object> view = new LinkedHashMap<>();
    view.put("design", study.map(Study::designText).orElse(null));
    view.put("population", study.map(Study::population).orElse(null));
    view.put("participants", study.flatMap(Study::participants).orElse(null));
    view.put(
        "forms",
        study.stream().flatMap(one -> one.forms().stream()).map(Component::symbol).toList());
    view.put("given", study.map(Study::formText).orElse(null));
    view.put(
        "doses", study.stream().flatMap(one -> one.doses().stream()).map(WorkViews::dose).toList());
    view.put("frequency", study.flatMap(Study::frequency).orElse(null));
    view.put("duration", study.flatMap(Study::duration).orElse(null));
    view.put("comparator", study.flatMap(Study::comparator).orElse(null));
    view.put("outcome", study.map(Study::outcome).orElse(null));
    view.put("result", study.map(Study::result).orElse(null));
    view.put("effect", study.flatMap(Study::effect).map(WorkViews::effect).orElse(null));
    view.put("direction", study.map(one -> one.direction().name()).orElse(null));
    view.put(
        "directionFor", study.flatMap(Study::directionFor).map(Component::symbol).orElse(null));
    view.put("partOf", study.flatMap(Study::partOf).orElse(null));
    view.put("registration", study.flatMap(Study::registration).orElse(null));
    view.put("funding", study.flatMap(Study::funding).orElse(null));
    view.put("note", study.flatMap(Study::note).orElse(null));
    view.put("notCounted", study.flatMap(Study::notCounted).orElse(null));
    return view;
  }

  private static Map<String, Object> dose(GivenDose dose) {
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("substance", dose.substance().symbol());
    view.put("amount", dose.amount().value());
    view.put("unit", dose.amount().unit().symbol());
    return view;
  }

  private static Map<String, @Nullable Object> effect(Effect effect) {
    Map<String, @Nullable Object> view = new LinkedHashMap<>();
    view.put("measure", effect.measure());
    view.put("exposure", effect.exposure().map(Component::symbol).orElse(null));
    view.put("estimate", effect.estimate().orElse(null));
    view.put("groups", effect.groups().orElse(null));
    view.put("lower", effect.lower().orElse(null));
    view.put("upper", effect.upper().orElse(null));
    view.put("p", effect.pValue().orElse(null));
    return view;
  }

  private static Map<String, @Nullable Object> notice(Retraction notice) {
    Map<String, @Nullable Object> view = new LinkedHashMap<>();
    view.put("key", notice.key());
    view.put("status", notice.status().name());
    view.put("statusText", notice.statusText());
    view.put("notice", notice.notice());
    view.put("notices", notice.notices().stream().map(Views::citation).toList());
    view.put("reason", notice.reason().orElse(null));
    view.put("affects", notice.affects());
    view.put("population", notice.population().orElse(null));
    view.put("participants", notice.participants().orElse(null));
    view.put("form", notice.form().orElse(null));
    view.put("dose", notice.dose().orElse(null));
    view.put("verification", notice.verification().name());
    view.put("note", notice.note().orElse(null));
    return view;
  }
}
