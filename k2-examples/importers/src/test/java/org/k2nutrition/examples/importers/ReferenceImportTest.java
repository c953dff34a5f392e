package org.k2nutrition.examples.importers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.k2nutrition.reference.ReferenceKind;
import org.k2nutrition.reference.Scope;

/** The import of reference intakes. */
class ReferenceImportTest {

  private static final String VITAMIN_K = "reference-intakes.csv";
  private static final String COMPANIONS = "companions.csv";

  @TempDir static Path target;
  @TempDir Path source;

  private static Map<String, ObjectNode> references;

  @BeforeAll
  static void run() {
    ReferenceImporter.run(Shipped.source("references"), target);
    references = DataFile.read(target.resolve("references.json")).byId();
  }

  private static String note(String id) {
    return notes(DataFile.read(target.resolve(Texts.FILE)).records())
        .getOrDefault("reference." + id + ".note", "");
  }

  /** Notes stand with all other texts; those that are shipped are these. */
  @Test
  void givesTheShippedNotes() {
    String shipped = new String(Shipped.bytes(Texts.FILE), StandardCharsets.UTF_8);
    assertThat(notes(DataFile.read(target.resolve(Texts.FILE)).records()))
        .hasSizeGreaterThan(380)
        .isEqualTo(notes(Json.objects(Json.parse(shipped).get("texts"))));
  }

  private static Map<String, String> notes(List<ObjectNode> texts) {
    return texts.stream()
        .filter(text -> text.get("key").textValue().startsWith("reference."))
        .collect(
            Collectors.toMap(
                text -> text.get("key").textValue(), text -> text.get("text").textValue()));
  }

  @Test
  void givesTheShippedFileByteForByte() throws IOException {
    assertThat(Files.readAllBytes(target.resolve("references.json")))
        .isEqualTo(Shipped.bytes("references.json"));
  }

  @Test
  void aMaximumWhoseNoteNoLongerSaysHowFarItBindsIsRefused() throws IOException {
    Path folder = Files.createDirectories(source.resolve("changed"));
    for (String name :
        List.of("companions", "companions-citations", "reference-intakes-citations")) {
      Files.copy(
          Shipped.source("references").resolve(name + ".csv"), folder.resolve(name + ".csv"));
    }
    Files.writeString(
        folder.resolve(VITAMIN_K),
        Files.readString(Shipped.source("references").resolve(VITAMIN_K))
            .replace("binding; as of 1 February 2024", "as of 1 February 2024"));

    assertThatThrownBy(() -> ReferenceImporter.run(folder, target))
        .isInstanceOf(ImportException.class)
        .hasMessageContaining("'binding; as of 1 February 2024', by which the standing was told");
  }

  @Test
  void takesEveryRow() {
    assertThat(references).hasSize(256 + 135);
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
    "us-mg-ul-1997-03, 65, SUPPLEMENTAL_MAGNESIUM, UPPER_LEVEL",
    "scf-mg-ul-2001-04, 250, SUPPLEMENTAL_MAGNESIUM, UPPER_LEVEL",
    "uk-evm-2003-01, 1000, SUPPLEMENTAL_PHYLLOQUINONE, GUIDANCE_LEVEL",
    "uk-nhs-02, 1000, SUPPLEMENTAL_VITAMIN_K, GUIDANCE_LEVEL",
    "efsa-d-ul-2012-04, 25, VITAMIN_D, UPPER_LEVEL",
    "efsa-d-ul-2012-02, 100, VITAMIN_D, UPPER_LEVEL"
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

  /** The Academies' summary tables print 18 years or younger. */
  @ParameterizedTest
  @CsvSource({"us-iom-2001-11", "us-iom-2001-13", "us-mg-ul-1997-07", "us-mg-ul-1997-09"})
  void americanBandsOfPregnancyHaveNoLowerEnd(String id) {
    assertThat(Json.write(references.get(id)))
        .contains("\"from\":0,\"to\":18,\"ageUnit\":\"YEARS\"");
    assertThat(note(id)).contains("printed as 18 years or younger");
  }

  @ParameterizedTest
  @CsvSource({
    "anz-nrv-2006-08, true",
    "dk-guide-02, true",
    "dk-tgl-01, true",
    "efsa-2017-08, false"
  })
  void aDocumentReadInPartSaysSo(String id, boolean expected) {
    assertThat(references.get(id).has("readInPart")).isEqualTo(expected);
  }

  @Test
  void theDoseOfTheMedicineNamesItsConditionAndWarfarin() {
    assertThat(note("jp-drug-mk4-01"))
        .startsWith("a medicine for osteoporosis;")
        .endsWith("must not be given with warfarin");
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
    assertThat(note("us-iom-2001-" + number)).contains("read in the report's own summary table");
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "be-css-9388-01|value,210,|value,210000,|10 to 2000 µg of vitamin K",
        "uk-nhs-02|value,1000,|value,1,|10 to 2000 µg of vitamin K",
        "fr-anc-2001-01|value,5,10,|value,5,10000,|1 to 200 µg of vitamin K",
        "nl-infant-01|value,150,|value,0.15,|10 to 2000 µg of vitamin K"
      })
  void refusesWhatSlippedByAThousandInEveryKind(
      String id, String was, String becomes, String expected) throws IOException {
    change("(\n" + id + ",.*)," + was, "$1," + becomes);
    assertThatThrownBy(this::importChanged).hasMessageEndingWith("expected " + expected);
  }

  @Test
  void refusesADoseOfAMedicineInMicrograms() throws IOException {
    change("(\njp-drug-mk4-01,.*),mg/day,", "$1,ug/day,");
    assertThatThrownBy(this::importChanged)
        .hasMessageEndingWith("'ug/day', expected milligrams for a drug dose of vitamin K");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "us-ca-2011-03|mg/day|ug/day|column unit: 'ug/day', expected milligrams for a RDA/PRI of"
            + " calcium",
        "us-mg-ul-1997-03|value,65,|value,65000,|column amount: '65000', expected 50 to 1000 mg of"
            + " magnesium",
        "efsa-d-2016-03|value,15,|value,15000,|column amount: '15000', expected 5 to 50 µg of"
            + " vitamin D"
      })
  void refusesCompanionsThatSlippedByAThousand(
      String id, String was, String becomes, String expected) throws IOException {
    change(COMPANIONS, "(\n" + id + ",.*)," + was, "$1," + becomes);
    assertThatThrownBy(this::importChanged).hasMessageEndingWith(expected);
  }

  /** Whatever row it is in, and in whichever direction. */
  @Test
  void noAmountOfTheDatasetWouldPassAThousandTimesOff() {
    for (String file : List.of(VITAMIN_K, COMPANIONS)) {
      for (Row row : rows(file)) {
        for (String column : List.of("amount", "amount_max")) {
          row.optionalDecimal(column)
              .filter(amount -> amount.signum() > 0)
              .ifPresent(
                  amount -> {
                    assertRefused(row, column, amount.movePointRight(3));
                    assertRefused(row, column, amount.movePointLeft(3));
                  });
        }
      }
    }
  }

  private static List<Row> rows(String file) {
    Path path = Shipped.source("references").resolve(file);
    try (Stream<String> lines = Files.lines(path)) {
      return Table.read(path, List.of(lines.findFirst().orElseThrow().split(",")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void assertRefused(Row row, String column, BigDecimal slipped) {
    ObjectNode value = references.get(row.required("id"));
    Map<String, String> cells = new LinkedHashMap<>(row.cells());
    cells.put(column, slipped.toPlainString());
    assertThatThrownBy(
            () ->
                ReferencePlausibility.check(
                    new Row(row.file(), row.line(), cells),
                    ReferenceKind.valueOf(value.get("kind").textValue()),
                    Scope.valueOf(value.get("scope").textValue())))
        .as(row.required("id"))
        .hasMessageContaining("column " + column + ":");
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
    change(VITAMIN_K, pattern, replacement);
  }

  private void change(String changedFile, String pattern, String replacement) throws IOException {
    for (String name : List.of("reference-intakes", "companions")) {
      for (String file : List.of(name + ".csv", name + "-citations.csv")) {
        Files.copy(Shipped.source("references").resolve(file), source.resolve(file));
      }
    }
    String text = Files.readString(source.resolve(changedFile));
    String changed = text.replaceFirst(pattern, replacement);
    assertThat(changed).isNotEqualTo(text);
    Files.writeString(source.resolve(changedFile), changed);
  }
}
