package org.k2nutrition.data.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.k2nutrition.evidence.AnswerKind;
import org.k2nutrition.evidence.BiomarkerKind;
import org.k2nutrition.evidence.CheckLevel;
import org.k2nutrition.evidence.ClaimSection;
import org.k2nutrition.evidence.Direction;
import org.k2nutrition.evidence.NoticeStatus;
import org.k2nutrition.evidence.Relation;
import org.k2nutrition.evidence.StudyDesign;
import org.k2nutrition.evidence.StudyTopic;
import org.k2nutrition.evidence.Verdict;
import org.k2nutrition.food.Component;
import org.k2nutrition.food.FoodGroup;
import org.k2nutrition.food.LimitKind;
import org.k2nutrition.food.Qualifier;
import org.k2nutrition.food.Tier;
import org.k2nutrition.interaction.Action;
import org.k2nutrition.interaction.Severity;
import org.k2nutrition.reference.DoseKind;
import org.k2nutrition.reference.LifeGroup;
import org.k2nutrition.reference.ReferenceKind;
import org.k2nutrition.reference.RegulatoryTopic;
import org.k2nutrition.reference.Scope;
import org.k2nutrition.source.Verification;

/** Every file of the dataset follows the schema that is shipped beside it. */
class SchemaTest {

  private static final String BASE = "https://schema.invalid/";
  private static final String COMMON = "common.schema.json";
  private static final String FOODS = "foods.schema.json";

  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(schemas()));

  static Stream<String> files() {
    return Stream.concat(Stream.of(DataFiles.MANIFEST), DataFiles.names().stream());
  }

  @ParameterizedTest
  @MethodSource("files")
  void everyFileFollowsItsSchema(String file) {
    assertThat(faults(schemaOf(file), DataFiles.json(file))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("schemaNames")
  void everySchemaFollowsTheSchemaOfSchemas(String schema) {
    Schema meta =
        REGISTRY.getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()));
    assertThat(faults(meta, DataFiles.json("schema/" + schema))).isEmpty();
  }

  @Test
  void theSchemaKnowsTheConstantsOfTheLibraryAndNoOthers() {
    JsonNode defs = DataFiles.json("schema/" + COMMON).get("$defs");
    assertThat(constants(defs.get("foodGroup"))).isEqualTo(names(FoodGroup.values()));
    assertThat(constants(defs.get("tier"))).isEqualTo(names(Tier.values()));
    assertThat(constants(defs.get("verification"))).isEqualTo(names(Verification.values()));
    assertThat(constants(defs.at("/measurement/properties/limitKind")))
        .isEqualTo(names(LimitKind.values()));
    assertThat(constants(defs.get("component")))
        .isEqualTo(Arrays.stream(Component.values()).map(Component::symbol).toList());
    assertThat(constants(defs.get("qualifier")))
        .isEqualTo(
            Arrays.stream(Qualifier.values())
                .filter(q -> q != Qualifier.DERIVED && q != Qualifier.NOT_ANALYSED)
                .map(Enum::name)
                .toList());
  }

  static Stream<Arguments> constants() {
    return Stream.of(
        arguments("references", "kind", ReferenceKind.values()),
        arguments("references", "scope", Scope.values()),
        arguments("references", "group", LifeGroup.values()),
        arguments("studies", "topic", StudyTopic.values()),
        arguments("studies", "design", StudyDesign.values()),
        arguments("studies", "direction", Direction.values()),
        arguments("retractions", "status", NoticeStatus.values()),
        arguments("claims", "section", ClaimSection.values()),
        arguments("claims", "verdict", Verdict.values()),
        arguments("claims", "checked", CheckLevel.values()),
        arguments("doses", "kind", DoseKind.values()),
        arguments("regulation", "topic", RegulatoryTopic.values()),
        arguments("biomarkers", "kind", BiomarkerKind.values()),
        arguments("synergies", "relation", Relation.values()),
        arguments("answers", "kind", AnswerKind.values()),
        arguments("rules", "severity", Severity.values()),
        arguments("rules", "direction", org.k2nutrition.interaction.Direction.values()),
        arguments("rules", "action", Action.values()));
  }

  @ParameterizedTest
  @MethodSource("constants")
  void aFieldTakesTheConstantsOfTheLibraryAndNoOthers(String file, String field, Enum<?>[] all) {
    JsonNode schema =
        DataFiles.json("schema/" + file + ".schema.json").get("$defs").iterator().next();
    assertThat(constants(schema.at("/properties/" + field))).isEqualTo(names(all));
  }

  /** Each line: a change of a sound measurement, and the place of the fault it makes. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"component\":\"K1\" | \"component\":\"K9\" | component",
        "\"value\":2 | \"value\":0 | value",
        "\"value\":2 | \"valeu\":2 | valeu",
        "\"value\":2 | \"n\":2 | value",
        "\"value\":2 | \"value\":2,\"limit\":1,\"limitKind\":\"LOD\" | limit",
        "\"value\":2 | \"qualifier\":\"BELOW_LOQ\" | limit",
        "\"value\":2 | \"qualifier\":\"NOT_DETECTED\",\"value\":2 | value",
        "\"value\":2 | \"qualifier\":\"NOT_DETECTED\",\"limit\":2 | limitKind",
        "\"value\":2 | \"value\":2,\"note\":\" \" | note",
        "\"value\":2 | \"value\":2,\"sources\":[] | sources"
      })
  void refusesAMeasurementThatIsNotSound(String sound, String unsound, String place) {
    String text =
        """
        {"table":"x","publication":"p","verification":"VERIFIED","origin":"o","surrogates":{},
        "foods":[{"id":"x:1","name":"n","group":"OTHER","tableGroup":"g","codes":["x:1"],
        "measurements":[{"component":"K1","value":2}]}]}\
        """;
    assertThat(faults(schema(FOODS), DataFiles.parse(text))).isEmpty();
    assertThat(faults(schema(FOODS), DataFiles.parse(text.replace(sound, unsound))))
        .isNotEmpty()
        .anySatisfy(fault -> assertThat(fault).contains("/foods/0/measurements/0").contains(place));
  }

  @Test
  void aCuratedFoodNeedsAWitnessAndTellsWhereItsFiguresComeFrom() {
    String text =
        """
        {"table":"curated","foods":[{"id":"x","name":"n","names":{"en":["n"]},"group":"OTHER",
        "state":"raw","note":"one",
        "measurements":[{"component":"K1","value":2}],
        "composites":[{"component":"K1","lower":2,"tier":"A"}]}]}\
        """;
    assertThat(faults(schema(FOODS), DataFiles.parse(text)))
        .anySatisfy(fault -> assertThat(fault).contains("links"))
        .anySatisfy(fault -> assertThat(fault).contains("literature"))
        .anySatisfy(fault -> assertThat(fault).contains("'publication'"))
        .anySatisfy(fault -> assertThat(fault).contains("why"));
  }

  private static List<String> faults(Schema schema, JsonNode document) {
    return schema.validate(document).stream()
        .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
        .toList();
  }

  private static Schema schemaOf(String file) {
    return schema(schemaName(file));
  }

  private static String schemaName(String file) {
    if (DataFiles.tables().contains(file)) {
      return FOODS;
    }
    return file.replaceFirst("^(texts|codes)[_-].*", "$1").replace(".json", "") + ".schema.json";
  }

  static Stream<String> schemaNames() {
    return Stream.concat(Stream.of(COMMON), files().map(SchemaTest::schemaName)).distinct();
  }

  private static Schema schema(String name) {
    return REGISTRY.getSchema(SchemaLocation.of(BASE + name));
  }

  private static Map<String, String> schemas() {
    return schemaNames()
        .collect(Collectors.toMap(name -> BASE + name, name -> DataFiles.text("schema/" + name)));
  }

  private static List<String> constants(JsonNode schema) {
    return DataFiles.texts(schema.get("enum"));
  }

  private static List<String> names(Enum<?>[] constants) {
    return Arrays.stream(constants).map(Enum::name).toList();
  }
}
