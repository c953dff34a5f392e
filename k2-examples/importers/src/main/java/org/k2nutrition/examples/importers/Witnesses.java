package org.k2nutrition.examples.importers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.k2nutrition.food.Qualifier;

/** The measurements of a curated food: those of its linked records and literature, made whole. */
final class Witnesses {

  private static final List<String> OF_RECORD = List.of("publication", "via", "country", "state");

  private final Dataset dataset;
  private final ObjectNode literatureHead;
  private final Map<String, ObjectNode> literature;
  private final Origins origins;

  Witnesses(Dataset dataset, DataFile literature, Origins origins) {
    this.dataset = dataset;
    this.literatureHead = literature.head();
    this.literature = literature.byId();
    this.origins = origins;
  }

  List<ObjectNode> of(ObjectNode food) {
    String who = "curated.json, food " + DataFile.id(food);
    List<ObjectNode> measurements = new ArrayList<>();
    for (String id : Json.texts(food.path("links"))) {
      measurements.addAll(ofTable(id, dataset.record(id, who), dataset.head(id, who)));
    }
    for (String id : Json.texts(food.path("literature"))) {
      measurements.addAll(ofLiterature(id, who));
    }
    if (food.has("companionsFrom")) {
      String id = food.get("companionsFrom").textValue();
      measurements.addAll(companions(id, dataset.record(id, who), dataset.head(id, who)));
    }
    return measurements;
  }

  private List<ObjectNode> ofTable(String id, ObjectNode record, ObjectNode head) {
    return Json.objects(record.path("measurements")).stream()
        .map(measurement -> joined(id, whole(id, measurement, head, head.path("surrogates"))))
        .toList();
  }

  private ObjectNode joined(String id, ObjectNode measurement) {
    origins.apply(id, measurement);
    return Json.ordered(measurement, Fields.MEASUREMENT);
  }

  private List<ObjectNode> ofLiterature(String id, String who) {
    ObjectNode record = literature.get(id);
    if (record == null) {
      throw new ImportException(who + ", literature", id, "a record of literature.json");
    }
    String publication = record.get("publication").textValue();
    JsonNode surrogates = literatureHead.path("surrogates").path(publication);
    ObjectNode defaults = Json.object().put("origin", publication);
    OF_RECORD.stream().filter(record::has).forEach(f -> defaults.set(f, record.get(f)));
    List.of("origin", "originReason").stream()
        .filter(record::has)
        .forEach(f -> defaults.set(f, record.get(f)));
    return Json.objects(record.get("measurements")).stream()
        .map(measurement -> whole(id, measurement, defaults, surrogates))
        .toList();
  }

  private static ObjectNode whole(
      String id, ObjectNode measurement, ObjectNode defaults, JsonNode surrogates) {
    ObjectNode whole = measurement.deepCopy().put("record", id);
    for (String field : Fields.MEASUREMENT) {
      if (!whole.has(field) && defaults.has(field)) {
        whole.set(field, defaults.get(field));
      }
    }
    JsonNode surrogate = surrogates.path(whole.get("component").textValue());
    if (Surrogates.needs(whole) && surrogate.isNumber()) {
      whole.set("limit", surrogate);
      whole.put("limitKind", "SURROGATE");
    }
    return Json.ordered(whole, Fields.MEASUREMENT);
  }

  private static List<ObjectNode> companions(String id, ObjectNode record, ObjectNode head) {
    ObjectNode provenance = head.deepCopy();
    List<ObjectNode> measurements = new ArrayList<>();
    for (JsonNode from : List.of(head.path("companions"), record.path("companions"))) {
      for (String field : List.of("publication", "verification")) {
        if (from.has(field)) {
          provenance.set(field, from.get(field));
        }
      }
    }
    record.path("companions").properties().stream()
        .filter(companion -> !provenance.has(companion.getKey()))
        .map(companion -> companion(companion.getKey(), companion.getValue()))
        .forEach(m -> measurements.add(whole(id, m, provenance, head.path("surrogates"))));
    return measurements;
  }

  /** The short form of a companion nutrient, written out. */
  static ObjectNode companion(String component, JsonNode figure) {
    ObjectNode measurement = Json.object().put("component", component);
    if (figure.isArray()) {
      measurement.set("qualifier", figure.get(0));
      if (figure.size() > 1) {
        measurement.set("value", figure.get(1));
      }
    } else if (figure.isNumber()) {
      boolean zero = figure.decimalValue().signum() == 0;
      measurement.put("qualifier", (zero ? Qualifier.PUBLISHED_ZERO : Qualifier.PUBLISHED).name());
      if (!zero) {
        measurement.set("value", figure);
      }
    } else if (figure.textValue().equals("trace")) {
      measurement.put("qualifier", Qualifier.TRACE.name());
    } else if (figure.textValue().equals("(trace)")) {
      measurement.put("qualifier", Qualifier.TRACE.name()).put("analysed", false);
    } else {
      measurement.put("qualifier", Qualifier.BELOW_LOQ.name());
      measurement.set(
          "limit", Json.parse("{\"l\":" + figure.textValue().substring(1) + "}").get("l"));
      measurement.put("limitKind", "LOQ");
    }
    return measurement;
  }
}
