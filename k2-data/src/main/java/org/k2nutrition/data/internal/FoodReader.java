package org.k2nutrition.data.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.k2nutrition.food.Composite;
import org.k2nutrition.food.Food;
import org.k2nutrition.food.FoodGroup;
import org.k2nutrition.food.Measurement;
import org.k2nutrition.food.Name;
import org.k2nutrition.food.Portion;
import org.k2nutrition.food.Tier;
import org.k2nutrition.quantity.Mass;
import org.k2nutrition.source.Code;
import org.k2nutrition.text.Phrase;

/** Reads the foods of one table. */
final class FoodReader {

  private final String table;
  private final MeasurementReader measurements;
  private final Literature literature;
  private final Selection selection;
  private final Interner<BigDecimal> amounts = new Interner<>();

  FoodReader(
      String table, MeasurementReader measurements, Literature literature, Selection selection) {
    this.table = table;
    this.measurements = measurements;
    this.literature = literature;
    this.selection = selection;
  }

  /** The food of one record. */
  Food read(JsonCursor cursor) {
    Draft draft = new Draft();
    draft.food.table(table);
    try {
      while (cursor.nextField()) {
        if (!name(draft.food, cursor)) {
          content(draft, cursor);
        }
      }
      return draft.finish(literature, selection);
    } catch (IllegalArgumentException | IllegalStateException e) {
      throw cursor.fault(String.valueOf(e.getMessage()), e);
    }
  }

  private static boolean name(Food.Builder food, JsonCursor cursor) {
    switch (cursor.field()) {
      case "id" -> food.id(cursor.string());
      case "name" -> food.name(cursor.string());
      case "original" -> food.originalName(cursor.string());
      case "names" -> names(food, cursor);
      case "group" -> food.group(cursor.constant(FoodGroup.class));
      case "tableGroup" -> food.tableGroup(cursor.string().intern());
      case "state" -> food.state(cursor.string());
      case "plant" -> food.isPlantOrSalt(cursor.bool());
      case "codes" -> codes(food, cursor);
      case "note" -> food.note(cursor.string());
      default -> {
        return false;
      }
    }
    return true;
  }

  private void content(Draft draft, JsonCursor cursor) {
    switch (cursor.field()) {
      case "companionsFrom" -> cursor.string();
      case "links" -> draft.links.addAll(cursor.strings());
      case "literature" -> draft.literature.addAll(cursor.strings());
      case "companions" -> draft.measurements.addAll(measurements.companions(cursor));
      case "measurements" -> draft.measurements.addAll(measurements.list(cursor));
      case "composites" -> composites(draft, cursor);
      case "portions" -> portions(draft.food, cursor);
      default -> throw cursor.unknownField();
    }
  }

  private static void names(Food.Builder food, JsonCursor cursor) {
    cursor.requireObject();
    while (cursor.nextField()) {
      String language = cursor.field().intern();
      for (String name : cursor.strings()) {
        food.addNames(new Name(language, name));
      }
    }
  }

  private static void codes(Food.Builder food, JsonCursor cursor) {
    for (String code : cursor.strings()) {
      food.addCodes(code(code, cursor));
    }
  }

  private static Code code(String text, JsonCursor cursor) {
    int colon = text.indexOf(':');
    if (colon < 1) {
      throw cursor.fault("found '" + text + "', expected a code such as 'usda-ndb:01022'", null);
    }
    return new Code(text.substring(0, colon).intern(), text.substring(colon + 1));
  }

  private void portions(Food.Builder food, JsonCursor cursor) {
    cursor.requireList();
    while (cursor.nextElement()) {
      cursor.requireList();
      cursor.nextElement();
      BigDecimal amount = amounts.intern(cursor.decimal());
      cursor.nextElement();
      String description = cursor.string().intern();
      cursor.nextElement();
      food.addPortions(new Portion(amount, description, Mass.ofGrams(cursor.decimal())));
      if (cursor.nextElement()) {
        throw cursor.fault("a portion has three parts: amount, description, grams", null);
      }
    }
  }

  private static void composites(Draft draft, JsonCursor cursor) {
    cursor.requireList();
    while (cursor.nextElement()) {
      draft.composites.add(composite(cursor));
    }
  }

  private static Composite composite(JsonCursor cursor) {
    cursor.requireObject();
    Composite.Builder composite = Composite.builder();
    while (cursor.nextField()) {
      switch (cursor.field()) {
        case "component" -> composite.component(Components.of(cursor.string(), cursor));
        case "lower" -> composite.lower(cursor.decimal());
        case "middle" -> composite.middle(cursor.decimal());
        case "upper" -> composite.upper(cursor.decimal());
        case "analysedUpper" -> composite.analysedUpper(cursor.decimal());
        case "tier" -> composite.tier(cursor.constant(Tier.class));
        case "conflict" -> composite.conflict(cursor.decimal());
        case "why" -> composite.why(cursor.constant(Phrase.class));
        default -> throw cursor.unknownField();
      }
    }
    return composite.build();
  }

  /** A food half read. */
  private static final class Draft {
    final Food.Builder food = Food.builder();
    final List<String> links = new ArrayList<>();
    final List<String> literature = new ArrayList<>();
    final List<Measurement> measurements = new ArrayList<>();
    final List<Composite> composites = new ArrayList<>();

    /** Joins the figures of the literature; if any were left out, composites are derived anew. */
    Food finish(Literature source, Selection selection) {
      boolean leftOut = !selection.hasAllTables() && leaveOut(selection);
      if (!literature.isEmpty() && source.isLeftOut()) {
        leftOut = true;
      } else {
        for (String id : literature) {
          measurements.addAll(source.measurements(id));
        }
      }
      food.addAllLinks(links);
      food.addAllComposites(
          leftOut ? Composites.derive(measurements, food.build().isPlantOrSalt()) : composites);
      return food.addAllMeasurements(measurements).build();
    }

    /** Drops what was taken from tables that are left out; false if that is nothing. */
    private boolean leaveOut(Selection selection) {
      links.removeIf(link -> !selection.hasTableOf(link));
      return measurements.removeIf(m -> !selection.hasTableOf(m.provenance().record().orElse("")));
    }
  }
}
