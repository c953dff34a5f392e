package org.k2nutrition.data;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.k2nutrition.food.Component;
import org.k2nutrition.food.Content;
import org.k2nutrition.food.Food;
import org.k2nutrition.food.Portion;
import org.k2nutrition.intake.Day;
import org.k2nutrition.intake.Diary;
import org.k2nutrition.intake.FoodEntry;
import org.k2nutrition.intake.SupplementEntry;
import org.k2nutrition.interaction.Facts;
import org.k2nutrition.interaction.Status;
import org.k2nutrition.person.Person;
import org.k2nutrition.person.Stated;
import org.k2nutrition.person.Supplement;
import org.k2nutrition.person.SupplementForm;
import org.k2nutrition.quantity.Amount;
import org.k2nutrition.quantity.Mass;
import org.k2nutrition.source.Verification;

/** What a caller lays over the dataset, and how faults in it are told. */
class OverlayTest {

  private static final String EXAMPLE = example();
  private static final K2 K2_WITH_EXAMPLE = with(EXAMPLE);

  private static String example() {
    try {
      String page = Files.readString(Path.of("../docs/overlays.md"));
      int from = page.indexOf("```json") + "```json".length();
      return page.substring(from, page.indexOf("```", from));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final String BASE = "https://k2nutrition.org/schema/";

  private static String schemaText(String name) {
    try (InputStream in = K2.class.getResourceAsStream("schema/" + name + ".schema.json")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static K2 with(String... overlays) {
    K2.Builder builder = K2.builder();
    for (String overlay : overlays) {
      builder.overlay("test.json", new ByteArrayInputStream(overlay.getBytes(UTF_8)));
    }
    return builder.build();
  }

  private static List<OverlayFault> faults(String overlay) {
    return catchThrowableOfType(OverlayException.class, () -> with(overlay)).faults();
  }

  @Test
  void theExampleOfThePageFollowsTheSchema() throws IOException {
    Schema schema =
        SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12,
                builder ->
                    builder.schemas(
                        Map.of(
                            BASE + "overlay.schema.json", schemaText("overlay"),
                            BASE + "common.schema.json", schemaText("common"))))
            .getSchema(SchemaLocation.of(BASE + "overlay.schema.json"));
    assertThat(schema.validate(new ObjectMapper().readTree(EXAMPLE))).isEmpty();
  }

  @Test
  void aFoodHasItsFiguresWithTheirSource() {
    Food quark = K2_WITH_EXAMPLE.food("our-clinic:quark");
    Content mk9 = quark.content(Component.MK_9);

    assertThat(mk9.analysed().orElseThrow().middle()).isEqualTo(Amount.ofMicrograms("18.4"));
    assertThat(mk9.per100g().lower()).isEqualTo(Amount.ofMicrograms("15.1"));
    assertThat(mk9.measurements().get(0).provenance().publication().key())
        .isEqualTo("our-lab-2026");
    assertThat(mk9.measurements().get(0).provenance().verification())
        .isEqualTo(Verification.VERIFIED);
    assertThat(quark.content(Component.K1).per100g().upper()).contains(Amount.ofMicrograms("0.2"));
    assertThat(quark.content(Component.MK_4).per100g().upper()).isEmpty();
  }

  @Test
  void aFoodIsFoundByIdNameQueryAndTable() {
    Foods foods = K2_WITH_EXAMPLE.foods();

    assertThat(foods.findLenient("Quark unserer Molkerei").map(Food::id))
        .contains("our-clinic:quark");
    assertThat(foods.search("quark unsere molkerei", 3).get(0).food().id())
        .isEqualTo("our-clinic:quark");
    assertThat(foods.query().inTable("our-clinic").list())
        .extracting(Food::id)
        .containsExactly("our-clinic:quark", "our-clinic:soup");
    assertThat(K2_WITH_EXAMPLE.tables())
        .filteredOn(table -> table.id().equals("our-clinic"))
        .singleElement()
        .satisfies(table -> assertThat(table.title()).isEqualTo("Foods of our clinic"))
        .satisfies(table -> assertThat(table.foods()).isEqualTo(2));
  }

  @Test
  void portionsAndAliasesAreAddedToAFoodOfTheDataset() {
    Food gouda = K2_WITH_EXAMPLE.food("gouda");

    assertThat(gouda.findPortion("breakfast slice").map(Portion::mass))
        .contains(Mass.ofGrams("28"));
    assertThat(K2_WITH_EXAMPLE.foods().findLenient("ons kaasje").map(Food::id)).contains("gouda");
    assertThat(gouda.content(Component.MK_9))
        .isEqualTo(K2.load().food("gouda").content(Component.MK_9));
    assertThat(K2.load().foods().findLenient("ons kaasje")).isEmpty();
  }

  @Test
  void aRecipeHoldsWhatItsIngredientsHold() {
    Food soup = K2_WITH_EXAMPLE.food("our-clinic:soup");

    // 50 g of quark at 18.4 ug/100 g in 800 g of soup.
    assertThat(soup.content(Component.MK_9).analysed().orElseThrow().middle())
        .isEqualTo(Amount.ofMicrograms("1.15"));
    Diary diary =
        Diary.of(
            List.of(
                Day.builder()
                    .date(LocalDate.of(2026, 11, 24))
                    .addEntries(FoodEntry.of(soup, Mass.ofGrams("400")))
                    .build()));
    assertThat(K2_WITH_EXAMPLE.assess(diary).mean(Component.MK_9).analysed().middle())
        .isEqualTo(Amount.ofMicrograms("4.6"));
  }

  @Test
  void aSupplementProductIsCounted() {
    assertThat(
            K2_WITH_EXAMPLE.findSupplementProduct("k2 CAPSULES").orElseThrow().take("2 capsules"))
        .containsExactly(SupplementEntry.of(Component.MK_7, Amount.ofMicrograms("120")));
    assertThat(K2.load().supplementProducts()).isEmpty();
  }

  @Test
  void aLocalCodeOfAnAntagonistTriggers() {
    Interactions interactions = K2_WITH_EXAMPLE.interactions().with(text -> List.of());
    Person person =
        Person.builder()
            .medicines(Stated.partial(List.of(interactions.medicine(" hosp-4711"))))
            .supplements(
                Stated.partial(
                    List.of(Supplement.of(SupplementForm.MK_7, Amount.ofMicrograms("1")))))
            .build();

    assertThat(interactions.check(Facts.of(person)).status("INT-VKA")).isEqualTo(Status.TRIGGERED);
    assertThat(K2.load().interactions().medicine("hosp-4711").recognition().surely()).isEmpty();
  }

  @Test
  void aFoodOfTheDatasetIsReplacedEverywhere() {
    K2 k2 =
        with(
            """
            {"overlay":"mine","publication":"usda-sr28","verification":"SECONDARY","origin":"mine",
             "foods":[{"id":"gouda","name":"Gouda, ours","group":"CHEESE",
               "measurements":[{"component":"MK-9","value":7}]},
              {"id":"usda-sr:01022","name":"Gouda, theirs","group":"CHEESE",
               "measurements":[{"component":"K1","value":3}]}]}
            """);

    assertThat(k2.food("gouda").name()).isEqualTo("Gouda, ours");
    assertThat(k2.food("usda-sr:01022").content(Component.K1).analysed().orElseThrow().middle())
        .isEqualTo(Amount.ofMicrograms("3"));
    assertThat(k2.foods().query().inTable("curated").list())
        .filteredOn(food -> food.id().equals("gouda"))
        .extracting(Food::name)
        .containsExactly("Gouda, ours");
    assertThat(k2.foods().findLenient("gouda, ours").map(Food::id)).contains("gouda");
  }

  @Test
  void aLaterOverlayMayNameWhatAnEarlierAdded() {
    K2 k2 =
        with(
            EXAMPLE,
            """
            {"overlay":"second","recipes":[{"id":"second:dip","name":"Dip",
             "ingredients":[["our-clinic:quark",100],["second:base",50]]},
             {"id":"second:base","name":"Base","ingredients":[["gouda",10]]}],
             "aliases":[{"food":"our-clinic:quark","names":{"en":["our curd"]}}]}
            """);

    assertThat(k2.food("second:dip").name()).isEqualTo("Dip");
    assertThat(k2.findCitation("our-lab-2026")).isPresent();
    assertThat(k2.foods().findLenient("our curd").map(Food::id)).contains("our-clinic:quark");
  }

  @Test
  void tenFaultsAreTenFaultsEachWithItsPointer() {
    String overlay =
        """
        {"overlay":"curated","surprise":1,
         "foods":[
          {"id":"mine:1","name":"","group":"CHEESE"},
          {"id":"curated:x","name":"X","group":"KAESE","measurements":[
            {"component":"MK-99","value":1},
            {"component":"K1","value":-1},
            {"component":"K1","value":"1"}],"portions":[[1,"cup"]]}],
         "aliases":[{"food":"no-such-food","names":{"english":["x"]}}],
         "medicineCodes":[{"code":"1","medicine":"no-such-medicine"}]}
        """;
    assertThat(faults(overlay))
        .extracting(OverlayFault::pointer)
        .containsExactlyInAnyOrder(
            "/overlay",
            "/surprise",
            "/foods/0/id",
            "/foods/0/name",
            "/foods/1/group",
            "/foods/1/measurements/0/component",
            "/foods/1/measurements/1/value",
            "/foods/1/measurements/2/value",
            "/foods/1/portions/0",
            "/aliases/0/food",
            "/aliases/0/names/english",
            "/medicineCodes/0/medicine");
  }

  @Test
  void faultsOfMeaningAreFoundOneByOneToo() {
    String overlay =
        """
        {"overlay":"mine","publication":"usda-sr28","verification":"VERIFIED","foods":[
          {"id":"mine:1","name":"One","group":"CHEESE","measurements":[
            {"component":"K1"},
            {"component":"MK-4","qualifier":"NOT_DETECTED","value":3},
            {"component":"MK-7","value":2,"min":5,"max":4}]}]}
        """;
    assertThat(faults(overlay))
        .extracting(OverlayFault::pointer)
        .containsExactly(
            "/foods/0/measurements/0", "/foods/0/measurements/1", "/foods/0/measurements/2");
  }

  @Test
  void aFigureWithoutASourceIsRefused() {
    String overlay =
        """
        {"overlay":"mine","foods":[{"id":"mine:1","name":"One","group":"CHEESE",
          "measurements":[{"component":"K1","value":1}]}]}
        """;
    assertThat(faults(overlay))
        .singleElement()
        .satisfies(fault -> assertThat(fault.problem()).contains("no publication"));
  }

  @Test
  void recipesThatHoldEachOtherAreRefused() {
    String overlay =
        """
        {"overlay":"mine","recipes":[
          {"id":"mine:a","name":"A","ingredients":[["mine:b",10]]},
          {"id":"mine:b","name":"B","ingredients":[["mine:a",10]]}]}
        """;
    assertThat(faults(overlay))
        .hasSize(2)
        .allSatisfy(fault -> assertThat(fault.problem()).startsWith("holds itself"));
  }

  @Test
  void recipesWithinRecipesAreLimitedInDepthAndNumber() {
    List<String> deep = new ArrayList<>();
    List<String> wide = new ArrayList<>();
    for (int i = 0; i < 2_000; i++) {
      deep.add(recipe(i, i == 1_999 ? "gouda" : "mine:r" + (i + 1)));
    }
    for (int i = 0; i < 10; i++) {
      String next = i == 9 ? "gouda" : "mine:r" + (i + 1);
      wide.add(recipe(i, Collections.nCopies(10, next).toArray(String[]::new)));
    }
    assertThat(faults("{\"overlay\":\"mine\",\"recipes\":[" + String.join(",", deep) + "]}"))
        .hasSize(1_000)
        .allSatisfy(fault -> assertThat(fault.problem()).endsWith("more than 16 deep"));
    assertThat(faults("{\"overlay\":\"mine\",\"recipes\":[" + String.join(",", wide) + "]}"))
        .extracting(OverlayFault::toString)
        .containsExactly("/recipes/5: more than 10000 foods in all its recipes");
  }

  @Test
  void sixteenRecipesWithinEachOtherAreTakenWhateverTheirOrder() {
    List<String> recipes = new ArrayList<>();
    for (int i = 0; i < 16; i++) {
      recipes.add(recipe(i, i == 15 ? "gouda" : "mine:r" + (i + 1)));
    }
    String taken = "{\"overlay\":\"mine\",\"recipes\":[" + String.join(",", recipes) + "]}";
    assertThat(with(taken).food("mine:r0").content(Component.MK_9).analysed()).isPresent();

    recipes.add(recipe(16, "mine:r0"));
    assertThat(faults("{\"overlay\":\"mine\",\"recipes\":[" + String.join(",", recipes) + "]}"))
        .extracting(OverlayFault::pointer)
        .containsExactly("/recipes/16");
  }

  private static String recipe(int number, String... foods) {
    List<String> ingredients = new ArrayList<>();
    for (String food : foods) {
      ingredients.add("[\"" + food + "\",10]");
    }
    return "{\"id\":\"mine:r"
        + number
        + "\",\"name\":\"R\",\"ingredients\":["
        + String.join(",", ingredients)
        + "]}";
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''|found nothing, expected a JSON object",
        "[]|found a list, expected an object",
        "{\"overlay\":\"mine\",\"overlay\":\"yours\"}|line 1, column 28: found 'overlay' a second"
            + " time",
        "{\"overlay\":\"mine\"} {}|line 1, column 20: not JSON: found more after the document",
        "{\"overlay\":NaN}|line 1, column 12: not JSON: found 'NaN', expected JSON",
        "{\"overlay\":|line 1, column 12: not JSON: found the end, expected the rest",
        "{\"overlay\":\"mine|line 1, column 17: not JSON: found the end, expected the rest",
        "{\"overlay\":\"mine\",}|line 1, column 19: not JSON: found '}', expected JSON",
        "{overlay:1}|line 1, column 2: not JSON: found 'overlay', expected JSON",
        "{'overlay':1}|line 1, column 2: not JSON: found ''', expected JSON",
        "{\"overlay\":tru}|line 1, column 12: not JSON: found 'tru', expected JSON",
        "{\"overlay\":\"m\\q\"}|line 1, column 15: not JSON: found 'q', expected JSON",
        "{\"overlay\":\"m\tn\"}|line 1, column 14: not JSON: found the control character U+0009,",
        "// mine|line 1, column 1: not JSON: found '/', expected JSON",
        "{\"overlay\":\"mine\"]|line 1, column 18: not JSON: found ']', expected JSON",
        "[[[[[[[[[[[[[[[[[1]|line 1: found more than is taken, expected at most 16" + " levels",
        "{\"overlay\":\"usda-sr\"}|found 'usda-sr', expected a new table id",
        "{\"overlay\":\"mine\",\"portions\":[{\"food\":\"gouda\",\"portions\":[[1e-999999999,\"x\",1]]}]}|with"
            + " at most 9 decimals",
        "{\"overlay\":\"mine\",\"portions\":[{\"food\":\"gouda\",\"portions\":[[1e999999999,\"x\",1]]}]}|expected"
            + " a number above 0 to 100000"
      })
  void whatIsNoOverlayIsToldInOneLine(String overlay, String problem) {
    assertThatExceptionOfType(OverlayException.class)
        .isThrownBy(() -> with(overlay))
        .satisfies(e -> assertThat(e.getMessage()).hasLineCount(1))
        .withMessageContaining("test.json")
        .withMessageContaining(problem)
        .satisfies(
            e ->
                assertThat(e.getMessage())
                    .doesNotContain("fasterxml", "Feature", "REDACTED", "Stream", "token"));
  }

  @Test
  void linesAndColumnsAreCountedAsEditorsDo() {
    assertThat(faults("{\n  \"overlay\": \"ö\", title\n}"))
        .singleElement()
        .satisfies(
            fault ->
                assertThat(fault.problem())
                    .startsWith("line 2, column 19: not JSON: found 'title'"));
  }

  @Test
  void bytesThatAreNotUtf8AreNamedByLineAndColumn() {
    byte[] latin = "{\n \"ä\":1}".getBytes(ISO_8859_1);
    K2.Builder builder = K2.builder().overlay("test.json", new ByteArrayInputStream(latin));

    assertThatExceptionOfType(OverlayException.class)
        .isThrownBy(builder::build)
        .withMessageEndingWith("line 2, column 3: found the byte 0xE4, expected UTF-8 text");
  }

  @Test
  void aByteOrderMarkIsNoPartOfAnOverlay() {
    assertThat(with("\uFEFF" + EXAMPLE).tables()).hasSameSizeAs(K2_WITH_EXAMPLE.tables());
  }

  @Test
  void depthAndLengthsAreLimited() {
    assertThat(faults("[".repeat(5000))).hasSize(1);
    assertThat(faults("{\"overlay\":\"" + "x".repeat(100_000) + "\"}")).hasSize(1);
    assertThat(faults("{\"overlay\":" + "1".repeat(100_000) + "}")).hasSize(1);
    assertThat(faults(" ".repeat(9 << 20)))
        .singleElement()
        .satisfies(fault -> assertThat(fault.problem()).contains("8388608 bytes"));
  }

  @Test
  void aMessageNamesTenFaultsAndCountsTheOthers() {
    String aliases = "{\"food\":\"nothing\",\"names\":{\"en\":[\"x\"]}}";
    String overlay =
        "{\"overlay\":\"mine\",\"aliases\":["
            + String.join(",", Collections.nCopies(12, aliases))
            + "]}";
    assertThatExceptionOfType(OverlayException.class)
        .isThrownBy(() -> with(overlay))
        .withMessageStartingWith(
            "Overlay 'test.json' has 12 faults: /aliases/0/food: found 'nothing'")
        .withMessageEndingWith("; and 2 more");
  }

  @Test
  void aFileThatIsNotThereSaysSo() {
    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> K2.builder().overlay(Path.of("no-such-file.json")).build())
        .withMessage("Overlay cannot be read: 'no-such-file.json'");
  }

  @Test
  void theShippedDatasetStaysAsItIs() {
    assertThat(K2_WITH_EXAMPLE.version()).isEqualTo(K2.load().version());
    assertThat(K2.load().foods().find("our-clinic:quark")).isEmpty();
    assertThat(K2_WITH_EXAMPLE.food("our-clinic:quark").portions())
        .singleElement()
        .satisfies(p -> assertThat(p.amount()).isEqualByComparingTo(BigDecimal.ONE));
  }
}
