package org.k2nutrition.examples.importers;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.k2nutrition.food.Component;
import org.k2nutrition.food.Qualifier;
import org.k2nutrition.source.Verification;

/** How many foods and figures each table has, of what, and how the figures are to be read. */
final class FigureSection {

  private static final String CURATED = "curated";
  private static final String LITERATURE = "literature";

  private final Tally qualifiers = new Tally();
  private final Tally components = new Tally();
  private final Tally verifications = new Tally();
  private final List<String> sources = new ArrayList<>();
  private final MarkdownTable foods =
      new MarkdownTable(List.of("table", "title", "foods:", "figures:"));

  static String text(Path folder, List<ObjectNode> tables) {
    FigureSection section = new FigureSection();
    for (ObjectNode table : tables) {
      section.add(
          DataFile.id(table),
          table.get("title").textValue(),
          DataFile.read(folder.resolve(table.get("file").textValue())));
    }
    section.add(
        LITERATURE,
        "Figures of single publications, for the curated foods alone",
        DataFile.read(folder.resolve(CuratedBuilder.LITERATURE)));
    return section.text();
  }

  /** The curated foods have no figures of their own. */
  private void add(String id, String title, DataFile file) {
    if (!id.equals(CURATED)) {
      sources.add(id);
      count(id, file);
    }
    foods.row("`" + id + "`", title, file.records().size(), qualifiers.count(id));
  }

  private void count(String id, DataFile file) {
    String usual = file.head().path("verification").asText();
    for (ObjectNode record : file.records()) {
      for (ObjectNode measurement : Json.objects(record.path("measurements"))) {
        qualifiers.add(id, measurement.path("qualifier").asText(Qualifier.MEASURED.name()));
        components.add(id, measurement.get("component").textValue());
        verifications.add(id, measurement.path("verification").asText(usual));
      }
    }
  }

  private String text() {
    return String.join(
        "\n",
        "## Foods and figures\n",
        foods.text(),
        "How the figures are to be read:\n",
        counts("qualifier", names(Qualifier.values()), qualifiers),
        "What they are of:\n",
        counts(
            "component",
            Arrays.stream(Component.values()).map(Component::symbol).toList(),
            components),
        "How surely they stand in the source that is named:\n",
        counts("verification", names(Verification.values()), verifications));
  }

  private String counts(String what, List<String> rows, Tally tally) {
    List<String> headings = new ArrayList<>(List.of(what));
    sources.forEach(source -> headings.add(source + ":"));
    MarkdownTable table = new MarkdownTable(headings);
    for (String row : rows) {
      List<Integer> counts = sources.stream().map(source -> tally.count(source, row)).toList();
      if (counts.stream().anyMatch(count -> count > 0)) {
        List<Object> cells = new ArrayList<>(List.of(row));
        cells.addAll(counts);
        table.row(cells);
      }
    }
    return table.text();
  }

  private static List<String> names(Enum<?>[] constants) {
    return Arrays.stream(constants).map(Enum::name).toList();
  }
}
