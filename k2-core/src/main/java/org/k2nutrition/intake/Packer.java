package org.k2nutrition.intake;

import java.util.Arrays;
import org.k2nutrition.food.Component;
import org.k2nutrition.food.Figures;

/** Packs the figures of one food after the other as {@link Sums} adds them, in the full layout. */
final class Packer {

  private final long[] slots = new long[Layout.SLOTS];
  private final long[] packed = new long[Layout.SLOTS + 1];

  long[] pack(Figures figures) {
    Arrays.fill(slots, 0);
    packed[0] = figures.coveredMass(Component.ENERGY) < Figures.WHOLE ? withoutEnergy() : 0;
    for (Component component : Component.counted()) {
      if (figures.isAnalysed(component)) {
        putFigures(figures, component);
      } else {
        packed[0] |= Layout.bit(component);
      }
      putBasis(figures, component);
    }
    keepWithout(Component.K, Component.K1);
    keepWithout(Component.K2, Component.MK_4);
    return collected();
  }

  private void putFigures(Figures figures, Component component) {
    int at = Layout.slot(component);
    long lower = figures.lower(component);
    long middle = figures.analysedMiddle(component);
    long upper = figures.analysedUpper(component);
    long bound = figures.upper(component);
    slots[at + Layout.LOWER] = lower;
    slots[at + Layout.TO_MIDDLE] = middle - lower;
    slots[at + Layout.TO_UPPER] = upper - middle;
    if (bound == Figures.UNKNOWN) {
      packed[0] |= Layout.bit(component);
    } else {
      slots[at + Layout.TO_BOUND] = bound - upper;
    }
  }

  private void putBasis(Figures figures, Component component) {
    int at = Layout.slot(component);
    long mass = figures.coveredMass(component);
    long energy = figures.coveredEnergy(component);
    long analysedMass = figures.measuredMass(component);
    long analysedEnergy = figures.measuredEnergy(component);
    boolean gaps = Layout.keepsGaps(component);
    slots[at + Layout.MASS] = gaps ? Figures.WHOLE - mass : mass;
    slots[at + Layout.ENERGY] = gaps ? figures.analysedMiddle(Component.ENERGY) - energy : energy;
    slots[at + Layout.ANALYSIS_MASS] = gaps ? analysedMass : mass - analysedMass;
    slots[at + Layout.ANALYSIS_ENERGY] = gaps ? analysedEnergy : energy - analysedEnergy;
  }

  /** Keeps of a sum only what it has beyond its largest part. */
  private void keepWithout(Component sum, Component part) {
    for (int kind = 0; kind < Layout.KINDS; kind++) {
      slots[Layout.slot(sum) + kind] -= slots[Layout.slot(part) + kind];
    }
  }

  private long[] collected() {
    int size = 1;
    for (int slot = 0; slot < slots.length; slot++) {
      if (slots[slot] != 0) {
        packed[size++] = Sums.packed(slots[slot], Sums.FIRST + slot);
      }
    }
    return Arrays.copyOf(packed, size);
  }

  private static long withoutEnergy() {
    return 1L << Sums.WITHOUT_ENERGY_BIT;
  }
}
