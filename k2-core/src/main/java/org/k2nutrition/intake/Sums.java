package org.k2nutrition.intake;

/**
 * The sums of person-days in arrays of longs. The one place that adds: a single diary and a batch
 * go through here; {@link Layout} says where which sum stands and reads them again.
 *
 * <p>A food is a short list of longs that lie side by side, made by {@link Packer}: first which
 * components it leaves open above and whether its energy is not known, then for each figure that is
 * not zero the figure and the place of its sum, packed in one long.
 *
 * <p>Integers modulo 2⁶⁴: a figure may be a difference below zero and a sum may wrap on the way,
 * yet whatever is read is exact if the mass of the day is within {@link
 * org.k2nutrition.quantity.Mass#MAX_BLOCK}, since no true sum then exceeds a long.
 */
final class Sums {

  /** Place of the milligrams eaten. */
  static final int EATEN = 0;

  /** Place of the number of rows whose energy is not known. */
  static final int WITHOUT_ENERGY = 1;

  /** Place of the bits of the components that a food leaves open above. */
  static final int OPEN = 2;

  /** The first place of the sums of components. */
  static final int FIRST = 3;

  /** Bits of a packed figure that hold its place. */
  static final int PLACE_BITS = 8;

  /** Bit of a food's first long that says that its energy is not known. */
  static final int WITHOUT_ENERGY_BIT = 62;

  private static final int PLACE = (1 << PLACE_BITS) - 1;
  private static final long OPEN_BITS = (1L << Layout.COMPONENTS) - 1;

  private Sums() {}

  /**
   * Adds a mass of the food that stands in {@code foods} from {@code from} to before {@code to}.
   */
  static void add(long[] foods, int from, int to, long milligrams, long[] sums, int base) {
    if (milligrams == 0) {
      return;
    }
    long flags = foods[from];
    sums[base + EATEN] += milligrams;
    sums[base + WITHOUT_ENERGY] += flags >>> WITHOUT_ENERGY_BIT;
    sums[base + OPEN] |= flags & OPEN_BITS;
    for (int i = from + 1; i < to; i++) {
      long figure = foods[i];
      sums[base + (int) (figure & PLACE)] += (figure >> PLACE_BITS) * milligrams;
    }
  }

  /** Adds {@code size} sums of another part of the same day, or of another day. */
  static void addAll(long[] other, int otherBase, long[] sums, int base, int size) {
    long open = sums[base + OPEN] | other[otherBase + OPEN];
    for (int i = 0; i < size; i++) {
      sums[base + i] += other[otherBase + i];
    }
    sums[base + OPEN] = open;
  }

  /** Bits of the components that a packed food leaves open above. */
  static long open(long[] packed) {
    return packed[0] & OPEN_BITS;
  }

  /** Counts a day for each component that it leaves open above. */
  static void countOpen(long[] sums, int base, long[] days) {
    long open = sums[base + OPEN];
    for (int i = 0; i < Layout.COMPONENTS; i++) {
      days[i] += (open >>> i) & 1;
    }
  }

  /** The figure with its place. */
  static long packed(long figure, int place) {
    return (figure << PLACE_BITS) | place;
  }

  static int place(long packed) {
    return (int) (packed & PLACE);
  }

  static long movedTo(int place, long packed) {
    return (packed & ~(long) PLACE) | place;
  }
}
