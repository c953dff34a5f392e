package org.k2nutrition.data.internal;

import static org.k2nutrition.data.internal.shape.Shape.above;
import static org.k2nutrition.data.internal.shape.Shape.bool;
import static org.k2nutrition.data.internal.shape.Shape.either;
import static org.k2nutrition.data.internal.shape.Shape.list;
import static org.k2nutrition.data.internal.shape.Shape.map;
import static org.k2nutrition.data.internal.shape.Shape.name;
import static org.k2nutrition.data.internal.shape.Shape.object;
import static org.k2nutrition.data.internal.shape.Shape.oneOf;
import static org.k2nutrition.data.internal.shape.Shape.text;
import static org.k2nutrition.data.internal.shape.Shape.tuple;
import static org.k2nutrition.data.internal.shape.Shape.upTo;
import static org.k2nutrition.data.internal.shape.Shape.whole;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.k2nutrition.data.internal.shape.Shape;
import org.k2nutrition.food.Component;
import org.k2nutrition.food.FoodGroup;
import org.k2nutrition.food.LimitKind;
import org.k2nutrition.food.Qualifier;
import org.k2nutrition.source.Verification;

/** The shape of an overlay, as {@code schema/overlay.schema.json} describes it. */
final class OverlayShape {

  private static final String LARGEST = "100000";

  /** What is worked out or absent is never written into a table. */
  private static final Set<Qualifier> UNPUBLISHED =
      EnumSet.of(Qualifier.DERIVED, Qualifier.NOT_ANALYSED);

  private static final Shape TEXT =
      text("\\S(.{0,998}\\S)?", "a text of one line, not empty, at most 1000 letters");
  private static final Shape COMPONENT = oneOf(symbols(Component.vitaminK()));
  private static final Shape PORTION = tuple(above("0", LARGEST), TEXT, above("0", LARGEST));
  private static final Shape NAMES =
      map(language -> language.matches("[a-z]{2}"), "a language such as en", list(TEXT, 1));

  private final OverlayNames known;
  private final Shape citation;

  OverlayShape(OverlayNames known) {
    this.known = known;
    this.citation = name(known::isCitation, "a citation of the overlay or the dataset");
  }

  Shape root() {
    Map<String, Shape> optional = new HashMap<>(origin());
    optional.put("title", TEXT);
    optional.put("citations", list(work(), 0));
    optional.put("foods", list(food(), 0));
    optional.put("portions", list(additions("portions", list(PORTION, 1)), 0));
    optional.put("aliases", list(additions("names", NAMES), 0));
    optional.put("recipes", list(recipe(), 0));
    optional.put("supplementProducts", list(product(), 0));
    optional.put("medicineCodes", list(medicineCode(), 0));
    return object(
        Map.of("overlay", name(known::isFreeTable, "a new table id such as our-clinic")), optional);
  }

  private Map<String, Shape> origin() {
    return Map.of(
        "publication",
        citation,
        "via",
        citation,
        "verification",
        oneOf(names(Verification.values())),
        "origin",
        text("[a-z0-9-]{1,100}", "lower-case letters, digits and hyphens"));
  }

  private Shape work() {
    return object(
        Map.of("key", name(known::isNewKey, "a new key such as our-lab-2026"), "title", TEXT),
        Map.of(
            "authors",
            TEXT,
            "container",
            TEXT,
            "year",
            whole("3000"),
            "doi",
            TEXT,
            "pmid",
            TEXT,
            "url",
            TEXT,
            "licence",
            TEXT,
            "note",
            TEXT));
  }

  private Shape food() {
    Map<String, Shape> optional = new HashMap<>();
    for (String field : List.of("original", "tableGroup", "state", "note")) {
      optional.put(field, TEXT);
    }
    optional.put("names", NAMES);
    optional.put("plant", bool());
    optional.put("codes", list(text("[a-z][a-z-]*:[A-Za-z0-9]+", "a code such as ean:4006"), 1));
    optional.put("companions", companions());
    optional.put("measurements", list(measurement(), 1));
    optional.put("portions", list(PORTION, 1));
    return object(
        Map.of(
            "id",
            name(known::isFoodId, "an id of the dataset, or '" + known.table() + ":' and a key"),
            "name",
            TEXT,
            "group",
            oneOf(names(FoodGroup.values()))),
        optional);
  }

  private Shape measurement() {
    Map<String, Shape> optional = new HashMap<>(origin());
    for (String field : List.of("value", "limit", "lowerLimit")) {
      optional.put(field, above("0", LARGEST));
    }
    for (String field : List.of("min", "max", "se", "sd")) {
      optional.put(field, upTo(LARGEST));
    }
    for (String field :
        List.of("state", "country", "method", "derivation", "note", "originReason", "record")) {
      optional.put(field, TEXT);
    }
    optional.put("qualifier", oneOf(published()));
    optional.put("limitKind", oneOf(names(LimitKind.values())));
    optional.put("n", whole("1000000"));
    optional.put("analysed", bool());
    optional.put("sources", list(citation, 1));
    return object(Map.of("component", COMPONENT), optional);
  }

  private Shape companions() {
    Shape figure =
        either(
            JsonNode::isNumber,
            upTo(LARGEST),
            either(
                JsonNode::isArray,
                tuple(oneOf(published()), above("0", LARGEST)),
                text("\\(?trace\\)?|<[0-9]{1,9}(\\.[0-9]{1,9})?", "a number, 'trace' or '<5'")));
    Map<String, Shape> fields = new HashMap<>();
    symbols(Component.companions()).forEach(symbol -> fields.put(symbol, figure));
    fields.put("publication", citation);
    fields.put("verification", oneOf(names(Verification.values())));
    return object(Map.of(), fields);
  }

  private Shape additions(String field, Shape value) {
    return object(
        Map.of("food", name(known::isFood, "a food of the dataset or the overlay"), field, value),
        Map.of());
  }

  private Shape recipe() {
    Shape ingredient =
        tuple(name(known::isFood, "a food of the dataset or the overlay"), above("0", LARGEST));
    return object(
        Map.of(
            "id",
            name(known::isOwn, "'" + known.table() + ":' and a key"),
            "name",
            TEXT,
            "ingredients",
            list(ingredient, 1)),
        Map.of("group", oneOf(names(FoodGroup.values())), "yield", above("0", "1000000")));
  }

  private Shape product() {
    Shape amount = tuple(above("0", "1000000"), oneOf(List.of("ug", "mg", "g")));
    return object(
        Map.of(
            "id",
            name(known::isOwn, "'" + known.table() + ":' and a key"),
            "name",
            TEXT,
            "unit",
            text("\\p{L}{1,30}", "what is counted, such as capsule"),
            "amounts",
            map(OverlayShape::isForm, "a form such as MK-7, K2 or vitaminD", amount)),
        Map.of("servingSize", above("0", "1000")));
  }

  private Shape medicineCode() {
    return object(
        Map.of(
            "code",
            text("\\S(.{0,98}\\S)?", "a code of at most 100 letters"),
            "medicine",
            name(known::isMedicine, "a medicine of the dataset such as warfarin")),
        Map.of());
  }

  private static boolean isForm(String symbol) {
    return Component.find(symbol)
        .filter(c -> c != Component.ENERGY && c != Component.FAT && c != Component.SATURATED_FAT)
        .filter(c -> c != Component.K2_EQUIVALENTS && c != Component.K_EQUIVALENTS)
        .isPresent();
  }

  private static List<String> published() {
    return Arrays.stream(Qualifier.values())
        .filter(qualifier -> !UNPUBLISHED.contains(qualifier))
        .map(Enum::name)
        .toList();
  }

  private static List<String> symbols(List<Component> components) {
    return components.stream().map(Component::symbol).toList();
  }

  private static List<String> names(Enum<?>[] constants) {
    return Arrays.stream(constants).map(Enum::name).toList();
  }
}
