package org.k2nutrition.intake;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Optional;
import org.k2nutrition.food.Component;

/**
 * Sums over any number of person-days, exact: amounts in billionths of the component's unit, which
 * is femtograms for a vitamer.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class GrandTotals {

  private final long days;
  private final BigInteger[] sums;
  private final long[] openDays;

  GrandTotals(long days, BigInteger[] sums, long[] openDays) {
    this.days = days;
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
    BigInteger[] both = new BigInteger[sums.length];
    Arrays.setAll(both, i -> sums[i].add(other.sums[i]));
    long[] open = new long[openDays.length];
    Arrays.setAll(open, i -> openDays[i] + other.openDays[i]);
    return new GrandTotals(days + other.days, both, open);
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
    return sums[Sums.EATEN];
  }

  /**
   * How many rows have no known energy.
   *
   * @return 0 or more
   */
  public BigInteger withoutEnergy() {
    return sums[Sums.WITHOUT_ENERGY];
  }

  /**
   * The lower bound of the truth, which is also the lower bound over what was analysed.
   *
   * @param component any component that has totals
   * @return 0 or more
   * @throws IllegalArgumentException for a sum in phylloquinone equivalents
   */
  public BigInteger lower(Component component) {
    return sum(component, Sums.LOWER);
  }

  /**
   * The upper bound of the truth.
   *
   * @param component any component that has totals
   * @return at least {@link #lower}, or empty if it is not known for every person-day
   * @throws IllegalArgumentException for a sum in phylloquinone equivalents
   */
  public Optional<BigInteger> upper(Component component) {
    return openDays(component) > 0
        ? Optional.empty()
        : Optional.of(analysedUpper(component).add(sum(component, Sums.TO_BOUND)));
  }

  /**
   * For how many person-days the upper bound of the truth is not known.
   *
   * @param component any component that has totals
   * @return 0 to {@link #days}
   * @throws IllegalArgumentException for a sum in phylloquinone equivalents
   */
  public long openDays(Component component) {
    return GrandSums.openDays(openDays, component);
  }

  /**
   * The middle over what was analysed.
   *
   * @param component any component that has totals
   * @return at least {@link #lower}
   * @throws IllegalArgumentException for a sum in phylloquinone equivalents
   */
  public BigInteger analysedMiddle(Component component) {
    return lower(component).add(sum(component, Sums.TO_MIDDLE));
  }

  /**
   * The upper bound over what was analysed.
   *
   * @param component any component that has totals
   * @return at least {@link #analysedMiddle}
   * @throws IllegalArgumentException for a sum in phylloquinone equivalents
   */
  public BigInteger analysedUpper(Component component) {
    return analysedMiddle(component).add(sum(component, Sums.TO_UPPER));
  }

  /**
   * The share of what was eaten that has a figure.
   *
   * @param component any component that has totals
   * @return by energy and by mass
   * @throws IllegalArgumentException for a sum in phylloquinone equivalents
   */
  public Coverage coverage(Component component) {
    BigInteger keptMass = sum(component, Sums.MASS);
    BigInteger keptEnergy = sum(component, Sums.ENERGY);
    return Sums.keepsGaps(component)
        ? coverage(
            energy().subtract(keptEnergy), milligrams().multiply(Share.WHOLE).subtract(keptMass))
        : coverage(keptEnergy, keptMass);
  }

  /**
   * The share of what was eaten whose figure rests on analysis.
   *
   * @param component any component that has totals
   * @return by energy and by mass
   * @throws IllegalArgumentException for a sum in phylloquinone equivalents
   */
  public Coverage measured(Component component) {
    return coverage(sum(component, Sums.MEASURED_ENERGY), sum(component, Sums.MEASURED_MASS));
  }

  private Coverage coverage(BigInteger energy, BigInteger mass) {
    return new Coverage(new Share(energy, energy(), true), Share.ofMass(mass, milligrams(), true));
  }

  private BigInteger energy() {
    return analysedMiddle(Component.ENERGY);
  }

  private BigInteger sum(Component component, int kind) {
    return sums[Sums.at(component) + kind];
  }
}
