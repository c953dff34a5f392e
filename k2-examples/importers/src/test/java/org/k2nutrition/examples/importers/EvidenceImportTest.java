package org.k2nutrition.examples.importers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The import of studies, notices, claims, doses, regulation, markers, surveys and synergies. */
class EvidenceImportTest {

  private static final Set<String> KINDS =
      Set.of("study", "notice", "claim", "dose", "regulation", "biomarker", "survey", "synergy");

  @TempDir static Path target;
  @TempDir Path source;

  private static Report report;

  @BeforeAll
  static void run() {
    report = EvidenceImporter.run(Shipped.source("evidence"), target);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "studies",
        "retractions",
        "claims",
        "doses",
        "regulation",
        "biomarkers",
        "surveys",
        "synergies"
      })
  void givesTheShippedFileByteForByte(String file) throws IOException {
    assertThat(Files.readString(target.resolve(file + ".json")))
        .isEqualTo(new String(Shipped.bytes(file + ".json"), StandardCharsets.UTF_8));
  }

  @Test
  void givesTheShippedTexts() {
    assertThat(texts(DataFile.read(target.resolve(Texts.FILE)).records()))
        .isEqualTo(texts(shippedTexts()));
  }

  @Test
  void twoRunsGiveTheSameBytes(@TempDir Path again) throws IOException {
    EvidenceImporter.run(Shipped.source("evidence"), again);
    EvidenceImporter.run(Shipped.source("evidence"), again);
    assertThat(Files.readAllBytes(again.resolve(Texts.FILE)))
        .isEqualTo(Files.readAllBytes(target.resolve(Texts.FILE)));
    assertThat(Files.readAllBytes(again.resolve(Citations.FILE)))
        .isEqualTo(Files.readAllBytes(target.resolve(Citations.FILE)));
  }

  @Test
  void saysWhatItLeavesOutAndWhy() {
    assertThat(report.done()).isEqualTo("Evidence and regulation: 235 records");
    assertThat(report.leftOut())
        .containsExactly(
            "study-doses dose-18: restates an article that is no publication; the trials behind the"
                + " range are in dose-01 to dose-09");
  }

  @ParameterizedTest
  @CsvSource({
    "vkm-2018, 2018",
    "palmer-2021-cohort, 2021",
    "iom-2001, 2001",
    "theuwissen-2013, 2013",
    "sato-2002-parkinson, 2002"
  })
  void worksOfTwoKeysAreJoinedUnderOne(String key, int year) {
    assertThat(citation(key).get("year").intValue()).isEqualTo(year);
  }

  @Test
  void aWorkOfTwoExtractsKeepsWhatEachOfThemKnows() {
    assertThat(citation("efsa-2017").get("doi").textValue()).isEqualTo("10.2903/j.efsa.2017.4780");
    assertThat(citation("efsa-2017").get("pmid").textValue()).isEqualTo("32625486");
  }

  @Test
  void aWorkAlreadyThereIsCompletedAndNotReplaced(@TempDir Path folder) throws IOException {
    Files.writeString(
        folder.resolve(Citations.FILE),
        """
        {"citations":[
        {"key":"gast-2009","title":"A title of its own"}
        ]}
        """);
    EvidenceImporter.run(Shipped.source("evidence"), folder);
    ObjectNode kept =
        DataFile.read(folder.resolve(Citations.FILE)).records().stream()
            .filter(one -> one.get("key").textValue().equals("gast-2009"))
            .findFirst()
            .orElseThrow();
    assertThat(kept.get("title").textValue()).isEqualTo("A title of its own");
    assertThat(kept.get("doi").textValue()).isEqualTo("10.1016/j.numecd.2008.10.004");
  }

  @ParameterizedTest
  @CsvSource({
    "studies.csv, ',benefit,', ',better,', 'studies.csv line 2, column direction: ''better'''",
    "claims.csv, ',supported,', ',proven,', 'claims.csv line 2, column verdict: ''proven'''",
    "claims.csv, nih-ods-hp; efsa-2017, nih-ods-hp; nobody, 'claims.csv line 2, column"
        + " evidence_keys'",
    "regulatory-statements.csv, ',verified', ',sure', 'regulatory-statements.csv line 2, column"
        + " verification: ''sure'''"
  })
  void aCellThatIsNotAsDocumentedStopsIt(String file, String was, String becomes, String message)
      throws IOException {
    copyExtract();
    Path table = source.resolve(file);
    Files.writeString(table, Files.readString(table).replaceFirst(was, becomes));
    assertThatThrownBy(() -> EvidenceImporter.run(source, source))
        .isInstanceOf(ImportException.class)
        .hasMessageStartingWith(message);
  }

  @Test
  void aRowThatIsNotListedIsRefused() throws IOException {
    copyExtract();
    Path table = source.resolve("intake-surveys.csv");
    String text = Files.readString(table);
    Files.writeString(
        table,
        text + text.lines().skip(9).findFirst().orElseThrow().replace("int-09", "int-10") + "\n");
    assertThatThrownBy(() -> EvidenceImporter.run(source, source))
        .isInstanceOf(ImportException.class)
        .hasMessage(
            "intake-surveys.csv line 11, column id: 'int-10', expected a row that extract-rows.csv"
                + " lists, once");
  }

  @Test
  void anExtractThatLacksAListedRowIsRefused() throws IOException {
    copyExtract();
    Path table = source.resolve("intake-surveys.csv");
    Files.write(table, Files.readAllLines(table).subList(0, 9));
    assertThatThrownBy(() -> EvidenceImporter.run(source, source))
        .isInstanceOf(ImportException.class)
        .hasMessage(
            "intake-surveys.csv, column id: 'no int-09', expected every row that extract-rows.csv"
                + " lists");
  }

  @Test
  void aCorrectionWithoutItsStartingPointIsRefused() throws IOException {
    copyExtract();
    Path table = source.resolve("biomarkers.csv");
    Files.writeString(
        table,
        Files.readString(table)
            .replace(
                "bm-32,thrombin generation,trial response,MK-7,,µg",
                "bm-32,thrombin generation,trial response,MK-7,,mg"));
    assertThatThrownBy(() -> EvidenceImporter.run(source, source))
        .isInstanceOf(ImportException.class)
        .hasMessage("biomarkers.csv line 33, column dose_unit: 'mg', expected 'µg'");
  }

  private void copyExtract() throws IOException {
    try (Stream<Path> files = Files.list(Shipped.source("evidence"))) {
      for (Path file : files.toList()) {
        Files.copy(file, source.resolve(file.getFileName()));
      }
    }
  }

  private static ObjectNode citation(String key) {
    return DataFile.read(target.resolve(Citations.FILE)).records().stream()
        .filter(one -> one.get("key").textValue().equals(key))
        .findFirst()
        .orElseThrow();
  }

  private static List<ObjectNode> shippedTexts() {
    String text = new String(Shipped.bytes(Texts.FILE), StandardCharsets.UTF_8);
    return Json.objects(Json.parse(text).get("texts"));
  }

  private static Map<String, String> texts(List<ObjectNode> records) {
    return records.stream()
        .filter(one -> KINDS.contains(kind(one)))
        .collect(
            Collectors.toMap(
                one -> one.get("key").textValue(), one -> one.get("text").textValue()));
  }

  private static String kind(ObjectNode text) {
    String key = text.get("key").textValue();
    return key.substring(0, key.indexOf('.'));
  }
}
