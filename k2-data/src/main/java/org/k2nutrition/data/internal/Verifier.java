package org.k2nutrition.data.internal;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.k2nutrition.food.Food;
import org.k2nutrition.source.DatasetException;

/**
 * Reads the whole shipped dataset afresh and stops at the first fault. Readers stop at unknown
 * fields and constants themselves, and rules are checked as they are read. Digests come last: a
 * fault that can be named is named with its record.
 */
public final class Verifier {

  private final Dataset dataset = Dataset.shipped();

  /** Reads nothing yet. */
  public Verifier() {}

  /**
   * Checks everything.
   *
   * @return the manifest, every file of which was checked
   * @throws DatasetException at the first fault
   */
  public Manifest run() {
    Manifest manifest = dataset.manifest();
    ManifestCheck manifestCheck = new ManifestCheck(manifest);
    manifestCheck.files();
    Map<String, FileCheck> files = new LinkedHashMap<>();
    Map<String, Set<String>> ids = new LinkedHashMap<>();
    for (Manifest.DataFile file : manifest.allFiles()) {
      FileCheck check = new FileCheck(file);
      files.put(file.name(), check);
      ids.put(file.name(), check.ids());
    }
    manifestCheck.tables(ids.getOrDefault("citations.json", Set.of()));
    checkReferences(files, new ReferenceCheck(ids, tablesOfPublishers(manifest)));
    checkFoods(manifest);
    checkLiterature(ids.getOrDefault(Literature.FILE, Set.of()));
    readTheRest();
    files.values().forEach(FileCheck::digest);
    return manifest;
  }

  /** What {@link #run} checks, in words. */
  public static List<String> checks() {
    return List.of(
        "every file that is read in the manifest, with its digest and number of records",
        "ids unique and in order",
        "every record readable",
        "every citation, linked record, medicine and condition that a record names there",
        "every record of the literature in a curated food",
        "every witness of a table as that table has it",
        "every composite what its witnesses give",
        "published figures within their published ranges",
        "every record of an answer there",
        "verdicts of claims borne by what counts",
        "rules consistent, their medicines and conditions there");
  }

  private static Set<String> tablesOfPublishers(Manifest manifest) {
    return manifest.tables().stream()
        .filter(table -> !table.id().equals(Food.CURATED))
        .map(table -> table.file().name())
        .collect(Collectors.toUnmodifiableSet());
  }

  private static void checkReferences(Map<String, FileCheck> files, ReferenceCheck references) {
    files.forEach(
        (name, file) -> {
          references.checkHeader(name, file.header());
          file.forEach(record -> references.check(name, record));
        });
  }

  private void checkFoods(Manifest manifest) {
    for (Manifest.Table table : manifest.tables()) {
      FoodCheck check = new FoodCheck(table.file().name(), dataset);
      dataset.findTable(table.id()).orElseThrow().all().forEach(check::check);
    }
  }

  /** What no curated food rests on is never read. */
  private void checkLiterature(Set<String> records) {
    Set<String> unused = new HashSet<>(records);
    dataset.findTable(Food.CURATED).orElseThrow().all().stream()
        .flatMap(food -> food.measurements().stream())
        .forEach(witness -> witness.provenance().record().ifPresent(unused::remove));
    unused.stream()
        .sorted()
        .findFirst()
        .ifPresent(
            id -> {
              throw new DatasetException(
                  Literature.FILE,
                  id,
                  "id",
                  "found no curated food that names it, expected one",
                  null);
            });
  }

  /** What the readers check themselves: fields, constants, citations, sentences, rules. */
  private void readTheRest() {
    dataset.citations().all();
    dataset.interactions().lexicons();
    dataset.interactions().rules();
    Knowledge knowledge = dataset.knowledge();
    knowledge.texts().keys().forEach(knowledge.texts()::find);
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
}
