package org.k2nutrition.examples.importers;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * The entry point of the importers.
 *
 * <p>Each step reads a source folder, writes into the folder of the dataset, and gives the same
 * bytes for the same input; {@code manifest} comes last. This class has no state.
 */
public final class Importers {

  private static final Path DATASET =
      Path.of("k2-data", "src", "main", "resources", "org", "k2nutrition", "data");

  private static final Path DOCS = Path.of("docs");

  /** Where the importers keep the joins of origins. */
  private static final Path OWN =
      Path.of("k2-examples", "importers", "src", "main", "resources")
          .resolve(Path.of("org", "k2nutrition", "examples", "importers"));

  private static final String USAGE =
      """
      Usage: importers STEP [SOURCE...] [--target FOLDER]
        usda SOURCE        foods.csv, vitamin-k.csv, portions.csv
        frida SOURCE       foods.csv
        ciqual SOURCE      foods.csv
        taiwan SOURCE      foods.csv
        japan SOURCE       foods.csv
        references SOURCE  reference-intakes.csv, companions.csv and their citations
        evidence SOURCE    studies, retractions, claims, doses, regulation and the rest
        merge SOURCE       hand-curated foods and literature
        phrases            the words of the sentences that k2-core puts together
        curated            measurements and composites of the curated foods
        manifest           counts and digests, always last
        describe           the page that says what the dataset holds
      """;

  private static final Set<String> WITH_SOURCE =
      Set.of("usda", "frida", "ciqual", "taiwan", "japan", "references", "evidence", "merge");

  private Importers() {}

  /**
   * Runs one step; exit status 2 with one line on the error stream if the input is not as
   * documented.
   *
   * @param args the step, its source folder, and where to write if not into the dataset
   */
  public static void main(String[] args) {
    System.exit(run(List.of(args), System.out, System.err));
  }

  static int run(List<String> args, PrintStream out, PrintStream err) {
    int option = args.indexOf("--target");
    boolean targeted = option >= 0 && option + 1 < args.size();
    Path target = targeted ? Path.of(args.get(option + 1)) : DATASET;
    List<String> words = option >= 0 ? args.subList(0, option) : args;
    try {
      Report report = step(words, target);
      report.leftOut().forEach(line -> out.println("left out: " + line));
      out.println(report.done());
      return 0;
    } catch (ImportException e) {
      err.println(e.getMessage());
      return 2;
    }
  }

  private static Report step(List<String> words, Path target) {
    String step = words.isEmpty() ? "" : words.get(0);
    boolean needsSource = WITH_SOURCE.contains(step);
    if (words.size() != (needsSource ? 2 : 1)) {
      throw new ImportException("Arguments", String.join(" ", words), USAGE.strip());
    }
    requireFolder(target);
    return switch (step) {
      case "usda" -> UsdaImporter.run(Path.of(words.get(1)), target);
      case "frida" -> FridaImporter.run(Path.of(words.get(1)), target);
      case "ciqual" -> CiqualImporter.run(Path.of(words.get(1)), target);
      case "taiwan" -> TaiwanImporter.run(Path.of(words.get(1)), target);
      case "japan" -> JapanImporter.run(Path.of(words.get(1)), target);
      case "references" -> ReferenceImporter.run(Path.of(words.get(1)), target);
      case "evidence" -> EvidenceImporter.run(Path.of(words.get(1)), target);
      case "merge" ->
          CurationMerge.run(Path.of(words.get(1)), target, target.equals(DATASET) ? OWN : target);
      case "phrases" -> Texts.addPhrases(target);
      case "curated" -> CuratedBuilder.run(target);
      case "manifest" -> Manifest.run(target);
      case "describe" ->
          DatasetPage.run(
              target, (target.equals(DATASET) ? DOCS : target).resolve(DatasetPage.FILE));
      default -> throw new ImportException("Step", step, USAGE.strip());
    };
  }

  private static void requireFolder(Path target) {
    if (!Files.isDirectory(target)) {
      throw new ImportException("Target folder", target.toString(), "a folder");
    }
  }
}
