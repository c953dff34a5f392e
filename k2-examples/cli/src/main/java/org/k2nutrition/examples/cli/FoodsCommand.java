package org.k2nutrition.examples.cli;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.k2nutrition.data.FoodMatch;
import org.k2nutrition.data.K2;
import org.k2nutrition.food.Food;
import org.k2nutrition.food.FoodGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Finds foods by name. */
@Command(
    name = "foods",
    description = "Find foods by name.",
    mixinStandardHelpOptions = true,
    footer = {"", "Example: k2 foods gouda --table curated"})
final class FoodsCommand extends PrintingCommand {

  @Parameters(paramLabel = "TEXT", arity = "1..*", description = "Words of the name.")
  private List<String> text = List.of();

  @Option(names = "--limit", paramLabel = "N", description = "How many at most (default 10).")
  private int limit = 10;

  @Option(names = "--group", paramLabel = "G", description = "Only foods of this group.")
  private @Nullable String group;

  @Option(names = "--table", paramLabel = "T", description = "Only foods of this table.")
  private @Nullable String table;

  FoodsCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  Answer answer(K2 k2) {
    Options.requireLimit(limit);
    Optional<FoodGroup> wantedGroup = Optional.ofNullable(group).map(Options::group);
    Optional<String> wantedTable = Optional.ofNullable(table).map(id -> Options.table(k2, id));
    return new Matches(
        k2.foods()
            .search(String.join(" ", text))
            .filter(match -> wantedGroup.map(match.food().group()::equals).orElse(true))
            .filter(match -> wantedTable.map(match.food().table()::equals).orElse(true))
            .limit(limit)
            .toList());
  }

  private record Matches(List<FoodMatch> matches) implements Answer {

    @Override
    public Object json() {
      return matches.stream().map(Matches::view).toList();
    }

    private static Map<String, Object> view(FoodMatch match) {
      Food food = match.food();
      Map<String, Object> view = new LinkedHashMap<>();
      view.put("id", food.id());
      view.put("name", food.name());
      view.put("group", food.group().toString());
      view.put("table", food.table());
      view.put("score", BigDecimal.valueOf(Math.round(match.score() * 1000), 3));
      return view;
    }

    @Override
    public void text(Terminal terminal) {
      if (matches.isEmpty()) {
        terminal.line("No food is called so.");
        return;
      }
      TextTable foods = new TextTable("<name", "<group", "<id");
      matches.forEach(
          match ->
              foods.row(match.food().name(), match.food().group().toString(), match.food().id()));
      foods.print(terminal);
    }
  }
}
