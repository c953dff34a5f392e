package org.k2nutrition.examples.importers;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.k2nutrition.food.Component;

/**
 * One record being written: facts go into its JSON, sentences into the texts, under the key {@code
 * kind.id.field}.
 */
final class EvidenceRecord {

  private static final Map<String, String> VERIFICATIONS =
      Map.of("verified", "VERIFIED", "secondary", "SECONDARY");

  private static final Pattern MICROGRAM = Pattern.compile("\\bug\\b");

  private final Row row;
  private final String textPrefix;
  private final Texts texts;
  private final ObjectNode json;

  EvidenceRecord(Row row, String kind, String idField, String id, Texts texts) {
    this.row = row;
    this.textPrefix = kind + "." + id + ".";
    this.texts = texts;
    this.json = Json.object().put(idField, id);
  }

  /** A sentence, if the cell has one; for people the microgram has its sign. */
  EvidenceRecord text(String field, String column) {
    row.optional(column)
        .map(text -> MICROGRAM.matcher(text).replaceAll("µg"))
        .ifPresent(text -> texts.put(textPrefix + field, text));
    return this;
  }

  /** A fact as printed, if the cell has one. */
  EvidenceRecord fact(String field, String column) {
    row.optional(column).ifPresent(text -> json.put(field, text));
    return this;
  }

  EvidenceRecord put(String field, String value) {
    if (!value.isEmpty()) {
      json.put(field, value);
    }
    return this;
  }

  EvidenceRecord decimal(String field, String value) {
    if (!value.isEmpty()) {
      json.put(field, new BigDecimal(value));
    }
    return this;
  }

  EvidenceRecord year(String column) {
    row.optionalInteger(column).ifPresent(year -> json.put("year", year));
    return this;
  }

  EvidenceRecord constant(String field, String column, Map<String, ? extends Enum<?>> meanings) {
    json.put(field, row.among(column, meanings).name());
    return this;
  }

  EvidenceRecord verification(String column) {
    json.put("verification", row.among(column, VERIFICATIONS));
    return this;
  }

  EvidenceRecord list(String field, List<String> values) {
    if (!values.isEmpty()) {
      ArrayNode array = json.putArray(field);
      values.forEach(array::add);
    }
    return this;
  }

  EvidenceRecord forms(String symbols) {
    List<String> forms = parts(symbols);
    forms.forEach(Component::of);
    return list("forms", forms);
  }

  EvidenceRecord citations(String field, String column, EvidenceCitations citations) {
    return list(
        field,
        parts(row.text(column)).stream().map(key -> citations.cite(row, column, key)).toList());
  }

  ObjectNode json() {
    return json;
  }

  static List<String> parts(String cell) {
    return Arrays.stream(cell.split(";")).map(String::strip).filter(p -> !p.isEmpty()).toList();
  }
}
