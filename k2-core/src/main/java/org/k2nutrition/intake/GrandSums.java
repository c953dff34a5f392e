package org.k2nutrition.intake;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.k2nutrition.food.Component;
import org.k2nutrition.quantity.Mass;

/**
 * Adds up person-days in 128 bits. Days are first gathered in 64 bits, as many as together stay
 * within the mass for which sums cannot overflow.
 */
final class GrandSums {

  private final Layout layout;
  private final long[] block;
  private final WideSum milligrams = new WideSum();
  private final WideSum withoutEnergy = new WideSum();
  private final Map<Component, WideSum[]> wide = new EnumMap<>(Component.class);
  private final long[] openDays = new long[Layout.COMPONENTS];
  private long days;

  GrandSums(Layout layout) {
    this.layout = layout;
    this.block = new long[layout.size()];
    for (Component component : Component.counted()) {
      WideSum[] sums = new WideSum[GrandTotals.KINDS];
      Arrays.setAll(sums, kind -> new WideSum());
      wide.put(component, sums);
    }
  }

  void add(DayTotals day) {
    if (block[Sums.EATEN] + day.milligrams() > Mass.MAX_BLOCK.milligrams()) {
      flush();
    }
    Sums.addAll(day.sums(), day.base(), block, 0, block.length);
    Sums.countOpen(day.sums(), day.base(), openDays);
    days++;
  }

  GrandTotals totals() {
    flush();
    Map<Component, BigInteger[]> sums = new EnumMap<>(Component.class);
    wide.forEach(
        (component, kinds) ->
            sums.put(
                component,
                Arrays.stream(kinds).map(WideSum::toBigInteger).toArray(BigInteger[]::new)));
    return new GrandTotals(
        days, milligrams.toBigInteger(), withoutEnergy.toBigInteger(), sums, openDays.clone());
  }

  private void flush() {
    milligrams.add(block[Sums.EATEN]);
    withoutEnergy.add(block[Sums.WITHOUT_ENERGY]);
    wide.forEach(this::flush);
    Arrays.fill(block, 0);
  }

  private void flush(Component c, WideSum[] sums) {
    sums[GrandTotals.LOWER].add(layout.lower(block, 0, c));
    sums[GrandTotals.MIDDLE].add(layout.analysedMiddle(block, 0, c));
    sums[GrandTotals.UPPER].add(layout.analysedUpper(block, 0, c));
    sums[GrandTotals.BOUND].add(layout.isOpen(block, 0, c) ? 0 : layout.upper(block, 0, c));
    sums[GrandTotals.COVERED_MASS].add(layout.coveredMass(block, 0, c));
    sums[GrandTotals.COVERED_ENERGY].add(layout.coveredEnergy(block, 0, c));
    sums[GrandTotals.MEASURED_MASS].add(layout.measuredMass(block, 0, c));
    sums[GrandTotals.MEASURED_ENERGY].add(layout.measuredEnergy(block, 0, c));
  }
}
