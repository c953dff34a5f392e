package org.k2nutrition.kinetics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.k2nutrition.quantity.Amount;

class CurveBandTest {

  private static final Duration DAY = Duration.ofHours(24);
  private static final Schedule SCHEDULE =
      Schedule.every(DAY, 5, Amount.ofMicrograms("100")).missing(3);
  private static final ModelFamily MK_7 = ModelFamily.of(Band.exactly(68), new Band(2, 4, 6));

  @Test
  void hasItsCentralCurveAndTheEndsOfTheRange() {
    assertThat(MK_7.central()).hasToString("half-life 68 h, Tmax 4 h");
    assertThat(MK_7.members()).hasSize(17);
    assertThat(MK_7.members().get(0)).hasToString("half-life 68 h, Tmax 2 h");
    assertThat(MK_7.members().get(16)).hasToString("half-life 68 h, Tmax 6 h");
    assertThat(MK_7.halfLifeHours().isRange()).isFalse();
    assertThat(MK_7.tmaxHours().isRange()).isTrue();
  }

  @Test
  void takesEveryPairOfTwoRanges() {
    ModelFamily both = ModelFamily.of(new Band(56, 68, 72), new Band(2, 4, 6));
    assertThat(both.members()).hasSize(289);
    Band ratio = both.band(model -> model.accumulationRatio(DAY));
    assertThat(ratio.lower()).isCloseTo(3.8910, within(5e-5));
    assertThat(ratio.middle()).isCloseTo(4.6080, within(5e-5));
    assertThat(ratio.upper()).isCloseTo(4.8473, within(5e-5));
  }

  @Test
  void isALineWithoutRanges() {
    ModelFamily one = ModelFamily.of(Band.exactly(68), Band.exactly(4));
    assertThat(one.curve(SCHEDULE).at(DAY).isRange()).isFalse();
  }

  /** Nine models were too few: here their hull was short by more than 0.001. */
  @Test
  void holdsTheCurveOfATmaxBetweenTwoModelsWhileADoseIsTakenUp() {
    holdsTheCurveOfEveryTmaxWithinTheRange(2.16, 4432);
  }

  @Property
  void holdsTheCurveOfEveryTmaxWithinTheRange(
      @ForAll @DoubleRange(min = 2, max = 6) double tmax,
      @ForAll @IntRange(min = 0, max = 20_000) int minute) {
    Duration time = Duration.ofMinutes(minute);
    double level = OneCompartmentModel.of(68, tmax).curve(SCHEDULE).at(time);
    Band band = MK_7.curve(SCHEDULE).at(time);
    // Seventeen models stand for all; between two of them the hull is short by less than 0.001.
    assertThat(level).isBetween(band.lower() - 1e-3, band.upper() + 1e-3);
    assertThat(band.middle()).isEqualTo(MK_7.central().curve(SCHEDULE).at(time));
  }

  @Test
  void samplesWhatItAnswers() {
    CurveBand curve = MK_7.curve(SCHEDULE);
    CurveSamples samples = curve.sample(Duration.ofHours(1), Duration.ofSeconds(37), 20_000);
    assertThat(samples.size()).isEqualTo(20_000);
    assertThat(samples.hour(0)).isEqualTo(1);
    for (int i = 0; i < samples.size(); i += 333) {
      Band expected = curve.at(Duration.ofSeconds(3600 + 37L * i));
      assertThat(samples.lower(i)).isCloseTo(expected.lower(), within(1e-12));
      assertThat(samples.middle(i)).isCloseTo(expected.middle(), within(1e-12));
      assertThat(samples.upper(i)).isCloseTo(expected.upper(), within(1e-12));
      assertThat(samples.at(i).isRange()).isEqualTo(expected.isRange());
    }
  }

  @Test
  void knowsItsModelsAndSchedule() {
    CurveBand curve = MK_7.curve(SCHEDULE);
    assertThat(curve.models()).isSameAs(MK_7);
    assertThat(curve.schedule()).isEqualTo(SCHEDULE);
    assertThat(curve.central().at(DAY)).isEqualTo(curve.at(DAY).middle());
  }

  @Test
  void refusesARangeThatHoldsNoModel() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ModelFamily.of(new Band(1, 68, 68), new Band(2, 4, 6)))
        .withMessageStartingWith("Tmax too late for absorption faster than elimination: '2 h'");
  }

  @Test
  void refusesABandOutOfOrder() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Band(2, 1, 3))
        .withMessage("Band out of order: '2.0', '1.0', '3.0'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Band.exactly(Double.NaN))
        .withMessageStartingWith("Band out of order: 'NaN'");
  }
}
