package org.k2nutrition.intake;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.k2nutrition.food.Component;

/**
 * Sums over any number of person-days, exact: amounts in billionths of the component's unit, which
 * is femtograms for a vitamer.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class GrandTotals {

  static final int LOWER = 0;
  static final int MIDDLE = 1;
  static final int UPPER = 2;
  static final int BOUND = 3;
  static final int COVERED_MASS = 4;
  static final int COVERED_ENERGY = 5;
  static final int MEASURED_MASS = 6;
  static final int MEASURED_ENERGY = 7;
  static final int KINDS = 8;

  private final long days;
  private final BigInteger milligrams;
  private final BigInteger withoutEnergy;
  private final Map<Component, BigInteger[]> sums;
  private final long[] openDays;

  GrandTotals(
      long days,
      BigInteger milligrams,
      BigInteger withoutEnergy,
      Map<Component, BigInteger[]> sums,
      long[] openDays) {
    this.days = days;
    this.milligrams = milligrams;
    this.withoutEnergy = withoutEnergy;
    this.sums = sums;
    this.openDays = openDays;
  }

  /**
   * The sums of these and other person-days.
   *
   * @param other sums of other person-days
   * @return the sums of both
   */
  public GrandTotals plus(GrandTotals other) {
    Map<Component, BigInteger[]> both = new EnumMap<>(Component.class);
    for (Component component : Component.counted()) {
      BigInteger[] added = new BigInteger[KINDS];
      Arrays.setAll(added, kind -> sum(component, kind).add(other.sum(component, kind)));
      both.put(component, added);
    }
    long[] open = new long[openDays.length];
    Arrays.setAll(open, i -> openDays[i] + other.openDays[i]);
    return new GrandTotals(
        days + other.days,
        milligrams.add(other.milligrams),
        withoutEnergy.add(other.withoutEnergy),
        both,
        open);
  }

  /**
   * How many person-days were added, those without a row included.
   *
   * @return 0 or more
   */
  public long days() {
    return days;
  }

  /**
   * The mass eaten.
   *
   * @return milligrams, 0 or more
   */
  public BigInteger milligrams() {
    return milligrams;
  }

  /**
   * How many rows have no known energy.
   *
   * @return 0 or more
   */
  public BigInteger withoutEnergy() {
    return withoutEnergy;
  }

  /**
   * The lower bound of the truth, which is also the lower bound over what was analysed.
   *
   * @param component any component that has totals
   * @return 0 or more
   * @throws IllegalArgumentException for a sum in phylloquinone equivalents
   */
  public BigInteger lower(Component component) {
    return sum(component, LOWER);
  }

  /**
   * The upper bound of the truth.
   *
   * @param component any component that has totals
   * @return at least {@link #lower}, or empty if it is not known for every person-day
   * @throws IllegalArgumentException for a sum in phylloquinone equivalents
   */
  public Optional<BigInteger> upper(Component component) {
    return openDays(component) > 0 ? Optional.empty() : Optional.of(sum(component, BOUND));
  }

  /**
   * For how many person-days the upper bound of the truth is not known.
   *
   * @param component any component that has totals
   * @return 0 to {@link #days}
   * @throws IllegalArgumentException for a sum in phylloquinone equivalents
   */
  public long openDays(Component component) {
    return openDays[Layout.index(component)];
  }

  /**
   * The middle over what was analysed.
   *
   * @param component any component that has totals
   * @return at least {@link #lower}
   * @throws IllegalArgumentException for a sum in phylloquinone equivalents
   */
  public BigInteger analysedMiddle(Component component) {
    return sum(component, MIDDLE);
  }

  /**
   * The upper bound over what was analysed.
   *
   * @param component any component that has totals
   * @return at least {@link #analysedMiddle}
   * @throws IllegalArgumentException for a sum in phylloquinone equivalents
   */
  public BigInteger analysedUpper(Component component) {
    return sum(component, UPPER);
  }

  /**
   * The share of what was eaten that has a figure.
   *
   * @param component any component that has totals
   * @return by energy and by mass
   * @throws IllegalArgumentException for a sum in phylloquinone equivalents
   */
  public Coverage coverage(Component component) {
    return coverage(sum(component, COVERED_ENERGY), sum(component, COVERED_MASS));
  }

  /**
   * The share of what was eaten whose figure rests on analysis.
   *
   * @param component any component that has totals
   * @return by energy and by mass
   * @throws IllegalArgumentException for a sum in phylloquinone equivalents
   */
  public Coverage measured(Component component) {
    return coverage(sum(component, MEASURED_ENERGY), sum(component, MEASURED_MASS));
  }

  private Coverage coverage(BigInteger energy, BigInteger mass) {
    return new Coverage(new Share(energy, energy(), true), Share.ofMass(mass, milligrams(), true));
  }

  private BigInteger energy() {
    return analysedMiddle(Component.ENERGY);
  }

  private BigInteger sum(Component component, int kind) {
    BigInteger @Nullable [] kinds = sums.get(component);
    if (kinds == null) {
      throw new IllegalArgumentException("No total for component: '" + component + "'");
    }
    return kinds[kind];
  }
}
