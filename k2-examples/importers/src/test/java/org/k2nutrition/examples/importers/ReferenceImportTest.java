package org.k2nutrition.examples.importers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The import of reference intakes. */
class ReferenceImportTest {

  private static final String VITAMIN_K = "reference-intakes.csv";

  @TempDir static Path target;
  @TempDir Path source;

  private static Map<String, ObjectNode> references;

  @BeforeAll
  static void run() {
    ReferenceImporter.run(Shipped.source("references"), target);
    references = DataFile.read(target.resolve("references.json")).byId();
  }

  @Test
  void givesTheShippedFileByteForByte() throws IOException {
    assertThat(Files.readAllBytes(target.resolve("references.json")))
        .isEqualTo(Shipped.bytes("references.json"));
  }

  @Test
  void takesEveryRow() {
    assertThat(references).hasSize(256 + 132);
  }

  @ParameterizedTest
  @CsvSource({
    "us-iom-2001-09, 120, TOTAL_VITAMIN_K, ADEQUATE_INTAKE",
    "us-iom-2001-10, 90, TOTAL_VITAMIN_K, ADEQUATE_INTAKE",
    "us-iom-2001-01, 2.0, TOTAL_VITAMIN_K, ADEQUATE_INTAKE",
    "efsa-2017-08, 70, PHYLLOQUINONE, ADEQUATE_INTAKE",
    "efsa-2017-02, 10, PHYLLOQUINONE, ADEQUATE_INTAKE",
    "nnr-2023-09, 65, TOTAL_VITAMIN_K, ADEQUATE_INTAKE",
    "jp-dri-2025-04, 150, PHYLLOQUINONE_MK4_MK7, ADEQUATE_INTAKE",
    "jp-dri-2015-10, 150, PHYLLOQUINONE_MK4_MK7, ADEQUATE_INTAKE",
    "jp-dri-2020-15, 150, TOTAL_VITAMIN_K, ADEQUATE_INTAKE",
    "eu-nrv-01, 75, TOTAL_VITAMIN_K, LABEL_VALUE",
    "jp-drug-mk4-01, 45, MK_4, DRUG_DOSE",
    "de-bfr-k2-01, 25, VITAMIN_K2, SUPPLEMENT_MAXIMUM",
    "us-ca-2011-03, 700, CALCIUM, RECOMMENDED_INTAKE",
    "us-mg-ul-1997-03, 65, MAGNESIUM, UPPER_LEVEL"
  })
  void readsTheValue(String id, String amount, String scope, String kind) {
    assertThat(references.get(id).get("amount")).hasToString(amount);
    assertThat(references.get(id).get("scope").textValue()).isEqualTo(scope);
    assertThat(references.get(id).get("kind").textValue()).isEqualTo(kind);
  }

  @Test
  void aValuePerKilogramSaysSo() {
    ObjectNode value = references.get("efsa-2017-01");
    assertThat(value.get("perKg").booleanValue()).isTrue();
    assertThat(value.get("unit").textValue()).isEqualTo("µg");
  }

  @Test
  void anIncrementIsNotAValue() {
    assertThat(references.get("jp-dri-2010-25").get("increment").booleanValue()).isTrue();
  }

  @Test
  void whereNoneWasSetThereIsNoAmount() {
    assertThat(references.get("us-iom-2001-15").has("amount")).isFalse();
    assertThat(references.get("us-iom-2001-15").get("kind").textValue()).isEqualTo("UPPER_LEVEL");
  }

  @Test
  void bandsKeepTheirPrintedEnds() {
    assertThat(Json.write(references.get("dach-2000-01")))
        .contains("\"from\":0,\"to\":4,\"toExclusive\":true,\"ageUnit\":\"MONTHS\"");
    assertThat(Json.write(references.get("us-iom-2001-03")))
        .contains("\"from\":1,\"to\":3,\"ageUnit\":\"YEARS\"");
    assertThat(references.get("efsa-2017-01").has("ageUnit")).isFalse();
  }

  @Test
  void theBelgianTableEndsAt64() {
    assertThat(references.get("be-ul-2017-06").get("to").intValue()).isEqualTo(64);
  }

  @ParameterizedTest
  @CsvSource({"01", "02", "09", "10", "11", "12", "13", "14"})
  void valuesReadInTheReportItselfAreVerified(String number) {
    ObjectNode value = references.get("us-iom-2001-" + number);
    assertThat(value.get("verification").textValue()).isEqualTo("VERIFIED");
    assertThat(value.get("note").textValue()).contains("read in the report's own summary table");
  }

  @Test
  void everyCitationResolves() {
    List<String> keys =
        DataFile.read(target.resolve(Citations.FILE)).records().stream()
            .map(citation -> citation.get("key").textValue())
            .toList();
    assertThat(references.values())
        .allMatch(reference -> keys.contains(reference.get("citation").textValue()));
  }

  @Test
  void takesADoiOutOfItsAddress() {
    ObjectNode efsa =
        DataFile.read(target.resolve(Citations.FILE)).records().stream()
            .filter(citation -> citation.get("key").textValue().equals("efsa-2017"))
            .findFirst()
            .orElseThrow();
    assertThat(efsa.get("doi").textValue()).isEqualTo("10.2903/j.efsa.2017.4780");
    assertThat(efsa.get("note").textValue()).isEqualTo("PMC7010012");
  }

  @Test
  void refusesMilligramsPerKilogramAsACopyOfEfsasReleasePrintsThem() throws IOException {
    change("(\nefsa-2017-01,.*),ug/kg/day,", "$1,mg/kg/day,");
    assertThatThrownBy(this::importChanged)
        .hasMessageEndingWith(
            "column unit: 'mg/kg/day', expected micrograms for a AI of vitamin K");
  }

  @Test
  void refusesMilligramsADay() throws IOException {
    change("(\nefsa-2017-08,.*),ug/day,", "$1,mg/day,");
    assertThatThrownBy(this::importChanged)
        .hasMessageStartingWith(VITAMIN_K + " line ")
        .hasMessageEndingWith("column unit: 'mg/day', expected micrograms for a AI of vitamin K");
  }

  @Test
  void refusesAnIntakeThatSlippedByAThousand() throws IOException {
    change("(\nefsa-2017-08,.*),value,70,", "$1,value,70000,");
    assertThatThrownBy(this::importChanged)
        .hasMessageEndingWith("column amount: '70000', expected 1 to 200 µg of vitamin K");
  }

  @Test
  void refusesAnIntakeThatSlippedTheOtherWay() throws IOException {
    change("(\nefsa-2017-08,.*),value,70,", "$1,value,0.07,");
    assertThatThrownBy(this::importChanged)
        .hasMessageEndingWith("column amount: '0.07', expected 1 to 200 µg of vitamin K");
  }

  @Test
  void refusesACorrectionWhoseStartIsGone() throws IOException {
    change("(\nbe-ul-2017-06,.*),years,open,", "$1,years,none,");
    assertThatThrownBy(this::importChanged)
        .hasMessageEndingWith("column age_to_bound: 'none', expected 'open' to fix");
  }

  @Test
  void refusesACitationThatIsNotThere() throws IOException {
    change("(\nefsa-2017-08,.*),efsa-2017,", "$1,efsa-2071,");
    assertThatThrownBy(this::importChanged)
        .hasMessageEndingWith(
            "column citation_key: 'efsa-2071', expected a key of the extract's citations");
  }

  @Test
  void refusesARowThatIsNotListed() throws IOException {
    change("\nefsa-2017-08,", "\nefsa-2027-08,");
    assertThatThrownBy(this::importChanged)
        .hasMessageStartingWith(VITAMIN_K + " line ")
        .hasMessageEndingWith(
            "column id: 'efsa-2027-08', expected a row that extract-rows.csv lists, once");
  }

  @Test
  void refusesACitationThatIsNotListed() throws IOException {
    change("\nefsa-2017-08,", "\nefsa-2027-08,");
    Path citations = source.resolve("reference-intakes-citations.csv");
    Files.writeString(
        citations, Files.readString(citations).replace("\nefsa-2017,", "\nefsa-2027,"));
    assertThatThrownBy(this::importChanged)
        .hasMessageStartingWith("reference-intakes-citations.csv line ")
        .hasMessageEndingWith(
            "column key: 'efsa-2027', expected a row that extract-rows.csv lists, once");
  }

  private void importChanged() {
    ReferenceImporter.run(source, source);
  }

  private void change(String pattern, String replacement) throws IOException {
    for (String name : List.of("reference-intakes", "companions")) {
      for (String file : List.of(name + ".csv", name + "-citations.csv")) {
        Files.copy(Shipped.source("references").resolve(file), source.resolve(file));
      }
    }
    String text = Files.readString(source.resolve(VITAMIN_K));
    String changed = text.replaceFirst(pattern, replacement);
    assertThat(changed).isNotEqualTo(text);
    Files.writeString(source.resolve(VITAMIN_K), changed);
  }
}
