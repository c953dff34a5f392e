package org.k2nutrition.data.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.k2nutrition.food.Component;
import org.k2nutrition.food.LimitKind;
import org.k2nutrition.food.Measurement;
import org.k2nutrition.food.Qualifier;
import org.k2nutrition.source.Citation;
import org.k2nutrition.source.Provenance;

/** Reads measurements and companion nutrients of one table. */
final class MeasurementReader {

  private final CitationFile citations;
  private final Origin defaults;
  private final Origin companionDefaults;
  private final Map<Component, BigDecimal> surrogates;
  private final Interner<Provenance> provenances = new Interner<>();
  private final Interner<BigDecimal> figures = new Interner<>();
  private final @Nullable String country;
  private final @Nullable String state;

  MeasurementReader(
      CitationFile citations,
      Origin defaults,
      Origin companionDefaults,
      Map<Component, BigDecimal> surrogates) {
    this(citations, defaults, companionDefaults.orElse(defaults), surrogates, null, null);
  }

  private MeasurementReader(
      CitationFile citations,
      Origin defaults,
      Origin companionDefaults,
      Map<Component, BigDecimal> surrogates,
      @Nullable String country,
      @Nullable String state) {
    this.citations = citations;
    this.defaults = defaults;
    this.companionDefaults = companionDefaults;
    this.surrogates = surrogates;
    this.country = country;
    this.state = state;
  }

  /** A reader of one record whose measurements share country and state, as far as told. */
  static MeasurementReader ofRecord(
      CitationFile citations,
      Origin defaults,
      Map<Component, BigDecimal> surrogates,
      @Nullable String country,
      @Nullable String state) {
    return new MeasurementReader(citations, defaults, defaults, surrogates, country, state);
  }

  /** A list of measurements in the long form. */
  List<Measurement> list(JsonCursor cursor) {
    cursor.requireList();
    List<Measurement> list = new ArrayList<>();
    while (cursor.nextElement()) {
      list.add(measurement(cursor));
    }
    return list;
  }

  /** The companion nutrients in the short form, with one provenance for all of them. */
  List<Measurement> companions(JsonCursor cursor) {
    cursor.requireObject();
    List<Draft> drafts = new ArrayList<>();
    Origin origin = new Origin();
    while (cursor.nextField()) {
      if (!origin.accept(cursor)) {
        drafts.add(companion(Components.of(cursor.field(), cursor), cursor));
      }
    }
    Origin provenance = origin.orElse(companionDefaults);
    return drafts.stream().map(draft -> finish(draft, provenance, cursor)).toList();
  }

  private Measurement measurement(JsonCursor cursor) {
    cursor.requireObject();
    Draft draft = new Draft();
    draft.builder.country(Optional.ofNullable(country)).state(Optional.ofNullable(state));
    while (cursor.nextField()) {
      if (!draft.origin.accept(cursor)) {
        field(draft, cursor);
      }
    }
    return finish(draft, defaults, cursor);
  }

  private void field(Draft draft, JsonCursor cursor) {
    Measurement.Builder m = draft.builder;
    switch (cursor.field()) {
      case "component" -> draft.component = Components.of(cursor.string(), cursor);
      case "qualifier" -> draft.qualifier = cursor.constant(Qualifier.class);
      case "value" -> m.value(figure(cursor));
      case "limit" -> draft.limit = figure(cursor);
      case "lowerLimit" -> m.lowerLimit(figure(cursor));
      case "limitKind" -> draft.limitKind = cursor.constant(LimitKind.class);
      case "min" -> m.min(figure(cursor));
      case "max" -> m.max(figure(cursor));
      case "n" -> m.n(cursor.integer());
      case "se" -> m.standardError(figure(cursor));
      case "sd" -> m.standardDeviation(figure(cursor));
      case "analysed" -> m.restsOnAnalysis(cursor.bool());
      case "state" -> m.state(cursor.string());
      case "country" -> m.country(cursor.string());
      case "method" -> m.method(cursor.string());
      case "derivation" -> m.derivation(cursor.string().intern());
      case "note" -> m.note(cursor.string());
      case "sources" -> m.addAllFurtherSources(sources(cursor));
      default -> throw cursor.unknownField();
    }
  }

  private BigDecimal figure(JsonCursor cursor) {
    return figures.intern(cursor.decimal());
  }

  private List<Citation> sources(JsonCursor cursor) {
    return cursor.strings().stream().map(key -> citations.resolve(key, cursor)).toList();
  }

  private Draft companion(Component component, JsonCursor cursor) {
    Draft draft = new Draft();
    draft.component = component;
    if (cursor.isList()) {
      qualified(draft, cursor);
    } else if (cursor.isNumber()) {
      BigDecimal value = figure(cursor);
      draft.qualifier = value.signum() == 0 ? Qualifier.PUBLISHED_ZERO : Qualifier.PUBLISHED;
      valueUnlessZero(draft, value);
    } else {
      censored(draft, cursor);
    }
    return draft;
  }

  private void qualified(Draft draft, JsonCursor cursor) {
    cursor.nextElement();
    draft.qualifier = cursor.constant(Qualifier.class);
    if (cursor.nextElement()) {
      valueUnlessZero(draft, figure(cursor));
      cursor.nextElement();
    }
  }

  private static void valueUnlessZero(Draft draft, BigDecimal value) {
    if (value.signum() != 0) {
      draft.builder.value(value);
    }
  }

  private static void censored(Draft draft, JsonCursor cursor) {
    String text = cursor.string();
    if (text.equals("trace")) {
      draft.qualifier = Qualifier.TRACE;
    } else if (text.equals("(trace)")) {
      draft.qualifier = Qualifier.TRACE;
      draft.builder.restsOnAnalysis(false);
    } else if (text.startsWith("<")) {
      draft.qualifier = Qualifier.BELOW_LOQ;
      draft.limitKind = LimitKind.LOQ;
      draft.limit = new BigDecimal(text.substring(1));
    } else {
      throw cursor.fault(
          "found '" + text + "', expected a number, 'trace', '(trace)' or '<' and a limit", null);
    }
  }

  private Measurement finish(Draft draft, Origin defaults, JsonCursor cursor) {
    if (draft.component == null) {
      throw cursor.fault("a measurement without component", null);
    }
    addLimit(draft, draft.component);
    Provenance provenance = draft.origin.provenance(defaults, citations, cursor);
    try {
      return draft
          .builder
          .component(draft.component)
          .qualifier(draft.qualifier)
          .provenance(provenances.intern(provenance))
          .build();
    } catch (IllegalArgumentException e) {
      throw cursor.fault(String.valueOf(e.getMessage()), e);
    }
  }

  private void addLimit(Draft draft, Component component) {
    @Nullable BigDecimal limit = draft.limit;
    @Nullable LimitKind kind = draft.limitKind;
    boolean open =
        draft.qualifier == Qualifier.NOT_DETECTED || draft.qualifier == Qualifier.PUBLISHED_ZERO;
    if (limit == null && open && surrogates.containsKey(component)) {
      limit = surrogates.get(component);
      kind = LimitKind.SURROGATE;
    }
    if (limit != null && kind != null) {
      draft.builder.limit(limit).limitKind(kind);
    }
  }

  /** A measurement half read. */
  private static final class Draft {
    final Measurement.Builder builder = Measurement.builder();
    final Origin origin = new Origin();
    Qualifier qualifier = Qualifier.MEASURED;
    @Nullable Component component;
    @Nullable BigDecimal limit;
    @Nullable LimitKind limitKind;
  }
}
