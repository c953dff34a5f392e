package org.k2nutrition.examples.cli;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.k2nutrition.data.K2;
import org.k2nutrition.food.Component;
import org.k2nutrition.food.Content;
import org.k2nutrition.food.Food;
import org.k2nutrition.food.Measurement;
import org.k2nutrition.food.Portion;
import org.k2nutrition.food.Qualifier;
import org.k2nutrition.source.Citation;

/** One food with its composition, its witnesses and their citations. */
record FoodAnswer(K2 k2, Food food) implements Answer {

  @Override
  public Object json() {
    Map<String, @Nullable Object> view = new LinkedHashMap<>();
    view.put("id", food.id());
    view.put("name", food.name());
    view.put("originalName", food.originalName().orElse(null));
    view.put("group", food.group().toString());
    view.put("tableGroup", food.tableGroup().orElse(null));
    view.put("table", food.table());
    view.put("state", food.state().orElse(null));
    view.put("note", food.note().orElse(null));
    view.put("codes", codes());
    view.put("components", components());
    view.put("portions", food.portions().stream().map(FoodAnswer::portion).toList());
    view.put("linked", food.links());
    view.put("citations", citations().values().stream().map(Views::citation).toList());
    return view;
  }

  private Map<String, String> codes() {
    Map<String, String> codes = new LinkedHashMap<>();
    food.codes()
        .forEach(code -> codes.merge(code.system(), code.value(), (one, two) -> one + ";" + two));
    return codes;
  }

  private Map<String, Object> components() {
    Map<String, Object> components = new LinkedHashMap<>();
    shown().forEach(c -> components.put(c.symbol(), Views.content(food.content(c))));
    return components;
  }

  private Stream<Component> shown() {
    Stream<Component> equivalents =
        Stream.of(Component.K2_EQUIVALENTS, Component.K_EQUIVALENTS)
            .filter(c -> food.content(c).isAnalysed());
    return Stream.concat(
        Stream.concat(Component.vitaminK().stream(), equivalents), Component.companions().stream());
  }

  private static Map<String, Object> portion(Portion portion) {
    Map<String, Object> view = new LinkedHashMap<>();
    view.put(
        "description",
        portion.amount().stripTrailingZeros().toPlainString() + " " + portion.description());
    view.put("grams", portion.mass().grams());
    return view;
  }

  private Map<String, Citation> citations() {
    Map<String, Citation> citations = new TreeMap<>();
    for (Measurement m : food.measurements()) {
      citations.put(m.provenance().publication().key(), m.provenance().publication());
      m.provenance().via().ifPresent(via -> citations.put(via.key(), via));
      m.furtherSources().forEach(source -> citations.put(source.key(), source));
    }
    return citations;
  }

  @Override
  public void text(Terminal terminal) {
    terminal.heading(food.name() + "  [" + food.id() + "]");
    terminal.line(
        food.group() + food.state().map(state -> ", " + state).orElse("") + ", " + food.table());
    terminal.line("");
    composition().print(terminal);
    TierLegend.print(terminal, k2, analysed());
    conflict(terminal);
    notAnalysed(terminal);
    terminal.line("");
    witnesses(terminal);
    sources(terminal);
    terminal.line(Document.DISCLAIMER);
  }

  private TextTable composition() {
    TextTable table =
        new TextTable(
            "<per 100 g", "analysed", "range", "the truth", "<tier", "<status", "~µg from 0 on");
    Ranges ranges = Ranges.upTo(mostVitaminK());
    analysed()
        .forEach(
            content ->
                table.row(
                    content.component().symbol() + " " + content.component().unit().symbol(),
                    content.analysed().map(Numbers::middle).orElse("no figure"),
                    content.analysed().map(Numbers::range).orElse(""),
                    Numbers.bounds(content.per100g()),
                    content.tier().map(Enum::name).orElse("") + (isConflict(content) ? "!" : ""),
                    words(content.status()),
                    drawing(ranges, content)));
    return table;
  }

  /** What all forms of vitamin K share a scale up to. */
  private BigDecimal mostVitaminK() {
    return Component.vitaminK().stream()
        .flatMap(component -> food.content(component).analysed().stream())
        .map(analysed -> analysed.upper().value())
        .max(BigDecimal::compareTo)
        .orElse(BigDecimal.ZERO);
  }

  private static String drawing(Ranges ranges, Content content) {
    return Component.vitaminK().contains(content.component())
        ? content.analysed().map(ranges::of).orElse("")
        : "";
  }

  private Stream<Content> analysed() {
    return shown().map(food::content).filter(Content::isAnalysed);
  }

  private void conflict(Terminal terminal) {
    if (analysed().anyMatch(FoodAnswer::isConflict)) {
      terminal.line("!: the highest origin is more than three times the lowest");
    }
  }

  private static boolean isConflict(Content content) {
    return content
        .conflict()
        .filter(ratio -> ratio.compareTo(BigDecimal.valueOf(3)) > 0)
        .isPresent();
  }

  private void notAnalysed(Terminal terminal) {
    List<String> missing =
        Component.vitaminK().stream()
            .filter(c -> !food.content(c).isAnalysed())
            .map(Component::symbol)
            .toList();
    if (!missing.isEmpty()) {
      terminal.hanging("not analysed (which is not zero): ", String.join(", ", missing));
    }
    food.content(Component.K2)
        .per100g()
        .why()
        .ifPresent(why -> terminal.hanging("K2 has no known upper bound: ", why.toString()));
  }

  private void witnesses(Terminal terminal) {
    TextTable table = new TextTable("<figure", "per 100 g", "n", "<read", "<source");
    for (Measurement m : food.measurements()) {
      if (Component.vitaminK().contains(m.component())) {
        table.row(
            m.component().symbol() + " " + words(m.qualifier()),
            figure(m),
            m.n().isPresent() ? Integer.toString(m.n().getAsInt()) : "",
            words(m.provenance().verification()),
            m.provenance().publication().key()
                + m.provenance().via().map(via -> " via " + via.key()).orElse(""));
      }
    }
    if (!table.isEmpty()) {
      table.print(terminal);
    }
  }

  private static String figure(Measurement m) {
    return m.value()
        .map(BigDecimal::toPlainString)
        .or(() -> m.limit().map(limit -> "< " + limit.toPlainString()))
        .orElseGet(() -> isZero(m.qualifier()) ? "0" : "none");
  }

  /** What was not detected, or is a trace, is no zero. */
  private static boolean isZero(Qualifier qualifier) {
    return qualifier == Qualifier.PUBLISHED_ZERO || qualifier == Qualifier.ASSUMED_ZERO;
  }

  private void sources(Terminal terminal) {
    terminal.line("");
    citations().values().forEach(c -> terminal.hanging(c.key() + ": ", c.text()));
    terminal.line("");
  }

  private static String words(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
