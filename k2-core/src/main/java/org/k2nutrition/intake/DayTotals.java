package org.k2nutrition.intake;

import java.math.BigInteger;
import org.k2nutrition.food.Component;
import org.k2nutrition.food.Figures;
import org.k2nutrition.quantity.Amount;
import org.k2nutrition.quantity.Analysed;
import org.k2nutrition.quantity.Bounds;
import org.k2nutrition.quantity.Mass;
import org.k2nutrition.text.Phrase;
import org.k2nutrition.text.Sentence;

/**
 * The totals of one person-day of a batch, as exact integers: amounts in billionths of the
 * component's unit, which is femtograms for a vitamer.
 *
 * <p>A view of sums that belong to {@link BatchTotals} or {@link BatchStream}, not a copy. This
 * class is not thread-safe.
 */
public final class DayTotals {

  private final Layout layout;
  private int day = -1;
  private long[] sums;
  private int base;

  DayTotals(Layout layout) {
    this.layout = layout;
    this.sums = new long[layout.size()];
  }

  void show(int shown, long[] of, int at) {
    this.day = shown;
    this.sums = of;
    this.base = at;
    checkMass(milligrams(), "Person-day " + shown);
  }

  static void checkMass(long milligrams, String what) {
    if (milligrams > Mass.MAX_BLOCK.milligrams()) {
      throw new IllegalArgumentException(
          what
              + ": mass out of range: '"
              + milligrams
              + " mg', expected at most "
              + Mass.MAX_BLOCK.milligrams());
    }
  }

  long[] sums() {
    return sums;
  }

  int base() {
    return base;
  }

  /**
   * The index of the person-day.
   *
   * @return 0 or more
   */
  public int day() {
    return day;
  }

  /**
   * The mass eaten.
   *
   * @return milligrams, 0 to {@link Mass#MAX_BLOCK}
   */
  public long milligrams() {
    return sums[base + Sums.EATEN];
  }

  /**
   * How many rows have no known energy.
   *
   * @return 0 or more
   */
  public long withoutEnergy() {
    return sums[base + Sums.WITHOUT_ENERGY];
  }

  /**
   * The lower bound of the truth, which is also the lower bound over what was analysed.
   *
   * @param component any component that has totals
   * @return 0 or more
   * @throws IllegalArgumentException for a sum in phylloquinone equivalents
   */
  public long lower(Component component) {
    return layout.lower(sums, base, component);
  }

  /**
   * The upper bound of the truth.
   *
   * @param component any component that has totals
   * @return 0 or more, or {@link Figures#UNKNOWN} if a food eaten leaves it open
   * @throws IllegalArgumentException for a sum in phylloquinone equivalents
   */
  public long upper(Component component) {
    return isUpperKnown(component) ? layout.upper(sums, base, component) : Figures.UNKNOWN;
  }

  /**
   * Whether the upper bound of the truth is known.
   *
   * @param component any component that has totals
   * @return false if a food eaten leaves it open
   * @throws IllegalArgumentException for a sum in phylloquinone equivalents
   */
  public boolean isUpperKnown(Component component) {
    return !layout.isOpen(sums, base, component);
  }

  /**
   * The middle over what was analysed.
   *
   * @param component any component that has totals
   * @return at least {@link #lower}
   * @throws IllegalArgumentException for a sum in phylloquinone equivalents
   */
  public long analysedMiddle(Component component) {
    return layout.analysedMiddle(sums, base, component);
  }

  /**
   * The upper bound over what was analysed.
   *
   * @param component any component that has totals
   * @return at least {@link #analysedMiddle}
   * @throws IllegalArgumentException for a sum in phylloquinone equivalents
   */
  public long analysedUpper(Component component) {
    return layout.analysedUpper(sums, base, component);
  }

  /**
   * The mass eaten of what has a figure.
   *
   * @param component any component that has totals
   * @return billionths of a milligram, 0 to {@link #milligrams} × {@link Figures#WHOLE}
   * @throws IllegalArgumentException for a sum in phylloquinone equivalents
   */
  public long coveredMass(Component component) {
    return layout.coveredMass(sums, base, component);
  }

  /**
   * The energy of what has a figure.
   *
   * @param component any component that has totals
   * @return billionths of a kilocalorie, 0 to the middle of the energy
   * @throws IllegalArgumentException for a sum in phylloquinone equivalents
   */
  public long coveredEnergy(Component component) {
    return layout.coveredEnergy(sums, base, component);
  }

  /**
   * The mass eaten of what has a figure that rests on analysis.
   *
   * @param component any component that has totals
   * @return billionths of a milligram, 0 to {@link #coveredMass}
   * @throws IllegalArgumentException for a sum in phylloquinone equivalents
   */
  public long measuredMass(Component component) {
    return layout.measuredMass(sums, base, component);
  }

  /**
   * The energy of what has a figure that rests on analysis.
   *
   * @param component any component that has totals
   * @return billionths of a kilocalorie, 0 to {@link #coveredEnergy}
   * @throws IllegalArgumentException for a sum in phylloquinone equivalents
   */
  public long measuredEnergy(Component component) {
    return layout.measuredEnergy(sums, base, component);
  }

  /**
   * The same total as {@link Assessment} makes of the day; only the words why an upper bound is not
   * known are fewer, as a batch does not keep which foods were eaten.
   *
   * @param component any component that has totals
   * @return a value of its own
   * @throws IllegalArgumentException for a sum in phylloquinone equivalents
   */
  public Total total(Component component) {
    Amount lower = new Amount(lower(component), component.unit());
    Bounds bounds =
        isUpperKnown(component)
            ? Bounds.of(lower, new Amount(upper(component), component.unit()))
            : Bounds.atLeast(lower, openWhy(component));
    return new Total(
        component,
        bounds,
        new Analysed(
            lower,
            new Amount(analysedMiddle(component), component.unit()),
            new Amount(analysedUpper(component), component.unit())),
        coverage(coveredEnergy(component), coveredMass(component)),
        coverage(measuredEnergy(component), measuredMass(component)));
  }

  static Sentence openWhy(Component component) {
    return Sentence.of(Phrase.OPEN_IN_SOME_FOODS, component);
  }

  private Coverage coverage(long energy, long mass) {
    return new Coverage(
        new Share(BigInteger.valueOf(energy), BigInteger.valueOf(layout.energy(sums, base)), true),
        Share.ofMass(mass, BigInteger.valueOf(milligrams()), true));
  }
}
