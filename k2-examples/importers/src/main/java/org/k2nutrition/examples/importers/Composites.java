package org.k2nutrition.examples.importers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.k2nutrition.food.Component;
import org.k2nutrition.food.Composite;
import org.k2nutrition.food.LimitKind;
import org.k2nutrition.food.Measurement;
import org.k2nutrition.food.Qualifier;
import org.k2nutrition.food.Tier;
import org.k2nutrition.source.Citation;
import org.k2nutrition.source.Provenance;
import org.k2nutrition.source.Verification;
import org.k2nutrition.text.Phrase;

/** Derives the composites of a curated food from its measurements, by the library's method. */
final class Composites {

  /** Sums in equivalents never enter a total, and companions are single figures. */
  private static final Set<Component> DERIVED = EnumSet.copyOf(Component.vitaminK());

  private Composites() {}

  static List<ObjectNode> of(List<ObjectNode> measurements, boolean plant) {
    Map<Component, List<Measurement>> byComponent = new EnumMap<>(Component.class);
    measurements.stream()
        .map(Composites::measurement)
        .filter(m -> DERIVED.contains(m.component()))
        .forEach(m -> byComponent.computeIfAbsent(m.component(), c -> new ArrayList<>()).add(m));
    return byComponent.values().stream()
        .map(witnesses -> json(Composite.derive(witnesses, plant)))
        .toList();
  }

  /** A measurement in the long form. */
  static Measurement measurement(ObjectNode node) {
    Qualifier qualifier = Qualifier.valueOf(node.path("qualifier").asText("MEASURED"));
    Measurement.Builder builder =
        Measurement.builder()
            .component(Component.of(node.get("component").textValue()))
            .qualifier(qualifier)
            .provenance(provenance(node));
    number(node, "value", builder::value);
    number(node, "limit", builder::limit);
    number(node, "lowerLimit", builder::lowerLimit);
    number(node, "min", builder::min);
    number(node, "max", builder::max);
    if (node.has("limitKind")) {
      builder.limitKind(LimitKind.valueOf(node.get("limitKind").textValue()));
    }
    if (node.has("n")) {
      builder.n(node.get("n").intValue());
    }
    if (node.has("analysed")) {
      builder.restsOnAnalysis(node.get("analysed").booleanValue());
    }
    return builder.build();
  }

  private static void number(ObjectNode node, String field, Consumer<BigDecimal> to) {
    JsonNode number = node.path(field);
    if (number.isNumber()) {
      to.accept(number.decimalValue());
    }
  }

  private static Provenance provenance(ObjectNode node) {
    String publication = node.get("publication").textValue();
    return Provenance.builder()
        .publication(Citation.builder().key(publication).title(publication).build())
        .verification(Verification.valueOf(node.get("verification").textValue()))
        .origin(node.get("origin").textValue())
        .build();
  }

  /** A composite as it was written. */
  static Composite composite(ObjectNode node) {
    Composite.Builder builder =
        Composite.builder()
            .component(Component.of(node.get("component").textValue()))
            .tier(Tier.valueOf(node.get("tier").textValue()));
    number(node, "lower", builder::lower);
    number(node, "middle", builder::middle);
    number(node, "upper", builder::upper);
    number(node, "analysedUpper", builder::analysedUpper);
    number(node, "conflict", builder::conflict);
    if (node.has("why")) {
      builder.why(Phrase.valueOf(node.get("why").textValue()));
    }
    return builder.build();
  }

  private static ObjectNode json(Composite composite) {
    ObjectNode node = Json.object().put("component", composite.component().symbol());
    node.put("lower", plain(composite.lower()));
    put(node, "middle", composite.middle());
    put(node, "upper", composite.upper());
    put(node, "analysedUpper", composite.analysedUpper());
    node.put("tier", composite.tier().name());
    put(node, "conflict", composite.conflict());
    composite.why().ifPresent(why -> node.put("why", why.name()));
    return node;
  }

  private static void put(ObjectNode node, String field, Optional<BigDecimal> number) {
    number.ifPresent(value -> node.put(field, plain(value)));
  }

  private static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
