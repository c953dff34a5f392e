package org.k2nutrition.kinetics;

/**
 * Finds the rate of absorption from a half-life and a Tmax.
 *
 * <p>With r = ka/ke, Tmax = ln r/(ka − ke) says ke·Tmax = ln r/(r − 1). With u = ln r this is
 * u/(e^u − 1), which falls from above 1 (u below 0, absorption slower than elimination) through 1
 * (equal) to 0: for each Tmax there is one ratio. The root of F(u) = ln((e^u − 1)/u) + ln(ke·Tmax)
 * is found by Newton's method. F is rising and convex and F(u) ≥ u/2 + ln(ke·Tmax), so that the
 * start −2·ln( ke·Tmax) is not left of the root and every step comes nearer from the right.
 */
final class RateSolver {

  private static final int MOST_STEPS = 100;
  private static final double NEAR_ZERO = 1e-3;

  private RateSolver() {}

  /**
   * The ratio of the rate of absorption to that of elimination.
   *
   * @param product rate of elimination times Tmax, above 0
   * @return above 1 if the product is below 1, else 1 or below
   */
  static double ratio(double product) {
    double wanted = -Math.log(product);
    double u = 2 * wanted;
    for (int step = 0; step < MOST_STEPS; step++) {
      double next = u - (logRatio(u) - wanted) / slope(u);
      if (next >= u) {
        break;
      }
      u = next;
    }
    return Math.exp(u);
  }

  /** ln((e^u − 1)/u). */
  private static double logRatio(double u) {
    if (u == 0) {
      return 0;
    }
    return u > 1 ? u + Math.log(-Math.expm1(-u) / u) : Math.log(Math.expm1(u) / u);
  }

  /** The derivative of {@link #logRatio}: 1/(1 − e^−u) − 1/u, near 0 by its series. */
  private static double slope(double u) {
    return Math.abs(u) < NEAR_ZERO ? 0.5 + u / 12 : -1 / Math.expm1(-u) - 1 / u;
  }
}
