package org.k2nutrition.data.internal;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.k2nutrition.food.Component;

/** Components by their symbols, for the readers. */
final class Components {

  private static final Map<String, Component> BY_SYMBOL = bySymbol();

  private Components() {}

  static Component of(String symbol, JsonCursor cursor) {
    @Nullable Component component = BY_SYMBOL.get(symbol);
    if (component == null) {
      throw cursor.fault("unknown component '" + symbol + "'", null);
    }
    return component;
  }

  private static Map<String, Component> bySymbol() {
    Map<String, Component> bySymbol = new HashMap<>();
    for (Component component : Component.values()) {
      bySymbol.put(component.symbol(), component);
    }
    return bySymbol;
  }
}
