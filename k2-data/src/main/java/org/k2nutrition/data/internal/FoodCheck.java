package org.k2nutrition.data.internal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.k2nutrition.food.Component;
import org.k2nutrition.food.Composite;
import org.k2nutrition.food.Food;
import org.k2nutrition.food.Measurement;
import org.k2nutrition.source.DatasetException;

/** What must hold of the foods of one file beyond what reading them checks. */
final class FoodCheck {

  /** A table may print a figure outside its own range; the note says so. */
  private static final String SAID = "outside the published range";

  private final String file;
  private final Dataset dataset;

  FoodCheck(String file, Dataset dataset) {
    this.file = file;
    this.dataset = dataset;
  }

  void check(Food food) {
    if (!Dataset.tableOf(food.id()).equals(food.table())) {
      throw fault(
          food, "id", "found '" + food.id() + "', expected an id of '" + food.table() + "'");
    }
    food.measurements().forEach(measurement -> measurement(food, measurement));
    if (food.table().equals(Food.CURATED)) {
      food.measurements().forEach(witness -> witness(food, witness));
      composites(food);
    }
    figures(food);
  }

  private void measurement(Food food, Measurement m) {
    boolean said = m.note().orElse("").contains(SAID);
    if (!said && (isAbove(m.min(), m.value()) || isAbove(m.value(), m.max()))) {
      throw fault(
          food,
          "measurements",
          "found '"
              + text(m)
              + "', expected the value from min to max, or a note that says '"
              + SAID
              + "'");
    }
  }

  private static boolean isAbove(Optional<BigDecimal> low, Optional<BigDecimal> high) {
    return low.isPresent() && high.isPresent() && low.get().compareTo(high.get()) > 0;
  }

  /** A witness that a table prints is of a record that the food links, and as printed there. */
  private void witness(Food food, Measurement witness) {
    String record = witness.provenance().record().orElse("");
    if (record.indexOf(':') < 0) {
      return;
    }
    if (!food.links().contains(record)) {
      throw fault(
          food,
          "record",
          "found '" + record + "' of " + witness.component() + ", expected one of the links");
    }
    String found = text(witness);
    List<String> printed = printed(record, witness.component());
    if (!printed.contains(found)) {
      throw fault(
          food, "measurements", "found '" + found + "', expected " + printed + " as in " + record);
    }
  }

  private List<String> printed(String record, Component component) {
    return dataset.findFood(record).stream()
        .flatMap(food -> food.measurements().stream())
        .filter(m -> m.component() == component)
        .map(FoodCheck::text)
        .toList();
  }

  private static String text(Measurement m) {
    return m.component()
        + " "
        + m.qualifier()
        + text(" value", m.value())
        + text(" limit", m.limit())
        + m.limitKind().map(kind -> " " + kind).orElse("")
        + text(" min", m.min())
        + text(" max", m.max())
        + (m.n().isPresent() ? " n " + m.n().getAsInt() : "");
  }

  private void composites(Food food) {
    List<Composite> found = food.composites();
    List<Composite> derived = Composites.derive(food.measurements(), food.isPlantOrSalt());
    if (!components(found).equals(components(derived))) {
      throw fault(
          food,
          "composites",
          "found '"
              + components(found)
              + "', expected '"
              + components(derived)
              + "' as its witnesses give");
    }
    for (int i = 0; i < derived.size(); i++) {
      if (!text(found.get(i)).equals(text(derived.get(i)))) {
        throw fault(
            food,
            "composites",
            "found '"
                + text(found.get(i))
                + "', expected '"
                + text(derived.get(i))
                + "' as its witnesses give");
      }
    }
  }

  private static List<Component> components(List<Composite> composites) {
    return composites.stream().map(Composite::component).toList();
  }

  /** All of a composite; 71.30 as 71.3, since a file keeps the shorter. */
  private static String text(Composite composite) {
    return composite.component()
        + text(" lower", Optional.of(composite.lower()))
        + text(" middle", composite.middle())
        + text(" upper", composite.upper())
        + text(" analysedUpper", composite.analysedUpper())
        + " tier "
        + composite.tier()
        + text(" conflict", composite.conflict())
        + composite.why().map(why -> " why " + why).orElse("");
  }

  private static String text(String name, Optional<BigDecimal> figure) {
    return figure.map(f -> name + " " + f.stripTrailingZeros().toPlainString()).orElse("");
  }

  private void figures(Food food) {
    try {
      food.composition().figures();
    } catch (IllegalArgumentException e) {
      throw new DatasetException(
          file, food.id(), "measurements", String.valueOf(e.getMessage()), e);
    }
  }

  private DatasetException fault(Food food, String field, String problem) {
    return new DatasetException(file, food.id(), field, problem, null);
  }
}
