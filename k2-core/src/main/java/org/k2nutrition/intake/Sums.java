package org.k2nutrition.intake;

import org.k2nutrition.food.Component;
import org.k2nutrition.food.Figures;

/**
 * Where the sums of one person-day stand in an array of longs, how a food is added to them, and how
 * they are read again. The one place that adds: a single diary and a batch go through here.
 *
 * <p>Most figures of most foods are equal (lower, middle and upper of an analysed value) or nothing
 * (no menaquinone analysed), so sums are kept of what differs: the lower bound, then the steps from
 * it to the middle, the upper and the upper bound of the truth. Coverage is kept as the gap for
 * components that nearly every table has, and as what is covered for the others. A food is then a
 * short list of non-zero pairs of place and figure, packed by {@link Packer} in one long each, that
 * lie side by side.
 *
 * <p>Integers modulo 2⁶⁴: a step may be negative and a sum may wrap on the way, yet whatever is
 * read is exact if the mass of the day is within {@link org.k2nutrition.quantity.Mass#MAX_BLOCK},
 * since no true sum then exceeds a long.
 */
final class Sums {

  static final int LOWER = 0;
  static final int TO_MIDDLE = 1;
  static final int TO_UPPER = 2;
  static final int TO_BOUND = 3;
  static final int MASS = 4;
  static final int ENERGY = 5;
  static final int MEASURED_MASS = 6;
  static final int MEASURED_ENERGY = 7;
  static final int WIDTH = 8;

  static final int COMPONENTS = Component.counted().size();
  static final int EATEN = COMPONENTS * WIDTH;
  static final int WITHOUT_ENERGY = EATEN + 1;
  static final int OPEN = EATEN + 2;

  /** How many longs the sums of one person-day take. */
  static final int SIZE = EATEN + 3;

  private static final int LAST_SUM = Component.K.place();
  private static final int FIRST_COMPANION = Component.CALCIUM.place();

  static final int PLACE_BITS = 8;
  private static final int PLACE = (1 << PLACE_BITS) - 1;

  /** Bit of a food's first long that says that its energy is not known. */
  static final int WITHOUT_ENERGY_BIT = 62;

  private static final long OPEN_BITS = (1L << COMPONENTS) - 1;

  private Sums() {}

  /** Adds a mass of a food that stands in {@code foods} from {@code from} to before {@code to}. */
  static void add(long[] foods, int from, int to, long milligrams, long[] sums, int base) {
    if (milligrams == 0) {
      return;
    }
    long flags = foods[from];
    sums[base + EATEN] += milligrams;
    sums[base + WITHOUT_ENERGY] += flags >>> WITHOUT_ENERGY_BIT;
    sums[base + OPEN] |= flags & OPEN_BITS;
    for (int i = from + 1; i < to; i++) {
      long pair = foods[i];
      sums[base + (int) (pair & PLACE)] += (pair >> PLACE_BITS) * milligrams;
    }
  }

  /** Adds the sums of another part of the same day. */
  static void addAll(long[] other, int otherBase, long[] sums, int base) {
    for (int i = 0; i < OPEN; i++) {
      sums[base + i] += other[otherBase + i];
    }
    sums[base + OPEN] |= other[otherBase + OPEN];
  }

  /** Counts a day for each component that it leaves open above. */
  static void countOpen(long[] sums, int base, long[] days) {
    long open = sums[base + OPEN];
    for (int i = 0; i < COMPONENTS; i++) {
      days[i] += (open >>> i) & 1;
    }
  }

  static long milligrams(long[] sums, int base) {
    return sums[base + EATEN];
  }

  static long withoutEnergy(long[] sums, int base) {
    return sums[base + WITHOUT_ENERGY];
  }

  /** Bits of the components that a packed food leaves open above. */
  static long open(long[] packed) {
    return packed[0] & OPEN_BITS;
  }

  static boolean isOpen(long[] sums, int base, Component component) {
    return (sums[base + OPEN] & bit(component)) != 0;
  }

  static long energy(long[] sums, int base) {
    return analysedMiddle(sums, base, Component.ENERGY);
  }

  static long lower(long[] sums, int base, Component component) {
    return sums[base + at(component) + LOWER];
  }

  static long analysedMiddle(long[] sums, int base, Component component) {
    int at = base + at(component);
    return sums[at + LOWER] + sums[at + TO_MIDDLE];
  }

  static long analysedUpper(long[] sums, int base, Component component) {
    return analysedMiddle(sums, base, component) + sums[base + at(component) + TO_UPPER];
  }

  /** The upper bound; only if no food leaves it open. */
  static long upper(long[] sums, int base, Component component) {
    return analysedUpper(sums, base, component) + sums[base + at(component) + TO_BOUND];
  }

  /** In billionths of a milligram. */
  static long coveredMass(long[] sums, int base, Component component) {
    long kept = sums[base + at(component) + MASS];
    return keepsGaps(component) ? milligrams(sums, base) * Figures.WHOLE - kept : kept;
  }

  static long coveredEnergy(long[] sums, int base, Component component) {
    long kept = sums[base + at(component) + ENERGY];
    return keepsGaps(component) ? energy(sums, base) - kept : kept;
  }

  /** In billionths of a milligram. */
  static long measuredMass(long[] sums, int base, Component component) {
    return sums[base + at(component) + MEASURED_MASS];
  }

  static long measuredEnergy(long[] sums, int base, Component component) {
    return sums[base + at(component) + MEASURED_ENERGY];
  }

  /** Whether it is one that most foods of most tables have a figure for. */
  static boolean keepsGaps(Component component) {
    return component == Component.K1
        || component == Component.K
        || component.place() >= FIRST_COMPANION;
  }

  static int at(Component component) {
    return index(component) * WIDTH;
  }

  static long bit(Component component) {
    return 1L << index(component);
  }

  /** Place among the counted components, which leave out the two sums in equivalents. */
  static int index(Component component) {
    int place = component.place();
    if (place > LAST_SUM && place < FIRST_COMPANION) {
      throw new IllegalArgumentException("No total for component: '" + component + "'");
    }
    return place <= LAST_SUM ? place : place - (FIRST_COMPANION - LAST_SUM - 1);
  }
}
