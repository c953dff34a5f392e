package org.k2nutrition.examples.importers;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.k2nutrition.food.Component;
import org.k2nutrition.food.Composite;
import org.k2nutrition.food.Composition;
import org.k2nutrition.food.Content;
import org.k2nutrition.food.Measurement;
import org.k2nutrition.food.Qualifier;

/**
 * A curated food with its witnesses and composites, as the library reads them.
 *
 * @param name the name to show
 * @param witnesses the measurements of tables and literature, by component
 * @param composites the derived figures, by component
 * @param composition what the food holds
 */
record CuratedProfile(
    String name,
    Map<Component, List<Measurement>> witnesses,
    Map<Component, Composite> composites,
    Composition composition) {

  static CuratedProfile of(ObjectNode food, List<ObjectNode> witnesses) {
    List<Measurement> measurements = witnesses.stream().map(Composites::measurement).toList();
    Map<Component, List<Measurement>> byComponent = new EnumMap<>(Component.class);
    measurements.forEach(
        m -> byComponent.computeIfAbsent(m.component(), c -> new ArrayList<>()).add(m));
    Map<Component, Composite> composites = new EnumMap<>(Component.class);
    Json.objects(food.get("composites")).stream()
        .map(Composites::composite)
        .forEach(composite -> composites.put(composite.component(), composite));
    return new CuratedProfile(
        food.get("name").textValue(),
        byComponent,
        composites,
        Composition.ofComposites(
            composites.values(), measurements, food.path("plant").asBoolean()));
  }

  List<Measurement> witnesses(Component component) {
    return witnesses.getOrDefault(component, List.of());
  }

  boolean hasFigure(Component component) {
    return witnesses(component).stream().anyMatch(m -> m.qualifier().isValue());
  }

  /** What is known of a component without a figure above zero, in a word. */
  String withoutFigure(Component component) {
    List<Qualifier> qualifiers =
        witnesses(component).stream().map(Measurement::qualifier).distinct().toList();
    if (qualifiers.contains(Qualifier.NOT_DETECTED)) {
      return "not detected";
    }
    boolean limit = qualifiers.stream().anyMatch(q -> q.isCensored() && !isZero(q));
    return limit ? "below a limit" : "zero";
  }

  private static boolean isZero(Qualifier qualifier) {
    return qualifier == Qualifier.PUBLISHED_ZERO;
  }

  /** Vitamin K2, from its parts where they are known. */
  Content vitaminK2() {
    return composition.content(Component.K2);
  }
}
