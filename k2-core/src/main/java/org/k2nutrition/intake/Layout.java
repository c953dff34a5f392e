package org.k2nutrition.intake;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.k2nutrition.food.Component;
import org.k2nutrition.food.Figures;

/**
 * Where the sums of one person-day stand in an array of longs, and how they are read.
 *
 * <p>Most figures of most foods are equal (lower, middle and upper of an analysed value; vitamin K
 * and phylloquinone of a plant) or nothing (no menaquinone analysed), so sums are kept of what
 * differs: the lower bound, then the steps from it to the middle, the upper and the upper bound of
 * the truth; of vitamin K what it has beyond phylloquinone, of vitamin K2 what it has beyond MK-4.
 * Components that nearly every table has keep the part without a figure and the part analysed, the
 * others the part with a figure and the part not analysed.
 *
 * <p>The sums that no food of a batch has a figure for share one place that stays 0, and those that
 * most foods have stand side by side. This class is immutable and thread-safe.
 */
final class Layout {

  static final int LOWER = 0;
  static final int TO_MIDDLE = 1;
  static final int TO_UPPER = 2;
  static final int TO_BOUND = 3;
  static final int MASS = 4;
  static final int ENERGY = 5;
  static final int ANALYSIS_MASS = 6;
  static final int ANALYSIS_ENERGY = 7;

  /** How many sums a component has. */
  static final int KINDS = 8;

  /** How many components have totals. */
  static final int COMPONENTS = Component.counted().size();

  /** How many sums there can be. */
  static final int SLOTS = COMPONENTS * KINDS;

  /** Every sum at the place of its slot. */
  static final Layout FULL =
      new Layout(
          IntStream.range(0, SLOTS).map(slot -> Sums.FIRST + slot).toArray(), Sums.FIRST + SLOTS);

  private static final int LAST_SUM = Component.K.place();
  private static final int FIRST_COMPANION = Component.CALCIUM.place();

  private final int[] places;
  private final int size;

  private Layout(int[] places, int size) {
    this.places = places;
    this.size = size;
  }

  /** A layout for foods packed in {@link #FULL}; {@link #moved} brings them into it. */
  static Layout of(List<long[]> foods) {
    int[] uses = new int[SLOTS];
    for (long[] food : foods) {
      for (int i = 1; i < food.length; i++) {
        uses[Sums.place(food[i]) - Sums.FIRST]++;
      }
    }
    int[] used =
        IntStream.range(0, SLOTS)
            .filter(slot -> uses[slot] > 0)
            .boxed()
            .sorted((one, other) -> uses[other] - uses[one])
            .mapToInt(Integer::intValue)
            .toArray();
    int nothing = Sums.FIRST + used.length;
    int[] places = new int[SLOTS];
    Arrays.fill(places, nothing);
    for (int i = 0; i < used.length; i++) {
      places[used[i]] = Sums.FIRST + i;
    }
    return new Layout(places, nothing + 1);
  }

  /** A food packed in {@link #FULL} as this layout has it. */
  long[] moved(long[] food) {
    long[] moved = food.clone();
    for (int i = 1; i < moved.length; i++) {
      moved[i] = Sums.movedTo(places[Sums.place(food[i]) - Sums.FIRST], food[i]);
    }
    return moved;
  }

  /** How many longs the sums of one person-day take. */
  int size() {
    return size;
  }

  boolean isOpen(long[] sums, int base, Component component) {
    return (sums[base + Sums.OPEN] & bit(component)) != 0;
  }

  long energy(long[] sums, int base) {
    return analysedMiddle(sums, base, Component.ENERGY);
  }

  long lower(long[] sums, int base, Component component) {
    return get(sums, base, component, LOWER);
  }

  long analysedMiddle(long[] sums, int base, Component component) {
    return lower(sums, base, component) + get(sums, base, component, TO_MIDDLE);
  }

  long analysedUpper(long[] sums, int base, Component component) {
    return analysedMiddle(sums, base, component) + get(sums, base, component, TO_UPPER);
  }

  /** The upper bound; only if no food leaves it open. */
  long upper(long[] sums, int base, Component component) {
    return analysedUpper(sums, base, component) + get(sums, base, component, TO_BOUND);
  }

  /** In billionths of a milligram. */
  long coveredMass(long[] sums, int base, Component component) {
    long kept = get(sums, base, component, MASS);
    return keepsGaps(component) ? sums[base + Sums.EATEN] * Figures.WHOLE - kept : kept;
  }

  long coveredEnergy(long[] sums, int base, Component component) {
    long kept = get(sums, base, component, ENERGY);
    return keepsGaps(component) ? energy(sums, base) - kept : kept;
  }

  /** In billionths of a milligram. */
  long measuredMass(long[] sums, int base, Component component) {
    long kept = get(sums, base, component, ANALYSIS_MASS);
    return keepsGaps(component) ? kept : coveredMass(sums, base, component) - kept;
  }

  long measuredEnergy(long[] sums, int base, Component component) {
    long kept = get(sums, base, component, ANALYSIS_ENERGY);
    return keepsGaps(component) ? kept : coveredEnergy(sums, base, component) - kept;
  }

  /** One sum, with what it was kept without. */
  private long get(long[] sums, int base, Component component, int kind) {
    long kept = sums[base + places[slot(component) + kind]];
    return switch (component) {
      case K -> kept + sums[base + places[slot(Component.K1) + kind]];
      case K2 -> kept + sums[base + places[slot(Component.MK_4) + kind]];
      default -> kept;
    };
  }

  /** Whether it is one that most foods of most tables have a figure for. */
  static boolean keepsGaps(Component component) {
    return component == Component.K1
        || component == Component.K
        || component.place() >= FIRST_COMPANION;
  }

  /** The first of the slots of a component. */
  static int slot(Component component) {
    return index(component) * KINDS;
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
