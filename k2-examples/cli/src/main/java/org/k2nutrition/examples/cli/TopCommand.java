package org.k2nutrition.examples.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.k2nutrition.data.FoodQuery;
import org.k2nutrition.data.K2;
import org.k2nutrition.food.Component;
import org.k2nutrition.food.Content;
import org.k2nutrition.food.Food;
import org.k2nutrition.quantity.Amount;
import org.k2nutrition.quantity.Analysed;
import org.k2nutrition.quantity.Bounds;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Ranks foods by one component. */
@Command(
    name = "top",
    description = "Foods that hold most of a component, by the analysed middle.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Example: k2 top MK-7 --limit 5",
      "",
      "Foods without a figure are not listed: not analysed is not zero."
    })
final class TopCommand extends PrintingCommand {

  @Parameters(paramLabel = "COMPONENT", description = "K1, MK-4 ... MK-13, K2, K, calcium ...")
  private String component = "";

  @Option(names = "--per", paramLabel = "BASIS", description = "100g (default), portion, 100kcal.")
  private String per = "100g";

  @Option(names = "--group", paramLabel = "G", description = "Only foods of this group.")
  private @Nullable String group;

  @Option(names = "--table", paramLabel = "T", description = "Which table (default curated).")
  private String table = Food.CURATED;

  @Option(names = "--limit", paramLabel = "N", description = "How many at most (default 10).")
  private int limit = 10;

  TopCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  Answer answer(K2 k2) {
    Options.requireLimit(limit);
    Component wanted = Options.component(component);
    FoodQuery query = k2.foods().query().inTable(Options.table(k2, table)).withFigure(wanted);
    if (group != null) {
      query = query.inGroup(Options.group(group));
    }
    Basis basis = Basis.of(per);
    List<Row> rows =
        query.stream()
            .flatMap(food -> Row.of(food, wanted, basis).stream())
            .sorted(
                Comparator.comparing(Row::middle).reversed().thenComparing(row -> row.food.id()))
            .limit(limit)
            .toList();
    return new Ranking(k2, wanted, per, rows);
  }

  /** What the amounts are per: a factor on the amounts in 100 g. */
  private enum Basis {
    HUNDRED_GRAMS,
    PORTION,
    HUNDRED_KCAL;

    static Basis of(String text) {
      return switch (text) {
        case "100g" -> HUNDRED_GRAMS;
        case "portion" -> PORTION;
        case "100kcal" -> HUNDRED_KCAL;
        default ->
            throw new BadInputException("unknown basis", "--per", text, "100g, portion or 100kcal");
      };
    }

    Optional<BigDecimal> factor(Food food) {
      return switch (this) {
        case HUNDRED_GRAMS -> Optional.of(BigDecimal.ONE);
        case PORTION ->
            food.portions().stream()
                .findFirst()
                .map(portion -> portion.times(BigDecimal.ONE).grams().movePointLeft(2));
        case HUNDRED_KCAL ->
            food.content(Component.ENERGY)
                .analysed()
                .map(energy -> energy.middle().value())
                .filter(kcal -> kcal.signum() > 0)
                .map(kcal -> BigDecimal.valueOf(100).divide(kcal, 12, RoundingMode.HALF_EVEN));
      };
    }
  }

  private record Row(Food food, Content content, Analysed analysed, Bounds bounds) {

    static Optional<Row> of(Food food, Component component, Basis basis) {
      Content content = food.content(component);
      return basis
          .factor(food)
          .flatMap(
              factor ->
                  content
                      .analysed()
                      .map(
                          a ->
                              new Row(
                                  food,
                                  content,
                                  times(a, factor),
                                  times(content.per100g(), factor))));
    }

    Amount middle() {
      return analysed.middle();
    }

    private static Analysed times(Analysed a, BigDecimal factor) {
      return new Analysed(
          times(a.lower(), factor), times(a.middle(), factor), times(a.upper(), factor));
    }

    private static Bounds times(Bounds bounds, BigDecimal factor) {
      Amount lower = times(bounds.lower(), factor);
      return bounds
          .upper()
          .map(upper -> Bounds.of(lower, times(upper, factor)))
          .orElseGet(() -> Bounds.atLeast(lower, bounds.why().orElseThrow()));
    }

    private static Amount times(Amount amount, BigDecimal factor) {
      return Amount.of(
          amount.value().multiply(factor).setScale(9, RoundingMode.HALF_EVEN), amount.unit());
    }
  }

  private record Ranking(K2 k2, Component component, String per, List<Row> rows) implements Answer {

    @Override
    public Object json() {
      return rows.stream().map(Ranking::view).toList();
    }

    private static Map<String, @Nullable Object> view(Row row) {
      Map<String, @Nullable Object> view = new LinkedHashMap<>();
      view.put("id", row.food.id());
      view.put("name", row.food.name());
      view.put("analysed", Views.analysed(row.analysed));
      view.put("bounds", Views.bounds(row.bounds));
      view.put("tier", row.content.tier().map(Enum::name).orElse(null));
      return view;
    }

    private BigDecimal highest() {
      return rows.stream()
          .map(row -> row.analysed.upper().value())
          .max(BigDecimal::compareTo)
          .orElse(BigDecimal.ZERO);
    }

    @Override
    public void text(Terminal terminal) {
      TextTable table =
          new TextTable(
              "<food",
              component + " " + component.unit().symbol() + "/" + per,
              "range",
              "<tier",
              "~from 0 on");
      Ranges ranges = Ranges.upTo(highest());
      rows.forEach(
          row ->
              table.row(
                  row.food.name(),
                  Numbers.middle(row.analysed),
                  Numbers.range(row.analysed),
                  row.content.tier().map(Enum::name).orElse(""),
                  ranges.of(row.analysed)));
      table.print(terminal);
      TierLegend.print(terminal, k2, rows.stream().map(Row::content));
      terminal.line("");
      terminal.paragraph(
          "Only foods with a figure: not analysed is not zero. " + Document.DISCLAIMER);
    }
  }
}
