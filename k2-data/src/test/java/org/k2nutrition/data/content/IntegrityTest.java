package org.k2nutrition.data.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must hold between the records of the dataset; each test names every fault it finds. */
class IntegrityTest {

  private static final String CURATED = "curated.json";
  private static final String LITERATURE = "literature.json";
  private static final Set<String> LONG =
      Set.of("MK-5", "MK-6", "MK-7", "MK-8", "MK-9", "MK-10", "MK-9(4H)");
  private static final Map<String, JsonNode> FOODS = DataFiles.foods();
  private static final List<JsonNode> CURATED_FOODS = DataFiles.records(CURATED);

  static Stream<String> files() {
    return DataFiles.names().stream();
  }

  @ParameterizedTest
  @MethodSource("files")
  void idsAreUniqueAndSorted(String file) {
    List<String> ids = DataFiles.records(file).stream().map(IntegrityTest::id).toList();
    assertThat(ids).doesNotHaveDuplicates();
    assertThat(ids).isSortedAccordingTo(Comparator.naturalOrder());
  }

  @Test
  void idsBelongToTheirTable() {
    List<String> faults = new ArrayList<>();
    for (String file : DataFiles.tables()) {
      String table = DataFiles.json(file).get("table").textValue();
      for (JsonNode food : DataFiles.records(file)) {
        if (!table.equals(id(food).contains(":") ? id(food).split(":", -1)[0] : "curated")) {
          faults.add(file + ": " + id(food));
        }
      }
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void everyLinkLeadsToARecordThatHasAFigure() {
    List<String> faults = new ArrayList<>();
    Set<String> literature = literatureIds();
    for (JsonNode food : CURATED_FOODS) {
      for (String link : texts(food, "links")) {
        if (!FOODS.containsKey(link) || FOODS.get(link).path("measurements").isEmpty()) {
          faults.add(id(food) + ": link " + link);
        }
      }
      texts(food, "literature").stream()
          .filter(row -> !literature.contains(row))
          .forEach(row -> faults.add(id(food) + ": literature " + row));
      String companions = food.path("companionsFrom").asText();
      if (!companions.isEmpty() && !texts(food, "links").contains(companions)) {
        faults.add(id(food) + ": companionsFrom " + companions);
      }
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void everyMeasurementOfACuratedFoodComesFromARecordItLinks() {
    List<String> faults = new ArrayList<>();
    for (JsonNode food : CURATED_FOODS) {
      for (JsonNode measurement : food.path("measurements")) {
        String record = measurement.path("record").asText();
        if (!texts(food, "links").contains(record)) {
          faults.add(id(food) + ": " + measurement.get("component") + " of " + record);
        }
      }
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void noRecordStandsInTwoCuratedFoods() {
    Map<String, List<String>> users = new TreeMap<>();
    for (JsonNode food : CURATED_FOODS) {
      Stream.concat(texts(food, "links").stream(), texts(food, "literature").stream())
          .forEach(record -> users.computeIfAbsent(record, r -> new ArrayList<>()).add(id(food)));
    }
    assertThat(users).allSatisfy((record, foods) -> assertThat(foods).hasSize(1));
  }

  @Test
  void everyRecordOfTheLiteratureIsUsed() {
    Set<String> unused = new TreeSet<>(literatureIds());
    CURATED_FOODS.forEach(food -> unused.removeAll(texts(food, "literature")));
    assertThat(unused).isEmpty();
  }

  /** The publications are looked through when the literature is merged. */
  @Test
  void everyRecordOfATableWithALongMenaquinoneIsInACuratedFood() {
    Set<String> missing = new TreeSet<>();
    for (JsonNode food : FOODS.values()) {
      for (JsonNode measurement : food.path("measurements")) {
        if (id(food).contains(":")
            && LONG.contains(measurement.get("component").textValue())
            && measurement.has("value")) {
          missing.add(id(food));
        }
      }
    }
    CURATED_FOODS.forEach(food -> missing.removeAll(texts(food, "links")));
    assertThat(missing).isEmpty();
  }

  @Test
  void noFoodIsCountedThroughAnAverageAndItsSample() {
    List<String> faults = new ArrayList<>();
    for (JsonNode food : CURATED_FOODS) {
      List<String> links = texts(food, "links");
      for (String link : links) {
        String repeated = FOODS.get(link).path("note").asText();
        links.stream()
            .filter(other -> isAverage(link) && tableOf(other).equals(tableOf(link)))
            .filter(other -> !other.equals(link))
            .forEach(other -> faults.add(id(food) + ": " + link + " and " + other));
        links.stream()
            .filter(repeated::contains)
            .forEach(other -> faults.add(id(food) + ": " + link + " repeats " + other));
      }
    }
    assertThat(faults).isEmpty();
  }

  private static boolean isAverage(String id) {
    JsonNode food = FOODS.get(id);
    String names = food.path("name").asText() + food.path("original").asText();
    return names.contains("average") || names.contains("平均") || names.contains("aliment moyen");
  }

  @Test
  void everyCitationThatIsNamedIsThereAndNoOther() {
    Set<String> named = new TreeSet<>();
    for (String file : DataFiles.names()) {
      if (!file.equals("citations.json")) {
        collect(DataFiles.json(file), named);
      }
    }
    DataFiles.entries().forEach(entry -> addText(entry.path("citation"), named));
    Set<String> there = new TreeSet<>();
    DataFiles.records("citations.json").forEach(c -> there.add(c.get("key").textValue()));
    Set<String> missing = new TreeSet<>(named);
    missing.removeAll(there);
    assertThat(missing).as("named and not there").isEmpty();
  }

  private static void collect(JsonNode node, Set<String> keys) {
    for (String field : List.of("publication", "via", "citation")) {
      addText(node.path(field), keys);
    }
    node.path("sources").forEach(key -> addText(key, keys));
    node.forEach(child -> collect(child, keys));
  }

  private static void addText(JsonNode node, Set<String> texts) {
    if (node.isTextual()) {
      texts.add(node.textValue());
    }
  }

  @Test
  void everyFigureHasASourceAndAVerification() {
    List<String> faults = new ArrayList<>();
    for (String file : DataFiles.tables()) {
      JsonNode head = DataFiles.json(file);
      for (JsonNode food : DataFiles.records(file)) {
        for (JsonNode measurement : food.path("measurements")) {
          for (String field : List.of("publication", "verification", "origin")) {
            if (!measurement.has(field) && !head.has(field)) {
              faults.add(id(food) + ": " + measurement.get("component") + " without " + field);
            }
          }
        }
      }
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void noComponentIsMeasuredTwiceInOneRecord() {
    List<String> faults = new ArrayList<>();
    Stream<JsonNode> records =
        Stream.concat(
            FOODS.values().stream().filter(food -> id(food).contains(":")),
            DataFiles.records(LITERATURE).stream());
    records.forEach(
        record -> {
          Set<String> seen = new HashSet<>();
          for (JsonNode measurement : record.path("measurements")) {
            String component = measurement.get("component").textValue();
            if (!seen.add(component)) {
              faults.add(id(record) + ": " + component);
            }
          }
        });
    assertThat(faults).isEmpty();
  }

  @Test
  void rangesAreOrdered() {
    List<String> faults = new ArrayList<>();
    everyMeasurement()
        .forEach(
            (where, m) -> {
              boolean said = m.path("note").asText().contains("outside the published range");
              if (!ordered(m, "min", "max")
                  || !ordered(m, "lowerLimit", "limit")
                  || (!said && (!ordered(m, "min", "value") || !ordered(m, "value", "max")))) {
                faults.add(where + ": " + m);
              }
            });
    for (JsonNode food : CURATED_FOODS) {
      for (JsonNode composite : food.get("composites")) {
        if (!ordered(composite, "lower", "middle")
            || !ordered(composite, "middle", "analysedUpper")
            || !ordered(composite, "analysedUpper", "upper")
            || !ordered(composite, "lower", "upper")) {
          faults.add(id(food) + ": " + composite);
        }
      }
    }
    assertThat(faults).isEmpty();
  }

  private static boolean ordered(JsonNode node, String low, String high) {
    return !node.has(low)
        || !node.has(high)
        || node.get(low).decimalValue().compareTo(node.get(high).decimalValue()) <= 0;
  }

  @Test
  void oneLaboratoryIsOneOrigin() {
    List<List<String>> laboratories =
        List.of(
            List.of("vermeer-2018", "schurgers-2000"),
            List.of("chollet-2017", "walther-schmidt-2021"),
            List.of("tsukamoto-2000a", "tsukamoto-2000b"),
            List.of("fu-2016-dairy-abstract", "fu-2017"),
            List.of("jensen-2022b", "jensen-2025", "dtu"));
    Map<String, JsonNode> literature = new HashMap<>();
    DataFiles.records(LITERATURE).forEach(row -> literature.put(id(row), row));
    List<String> faults = new ArrayList<>();
    for (JsonNode food : CURATED_FOODS) {
      Map<String, Set<String>> origins = new TreeMap<>();
      food.path("measurements").forEach(m -> addOrigin(origins, m, m.path("origin").asText()));
      for (String row : texts(food, "literature")) {
        JsonNode record = literature.get(row);
        String own = record.path("origin").asText(record.get("publication").textValue());
        record
            .get("measurements")
            .forEach(m -> addOrigin(origins, m, m.path("origin").asText(own)));
      }
      origins.forEach(
          (component, votes) ->
              laboratories.stream()
                  .filter(laboratory -> laboratory.stream().filter(votes::contains).count() > 1)
                  .forEach(two -> faults.add(id(food) + ", " + component + ": " + two)));
    }
    assertThat(faults).isEmpty();
  }

  private static void addOrigin(Map<String, Set<String>> origins, JsonNode m, String origin) {
    origins.computeIfAbsent(m.get("component").textValue(), c -> new TreeSet<>()).add(origin);
  }

  @Test
  void everyCuratedFoodHasAnEnglishNameAndNoNameTwice() {
    List<String> faults = new ArrayList<>();
    for (JsonNode food : CURATED_FOODS) {
      if (texts(food.get("names"), "en").isEmpty()) {
        faults.add(id(food) + ": no English name");
      }
    }
    assertThat(faults).isEmpty();
    assertThat(CURATED_FOODS.stream().map(food -> food.get("name").textValue()))
        .doesNotHaveDuplicates();
  }

  @Test
  void aCodeMeansOneRecordOfATable() {
    Map<String, List<String>> users = new TreeMap<>();
    FOODS.values().stream()
        .filter(food -> id(food).contains(":"))
        .forEach(
            food ->
                texts(food, "codes")
                    .forEach(
                        code ->
                            users
                                .computeIfAbsent(
                                    tableOf(id(food)) + " " + code, c -> new ArrayList<>())
                                .add(id(food))));
    assertThat(users).allSatisfy((code, foods) -> assertThat(foods).hasSize(1));
  }

  /** Every measurement of tables and literature, by where it stands. */
  private static Map<String, JsonNode> everyMeasurement() {
    Map<String, JsonNode> measurements = new LinkedHashMap<>();
    Stream.concat(FOODS.values().stream(), DataFiles.records(LITERATURE).stream())
        .forEach(
            record -> {
              int number = 0;
              for (JsonNode measurement : record.path("measurements")) {
                measurements.put(id(record) + "/" + number++, measurement);
              }
            });
    return measurements;
  }

  private static Set<String> literatureIds() {
    Set<String> ids = new HashSet<>();
    DataFiles.records(LITERATURE).forEach(record -> ids.add(id(record)));
    return ids;
  }

  private static String tableOf(String id) {
    return id.split(":", -1)[0];
  }

  private static List<String> texts(JsonNode node, String field) {
    return DataFiles.texts(node.path(field));
  }

  private static String id(JsonNode record) {
    return record.iterator().next().textValue();
  }
}
