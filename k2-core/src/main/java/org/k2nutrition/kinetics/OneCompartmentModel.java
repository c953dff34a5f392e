package org.k2nutrition.kinetics;

import java.time.Duration;

/**
 * A body as one compartment: a dose is absorbed and eliminated at rates proportional to what is
 * left of it, so that its concentration follows the Bateman function.
 *
 * <p>dG/dt = −ka·G and dB/dt = ka·G − ke·B, with G the share of the absorbed dose still in the gut
 * and B the share in the body; after one dose B(t) = ka/(ka − ke) · (e^(−ke·t) − e^(−ka·t)).
 * Source: IUPAC, Glossary of terms used in toxicology, 2nd edition, Pure Appl Chem
 * 2007;79:1153–1344, "Bateman function" (doi 10.1351/goldbook.15499). ke = ln 2 / half-life; ka is
 * the root of Tmax = ln(ka/ke)/(ka − ke), where the derivative of B is 0. Absorption is at least as
 * fast as elimination; with equal rates the limit B(t) = ke·t·e^(−ke·t) is used.
 *
 * <p>Levels are relative to the peak of one dose. The share of a dose that is absorbed and the
 * volume it spreads in cancel; without them there are no absolute concentrations. Not medical
 * advice. This class is immutable and thread-safe.
 */
public final class OneCompartmentModel {

  private static final double SHORTEST_HOURS = 1e-3;
  private static final double LONGEST_HOURS = 1e6;
  private static final double LN_2 = Math.log(2);
  private static final double SECONDS_PER_HOUR = 3600;

  private final Bateman bateman;
  private final double tmaxHours;
  private final double peakShare;

  private OneCompartmentModel(double absorptionRate, double eliminationRate) {
    this.bateman = new Bateman(absorptionRate, eliminationRate);
    this.tmaxHours = bateman.peakHours();
    this.peakShare = bateman.body(tmaxHours);
  }

  /**
   * The model with a half-life and a Tmax.
   *
   * @param halfLifeHours half-life of elimination, 0.001 to 1 000 000 h, both inclusive
   * @param tmaxHours time from a dose to its peak, 0.001 h to {@link #latestTmaxHours}, both
   *     inclusive
   * @return the model
   * @throws IllegalArgumentException if a figure is out of range, or if the peak is too late for
   *     absorption that is as fast as elimination or faster
   */
  public static OneCompartmentModel of(double halfLifeHours, double tmaxHours) {
    requireInRange("Half-life", halfLifeHours);
    requireInRange("Tmax", tmaxHours);
    double latest = latestTmaxHours(halfLifeHours);
    if (tmaxHours > latest) {
      throw new IllegalArgumentException(
          "Tmax too late for absorption faster than elimination: '"
              + Plain.text(tmaxHours, 6)
              + " h', expected at most "
              + Plain.text(latest, 3)
              + " h with a half-life of "
              + Plain.text(halfLifeHours, 6)
              + " h");
    }
    double elimination = LN_2 / halfLifeHours;
    return new OneCompartmentModel(elimination * RateSolver.ratio(tmaxHours / latest), elimination);
  }

  /**
   * The model with two rates.
   *
   * @param absorptionRate the rate of absorption ka, per hour, at least {@code eliminationRate}
   * @param eliminationRate the rate of elimination ke, per hour, for a half-life of 0.001 to 1 000
   *     000 h
   * @return the model
   * @throws IllegalArgumentException if a rate is out of range, or absorption slower than
   *     elimination
   */
  public static OneCompartmentModel ofRates(double absorptionRate, double eliminationRate) {
    requireInRange("Half-life", LN_2 / eliminationRate);
    if (!(absorptionRate >= eliminationRate && absorptionRate <= 1 / Double.MIN_NORMAL)) {
      throw new IllegalArgumentException(
          "Rate of absorption out of range: '"
              + absorptionRate
              + " per hour', expected at least the rate of elimination, "
              + eliminationRate);
    }
    return new OneCompartmentModel(absorptionRate, eliminationRate);
  }

  /**
   * The latest Tmax that absorption at least as fast as elimination allows: 1/ke, where both are
   * equal.
   *
   * @param halfLifeHours half-life, above 0
   * @return hours
   */
  public static double latestTmaxHours(double halfLifeHours) {
    return halfLifeHours / LN_2;
  }

  /**
   * The rate of absorption ka.
   *
   * @return per hour
   */
  public double absorptionRate() {
    return bateman.absorption();
  }

  /**
   * The rate of elimination ke.
   *
   * @return per hour
   */
  public double eliminationRate() {
    return bateman.elimination();
  }

  /**
   * The half-life of elimination, ln 2 / ke.
   *
   * @return hours
   */
  public double halfLifeHours() {
    return LN_2 / bateman.elimination();
  }

  /**
   * The time from a dose to its peak.
   *
   * @return hours
   */
  public double tmaxHours() {
    return tmaxHours;
  }

  /**
   * The highest share of an absorbed dose that is in the body at once.
   *
   * @return above 0, below 1
   */
  public double peakShare() {
    return peakShare;
  }

  /**
   * The level after one dose, relative to its peak.
   *
   * @param hours time since the dose; any finite number
   * @return 0 to 1; 0 before the dose
   */
  public double relative(double hours) {
    return bateman.body(hours) / peakShare;
  }

  /**
   * How much regular doses add up: 1/(1 − e^(−ke·interval)), the ratio of steady state to the first
   * dose at a time when absorption is over.
   *
   * <p>A trap: the published "7- to 8-fold" of MK-7 compares it with K1 and is not this figure.
   *
   * @param interval time between doses, above 0
   * @return 1 or more
   * @throws IllegalArgumentException if the interval is not above 0
   */
  public double accumulationRatio(Duration interval) {
    return accumulationRatio(hours(interval));
  }

  /**
   * How many regular doses bring the level to a share of its steady state: the smallest n with 1 −
   * e^(−n·ke·interval) at or above it.
   *
   * @param share above 0 and below 1, such as 0.95
   * @param interval time between doses, above 0
   * @return 1 or more
   * @throws IllegalArgumentException if an argument is out of range
   */
  public int dosesToSteadyState(double share, Duration interval) {
    if (!(share > 0 && share < 1)) {
      throw new IllegalArgumentException(
          "Share of steady state out of range: '" + share + "', expected above 0 and below 1");
    }
    return dosesToSteadyState(share, hours(interval));
  }

  /**
   * What the same daily amount leads to if it is split into several doses.
   *
   * @param interval time in which the amount is taken, above 0
   * @param parts into how many equal doses, equally spaced, the amount is split; 1 or more
   * @return levels relative to the peak of one dose of the whole amount
   * @throws IllegalArgumentException if an argument is out of range
   */
  public SteadyState steadyStateSplit(Duration interval, int parts) {
    return SteadyState.of(this, interval, parts);
  }

  /**
   * What endless regular doses lead to.
   *
   * @param interval time between doses, above 0
   * @return levels relative to the peak of one dose
   * @throws IllegalArgumentException if the interval is out of range
   */
  public SteadyState steadyState(Duration interval) {
    return steadyStateSplit(interval, 1);
  }

  /**
   * The curve of a schedule.
   *
   * @param schedule the doses
   * @return the curve, relative to the peak of one dose of the schedule's reference amount
   */
  public RelativeCurve curve(Schedule schedule) {
    return new RelativeCurve(bateman, peakShare, schedule);
  }

  /** Half-life and Tmax. */
  @Override
  public String toString() {
    return "half-life "
        + Plain.text(halfLifeHours(), 3)
        + " h, Tmax "
        + Plain.text(tmaxHours, 3)
        + " h";
  }

  Bateman bateman() {
    return bateman;
  }

  double accumulationRatio(double intervalHours) {
    return -1 / Math.expm1(-bateman.elimination() * intervalHours);
  }

  int dosesToSteadyState(double share, double intervalHours) {
    double doses = -Math.log1p(-share) / (bateman.elimination() * intervalHours);
    // A whole number may come out a rounding error above itself.
    double whole = Math.rint(doses);
    boolean isWhole = Math.abs(doses - whole) <= 1e-12 * whole;
    return (int) Math.max(1, isWhole ? whole : Math.ceil(doses));
  }

  static double hours(Duration interval) {
    if (interval.isZero() || interval.isNegative()) {
      throw new IllegalArgumentException("Interval must be above 0: '" + interval + "'");
    }
    return interval.toSeconds() / SECONDS_PER_HOUR
        + interval.toNanosPart() / (1e9 * SECONDS_PER_HOUR);
  }

  private static void requireInRange(String what, double hours) {
    if (!(hours >= SHORTEST_HOURS && hours <= LONGEST_HOURS)) {
      throw new IllegalArgumentException(
          what + " out of range: '" + hours + " h', expected 0.001 to 1000000 h");
    }
  }
}
