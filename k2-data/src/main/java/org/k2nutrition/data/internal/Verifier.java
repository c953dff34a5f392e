package org.k2nutrition.data.internal;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.k2nutrition.food.Composite;
import org.k2nutrition.food.Food;
import org.k2nutrition.source.DatasetException;

/**
 * Reads the whole shipped dataset afresh and stops at the first fault. Readers stop at unknown
 * fields, constants and citations themselves, and rules are checked as they are read.
 */
public final class Verifier {

  private final Dataset dataset = Dataset.shipped();

  /** Reads nothing yet. */
  public Verifier() {}

  /**
   * Checks everything.
   *
   * @return the files that were checked
   * @throws DatasetException at the first fault
   */
  public List<Manifest.DataFile> run() {
    List<Manifest.DataFile> files =
        Stream.concat(
                dataset.manifest().tables().stream().map(Manifest.Table::file),
                dataset.manifest().files().stream())
            .toList();
    files.forEach(Verifier::checkFile);
    dataset.citations().all();
    dataset.tables().forEach(this::checkTable);
    checkKnowledge();
    dataset.interactions().lexicons();
    dataset.interactions().rules();
    return files;
  }

  /** What {@link #run} checks beyond digests and counts, in words. */
  public static List<String> checks() {
    return List.of(
        "digest and number of records of every file",
        "ids unique and in order",
        "every record readable, every citation there",
        "every linked record of a curated food there",
        "every composite what its witnesses give",
        "figures of every food within their bounds",
        "every record of an answer there",
        "rules consistent, their medicines and conditions there");
  }

  private static void checkFile(Manifest.DataFile file) {
    byte[] bytes = Resources.read(file.name());
    String digest = HexFormat.of().formatHex(sha256().digest(bytes));
    if (!digest.equals(file.sha256())) {
      throw fault(
          file.name(), "", "digest found '" + digest + "', expected '" + file.sha256() + "'");
    }
    checkRecords(file, new String(bytes, StandardCharsets.UTF_8).lines().toList());
  }

  /** Each record has a line; the first line holds what stands before them, the last closes. */
  private static void checkRecords(Manifest.DataFile file, List<String> lines) {
    List<String> records = lines.subList(1, lines.size() - 1);
    if (records.size() != file.records()) {
      throw fault(
          file.name(), "", "records found '" + records.size() + "', expected " + file.records());
    }
    String before = "";
    for (String record : records) {
      String id = record.split("\"", 5)[3];
      if (compare(before, id) >= 0) {
        throw fault(file.name(), id, "not after '" + before + "', or a second time");
      }
      before = id;
    }
  }

  private static int compare(String before, String id) {
    return Arrays.compareUnsigned(
        before.getBytes(StandardCharsets.UTF_8), id.getBytes(StandardCharsets.UTF_8));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every platform has SHA-256", e);
    }
  }

  private void checkTable(FoodRecords table) {
    for (Food food : table.all()) {
      for (String link : food.links()) {
        checkLink(food, link);
      }
      if (!food.composites().isEmpty()) {
        checkComposites(food);
      }
      food.composition().figures();
    }
  }

  private void checkLink(Food food, String link) {
    if (link.indexOf(':') < 0 || dataset.findFood(link).isEmpty()) {
      throw fault("curated.json", food.id(), "unknown record '" + link + "'");
    }
  }

  private static void checkComposites(Food food) {
    List<Composite> derived = Composites.derive(food.measurements(), food.isPlantOrSalt());
    if (!normal(food.composites()).equals(normal(derived))) {
      throw fault("curated.json", food.id(), "composites are not what the witnesses give");
    }
  }

  /** A file says 71.3 where the division says 71.30. */
  private static List<Composite> normal(List<Composite> composites) {
    return composites.stream()
        .<Composite>map(
            composite ->
                Composite.builder()
                    .from(composite)
                    .conflict(composite.conflict().map(BigDecimal::stripTrailingZeros))
                    .build())
        .toList();
  }

  private void checkKnowledge() {
    Knowledge knowledge = dataset.knowledge();
    knowledge.references();
    knowledge.evidence();
    knowledge.doses();
    knowledge.regulation();
    knowledge.biomarkers();
    knowledge.surveys();
    knowledge.synergies();
    knowledge.forms();
    knowledge.kinetics();
    knowledge.answers();
  }

  private static DatasetException fault(String file, String record, String problem) {
    return new DatasetException(file, record, "", problem, null);
  }
}
