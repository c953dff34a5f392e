package org.k2nutrition.examples.importers;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes the page that says what the dataset holds, {@code docs/dataset.md}, from the files alone:
 * counts, the foods richest in vitamin K2, the widest conflicts, and what was left out.
 */
final class DatasetPage {

  static final String FILE = "dataset.md";

  private static final String EVIDENCE = "dataset-evidence.md";

  private final Path folder;
  private final ObjectNode dataset = Json.resource("dataset.json");
  private final List<ObjectNode> tables = Json.objects(dataset.get("tables"));
  private final List<CuratedProfile> curated;

  private DatasetPage(Path folder) {
    this.folder = folder;
    Dataset read = Dataset.read(folder);
    DataFile literature = DataFile.read(folder.resolve(CuratedBuilder.LITERATURE));
    Witnesses witnesses = new Witnesses(read, literature, Origins.own(read));
    curated =
        DataFile.read(folder.resolve(CuratedBuilder.FILE)).records().stream()
            .map(food -> CuratedProfile.of(food, witnesses.of(food)))
            .toList();
  }

  /**
   * Writes the page.
   *
   * @param folder the dataset
   * @param file where to write
   */
  static Report run(Path folder, Path file) {
    DatasetPage page = new DatasetPage(folder);
    try {
      Files.writeString(file, page.text(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Report("Page: " + page.curated.size() + " curated foods", List.of());
  }

  private String text() {
    return String.join(
        "\n",
        "# The dataset: what is in, what is not, and why\n",
        """
        Data version %s. Written by the step `describe` of the [importers](importers.md) from the \
        files; a test compares. A figure is one published figure for one form or sum of vitamin K \
        in one food; companion nutrients are not counted.
        """
            .formatted(dataset.get("dataVersion").textValue()),
        FigureSection.text(folder, tables),
        VitamerSection.text(curated),
        RangeSection.richest(curated),
        RangeSection.conflicts(curated),
        otherFiles(),
        leftOut(),
        leftOutRows(),
        evidence());
  }

  private String otherFiles() {
    List<String> foods = tables.stream().map(table -> table.get("file").textValue()).toList();
    MarkdownTable table = new MarkdownTable(List.of("file", "records:"));
    Manifest.jsonFiles(folder).stream()
        .filter(file -> !foods.contains(file) && !file.equals(CuratedBuilder.LITERATURE))
        .sorted()
        .forEach(
            file ->
                table.row("`" + file + "`", DataFile.read(folder.resolve(file)).records().size()));
    return "## Other files\n\n" + table.text();
  }

  private static String leftOut() {
    MarkdownTable table = new MarkdownTable(List.of("source", "what", "why"));
    LeftOut.own().entries().forEach(e -> table.row("`" + e.source() + "`", e.item(), e.reason()));
    return String.join(
        "\n",
        "## What was left out\n",
        """
        Rows of the literature, and records of the tables that no curated food rests on. Every \
        other row of the extract of the literature is taken: the step `merge` refuses one that is \
        neither taken nor named here.
        """,
        table.text());
  }

  private static String leftOutRows() {
    ExtractRows listed = ExtractRows.own();
    MarkdownTable table = new MarkdownTable(List.of("extract", "row:", "id", "why"));
    for (Row row : EvidenceSource.leftOutRows()) {
      String extract = row.required("file");
      String id = row.required("id");
      table.row(
          "`" + extract + "`", listed.row(extract, id), "`" + id + "`", row.required("reason"));
    }
    return String.join(
        "\n",
        "## Rows of other extracts that were left out\n",
        """
        Of the extracts on reference values, evidence, regulation and compounds. Every other row of \
        them is a record, or a vitamer in code: the importers keep a list of the rows, a test goes \
        through it, and the steps `references` and `evidence` refuse an extract whose rows are not \
        those of the list.
        """,
        table.text());
  }

  /** Written by hand, since the reasons are. */
  private static String evidence() {
    try (InputStream stream = DatasetPage.class.getResourceAsStream(EVIDENCE)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
