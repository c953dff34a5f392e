package org.k2nutrition.examples.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.k2nutrition.data.DatasetReport;
import org.k2nutrition.data.FoodTable;
import org.k2nutrition.data.K2;
import org.k2nutrition.food.Component;
import org.k2nutrition.food.Food;
import org.k2nutrition.food.Measurement;
import org.k2nutrition.source.Attribution;
import org.k2nutrition.source.Verification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Says what the dataset holds and what has to be shown for it. */
@Command(
    name = "dataset",
    description = "Version, counts and attributions of the dataset.",
    mixinStandardHelpOptions = true,
    footer = {"", "Example: k2 dataset"})
final class DatasetCommand extends PrintingCommand {

  @Option(
      names = "--verify",
      description = "Check the whole shipped dataset first; a fault ends with its place.")
  private boolean verify;

  DatasetCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  Answer answer(K2 k2) {
    if (verify) {
      DatasetReport report = K2.verify();
      terminal()
          .message(
              "k2: checked "
                  + report.records()
                  + " records in "
                  + report.files().size()
                  + " files: "
                  + String.join("; ", report.checks()));
    }
    return new Summary(k2, measurements(k2));
  }

  /** The figures of the tables; the curated foods repeat figures of their witnesses. */
  private static List<Measurement> measurements(K2 k2) {
    return k2.foods().all().flatMap(food -> published(food).stream()).toList();
  }

  private static List<Measurement> published(Food food) {
    return food.table().equals(Food.CURATED)
        ? food.measurements().stream().filter(DatasetCommand::isOfTheLiterature).toList()
        : food.measurements();
  }

  private static boolean isOfTheLiterature(Measurement m) {
    return m.provenance().record().map(record -> record.contains("/")).orElse(true);
  }

  private record Summary(K2 k2, List<Measurement> measurements) implements Answer {

    @Override
    public Object json() {
      Map<String, Object> view = new LinkedHashMap<>();
      view.put("version", k2.version().data());
      view.put("date", k2.version().date().toString());
      view.put("foods", foods());
      view.put("measurements", measurements.size());
      view.put("verified", count(Verification.VERIFIED));
      view.put("secondary", measurements.size() - count(Verification.VERIFIED));
      view.put("components", components());
      view.put("citations", k2.citations().size());
      view.put("references", k2.references().all().size());
      view.put("rules", k2.interactions().rules().rules().size());
      view.put("studies", k2.studies().all().size());
      view.put("claims", k2.claims().all().size());
      view.put("attributions", k2.attributions().stream().map(Summary::attribution).toList());
      return view;
    }

    private Map<String, Integer> foods() {
      Map<String, Integer> foods = new LinkedHashMap<>();
      k2.tables().forEach(table -> foods.put(table.id(), table.foods()));
      return foods;
    }

    private int count(Verification verification) {
      return (int)
          measurements.stream().filter(m -> m.provenance().verification() == verification).count();
    }

    private Map<String, Integer> components() {
      Map<Component, Integer> counts = new TreeMap<>();
      measurements.forEach(m -> counts.merge(m.component(), 1, Integer::sum));
      Map<String, Integer> view = new LinkedHashMap<>();
      counts.forEach((component, count) -> view.put(component.symbol(), count));
      return view;
    }

    private static Map<String, Object> attribution(Attribution attribution) {
      Map<String, Object> view = new LinkedHashMap<>();
      view.put("source", attribution.source());
      view.put("licence", attribution.licence());
      view.put("text", attribution.text());
      view.put("url", attribution.url());
      return view;
    }

    @Override
    public void text(Terminal terminal) {
      terminal.line(
          "Data "
              + k2.version().data()
              + " of "
              + k2.version().date()
              + ", library "
              + k2.version().library());
      terminal.line("");
      TextTable tables = new TextTable("<table", "foods", "<id");
      for (FoodTable table : k2.tables()) {
        tables.row(table.title(), Integer.toString(table.foods()), table.id());
      }
      tables.print(terminal);
      terminal.line("");
      terminal.paragraph(
          measurements.size()
              + " published figures, "
              + count(Verification.VERIFIED)
              + " of them read in the source itself; "
              + k2.references().all().size()
              + " reference values; "
              + k2.interactions().rules().rules().size()
              + " interaction rules; "
              + k2.citations().size()
              + " citations.");
      terminal.line("");
      k2.attributions().forEach(a -> terminal.hanging("- ", a.text() + " (" + a.licence() + ")"));
    }
  }
}
