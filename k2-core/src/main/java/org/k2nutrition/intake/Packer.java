package org.k2nutrition.intake;

import java.util.Arrays;
import org.k2nutrition.food.Component;
import org.k2nutrition.food.Figures;

/**
 * Packs the figures of one food after the other as {@link Sums} adds them: which components are
 * open above and whether the energy is unknown, then one long for each figure that is not zero.
 */
final class Packer {

  private final long[] packed = new long[Sums.SIZE];
  private int size;

  long[] pack(Figures figures) {
    size = 1;
    packed[0] = 0;
    for (Component component : Component.counted()) {
      if (figures.isAnalysed(component)) {
        putFigures(figures, component);
        putBasis(figures, component);
      } else {
        packed[0] |= Sums.bit(component);
        putGap(component, 0, 0, figures);
      }
    }
    if (figures.coveredMass(Component.ENERGY) < Figures.WHOLE) {
      packed[0] |= 1L << Sums.WITHOUT_ENERGY_BIT;
    }
    return Arrays.copyOf(packed, size);
  }

  private void putFigures(Figures figures, Component component) {
    long lower = figures.lower(component);
    long middle = figures.analysedMiddle(component);
    long upper = figures.analysedUpper(component);
    long bound = figures.upper(component);
    int at = Sums.at(component);
    put(at + Sums.LOWER, lower);
    put(at + Sums.TO_MIDDLE, middle - lower);
    put(at + Sums.TO_UPPER, upper - middle);
    if (bound == Figures.UNKNOWN) {
      packed[0] |= Sums.bit(component);
    } else {
      put(at + Sums.TO_BOUND, bound - upper);
    }
  }

  private void putBasis(Figures figures, Component component) {
    putGap(component, figures.coveredMass(component), figures.coveredEnergy(component), figures);
    int at = Sums.at(component);
    put(at + Sums.MEASURED_MASS, figures.measuredMass(component));
    put(at + Sums.MEASURED_ENERGY, figures.measuredEnergy(component));
  }

  private void putGap(Component component, long mass, long energy, Figures figures) {
    boolean gap = Sums.keepsGaps(component);
    int at = Sums.at(component);
    put(at + Sums.MASS, gap ? Figures.WHOLE - mass : mass);
    put(at + Sums.ENERGY, gap ? figures.analysedMiddle(Component.ENERGY) - energy : energy);
  }

  private void put(int place, long figure) {
    if (figure != 0) {
      packed[size++] = (figure << Sums.PLACE_BITS) | place;
    }
  }
}
