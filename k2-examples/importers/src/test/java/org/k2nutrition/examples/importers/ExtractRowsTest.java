package org.k2nutrition.examples.importers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.k2nutrition.data.K2;
import org.k2nutrition.evidence.BiomarkerRecord;
import org.k2nutrition.evidence.Claim;
import org.k2nutrition.evidence.IntakeSurvey;
import org.k2nutrition.evidence.NutrientSynergy;
import org.k2nutrition.evidence.Retraction;
import org.k2nutrition.evidence.Study;
import org.k2nutrition.reference.ReferenceValue;
import org.k2nutrition.reference.RegulatoryStatement;
import org.k2nutrition.reference.StudyDose;
import org.k2nutrition.source.Citation;
import org.k2nutrition.vitamer.Vitamer;

/**
 * Every row of the extracts on reference values, evidence and regulation is in the dataset, or
 * stands on the page about the dataset with the reason why not.
 */
class ExtractRowsTest {

  private static final K2 LIBRARY = K2.load();
  private static final ExtractRows ROWS = ExtractRows.own();
  private static final String PAGE = page();
  private static final List<LeftOutRow> LEFT_OUT = leftOut();

  /** Works that the dataset has under another key. */
  private static final Map<String, String> KEYS =
      Table.resource("evidence-keys.csv", List.of("key", "becomes", "reason")).stream()
          .collect(Collectors.toMap(row -> row.text("key"), row -> row.text("becomes")));

  /** A line of the page's table of rows that are no record. */
  private record LeftOutRow(String extract, int row, String id, String reason) {}

  @ParameterizedTest
  @CsvSource({
    "reference-intakes, 256",
    "reference-intakes-citations, 65",
    "regulatory-statements, 46",
    "study-doses, 26",
    "studies, 50",
    "retractions, 8",
    "biomarkers, 32",
    "intake-surveys, 9",
    "claims, 55",
    "nutrient-synergies, 7",
    "compounds, 21",
    "evidence-citations, 82"
  })
  void everyRowIsARecordOrIsLeftOutWithItsReason(String extract, int rows) {
    Set<String> leftOut = idsLeftOutOf(extract);
    List<String> lost = new ArrayList<>(ROWS.ids(extract));
    lost.removeIf(id -> isIn(extract, id) || leftOut.contains(id));

    assertThat(ROWS.ids(extract)).hasSize(rows).doesNotHaveDuplicates();
    assertThat(lost).as("neither a record nor left out").isEmpty();
  }

  @Test
  void nothingIsNamedAsLeftOutThatIsInOrThatNoExtractHas() {
    assertThat(LEFT_OUT).isNotEmpty();
    assertThat(LEFT_OUT)
        .allSatisfy(
            left -> {
              assertThat(ROWS.ids(left.extract())).contains(left.id());
              assertThat(ROWS.ids(left.extract()).get(left.row() - 1)).isEqualTo(left.id());
              assertThat(isIn(left.extract(), left.id())).as("%s is a record", left).isFalse();
              assertThat(left.reason()).isNotBlank();
            });
  }

  @Test
  void theRowsLeftOutAreTheseThree() {
    assertThat(LEFT_OUT)
        .extracting(left -> left.extract() + " " + left.id())
        .containsExactlyInAnyOrder(
            "study-doses dose-18",
            "evidence-citations seed-article",
            "compounds phylloquinone 2,3-epoxide");
  }

  /** The page counts the rows of each extract by hand. */
  @ParameterizedTest
  @CsvSource({
    "reference-intakes, reference intakes",
    "studies, studies",
    "retractions, retractions",
    "claims, claims",
    "study-doses, study doses",
    "regulatory-statements, regulatory statements",
    "biomarkers, biomarkers",
    "intake-surveys, intake surveys",
    "nutrient-synergies, nutrient synergies",
    "compounds, compounds",
    "reference-intakes-citations, citations of reference values",
    "evidence-citations, citations of the evidence"
  })
  void thePageCountsTheRowsRight(String extract, String name) {
    assertThat(PAGE).contains("\n| " + name + " | " + ROWS.ids(extract).size() + " | ");
  }

  private static boolean isIn(String extract, String id) {
    return switch (extract) {
      case "reference-intakes" -> has(LIBRARY.references().all(), ReferenceValue::id, id);
      case "regulatory-statements" -> has(LIBRARY.regulation().all(), RegulatoryStatement::id, id);
      case "study-doses" -> isDose(id);
      case "studies" -> has(LIBRARY.studies().all(), Study::key, key(id));
      case "retractions" -> has(LIBRARY.studies().notices(), Retraction::key, key(id));
      case "biomarkers" -> has(LIBRARY.biomarkers().all(), BiomarkerRecord::id, id);
      case "intake-surveys" -> has(LIBRARY.intakeSurveys(), IntakeSurvey::id, id);
      case "claims" -> has(LIBRARY.claims().all(), Claim::id, id);
      case "nutrient-synergies" -> has(LIBRARY.synergies(), NutrientSynergy::id, id);
      case "compounds" -> isCompound(id);
      default -> has(LIBRARY.citations(), Citation::key, key(id));
    };
  }

  private static <T> boolean has(List<T> records, Function<T, String> id, String wanted) {
    return records.stream().map(id).anyMatch(wanted::equals);
  }

  /** A row with an amount for each of several forms is a record for each, such as dose-19-mk-4. */
  private static boolean isDose(String id) {
    return LIBRARY.doses().all().stream()
        .map(StudyDose::id)
        .anyMatch(dose -> dose.equals(id) || dose.startsWith(id + "-"));
  }

  /** A form of vitamin K in code, or what only a medicine may be. */
  private static boolean isCompound(String compound) {
    return Stream.of(Vitamer.values())
            .anyMatch(form -> form.symbol().equals(compound) || form.fullName().equals(compound))
        || LIBRARY.interactions().findMedicine(medicine(compound)).isPresent();
  }

  private static String medicine(String compound) {
    return compound.equals("menaquinone (unspecified chain)")
        ? "vitamin-k2"
        : compound.replace(' ', '-');
  }

  private static String key(String id) {
    return KEYS.getOrDefault(id, id);
  }

  private static Set<String> idsLeftOutOf(String extract) {
    return LEFT_OUT.stream()
        .filter(left -> left.extract().equals(extract))
        .map(LeftOutRow::id)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<LeftOutRow> leftOut() {
    return Pattern.compile("(?m)^\\| `([a-z-]+)` \\| ([0-9]+) \\| `([^`]+)` \\| (.*) \\|$")
        .matcher(PAGE)
        .results()
        .map(ExtractRowsTest::row)
        .toList();
  }

  private static LeftOutRow row(MatchResult line) {
    return new LeftOutRow(
        line.group(1), Integer.parseInt(line.group(2)), line.group(3), line.group(4));
  }

  private static String page() {
    try {
      return Files.readString(Path.of("..", "..", "docs", DatasetPage.FILE));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
