package org.k2nutrition.data;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * All ways to write some medicines that the shipped files hold, read with another parser than the
 * library's: names, salts and brands in several dresses, codes with and without their system.
 */
final class Spellings {

  private static final ObjectMapper JSON = new ObjectMapper();

  private Spellings() {}

  static Map<String, Set<String>> of(Set<String> ids) {
    Map<String, Set<String>> spellings = new TreeMap<>();
    ids.forEach(id -> spellings.put(id, new LinkedHashSet<>()));
    for (JsonNode medicine : records("medicines.json", "medicines")) {
      Set<String> texts = spellings.get(medicine.get("id").asText());
      if (texts != null) {
        medicine.get("names").forEach(names -> names.forEach(name -> dress(name.asText(), texts)));
        medicine.path("salts").forEach(name -> dress(name.asText(), texts));
      }
    }
    for (JsonNode brand : records("brands.json", "brands")) {
      for (JsonNode id : brand.get("medicines")) {
        if (spellings.containsKey(id.asText())) {
          dress(brand.get("brand").asText(), spellings.get(id.asText()));
        }
      }
    }
    for (String system : new String[] {"atc", "rxnorm", "unii", "snomed", "mesh", "drugbank"}) {
      for (JsonNode code : records("codes-" + system + ".json", "codes")) {
        addCode(system, code, spellings);
      }
    }
    return spellings;
  }

  private static void addCode(String system, JsonNode code, Map<String, Set<String>> spellings) {
    JsonNode medicines = code.path("medicines");
    if (medicines.size() == 1 && spellings.containsKey(medicines.get(0).asText())) {
      Set<String> texts = spellings.get(medicines.get(0).asText());
      String value = code.get("code").asText();
      texts.add(value);
      texts.add(value.toLowerCase(Locale.ROOT));
      texts.add(system + ":" + value);
      texts.add(system.toUpperCase(Locale.ROOT) + " " + value);
    }
  }

  private static void dress(String name, Set<String> texts) {
    texts.add(name);
    texts.add(name.toUpperCase(Locale.ROOT));
    texts.add(name + " 5 mg");
    texts.add("  " + name + ", 2.5mg tablets ");
  }

  static Iterable<JsonNode> records(String file, String field) {
    try (InputStream in = K2.class.getResourceAsStream(file)) {
      return JSON.readTree(in).get(field);
    } catch (IOException e) {
      throw new AssertionError(file, e);
    }
  }
}
