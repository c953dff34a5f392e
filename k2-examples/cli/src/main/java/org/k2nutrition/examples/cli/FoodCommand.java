package org.k2nutrition.examples.cli;

import java.util.List;
import org.k2nutrition.data.FoodMatch;
import org.k2nutrition.data.K2;
import org.k2nutrition.food.Food;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Shows one food. */
@Command(
    name = "food",
    description = "Show what a food holds, with bounds and the source of every figure.",
    mixinStandardHelpOptions = true,
    footer = {"", "Examples: k2 food gouda", "          k2 food usda-sr:01022 --json"})
final class FoodCommand extends PrintingCommand {

  @Parameters(paramLabel = "ID_OR_NAME", arity = "1..*", description = "An id or a name.")
  private List<String> text = List.of();

  FoodCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  Answer answer(K2 k2) {
    String wanted = String.join(" ", text);
    return new FoodAnswer(k2, k2.foods().findLenient(wanted).orElseGet(() -> single(k2, wanted)));
  }

  /** The only food a text can mean; else the failure names the nearest. */
  private static Food single(K2 k2, String wanted) {
    List<FoodMatch> matches = k2.foods().search(wanted, 2);
    return matches.size() == 1 ? matches.get(0).food() : k2.food(wanted);
  }
}
