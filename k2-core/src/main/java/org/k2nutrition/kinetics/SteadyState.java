package org.k2nutrition.kinetics;

import java.time.Duration;

/**
 * What regular doses lead to when they go on for ever, in the one-compartment model.
 *
 * <p>Levels are relative to the peak of one single dose of the amount of a whole interval, so that
 * once a day and split doses of the same daily amount can be compared. This class is immutable and
 * thread-safe.
 *
 * @param interval the time in which the amount is taken
 * @param parts into how many equal doses, equally spaced, it is split
 * @param accumulationRatio how much the doses add up, each part compared with a single one of its
 *     own size: 1/(1 − e^(−ke·interval/parts))
 * @param dosesToSteadyState95 how many parts bring the level to 95 % of the steady state
 * @param peakHours time from a dose to the peak, in hours
 * @param peak the highest level
 * @param trough the lowest level, at the time of a dose
 * @param mean the mean level; the same for any number of parts
 */
public record SteadyState(
    Duration interval,
    int parts,
    double accumulationRatio,
    int dosesToSteadyState95,
    double peakHours,
    double peak,
    double trough,
    double mean) {

  private static final double NEARLY = 0.95;

  static SteadyState of(OneCompartmentModel model, Duration interval, int parts) {
    if (parts < 1) {
      throw new IllegalArgumentException("Parts must be 1 or more: '" + parts + "'");
    }
    double hours = OneCompartmentModel.hours(interval) / parts;
    Bateman bateman = model.bateman();
    double scale = 1 / (parts * model.peakShare());
    double peakHours = bateman.periodicPeakHours(hours);
    return new SteadyState(
        interval,
        parts,
        model.accumulationRatio(hours),
        model.dosesToSteadyState(NEARLY, hours),
        peakHours,
        bateman.periodicBody(peakHours, hours) * scale,
        bateman.periodicBody(0, hours) * scale,
        scale / (bateman.elimination() * hours));
  }

  /**
   * The peak-to-trough swing: (peak − trough)/trough, the definition of the R package PKNCA
   * (pk.calc.swing) as a share instead of per cent.
   *
   * @return 0 or more; 0.25 says that the peak is a quarter above the trough
   */
  public double swing() {
    return (peak - trough) / trough;
  }

  /**
   * The degree of fluctuation: (peak − trough)/mean, the definition of the R package PKNCA
   * (pk.calc.deg.fluc) as a share instead of per cent.
   *
   * @return 0 or more
   */
  public double fluctuation() {
    return (peak - trough) / mean;
  }
}
