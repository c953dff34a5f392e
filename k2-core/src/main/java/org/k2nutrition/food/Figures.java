package org.k2nutrition.food;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.k2nutrition.quantity.Concentration;

/**
 * A composition as plain integers, for assessment: ten-thousandths of the component's unit per 100
 * g, that is pg/g for a vitamer. Times a mass in milligrams they give billionths of the unit,
 * exactly.
 *
 * <p>No figure exceeds {@link Concentration#MAX}, the sums vitamin K2 and vitamin K included: with
 * {@link org.k2nutrition.quantity.Mass#MAX_BLOCK} that proves that totals cannot overflow. This
 * class is immutable and thread-safe.
 */
public final class Figures {

  /** Stands for an upper bound that is not known; larger than every known one. */
  public static final long UNKNOWN = Long.MAX_VALUE;

  /** The whole mass of a food, in the billionths in which coverage by mass is given. */
  public static final long WHOLE = 1_000_000_000L;

  private static final int LOWER = 0;
  private static final int MIDDLE = 1;
  private static final int UPPER = 2;
  private static final int ANALYSED_UPPER = 3;
  private static final int COVERED_MASS = 4;
  private static final int COVERED_ENERGY = 5;
  private static final int MEASURED_MASS = 6;
  private static final int MEASURED_ENERGY = 7;

  /** Figures of one component, one behind the other; only for the components with a record. */
  private static final int WIDTH = 8;

  private final long present;
  private final long[] figures;

  private Figures(long present, long[] figures) {
    this.present = present;
    this.figures = figures;
  }

  static Figures of(Map<Component, Entry> entries) {
    long present = 0;
    for (Component component : entries.keySet()) {
      present |= bit(component);
    }
    Figures made = new Figures(present, new long[entries.size() * WIDTH]);
    @Nullable Entry energy = entries.get(Component.ENERGY);
    long kcal = energy == null ? 0 : Math.max(0, energy.range().middle());
    for (Map.Entry<Component, Entry> entry : entries.entrySet()) {
      made.put(entry.getKey(), entry.getValue(), kcal);
    }
    return made;
  }

  private void put(Component component, Entry entry, long kcal) {
    int at = at(component);
    Range range = entry.range();
    figures[at + LOWER] = inRange(component, range.lower());
    figures[at + MIDDLE] = inRange(component, range.middle());
    figures[at + UPPER] = range.isUpperKnown() ? inRange(component, range.upper()) : UNKNOWN;
    figures[at + ANALYSED_UPPER] = inRange(component, range.analysedUpper());
    Basis basis = basis(entry, kcal);
    figures[at + COVERED_MASS] = basis.coveredMass();
    figures[at + COVERED_ENERGY] = basis.coveredEnergy();
    figures[at + MEASURED_MASS] = basis.measuredMass();
    figures[at + MEASURED_ENERGY] = basis.measuredEnergy();
  }

  private static Basis basis(Entry entry, long kcal) {
    @Nullable Basis ofRecipe = entry.basis();
    if (ofRecipe != null) {
      return ofRecipe;
    }
    boolean covered = entry.hasFigure();
    boolean measured = entry.countsAsAnalysis();
    return new Basis(
        covered ? WHOLE : 0, covered ? kcal : 0, measured ? WHOLE : 0, measured ? kcal : 0);
  }

  private static long inRange(Component component, long figure) {
    if (figure > Concentration.MAX) {
      throw new IllegalArgumentException(
          "Sum out of range: "
              + component
              + " '"
              + figure / 10_000
              + " "
              + component.unit().symbol()
              + "/100 g', expected at most 100000");
    }
    return figure;
  }

  /**
   * Whether there is any record for a component, even one without a figure.
   *
   * @param component the component
   * @return false if nothing is known of it
   */
  public boolean isAnalysed(Component component) {
    return (present & bit(component)) != 0;
  }

  /**
   * The lower bound of the truth.
   *
   * @param component the component
   * @return 0 or more; 0 if it was not analysed
   */
  public long lower(Component component) {
    return isAnalysed(component) ? figures[at(component) + LOWER] : 0;
  }

  /**
   * The upper bound of the truth.
   *
   * @param component the component
   * @return 0 or more, or {@link #UNKNOWN}
   */
  public long upper(Component component) {
    return isAnalysed(component) ? figures[at(component) + UPPER] : UNKNOWN;
  }

  /**
   * Whether there is a figure for a component, censored or not; in a recipe, for any part of it.
   *
   * @param component the component
   * @return false if not analysed, or analysed with nothing but a trace of unknown limit
   */
  public boolean hasFigure(Component component) {
    return isAnalysed(component) && figures[at(component) + MIDDLE] != Range.NONE;
  }

  /**
   * The lower bound over what has a figure.
   *
   * @param component the component
   * @return 0 or more; 0 if there is no figure
   */
  public long analysedLower(Component component) {
    return hasFigure(component) ? figures[at(component) + LOWER] : 0;
  }

  /**
   * The middle over what has a figure.
   *
   * @param component the component
   * @return 0 or more; 0 if there is no figure, so ask {@link #hasFigure} first
   */
  public long analysedMiddle(Component component) {
    return hasFigure(component) ? figures[at(component) + MIDDLE] : 0;
  }

  /**
   * The upper bound over what has a figure; finite even where the truth has no known upper bound.
   *
   * @param component the component
   * @return 0 or more; 0 if there is no figure
   */
  public long analysedUpper(Component component) {
    return isAnalysed(component) ? figures[at(component) + ANALYSED_UPPER] : 0;
  }

  /**
   * Whether the figure rests on analysis, not on calculation, borrowing or assumption; in a recipe,
   * that of any part of it.
   *
   * @param component the component
   * @return false if there is no figure
   */
  public boolean restsOnAnalysis(Component component) {
    return measuredMass(component) > 0;
  }

  /**
   * The share of the mass that has a figure.
   *
   * @param component the component
   * @return 0 to {@link #WHOLE}, in billionths; between them only in a recipe
   */
  public long coveredMass(Component component) {
    return isAnalysed(component) ? figures[at(component) + COVERED_MASS] : 0;
  }

  /**
   * The energy of the part that has a figure.
   *
   * @param component the component
   * @return 0 to the {@linkplain #analysedMiddle middle} of the energy
   */
  public long coveredEnergy(Component component) {
    return isAnalysed(component) ? figures[at(component) + COVERED_ENERGY] : 0;
  }

  /**
   * The share of the mass whose figure rests on analysis.
   *
   * @param component the component
   * @return 0 to {@link #coveredMass}, in billionths
   */
  public long measuredMass(Component component) {
    return isAnalysed(component) ? figures[at(component) + MEASURED_MASS] : 0;
  }

  /**
   * The energy of the part whose figure rests on analysis.
   *
   * @param component the component
   * @return 0 to {@link #coveredEnergy}
   */
  public long measuredEnergy(Component component) {
    return isAnalysed(component) ? figures[at(component) + MEASURED_ENERGY] : 0;
  }

  private int at(Component component) {
    return Long.bitCount(present & (bit(component) - 1)) * WIDTH;
  }

  /** One bit for each component, in their order. */
  private static long bit(Component component) {
    return 1L << component.place();
  }
}
