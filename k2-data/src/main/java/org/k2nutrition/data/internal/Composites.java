package org.k2nutrition.data.internal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.k2nutrition.food.Component;
import org.k2nutrition.food.Composite;
import org.k2nutrition.food.Measurement;

/** Derives the composites of a food from its witnesses, one for each form or sum of vitamin K. */
final class Composites {

  private Composites() {}

  static List<Composite> derive(List<Measurement> witnesses, boolean plantOrSalt) {
    Map<Component, List<Measurement>> byComponent = new EnumMap<>(Component.class);
    for (Measurement witness : witnesses) {
      if (!Component.vitaminK().contains(witness.component())) {
        continue;
      }
      byComponent.computeIfAbsent(witness.component(), component -> new ArrayList<>()).add(witness);
    }
    return byComponent.values().stream().map(list -> Composite.derive(list, plantOrSalt)).toList();
  }
}
