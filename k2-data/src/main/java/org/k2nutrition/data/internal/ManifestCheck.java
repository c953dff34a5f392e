package org.k2nutrition.data.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.k2nutrition.food.Food;
import org.k2nutrition.interaction.recognition.CodeSystem;
import org.k2nutrition.source.DatasetException;

/** What must hold of the manifest beyond what reading it checks. */
final class ManifestCheck {

  /** What is read without a look at the manifest. */
  private static final List<String> NEEDED =
      List.of(
          "ambiguous-names.json",
          "answers.json",
          "biomarkers.json",
          "brands.json",
          "citations.json",
          "claims.json",
          "conditions.json",
          "curated.json",
          "doses.json",
          "forms.json",
          "kinetics.json",
          "medicines.json",
          "references.json",
          "regulation.json",
          "retractions.json",
          "rules.json",
          "studies.json",
          "surveys.json",
          "synergies.json",
          "texts_en.json");

  private final Manifest manifest;

  ManifestCheck(Manifest manifest) {
    this.manifest = manifest;
  }

  /** Every file that the library reads is listed, once: what is not listed is not checked. */
  void files() {
    Set<String> listed = new HashSet<>();
    for (Manifest.DataFile file : manifest.allFiles()) {
      if (!listed.add(file.name())) {
        throw fault(file.name(), "file", "found a second time, expected once");
      }
    }
    for (String file : read()) {
      if (!listed.contains(file)) {
        throw fault(file, "file", "found no entry, expected one, as the file is read");
      }
    }
  }

  private static List<String> read() {
    List<String> files = new ArrayList<>(NEEDED);
    List<String> optional = new ArrayList<>(List.of(Literature.FILE));
    for (CodeSystem system : CodeSystem.values()) {
      optional.add(CodeFile.name(system));
    }
    optional.stream().filter(Resources::exists).forEach(files::add);
    return files;
  }

  /** Every table of a publisher names its work and what has to be shown for it. */
  void tables(Set<String> citations) {
    for (Manifest.Table table : manifest.tables()) {
      if (!table.id().equals(Food.CURATED)) {
        require(citations, table, "citation", table.citation());
        require(manifest.attributions().keySet(), table, "attribution", table.attribution());
      }
    }
  }

  private static void require(Set<String> ids, Manifest.Table table, String field, String id) {
    if (!ids.contains(id)) {
      String expected = field.equals("citation") ? "citations.json" : "the attributions";
      throw fault(table.id(), field, "found '" + id + "', expected a record of " + expected);
    }
  }

  private static DatasetException fault(String entry, String field, String problem) {
    return new DatasetException(Manifest.FILE, entry, field, problem, null);
  }
}
