package org.k2nutrition.data.internal;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import org.k2nutrition.food.Component;

/**
 * What stands before the records of a table of foods: defaults of provenance, which companion
 * nutrients may have of their own, and limits.
 */
record TableHeader(
    String table, Origin origin, Origin companions, Map<Component, BigDecimal> surrogates) {

  static TableHeader read(RecordFile file) {
    JsonCursor cursor = file.header();
    Origin origin = new Origin();
    Origin companions = new Origin();
    Map<Component, BigDecimal> surrogates = new EnumMap<>(Component.class);
    String table = "";
    while (cursor.nextField()) {
      switch (cursor.field()) {
        case "table" -> table = cursor.string();
        case "surrogates" -> readSurrogates(cursor, surrogates);
        case "companions" -> readOrigin(cursor, companions);
        case "foods" -> {
          return new TableHeader(table, origin, companions, surrogates);
        }
        default -> {
          if (!origin.accept(cursor)) {
            throw cursor.unknownField();
          }
        }
      }
    }
    throw cursor.fault("no list of foods", null);
  }

  private static void readOrigin(JsonCursor cursor, Origin origin) {
    cursor.requireObject();
    while (cursor.nextField()) {
      if (!origin.accept(cursor)) {
        throw cursor.unknownField();
      }
    }
  }

  static void readSurrogates(JsonCursor cursor, Map<Component, BigDecimal> surrogates) {
    cursor.requireObject();
    while (cursor.nextField()) {
      surrogates.put(Components.of(cursor.field(), cursor), cursor.decimal());
    }
  }
}
