package org.k2nutrition.examples.importers;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.k2nutrition.food.Component;
import org.k2nutrition.food.Composite;
import org.k2nutrition.food.Content;
import org.k2nutrition.quantity.Analysed;

/** The curated foods richest in vitamin K2, and those whose witnesses disagree most. */
final class RangeSection {

  private static final int RICHEST = 20;
  private static final int WIDEST = 40;
  private static final BigDecimal CONFLICT = new BigDecimal(3);

  private record Conflict(String food, Composite composite, BigDecimal ratio) {}

  private RangeSection() {}

  static String richest(List<CuratedProfile> curated) {
    MarkdownTable table =
        new MarkdownTable(List.of("food", "middle:", "lowest:", "highest:", "tier", "from"));
    curated.stream()
        .filter(food -> food.vitaminK2().analysed().isPresent())
        .sorted(
            Comparator.comparing(RangeSection::middle)
                .reversed()
                .thenComparing(CuratedProfile::name))
        .limit(RICHEST)
        .forEach(food -> table.row(richestRow(food)));
    return String.join(
        "\n",
        "## The twenty curated foods richest in vitamin K2\n",
        """
        µg per 100 g, over the menaquinones that were analysed; the truth may be more, since nobody \
        looked for all of them.
        """,
        table.text());
  }

  private static List<Object> richestRow(CuratedProfile food) {
    Content content = food.vitaminK2();
    Analysed analysed = content.analysed().orElseThrow();
    return List.of(
        food.name(),
        plain(analysed.middle().value()),
        plain(analysed.lower().value()),
        plain(analysed.upper().value()),
        content.tier().map(Enum::name).orElse(""),
        parts(food));
  }

  private static BigDecimal middle(CuratedProfile food) {
    return food.vitaminK2().analysed().orElseThrow().middle().value();
  }

  private static String parts(CuratedProfile food) {
    List<String> parts =
        Component.menaquinones().stream().filter(food::hasFigure).map(Component::symbol).toList();
    return parts.isEmpty() ? "a sum that a table prints" : String.join(", ", parts);
  }

  static String conflicts(List<CuratedProfile> curated) {
    List<Conflict> conflicts = curated.stream().flatMap(RangeSection::conflicts).toList();
    MarkdownTable table =
        new MarkdownTable(
            List.of("food", "form", "ratio:", "lowest:", "middle:", "highest:", "tier"));
    conflicts.stream()
        .sorted(
            Comparator.comparing(Conflict::ratio)
                .reversed()
                .thenComparing(Conflict::food)
                .thenComparing(conflict -> conflict.composite().component()))
        .limit(WIDEST)
        .forEach(conflict -> table.row(conflictRow(conflict)));
    return String.join(
        "\n",
        "## The widest conflicts\n",
        """
        In %d cases the figures of one origin are more than three times those of another; the %d \
        widest are below, in µg per 100 g. All witnesses stay, and the food shows the range. The \
        sums K and K2 of different sources do not count the same members.
        """
            .formatted(conflicts.size(), Math.min(WIDEST, conflicts.size())),
        table.text());
  }

  private static Stream<Conflict> conflicts(CuratedProfile food) {
    return food.composites().values().stream()
        .filter(c -> c.conflict().filter(ratio -> ratio.compareTo(CONFLICT) > 0).isPresent())
        .map(c -> new Conflict(food.name(), c, c.conflict().orElseThrow()));
  }

  private static List<Object> conflictRow(Conflict conflict) {
    Composite composite = conflict.composite();
    return List.of(
        conflict.food(),
        composite.component().symbol(),
        plain(conflict.ratio()),
        plain(composite.lower()),
        composite.middle().map(RangeSection::plain).orElse(""),
        composite.analysedUpper().map(RangeSection::plain).orElse(""),
        composite.tier().name());
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
