package org.k2nutrition.intake;

import org.k2nutrition.quantity.Mass;

/** The bound on the mass of one row, part of the proof that sums cannot overflow. */
final class RowMass {

  private RowMass() {}

  static void check(Mass mass, String food) {
    if (mass.compareTo(Mass.MAX_ROW) > 0) {
      throw new IllegalArgumentException(
          "Mass of a row out of range: '"
              + mass
              + "' of '"
              + food
              + "', expected at most "
              + Mass.MAX_ROW);
    }
  }
}
