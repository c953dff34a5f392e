package org.k2nutrition.kinetics;

/**
 * The Bateman function and its sum over endless regular doses, in forms that keep their digits when
 * the two rates are close or equal.
 *
 * <p>With b the rate of absorption, a that of elimination and d = b − a, the share of an absorbed
 * dose that is in the body is b/d · (e^−at − e^−bt) = b·t·e^−at·φ(d·t), where φ(x) = (1 − e^−x)/x
 * and φ(0) = 1: the second form has no difference of near numbers, and its limit for d = 0 is
 * exact.
 *
 * @param absorption the rate of absorption, per hour, above 0
 * @param elimination the rate of elimination, per hour, above 0
 */
record Bateman(double absorption, double elimination) {

  /** The share of one dose in the body a time after it; 0 before it. */
  double body(double hours) {
    return hours <= 0
        ? 0
        : absorption * hours * Math.exp(-elimination * hours) * phi(difference() * hours);
  }

  /** The share of one dose not yet absorbed a time after it. */
  double gut(double hours) {
    return Math.exp(-absorption * hours);
  }

  /** When the share in the body is highest: ln(b/a)/(b − a), in hours. */
  double peakHours() {
    return lambda(difference() / elimination) / elimination;
  }

  /**
   * The share of a dose in the body when one has been given every interval for ever, a time after
   * the last one: the geometric series of {@link #body}, without differences of near numbers.
   *
   * @param hours 0 to {@code interval}
   * @param interval hours between doses
   */
  double periodicBody(double hours, double interval) {
    double d = difference();
    double since = hours * Math.exp(-elimination * hours) * phi(d * hours);
    double left = interval - hours;
    double before = left * Math.exp(-absorption * hours - elimination * interval) * phi(d * left);
    return absorption
        * (since + before)
        / (Math.expm1(-elimination * interval) * Math.expm1(-absorption * interval));
  }

  /** When {@link #periodicBody} is highest, in hours after a dose. */
  double periodicPeakHours(double interval) {
    double d = difference();
    double q =
        interval
            * Math.exp(-elimination * interval)
            * phi(d * interval)
            / -Math.expm1(-absorption * interval);
    return Math.min(interval, Math.max(0, peakHours() - q * lambda(-d * q)));
  }

  private double difference() {
    return absorption - elimination;
  }

  /** (1 − e^−x)/x, and 1 at 0. */
  static double phi(double x) {
    return x == 0 ? 1 : -Math.expm1(-x) / x;
  }

  /** ln(1 + x)/x, and 1 at 0. */
  private static double lambda(double x) {
    return x == 0 ? 1 : Math.log1p(x) / x;
  }
}
