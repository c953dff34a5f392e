package org.k2nutrition.kinetics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.time.Duration;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;

class OneCompartmentModelTest {

  private static final Duration DAY = Duration.ofHours(24);

  @Test
  void solvesTheRateOfAbsorptionFromHalfLifeAndTmax() {
    Map<Integer, Double> ofHalfLife68 = Map.of(2, 2.82191, 4, 1.20288, 6, 0.71971);
    Map<Integer, Double> ofHalfLife56 = Map.of(2, 2.70606, 4, 1.14397, 6, 0.68010);
    Map<Integer, Double> ofHalfLife72 = Map.of(2, 2.85591, 4, 1.22017, 6, 0.73135);
    Map.of(68, ofHalfLife68, 56, ofHalfLife56, 72, ofHalfLife72)
        .forEach(
            (halfLife, rates) ->
                rates.forEach(
                    (tmax, rate) ->
                        assertThat(OneCompartmentModel.of(halfLife, tmax).absorptionRate())
                            .isCloseTo(rate, within(5e-6))));
  }

  @Test
  void takesTheRateOfEliminationFromTheHalfLife() {
    OneCompartmentModel model = OneCompartmentModel.of(68, 4);
    assertThat(model.eliminationRate()).isCloseTo(0.010193, within(5e-7));
    assertThat(model.halfLifeHours()).isCloseTo(68, withinPercentage(1e-12));
    assertThat(model.tmaxHours()).isCloseTo(4, withinPercentage(1e-12));
    assertThat(model).hasToString("half-life 68 h, Tmax 4 h");
  }

  @Test
  void peaksAtTmaxWithTheLevel1() {
    OneCompartmentModel model = OneCompartmentModel.of(68, 4);
    assertThat(model.relative(4)).isEqualTo(1, within(1e-15));
    assertThat(model.relative(3.9)).isLessThan(1);
    assertThat(model.relative(4.1)).isLessThan(1);
    assertThat(model.relative(0)).isZero();
    assertThat(model.relative(-1)).isZero();
  }

  @Test
  void fallsByHalfInAHalfLifeOnceAbsorptionIsOver() {
    OneCompartmentModel model = OneCompartmentModel.of(68, 4);
    assertThat(model.relative(168) / model.relative(100)).isCloseTo(0.5, within(1e-12));
  }

  @Test
  void saysHowMuchDailyDosesAddUp() {
    assertThat(OneCompartmentModel.of(68, 4).accumulationRatio(DAY))
        .isCloseTo(4.6080, within(5e-5));
    assertThat(OneCompartmentModel.of(56, 4).accumulationRatio(DAY))
        .isCloseTo(3.8910, within(5e-5));
    assertThat(OneCompartmentModel.of(72, 4).accumulationRatio(DAY))
        .isCloseTo(4.8473, within(5e-5));
  }

  @Test
  void countsTheDosesToSteadyState() {
    assertThat(OneCompartmentModel.of(68, 4).dosesToSteadyState(0.95, DAY)).isEqualTo(13);
    assertThat(OneCompartmentModel.of(56, 4).dosesToSteadyState(0.95, DAY)).isEqualTo(11);
    assertThat(OneCompartmentModel.of(72, 4).dosesToSteadyState(0.95, DAY)).isEqualTo(13);
    assertThat(OneCompartmentModel.of(1, 0.5).dosesToSteadyState(0.95, DAY)).isEqualTo(1);
  }

  @Test
  void countsWholeDosesExactlyWhereTheShareFallsOnOne() {
    OneCompartmentModel model = OneCompartmentModel.of(24, 4);
    assertThat(model.dosesToSteadyState(0.5, DAY)).isEqualTo(1);
    assertThat(model.dosesToSteadyState(0.75, DAY)).isEqualTo(2);
    assertThat(model.dosesToSteadyState(0.875, DAY)).isEqualTo(3);
    assertThat(model.dosesToSteadyState(0.876, DAY)).isEqualTo(4);
  }

  @Test
  void usesTheLimitWhereBothRatesAreEqual() {
    OneCompartmentModel model = OneCompartmentModel.ofRates(0.1, 0.1);
    assertThat(model.tmaxHours()).isCloseTo(10, within(1e-12));
    assertThat(model.peakShare()).isCloseTo(Math.exp(-1), within(1e-15));
    // t·k·e^(−kt) over its peak e^−1.
    assertThat(model.relative(25)).isCloseTo(2.5 * Math.exp(-1.5), within(1e-14));
  }

  @Property
  void isContinuousWhereTheRatesComeTogether(
      @ForAll @DoubleRange(min = -16, max = -7) double exponent,
      @ForAll @DoubleRange(min = 0.01, max = 500) double hours) {
    double gap = Math.pow(10, exponent);
    double equal = OneCompartmentModel.ofRates(0.1, 0.1).relative(hours);
    double near = OneCompartmentModel.ofRates(0.1 * (1 + gap), 0.1).relative(hours);
    assertThat(near / equal).isCloseTo(1, within(1e-13 + 100 * gap));
  }

  @Test
  void takesTheLatestTmaxForEqualRates() {
    double latest = OneCompartmentModel.latestTmaxHours(1.5);
    assertThat(latest).isCloseTo(2.164, within(5e-4));
    OneCompartmentModel model = OneCompartmentModel.of(1.5, latest);
    assertThat(model.absorptionRate()).isEqualTo(model.eliminationRate());
  }

  @Property
  void givesBackHalfLifeAndTmax(
      @ForAll @DoubleRange(min = 0.01, max = 100_000) double halfLife,
      @ForAll @DoubleRange(min = 0.001, max = 1) @Scale(6) double share) {
    double tmax = Math.max(0.001, share * OneCompartmentModel.latestTmaxHours(halfLife));
    OneCompartmentModel model = OneCompartmentModel.of(halfLife, tmax);
    assertThat(model.halfLifeHours() / halfLife).isCloseTo(1, within(1e-14));
    assertThat(model.tmaxHours() / tmax).isCloseTo(1, within(1e-12));
  }

  @Test
  void refusesAPeakTooLateForFastAbsorption() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> OneCompartmentModel.of(1.5, 4))
        .withMessage(
            "Tmax too late for absorption faster than elimination: '4 h', expected at most 2.164 h"
                + " with a half-life of 1.5 h");
  }

  @Test
  void findsTheOtherReadingOfK1() {
    // ln(1/4)/(1/4 − 1): absorption four times slower than elimination.
    assertThat(RateSolver.ratio(4 * Math.log(2) / 1.5)).isCloseTo(0.25, within(1e-12));
  }

  @Test
  void refusesFiguresOutOfRange() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> OneCompartmentModel.of(0, 4))
        .withMessage("Half-life out of range: '0.0 h', expected 0.001 to 1000000 h");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> OneCompartmentModel.of(68, Double.NaN))
        .withMessage("Tmax out of range: 'NaN h', expected 0.001 to 1000000 h");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> OneCompartmentModel.ofRates(0.1, 0.2))
        .withMessage(
            "Rate of absorption out of range: '0.1 per hour', expected at least the rate of"
                + " elimination, 0.2");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> OneCompartmentModel.ofRates(1, -1))
        .withMessageStartingWith("Half-life out of range");
  }

  @Test
  void refusesAShareOrAnIntervalOutOfRange() {
    OneCompartmentModel model = OneCompartmentModel.of(68, 4);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> model.dosesToSteadyState(1, DAY))
        .withMessage("Share of steady state out of range: '1.0', expected above 0 and below 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> model.accumulationRatio(Duration.ZERO))
        .withMessage("Interval must be above 0: 'PT0S'");
  }
}
