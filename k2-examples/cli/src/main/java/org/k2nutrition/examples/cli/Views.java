package org.k2nutrition.examples.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.k2nutrition.food.Component;
import org.k2nutrition.food.Content;
import org.k2nutrition.food.Measurement;
import org.k2nutrition.intake.Coverage;
import org.k2nutrition.intake.Total;
import org.k2nutrition.quantity.Amount;
import org.k2nutrition.quantity.Analysed;
import org.k2nutrition.quantity.Bounds;
import org.k2nutrition.source.Citation;
import org.k2nutrition.source.Provenance;

/** The JSON of values that stand in several answers. */
final class Views {

  private Views() {}

  static Map<String, @Nullable Object> bounds(Bounds bounds) {
    Map<String, @Nullable Object> view = new LinkedHashMap<>();
    view.put("lower", bounds.lower().value());
    view.put("upper", bounds.upper().map(Amount::value).orElse(null));
    bounds.why().ifPresent(why -> view.put("why", why));
    return view;
  }

  static Map<String, @Nullable Object> analysed(Analysed analysed) {
    Map<String, @Nullable Object> view = new LinkedHashMap<>();
    view.put("lower", analysed.lower().value());
    view.put("middle", analysed.middle().value());
    view.put("upper", analysed.upper().value());
    return view;
  }

  static Map<String, @Nullable Object> total(Total total) {
    Map<String, @Nullable Object> view = new LinkedHashMap<>();
    view.put("bounds", bounds(total.bounds()));
    view.put("analysed", analysed(total.analysed()));
    view.put("coverage", coverage(total.coverage()));
    view.put("measured", measured(total));
    return view;
  }

  /** Nobody has looked whether the figures of companions were analysed: unknown, not zero. */
  private static Map<String, @Nullable Object> measured(Total total) {
    if (!Component.companions().contains(total.component())) {
      return coverage(total.measured());
    }
    Map<String, @Nullable Object> unknown = new LinkedHashMap<>();
    unknown.put("energy", null);
    unknown.put("mass", null);
    unknown.put("why", "whether figures of companions rest on analysis is not in the dataset");
    return unknown;
  }

  static Map<String, @Nullable Object> content(Content content) {
    Map<String, @Nullable Object> view = new LinkedHashMap<>();
    view.put("status", content.status().name());
    view.put("unit", content.component().unit().symbol());
    view.put("per100g", bounds(content.per100g()));
    view.put("analysed", content.analysed().map(Views::analysed).orElse(null));
    view.put("tier", content.tier().map(Enum::name).orElse(null));
    view.put("conflict", content.conflict().orElse(null));
    view.put("measurements", content.measurements().stream().map(Views::measurement).toList());
    return view;
  }

  private static Map<String, @Nullable Object> measurement(Measurement m) {
    Map<String, @Nullable Object> view = new LinkedHashMap<>();
    Provenance provenance = m.provenance();
    view.put("component", m.component().symbol());
    view.put("value", m.value().orElse(null));
    view.put("qualifier", m.qualifier().name());
    view.put("limit", m.limit().orElse(null));
    view.put("limitKind", m.limitKind().map(Enum::name).orElse(null));
    view.put("min", m.min().orElse(null));
    view.put("max", m.max().orElse(null));
    view.put("n", m.n().isPresent() ? (Object) m.n().getAsInt() : null);
    view.put("state", m.state().orElse(null));
    view.put("country", m.country().orElse(null));
    view.put("restsOnAnalysis", m.restsOnAnalysis());
    view.put("derivation", m.derivation().orElse(null));
    view.put("note", m.note().orElse(null));
    view.put("publication", provenance.publication().key());
    view.put("via", provenance.via().map(Citation::key).orElse(null));
    view.put("verification", provenance.verification().name());
    view.put("origin", provenance.origin());
    view.put("originReason", provenance.originReason().orElse(null));
    view.put("record", provenance.record().orElse(null));
    view.put("furtherSources", m.furtherSources().stream().map(Citation::key).toList());
    return view;
  }

  static Map<String, @Nullable Object> citation(Citation citation) {
    Map<String, @Nullable Object> view = new LinkedHashMap<>();
    view.put("key", citation.key());
    view.put("text", citation.text());
    view.put("doi", citation.doi().orElse(null));
    return view;
  }

  private static Map<String, @Nullable Object> coverage(Coverage coverage) {
    Map<String, @Nullable Object> view = new LinkedHashMap<>();
    view.put("energy", coverage.energy().value().orElse(null));
    view.put("mass", coverage.mass().value().orElse(null));
    coverage.energy().why().or(coverage.mass()::why).ifPresent(why -> view.put("why", why));
    return view;
  }
}
