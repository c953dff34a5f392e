package org.k2nutrition.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The dataset checks itself, as shipped and with faults put into a copy of it. */
class VerifyTest {

  private static final String EXCEPTION = "org.k2nutrition.source.DatasetException: ";
  private static final String ONE_LINE = "[^\\p{Cc}]+";

  static List<String> files() {
    return K2.verify().files().stream().map(DatasetReport.CheckedFile::name).toList();
  }

  @Test
  void theWholeDatasetHolds() {
    DatasetReport report = K2.verify();

    assertThat(report.dataVersion()).isEqualTo(K2.load().version().data());
    assertThat(report.files())
        .extracting(DatasetReport.CheckedFile::name)
        .contains("usda-sr.json", "curated.json", "rules.json", "citations.json", "texts_en.json")
        .doesNotHaveDuplicates();
    assertThat(report.files())
        .filteredOn(file -> file.name().equals("usda-sr.json"))
        .singleElement()
        .satisfies(file -> assertThat(file.records()).isEqualTo(5254));
    assertThat(report.records()).isGreaterThan(10_000);
    assertThat(report.checks()).isNotEmpty();
  }

  @Test
  void aCopyWithoutDamageIsSound() {
    assertThat(DamagedDataset.sound().message()).isEqualTo("sound");
  }

  @ParameterizedTest
  @ValueSource(strings = {"literature.json", "codes-rxnorm.json"})
  void aCopyWithoutAFileThatMayBeLeftOutIsSound(String file) {
    assertThat(DamagedDataset.sound().without(file).withoutEntry(file).message())
        .isEqualTo("sound");
  }

  /** Changes that every other check lets pass. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "frida-2025.json | \"name\":\"Strawberry, raw\" | \"name\":\"Raspberry, raw\"",
        "usda-sr.json | [1,\"tbsp\",14.2] | [1,\"tbsp\",15.2]",
        "texts_en.json | \"text\":\"ask a clinician\" | \"text\":\"ask no clinician\"",
        "references.json | \"amount\":70 | \"amount\":700"
      })
  void aWrongDigestIsFound(String file, String sound, String damaged) {
    DamagedDataset copy = DamagedDataset.sound().replacing(file, sound, damaged);

    assertThat(copy.message())
        .matches(EXCEPTION + file + ": found the digest '[0-9a-f]{64}', expected '[0-9a-f]{64}'");
    assertThat(copy.sealed(file).message()).isEqualTo("sound");
  }

  /**
   * Each line: a file, a text in it, what stands there instead, and the message. The manifest has
   * the digest of the damaged file, as it has when a fault was made before the digest.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        // records that cannot be read
        "frida-2025.json | \"name\":\"Strawberry, raw\" | \"nmae\":\"Strawberry, raw\" "
            + "| frida-2025.json, record 'frida-2025:1', field 'nmae': unknown field",
        "frida-2025.json | {\"id\":\"frida-2025:1\", | {\"key\":\"frida-2025:1\", "
            + "| frida-2025.json: found '{\"key\":\"frida-2025:1\",\"name\":\"Strawberry', "
            + "expected a record, '{\"id\":\"…'",
        "taiwan-2024.json | \"group\":\"CEREAL\" | \"group\":\"GRAIN\" "
            + "| taiwan-2024.json, record 'taiwan-2024:A0100101', field 'group': "
            + "found 'GRAIN', expected a foodgroup",
        "references.json | \"from\":0, | \"from\":\"0\", "
            + "| references.json, record 'anz-nrv-2006-01', field 'from': "
            + "found '0', expected a whole number",
        "brands.json | \"verification\":\"VERIFIED\" | \"verification\":\"SURE\" "
            + "| brands.json, record 'Aclasta', field 'verification': "
            + "found 'SURE', expected a verification",
        "texts_en.json | {\"key\":\"action.ask-clinician\",\"text\":\"ask a clinician\"} "
            + "| {\"key\":\"action.ask-clinician\",\"text\":\"ask a clinician} "
            + "| texts_en.json, record 'action.ask-clinician', field 'text': not JSON",
        "texts_en.json | {\"key\":\"action.ask-clinician\",\"text\":\"ask a clinician\"} "
            + "| {\"key\":\"action.ask-clinician\",\"text\":\"\"} "
            + "| texts_en.json, record 'action.ask-clinician', field 'text': "
            + "found no text, expected one",
        "medicines.json | \"name\":\"acamprosate\" | \"name\":\"-\" "
            + "| medicines.json, record 'acamprosate': A name needs a letter or digit: '-'",
        // ids twice or out of order
        "citations.json | {\"key\":\"aging-wiki-k2\" | {\"key\":\"aap-2022\" "
            + "| citations.json, record 'aap-2022', field 'key': "
            + "found a second time, expected once",
        "frida-2025.json | {\"id\":\"frida-2025:1\", | {\"id\":\"frida-2025:9999\", "
            + "| frida-2025.json, record 'frida-2025:1003', field 'id': "
            + "found after 'frida-2025:9999', expected before it",
        "frida-2025.json | {\"id\":\"frida-2025:1\", | {\"id\":\"frida-2024:1\", "
            + "| frida-2025.json, record 'frida-2024:1', field 'id': "
            + "found 'frida-2024:1', expected an id of 'frida-2025'",
        // references to records that are not there
        "curated.json | \"links\":[\"frida-2025:1291\"] | \"links\":[\"frida-2025:1290999\"] "
            + "| curated.json, record 'acidophilus-milk', field 'links': "
            + "found 'frida-2025:1290999', expected a record of a publisher's table",
        "curated.json | \"links\":[\"frida-2025:1291\"] | \"links\":[\"butter\"] "
            + "| curated.json, record 'acidophilus-milk', field 'links': "
            + "found 'butter', expected a record of a publisher's table",
        "curated.json | \"companionsFrom\":\"frida-2025:1291\" "
            + "| \"companionsFrom\":\"frida-2025:1290999\" "
            + "| curated.json, record 'acidophilus-milk', field 'companionsFrom': "
            + "found 'frida-2025:1290999', expected a record of a publisher's table",
        "curated.json | \"record\":\"frida-2025:1291\" | \"record\":\"frida-2025:1\" "
            + "| curated.json, record 'acidophilus-milk', field 'record': "
            + "found 'frida-2025:1' of K1, expected one of the links",
        "literature.json | {\"id\":\"chollet-2017/emmental-over-90-days\", "
            + "| {\"id\":\"chollet-2017/emmental-over-90-day\", "
            + "| curated.json, record 'emmental', field 'literature': "
            + "found 'chollet-2017/emmental-over-90-days', expected a record of literature.json",
        "usda-sr.json | \"publication\":\"usda-sr28\" | \"publication\":\"usda-sr29\" "
            + "| usda-sr.json, field 'publication': "
            + "found 'usda-sr29', expected a record of citations.json",
        "claims.json | \"evidence\":[{\"key\":\" | \"evidence\":[{\"key\":\"x-"
            + "| claims.json, record 'claim-01', field 'key': "
            + "found 'x-nih-ods-hp', expected the key of a citation",
        "retractions.json | \"affects\":[\" | \"affects\":[\"x-"
            + "| retractions.json, record 'ishida-kawai-yops', field 'affects': "
            + "found 'x-mott-2019', expected a record of citations.json",
        "brands.json | \"citations\":[\" | \"citations\":[\"x-"
            + "| brands.json, record 'Acitrom', field 'citations': "
            + "found 'x-pub-in-vkorc', expected a record of citations.json",
        "brands.json | \"medicines\":[\"acenocoumarol\"] | \"medicines\":[\"acenocoumarole\"] "
            + "| brands.json, record 'Acitrom', field 'medicines': "
            + "found 'acenocoumarole', expected a record of medicines.json",
        "codes-icd-10.json | \"conditions\":[\" | \"conditions\":[\"x-"
            + "| codes-icd-10.json, record 'D55.0', field 'conditions': "
            + "found 'x-g6pd-deficiency-anaemia', expected a record of conditions.json",
        "ambiguous-names.json | \"possibly\":[\"dabigatran-etexilate\"] | \"possibly\":[\"nobody\"]"
            + " | ambiguous-names.json, record '1758807', field 'possibly': found 'nobody',"
            + " expected a record of medicines.json",
        "answers.json | \"claim:claim-04\" | \"claim:claim-99\" "
            + "| answers.json, record 'blood-test', field 'records': "
            + "found 'claim:claim-99', expected a record",
        // figures that do not follow from others
        "curated.json |"
            + " \"component\":\"MK-8\",\"lower\":1.7657,\"middle\":1.7657,\"upper\":1.7657,\"analysedUpper\":1.7657"
            + " | \"component\":\"MK-8\",\"lower\":1.7656,\"middle\":1.7657,\"upper\":1.7657,\"analysedUpper\":1.7657"
            + " | curated.json, record 'acidophilus-milk', field 'composites': found 'MK-8 lower"
            + " 1.7656 middle 1.7657 upper 1.7657 analysedUpper 1.7657 tier B', expected 'MK-8"
            + " lower 1.7657 middle 1.7657 upper 1.7657 analysedUpper 1.7657 tier B' as its"
            + " witnesses give",
        "curated.json | \"tier\":\"B\"} | \"tier\":\"A\"} "
            + "| curated.json, record 'acidophilus-milk', field 'composites': found 'K1 lower "
            + "0.209 middle 0.209 upper 0.209 analysedUpper 0.209 tier A', expected 'K1 lower "
            + "0.209 middle 0.209 upper 0.209 analysedUpper 0.209 tier B' as its witnesses give",
        "curated.json | {\"component\":\"K1\",\"lower\":0.209,\"middle\":0.209,\"upper\":0.209,"
            + "\"analysedUpper\":0.209,\"tier\":\"B\"}, | `` "
            + "| curated.json, record 'acidophilus-milk', field 'composites': "
            + "found '[MK-4, MK-5, MK-6, MK-7, MK-8, MK-9, MK-10]', "
            + "expected '[K1, MK-4, MK-5, MK-6, MK-7, MK-8, MK-9, MK-10]' as its witnesses give",
        "curated.json | ,\"composites\":[{\"component\":\"K\",\"lower\":1500,\"middle\":1500,"
            + "\"upper\":1500,\"analysedUpper\":1500,\"tier\":\"B\"}] | `` "
            + "| curated.json, record 'aojiru-kale', field 'composites': "
            + "found '[]', expected '[K]' as its witnesses give",
        "curated.json | \"component\":\"K1\",\"value\":0.20901, |"
            + " \"component\":\"K1\",\"value\":0.3, | curated.json, record 'acidophilus-milk',"
            + " field 'measurements': found 'K1 MEASURED value 0.3', expected [K1 MEASURED value"
            + " 0.20901] as in frida-2025:1291",
        "usda-sr.json | \"component\":\"K1\",\"value\":7, | \"component\":\"K1\",\"value\":8, "
            + "| curated.json, record 'butter', field 'measurements': found 'K1 MEASURED "
            + "value 7 n 1', expected [K1 MEASURED value 8 n 1] as in usda-sr:01001",
        "curated.json | \"middle\":1.7657,\"upper\":1.7657 | \"middle\":1.7656,\"upper\":1.7657 "
            + "| curated.json, record 'acidophilus-milk', field 'tier': "
            + "Composite out of order: MK-8 '1.7656' below '1.7657', expected lower, middle, upper",
        "frida-2025.json | \"qualifier\":\"PUBLISHED\",\"value\":20} "
            + "| \"qualifier\":\"PUBLISHED\",\"value\":20,\"min\":30,\"max\":40} "
            + "| frida-2025.json, record 'frida-2025:1', field 'measurements': "
            + "found 'K1 PUBLISHED value 20 min 30 max 40', expected the value from min to max, "
            + "or a note that says 'outside the published range'",
        "claims.json | \"verdict\":\"SUPPORTED\" | \"verdict\":\"CONTESTED\" "
            + "| claims.json: Verdict cannot stand: 'CONTESTED' for 'claim-01', "
            + "expected works on both sides that count",
        // rules
        "rules.json | \"severity\" | \"severitas\" "
            + "| rules.json, record 'CON-BARI', field 'severitas': unknown field",
        "rules.json | \"condition\":[\"bariatric-surgery\"] "
            + "| \"condition\":[\"bariatric-surgerie\"] "
            + "| rules.json, record 'CON-BARI', field 'when': "
            + "unknown condition 'bariatric-surgerie'",
        "rules.json | \"citations\":[\" | \"citations\":[\"x-"
            + "| rules.json, record 'CON-BARI', field 'citations': "
            + "found 'x-asmbs-2016', expected a record of citations.json",
        "texts_en.json | rule.CON-BARI.title | rule.CON-BARI.titel "
            + "| rules.json, record 'CON-BARI', field 'citations': "
            + "Cannot build Rule, some of required attributes are not set [title]"
      })
  void aFaultIsFoundThoughTheDigestIsRight(
      String file, String sound, String damaged, String message) {
    assertThat(DamagedDataset.sound().replacing(file, sound, damaged).sealed(file).message())
        .isEqualTo(EXCEPTION + message);
  }

  @Test
  void aRecordOfTheLiteratureThatNoFoodRestsOnIsFound() {
    DamagedDataset copy =
        DamagedDataset.sound()
            .replacing(
                "literature.json",
                "\n{\"id\":\"chollet-2017/",
                "\n{\"id\":\"aaa-2000/butter\",\"publication\":\"chollet-2017\"},"
                    + "\n{\"id\":\"chollet-2017/")
            .replacing(
                DamagedDataset.MANIFEST,
                "\"literature.json\",\"records\":186",
                "\"literature.json\",\"records\":187")
            .sealed("literature.json");

    assertThat(copy.message())
        .isEqualTo(
            EXCEPTION
                + "literature.json, record 'aaa-2000/butter', field 'id': "
                + "found no curated food that names it, expected one");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"file\":\"forms.json\",\"records\":7 | \"file\":\"forms.json\",\"records\":8 "
            + "| forms.json: found '7' records, expected '8'",
        "\"date\":\"2026- | \"date\":\"26- "
            + "| manifest.json, field 'date': found '26-11-24', expected a date such as 2017-05-30",
        "\"dataVersion\": | \"version\": | manifest.json, field 'version': unknown field",
        "\"dataVersion\":\"2026.11\", | `` "
            + "| manifest.json, field 'dataVersion': found none, expected one",
        "\"date\":\"2026-11-24\", | `` | manifest.json, field 'date': found none, expected one",
        "{\"dataVersion\" | \"dataVersion\" "
            + "| manifest.json: found 'dataVersion', expected an object",
        "\"records\":31 | \"records\":\"31\" | manifest.json, record 'ambiguous-names.json', "
            + "field 'records': found '31', expected a whole number",
        "\"file\":\"forms.json\", | `` "
            + "| manifest.json, field 'file': found none, expected one",
        "\"file\":\"forms.json\" | \"file\":\"claims.json\" | manifest.json, record "
            + "'claims.json', field 'file': found a second time, expected once",
        "\"file\":\"forms.json\" | \"file\":\"shapes.json\" | manifest.json, record "
            + "'forms.json', field 'file': found no entry, expected one, as the file is read",
        "\"citation\":\"taiwan-2024\" | \"citation\":\"taiwan-2025\" | manifest.json, record "
            + "'taiwan-2024', field 'citation': found 'taiwan-2025', "
            + "expected a record of citations.json",
        "\"attribution\":\"taiwan\" | \"attribution\":\"formosa\" | manifest.json, record "
            + "'taiwan-2024', field 'attribution': found 'formosa', "
            + "expected a record of the attributions",
        "\"licence\":\"public domain, CC0 1.0\" | \"licence\":\"\" | manifest.json, record "
            + "'usda', field 'licence': found none, expected one"
      })
  void aBrokenManifestIsFound(String sound, String damaged, String message) {
    assertThat(DamagedDataset.sound().replacing(DamagedDataset.MANIFEST, sound, damaged).message())
        .isEqualTo(EXCEPTION + message);
  }

  @Test
  void aManifestThatIsCutShortIsFound() {
    byte[] whole = DamagedDataset.sound().bytes(DamagedDataset.MANIFEST);
    byte[] half = Arrays.copyOf(whole, whole.length / 2);

    assertThat(DamagedDataset.sound().holding(DamagedDataset.MANIFEST, half).message())
        .startsWith(EXCEPTION + "manifest.json, ")
        .matches(ONE_LINE);
  }

  @Test
  void aMissingManifestIsFound() {
    assertThat(DamagedDataset.sound().without(DamagedDataset.MANIFEST).message())
        .isEqualTo(EXCEPTION + "manifest.json: missing from the dataset");
  }

  @ParameterizedTest
  @MethodSource("files")
  void aMissingFileIsFound(String file) {
    assertThat(DamagedDataset.sound().without(file).message())
        .isEqualTo(EXCEPTION + file + ": missing from the dataset");
  }

  @ParameterizedTest
  @MethodSource("files")
  void aFileWithoutItsEntryInTheManifestIsFound(String file) {
    assertThat(DamagedDataset.sound().withoutEntry(file).message())
        .matches(
            EXCEPTION
                + ".*: found '.*', expected .*|"
                + EXCEPTION
                + "manifest.json, record '"
                + file
                + "', field 'file': found no entry, expected one, as the file is read");
  }

  @ParameterizedTest
  @MethodSource("files")
  void anEmptyFileIsFound(String file) {
    assertThat(DamagedDataset.sound().holding(file, new byte[0]).sealed(file).message())
        .isEqualTo(EXCEPTION + file + ": found no list of records, expected one a line");
  }

  @Property(tries = 30)
  void whateverByteIsDamagedItIsFoundAndSaidInOneLine(
      @ForAll("names") String file, @ForAll @IntRange(min = 0) int at, @ForAll byte by) {
    byte[] bytes = DamagedDataset.sound().bytes(file).clone();
    int place = at % bytes.length;
    bytes[place] = bytes[place] == by ? (byte) (by + 1) : by;
    DamagedDataset copy = DamagedDataset.sound().holding(file, bytes);

    assertThat(copy.message()).startsWith(EXCEPTION).matches(ONE_LINE);
    assertThat(copy.sealed(file).message())
        .satisfiesAnyOf(
            message -> assertThat(message).isEqualTo("sound"),
            message -> assertThat(message).startsWith(EXCEPTION).matches(ONE_LINE));
  }

  @Provide
  Arbitrary<String> names() {
    return Arbitraries.of(files());
  }
}
