package org.k2nutrition.examples.importers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Hand-curated files in the shape of the dataset, on a made-up food with two publications. */
class CurationMergeTest {

  private static final String HEADER =
      "publication_key,via_key,food_name,food_group,country,state,vitamer,mean,dispersion,"
          + "dispersion_type,min,max,n,unit_published,value_ug_per_100g,min_ug_per_100g,"
          + "max_ug_per_100g,qualifier,status,rights,note\n";
  private static final String ROW_HEADER =
      "key,kind,authors,title,journal,year,volume,pages,doi,pmid,pmcid,licence,method,lod_loq,"
          + "note\n";

  @TempDir Path source;
  @TempDir Path target;

  @BeforeEach
  void write() throws IOException {
    Shipped.copyTo(target);
    Files.writeString(
        source.resolve("foods.json"),
        """
        {"foods":[{"id":"x","name":"X","group":"CHEESE","state":"aged","plant":false,
        "names":{"en":["x"]},"misspellings":["ex"],"links":["usda-sr:01009"],
        "literature":["jensen-2025/x","other-2000/x"],"companions":"usda-sr:01009",
        "portions":[{"description":"0 skin only","grams":"79"},
        {"description":"0.5 cup","grams":"66"}],"note":"made up"}]}\
        """);
    Files.writeString(
        source.resolve("literature.json"),
        """
        {"rows":[
        {"id":"jensen-2025/x","publication":"jensen-2025","food":"x","country":"Denmark",
        "figures":[{"component":"MK-9","value":"4.0","qualifier":"MEASURED",
        "verification":"secondary"}]},
        {"id":"other-2000/x","publication":"other-2000","food":"x",
        "figures":[{"component":"K1","value":"0.0","qualifier":"PUBLISHED_ZERO",
        "verification":"verified"},{"component":"MK-4","value":"8.6","qualifier":"MEASURED",
        "verification":"verified","note":"a mean"}]}]}\
        """);
    Files.writeString(
        source.resolve("origins.json"),
        """
        {"joins":[
        {"id":"other-2000/x","component":"MK-4","origin":"usda-sr","reason":"the same analysis"},
        {"id":"usda-sr:01009","component":"K1","origin":"other-2000","reason":"equal"},
        {"id":"usda-sr:99999","component":"K1","origin":"other-2000","reason":"not used"}]}\
        """);
    Files.writeString(
        source.resolve("publications.csv"),
        ROW_HEADER
            + "jensen-2025,article,Jensen,A,J,2025,1,1,,,,,,,\n"
            + "other-2000,article,Other,B,J,2000,1,1,,,,,,,\n");
    extract("");
  }

  @Test
  void aJoinOfTheLiteratureStandsInItsOwnRecord() {
    run();
    ObjectNode record = literature("other-2000/x");
    assertThat(Json.write(Figures.measurement(record, "MK-4")))
        .contains("\"origin\":\"usda\",\"originReason\":\"the same analysis\"");
    assertThat(Figures.measurement(record, "K1").has("origin")).isFalse();
  }

  @Test
  void onlyJoinsOfLinkedRecordsOfTablesAreKeptWithTheImporters() {
    run();
    assertThat(DataFile.read(target.resolve(Origins.FILE)).records())
        .extracting(DataFile::id)
        .containsExactly("usda-sr:01009");
  }

  @Test
  void publicationsOfOneLaboratoryAreOneOrigin() {
    run();
    ObjectNode record = literature("jensen-2025/x");
    assertThat(record.get("origin").textValue()).isEqualTo("dtu");
    assertThat(record.get("originReason").textValue()).startsWith("one laboratory with Frida");
  }

  @Test
  void aPublishedZeroRestsOnAnalysisAndHasNoValue() {
    run();
    assertThat(Json.write(Figures.measurement(literature("other-2000/x"), "K1")))
        .contains("\"qualifier\":\"PUBLISHED_ZERO\",\"analysed\":true")
        .doesNotContain("value");
  }

  @Test
  void misspellingsAreNoNamesAndPortionsOfNothingAreLeftOut() {
    Report report = run();
    String food = Json.write(DataFile.read(target.resolve(CuratedBuilder.FILE)).records().get(0));
    assertThat(food).doesNotContain("misspellings").contains("\"portions\":[[0.5,\"cup\",66]]");
    assertThat(report.leftOut()).anyMatch(line -> line.startsWith("food x, a portion of nothing"));
  }

  @Test
  void refusesARowOfTheExtractThatIsNeitherTakenNorNamed() throws IOException {
    extract("other-2000,,y,,,,MK-9,3,,,,,,,3,,,,verified,,\n");
    assertThatThrownBy(this::run)
        .hasMessage(
            "menaquinones.csv line 2, column food_name: 'y', expected a food that is taken or"
                + " listed as left out");
  }

  @Test
  void namesARowThatIsLeftOutWithItsReason() throws IOException {
    extract("dunlop-2022,,Deer,,,,K1,2.4,,,,,,,2.4,,,,secondary,,\n");
    assertThat(run().leftOut()).contains("dunlop-2022, Deer, K1: attribution doubtful");
  }

  private void extract(String rows) throws IOException {
    Files.writeString(source.resolve("menaquinones.csv"), HEADER + rows);
  }

  private Report run() {
    return CurationMerge.run(source, target, target);
  }

  private ObjectNode literature(String id) {
    return DataFile.read(target.resolve(CuratedBuilder.LITERATURE)).byId().get(id);
  }
}
