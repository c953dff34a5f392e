package org.k2nutrition.intake;

import java.math.BigInteger;
import java.util.List;
import java.util.function.Function;
import org.k2nutrition.food.Component;
import org.k2nutrition.food.Figures;
import org.k2nutrition.food.Food;

/** The totals of a day as the rules say them, one row and one component at a time. */
final class NaiveTotals {

  private final List<Row> rows;

  NaiveTotals(List<Row> rows) {
    this.rows = rows;
  }

  record Row(Food food, int milligrams) {
    BigInteger times(long figure) {
      return BigInteger.valueOf(milligrams).multiply(BigInteger.valueOf(figure));
    }

    Figures figures() {
      return food.composition().figures();
    }
  }

  BigInteger lower(Component c) {
    return sum(row -> row.times(row.figures().lower(c)));
  }

  boolean isOpen(Component c) {
    return rows.stream()
        .anyMatch(row -> row.milligrams > 0 && row.figures().upper(c) == Figures.UNKNOWN);
  }

  BigInteger upper(Component c) {
    return sum(row -> row.times(row.figures().upper(c)));
  }

  BigInteger analysedMiddle(Component c) {
    return sum(row -> row.times(row.figures().analysedMiddle(c)));
  }

  BigInteger analysedUpper(Component c) {
    return sum(row -> row.times(row.figures().analysedUpper(c)));
  }

  BigInteger milligrams() {
    return sum(row -> row.times(1));
  }

  BigInteger energy() {
    return analysedMiddle(Component.ENERGY);
  }

  Coverage coverage(Component c) {
    return new Coverage(
        new Share(sum(row -> row.times(row.figures().coveredEnergy(c))), energy(), true),
        mass(sum(row -> row.times(row.figures().coveredMass(c)))));
  }

  Coverage measured(Component c) {
    return new Coverage(
        new Share(sum(row -> row.times(row.figures().measuredEnergy(c))), energy(), true),
        mass(sum(row -> row.times(row.figures().measuredMass(c)))));
  }

  long withoutEnergy() {
    return rows.stream()
        .filter(row -> row.milligrams > 0)
        .filter(row -> row.figures().coveredMass(Component.ENERGY) < Figures.WHOLE)
        .count();
  }

  private Share mass(BigInteger billionths) {
    return Share.ofMass(billionths, milligrams(), true);
  }

  private BigInteger sum(Function<Row, BigInteger> part) {
    return rows.stream().map(part).reduce(BigInteger.ZERO, BigInteger::add);
  }
}
