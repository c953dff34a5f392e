package org.k2nutrition.kinetics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.k2nutrition.quantity.Amount;

class SteadyStateTest {

  private static final Duration DAY = Duration.ofHours(24);
  private static final OneCompartmentModel MK_7 = OneCompartmentModel.of(68, 4);

  @Test
  void describesADailyDoseOfMk7() {
    SteadyState steady = MK_7.steadyState(DAY);
    assertThat(steady.accumulationRatio()).isCloseTo(4.6080, within(5e-5));
    assertThat(steady.dosesToSteadyState95()).isEqualTo(13);
    // A full numerical search of the curve's last day gave these.
    assertThat(steady.peak()).isCloseTo(4.6686, within(5e-5));
    assertThat(steady.trough()).isCloseTo(3.7903, within(5e-5));
    assertThat(steady.mean()).isCloseTo(4.2577, within(5e-5));
    assertThat(steady.swing()).isCloseTo(0.2317, within(5e-5));
    assertThat(steady.fluctuation()).isCloseTo(0.2063, within(5e-5));
  }

  @Test
  void splittingADailyAmountKeepsTheMeanAndNarrowsTheSwing() {
    SteadyState once = MK_7.steadyState(DAY);
    SteadyState twice = MK_7.steadyStateSplit(DAY, 2);
    SteadyState thrice = MK_7.steadyStateSplit(DAY, 3);
    assertThat(twice.mean()).isCloseTo(once.mean(), within(1e-12));
    assertThat(thrice.mean()).isCloseTo(once.mean(), within(1e-12));
    assertThat(twice.swing()).isCloseTo(0.0958, within(5e-5));
    assertThat(thrice.swing()).isLessThan(twice.swing());
    assertThat(twice.peak()).isLessThan(once.peak());
    assertThat(twice.trough()).isGreaterThan(once.trough());
  }

  @Property
  void theTroughIsLowestAndThePeakHighestOfTheInterval(
      @ForAll @DoubleRange(min = 0.5, max = 1000) double halfLife,
      @ForAll @DoubleRange(min = 0.001, max = 1) @Scale(6) double share,
      @ForAll @IntRange(min = 1, max = 12) int parts,
      @ForAll @DoubleRange(min = 0, max = 1) @Scale(6) double at) {
    double tmax = Math.max(0.001, share * OneCompartmentModel.latestTmaxHours(halfLife));
    OneCompartmentModel model = OneCompartmentModel.of(halfLife, tmax);
    SteadyState steady = model.steadyStateSplit(DAY, parts);
    double interval = 24.0 / parts;
    double level =
        model.bateman().periodicBody(at * interval, interval) / (parts * model.peakShare());
    assertThat(level).isBetween(steady.trough() * (1 - 1e-12), steady.peak() * (1 + 1e-12));
    assertThat(steady.mean()).isBetween(steady.trough(), steady.peak() * (1 + 1e-12));
    assertThat(steady.peakHours()).isBetween(0.0, interval);
  }

  @Property
  void theMeanIsTheAreaOfOneDoseOverTheInterval(
      @ForAll @DoubleRange(min = 5, max = 500) double halfLife,
      @ForAll @DoubleRange(min = 0.1, max = 1) double share) {
    double tmax = share * OneCompartmentModel.latestTmaxHours(halfLife);
    OneCompartmentModel model = OneCompartmentModel.of(halfLife, tmax);
    int points = 2000;
    double sum = 0;
    for (int i = 0; i < points; i++) {
      sum += model.bateman().periodicBody((i + 0.5) * 24 / points, 24);
    }
    SteadyState steady = model.steadyState(DAY);
    assertThat(sum / points / model.peakShare() / steady.mean()).isCloseTo(1, within(1e-4));
  }

  @Test
  void theTroughAfterNDosesComesToItsShareOfSteadyState() {
    int doses = MK_7.steadyState(DAY).dosesToSteadyState95();
    double steady = MK_7.steadyState(DAY).trough();
    double before = MK_7.curve(daily(doses - 1)).at(DAY.multipliedBy(doses - 1));
    double after = MK_7.curve(daily(doses)).at(DAY.multipliedBy(doses));
    assertThat(before / steady).isLessThan(0.95);
    assertThat(after / steady).isGreaterThanOrEqualTo(0.95);
  }

  @Test
  void refusesPartsBelow1() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MK_7.steadyStateSplit(DAY, 0))
        .withMessage("Parts must be 1 or more: '0'");
  }

  private static Schedule daily(int doses) {
    return Schedule.every(DAY, doses, Amount.ofMicrograms("100"));
  }
}
