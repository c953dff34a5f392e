package org.k2nutrition.examples.importers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The curated foods are made by the method from what they link, and only so. */
class CuratedBuilderTest {

  @TempDir Path folder;

  @BeforeEach
  void copy() {
    Shipped.copyTo(folder);
  }

  @Test
  void makesTheShippedFileAgainByteForByte() throws IOException {
    CuratedBuilder.run(folder);
    assertThat(Files.readAllBytes(folder.resolve(CuratedBuilder.FILE)))
        .isEqualTo(Shipped.bytes(CuratedBuilder.FILE));
  }

  @Test
  void makesTheSameFromTheHandWrittenFieldsAlone() throws IOException {
    DataFile curated = DataFile.read(folder.resolve(CuratedBuilder.FILE));
    curated.records().forEach(food -> food.remove(List.of("codes", "measurements", "composites")));
    curated.write(folder.resolve(CuratedBuilder.FILE));
    CuratedBuilder.run(folder);
    assertThat(Files.readAllBytes(folder.resolve(CuratedBuilder.FILE)))
        .isEqualTo(Shipped.bytes(CuratedBuilder.FILE));
  }

  @ParameterizedTest
  @CsvSource({
    "gouda, K1, 2.3, 2.3, 4, D",
    "gouda, MK-9, 39.6, 39.6, , E",
    "danish-blue, MK-9, 40.1943, 40.1943, 40.1943, B",
    "cheddar, MK-9, 8, 8, 8, B",
    "egg-whole-raw, K1, 0, 0.3, 1.3143, B",
    "camembert, K2, 0, 68.1, 68.1, C"
  })
  void derivesTheComposite(
      String food, String component, String lower, String middle, String upper, String tier) {
    ObjectNode composite = composite(foods().get(food), component);
    assertThat(composite.get("lower")).hasToString(lower);
    assertThat(composite.get("middle")).hasToString(middle);
    assertThat(composite.path("upper").asText("")).isEqualTo(upper == null ? "" : upper);
    assertThat(composite.get("tier").textValue()).isEqualTo(tier);
  }

  @Test
  void aWitnessNamesRecordPublicationAndOrigin() {
    ObjectNode k1 = Figures.measurement(foods().get("gouda"), "K1");
    assertThat(k1.get("record").textValue()).isEqualTo("usda-sr:01022");
    assertThat(k1.get("publication").textValue()).isEqualTo("usda-sr28");
    assertThat(k1.get("verification").textValue()).isEqualTo("VERIFIED");
    assertThat(k1.get("origin").textValue()).isEqualTo("usda");
  }

  @Test
  void figuresOfTheLiteratureStayInTheirOwnFile() {
    ObjectNode edam = foods().get("edam");
    assertThat(Json.texts(edam.get("literature"))).contains("vermeer-2018/edam");
    assertThat(Json.objects(edam.get("measurements")))
        .isNotEmpty()
        .noneMatch(measurement -> measurement.get("record").textValue().contains("/"));
    assertThat(composite(edam, "MK-8").get("middle")).isNotNull();
  }

  @Test
  void aMissingLimitIsReplacedByTheTablesSmallestFigure() {
    ObjectNode mk5 = Figures.measurement(foods().get("pork-loin-raw"), "MK-5");
    assertThat(mk5.get("qualifier").textValue()).isEqualTo("PUBLISHED_ZERO");
    assertThat(mk5.get("limit").decimalValue()).isEqualByComparingTo("0.0135");
    assertThat(mk5.get("limitKind").textValue()).isEqualTo("SURROGATE");
  }

  @Test
  void aJoinedFigureCountsForItsOriginAndSaysWhy() {
    ObjectNode k1 = Figures.measurement(foods().get("natto"), "K1");
    assertThat(k1.get("record").textValue()).isEqualTo("usda-sr:16113");
    assertThat(k1.get("origin").textValue()).isEqualTo("usda");
    assertThat(k1.get("originReason").textValue()).contains("imputed from miso");
  }

  @Test
  void companionNutrientsComeFromTheRecordThatIsNamed() {
    ObjectNode energy = Figures.measurement(foods().get("gouda"), "energy");
    assertThat(Figures.read(energy)).isEqualTo("PUBLISHED 356");
    assertThat(energy.get("publication").textValue()).isEqualTo("usda-sr-legacy-2018");
    assertThat(energy.get("verification").textValue()).isEqualTo("SECONDARY");
  }

  @Test
  void fermentedFoodsAreNotPlantsAlone() {
    assertThat(foods().get("natto").has("plant")).isFalse();
    assertThat(foods().get("sauerkraut").has("plant")).isFalse();
    assertThat(foods().get("kale-raw").get("plant").booleanValue()).isTrue();
  }

  @Test
  void refusesALinkToNothing() {
    changeGouda("links", "usda-sr:99999");
    assertThatThrownBy(() -> CuratedBuilder.run(folder))
        .hasMessage(
            "curated.json, food gouda, record: 'usda-sr:99999', expected a record of the dataset");
  }

  @Test
  void refusesARowOfTheLiteratureThatIsNotThere() {
    changeGouda("literature", "vermeer-2018/none");
    assertThatThrownBy(() -> CuratedBuilder.run(folder))
        .hasMessage(
            "curated.json, food gouda, literature: 'vermeer-2018/none', expected a record of"
                + " literature.json");
  }

  @Test
  void refusesAFigureWithoutACitation() {
    DataFile literature = DataFile.read(folder.resolve(CuratedBuilder.LITERATURE));
    literature.byId().get("vermeer-2018/gouda-middle-aged").put("publication", "nobody-1900");
    literature.write(folder.resolve(CuratedBuilder.LITERATURE));
    assertThatThrownBy(() -> CuratedBuilder.run(folder))
        .hasMessage(
            "curated.json, food gouda, publication: 'nobody-1900', expected a key of"
                + " citations.json");
  }

  private void changeGouda(String field, String id) {
    DataFile curated = DataFile.read(folder.resolve(CuratedBuilder.FILE));
    curated.byId().get("gouda").putArray(field).add(id);
    curated.write(folder.resolve(CuratedBuilder.FILE));
  }

  private Map<String, ObjectNode> foods() {
    return DataFile.read(folder.resolve(CuratedBuilder.FILE)).byId();
  }

  private static ObjectNode composite(ObjectNode food, String component) {
    return Json.objects(food.get("composites")).stream()
        .filter(composite -> composite.get("component").textValue().equals(component))
        .findFirst()
        .orElseThrow();
  }
}
