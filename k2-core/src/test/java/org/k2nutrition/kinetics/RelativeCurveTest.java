package org.k2nutrition.kinetics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.k2nutrition.quantity.Amount;

class RelativeCurveTest {

  private static final double NEAR = 1e-12;
  private static final Duration DAY = Duration.ofHours(24);
  private static final Amount DOSE = Amount.ofMicrograms("100");
  private static final OneCompartmentModel MK_7 = OneCompartmentModel.of(68, 4);

  @Test
  void isThatOfOneDoseForOneDose() {
    RelativeCurve curve = MK_7.curve(Schedule.every(DAY, 1, DOSE));
    assertThat(curve.at(Duration.ofHours(4))).isCloseTo(1, within(NEAR));
    assertThat(curve.at(Duration.ofMillis(1_800_500)))
        .isCloseTo(MK_7.relative(1800.5 / 3600), within(NEAR));
  }

  @Test
  void isZeroBeforeTheFirstDoseAndWithoutDoses() {
    Schedule late = Schedule.every(DAY, 3, DOSE).delayed(Duration.ofHours(5));
    RelativeCurve curve = MK_7.curve(late);
    assertThat(curve.at(Duration.ofHours(-3))).isZero();
    assertThat(curve.at(Duration.ofHours(5))).isZero();
    assertThat(curve.sample(Duration.ZERO, Duration.ofHours(1), 6)).containsOnly(0);
    RelativeCurve none = MK_7.curve(Schedule.every(DAY, 0, DOSE));
    assertThat(none.at(DAY)).isZero();
    assertThat(none.sample(Duration.ZERO, DAY, 4)).containsExactly(0, 0, 0, 0);
  }

  @Test
  void isZeroForDosesOfZero() {
    Amount nothing = Amount.ofMicrograms("0");
    Schedule schedule = new Schedule(DOSE, List.of(new Dose(Duration.ZERO, nothing)));
    assertThat(MK_7.curve(schedule).sample(Duration.ZERO, DAY, 5)).containsOnly(0);
  }

  @Test
  void holdsTenYearsOfDailyDosesToTheClosedForm() {
    int doses = 3652;
    Schedule years = Schedule.every(DAY, doses, DOSE);
    RelativeCurve curve = MK_7.curve(years);
    double ka = MK_7.absorptionRate();
    double ke = MK_7.eliminationRate();
    for (int hour : new int[] {0, 1, 4, 12, 23, 24, 100, 2000}) {
      double expected =
          ka / (ka - ke) * (powers(ke, hour, doses) - powers(ka, hour, doses)) / MK_7.peakShare();
      double level = curve.at(DAY.multipliedBy(doses - 1).plusHours(hour));
      assertThat(level / expected).isCloseTo(1, within(NEAR));
    }
  }

  /** Σ e^−k(t + jτ) for j = 0 … n − 1: the geometric series. */
  private static double powers(double k, double hours, int n) {
    return Math.exp(-k * hours) * Math.expm1(-n * k * 24) / Math.expm1(-k * 24);
  }

  @Test
  void endsAtTheSteadyStateAfterTenYears() {
    RelativeCurve curve = MK_7.curve(Schedule.every(DAY, 3653, DOSE));
    SteadyState steady = MK_7.steadyState(DAY);
    Duration last = DAY.multipliedBy(3652);
    assertThat(curve.at(last)).isCloseTo(steady.trough(), within(NEAR));
    Duration peak = Duration.ofNanos(Math.round(steady.peakHours() * 3.6e12));
    assertThat(curve.at(last.plus(peak))).isCloseTo(steady.peak(), within(NEAR));
  }

  @Test
  void keepsDigitsOnALongTailOfSmallSteps() {
    RelativeCurve curve = MK_7.curve(Schedule.every(DAY, 2, DOSE));
    double[] levels = curve.sample(Duration.ZERO, Duration.ofMinutes(1), 200_000);
    for (int i = 1; i < levels.length; i += 997) {
      assertThat(levels[i] / curve.at(Duration.ofMinutes(i))).isCloseTo(1, within(NEAR));
    }
  }

  @Test
  void takesSeveralDosesAtOneTimeTogether() {
    Dose dose = new Dose(Duration.ofHours(1), DOSE);
    RelativeCurve twice = MK_7.curve(new Schedule(DOSE, List.of(dose, dose)));
    RelativeCurve once = MK_7.curve(new Schedule(DOSE, List.of(dose)));
    assertThat(twice.at(DAY)).isCloseTo(2 * once.at(DAY), within(NEAR));
    assertThat(twice.sample(Duration.ofHours(1), DAY, 3)[2])
        .isCloseTo(2 * once.at(Duration.ofHours(49)), within(NEAR));
  }

  @Property
  void samplesWhatItAnswers(
      @ForAll("models") OneCompartmentModel model,
      @ForAll("schedules") Schedule schedule,
      @ForAll @IntRange(min = 0, max = 100_000) int from,
      @ForAll @IntRange(min = 1, max = 20_000) int step) {
    RelativeCurve curve = model.curve(schedule);
    double[] levels = curve.sample(Duration.ofSeconds(from), Duration.ofSeconds(step), 60);
    for (int i = 0; i < levels.length; i++) {
      double level = curve.at(Duration.ofSeconds(from + (long) i * step));
      assertThat(levels[i]).isCloseTo(level, within(NEAR * level));
    }
  }

  @Property
  void superposesSchedules(
      @ForAll("models") OneCompartmentModel model,
      @ForAll("schedules") Schedule one,
      @ForAll("schedules") Schedule other,
      @ForAll("times") Duration time) {
    double sum = model.curve(one).at(time) + model.curve(other).at(time);
    assertThat(model.curve(one.plus(other)).at(time)).isCloseTo(sum, within(NEAR * sum));
  }

  @Property
  void isTheSumOfItsSingleDoses(
      @ForAll("models") OneCompartmentModel model,
      @ForAll("schedules") Schedule schedule,
      @ForAll("times") Duration time) {
    double sum =
        schedule.doses().stream()
            .mapToDouble(
                dose ->
                    dose.amount().billionths()
                        / 1e11
                        * model.relative((time.toSeconds() - dose.at().toSeconds()) / 3600.0))
            .sum();
    assertThat(model.curve(schedule).at(time)).isCloseTo(sum, within(NEAR * sum));
  }

  @Property
  void isLinearInTheDose(
      @ForAll("models") OneCompartmentModel model,
      @ForAll("schedules") Schedule schedule,
      @ForAll @IntRange(min = 0, max = 1000) int factor,
      @ForAll("times") Duration time) {
    List<Dose> scaled =
        schedule.doses().stream()
            .map(d -> new Dose(d.at(), new Amount(d.amount().billionths() * factor, DOSE.unit())))
            .toList();
    double expected = factor * model.curve(schedule).at(time);
    assertThat(model.curve(new Schedule(DOSE, scaled)).at(time))
        .isCloseTo(expected, within(NEAR * expected));
  }

  @Property
  void isInverselyProportionalToTheReference(
      @ForAll("models") OneCompartmentModel model,
      @ForAll("schedules") Schedule schedule,
      @ForAll("times") Duration time) {
    double expected = model.curve(schedule).at(time) / 2.5;
    assertThat(model.curve(schedule.relativeTo(Amount.ofMicrograms("250"))).at(time))
        .isCloseTo(expected, within(NEAR * expected));
  }

  @Property
  void movesWithItsDoses(
      @ForAll("models") OneCompartmentModel model,
      @ForAll("schedules") Schedule schedule,
      @ForAll("times") Duration delay,
      @ForAll("times") Duration time) {
    assertThat(model.curve(schedule.delayed(delay)).at(time.plus(delay)))
        .isEqualTo(model.curve(schedule).at(time));
  }

  @Property
  void isPositiveAfterTheFirstDose(
      @ForAll("models") OneCompartmentModel model,
      @ForAll("schedules") Schedule schedule,
      @ForAll("times") Duration time) {
    Duration first = schedule.doses().get(0).at();
    double level = model.curve(schedule).at(first.plusSeconds(1).plus(time));
    assertThat(level).isPositive().isFinite();
  }

  @Property
  void fallsOnceTheLastDoseIsAbsorbed(
      @ForAll("models") OneCompartmentModel model,
      @ForAll("schedules") Schedule schedule,
      @ForAll("times") Duration time) {
    RelativeCurve curve = model.curve(schedule);
    Duration last = schedule.doses().get(schedule.doses().size() - 1).at();
    Duration absorbed = last.plusSeconds((long) Math.ceil(model.tmaxHours() * 3600));
    Duration then = absorbed.plus(time);
    assertThat(curve.at(then.plusMinutes(10))).isLessThan(curve.at(then));
  }

  @Property
  void goesToZero(
      @ForAll("models") OneCompartmentModel model, @ForAll("schedules") Schedule schedule) {
    RelativeCurve curve = model.curve(schedule);
    Duration last = schedule.doses().get(schedule.doses().size() - 1).at();
    // Sixty half-lives, also where absorption is no faster.
    Duration end = last.plusSeconds((long) (60 * 3600 * model.halfLifeHours()));
    assertThat(curve.at(end)).isBetween(0.0, 1e-12);
    assertThat(curve.at(Duration.ofDays(36_000))).isZero();
  }

  @Property
  void anEndlessScheduleComesToItsSteadyState(@ForAll("models") OneCompartmentModel model) {
    int doses = (int) (60 * model.halfLifeHours() / 24) + 2;
    double level =
        model.curve(Schedule.every(DAY, doses, DOSE)).at(DAY.multipliedBy(doses - 1).plusHours(7));
    double expected = model.bateman().periodicBody(7, 24) / model.peakShare();
    assertThat(level / expected).isCloseTo(1, within(1e-11));
  }

  @Test
  void refusesAGridOutOfRange() {
    RelativeCurve curve = MK_7.curve(Schedule.every(DAY, 2, DOSE));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> curve.sample(Duration.ZERO, Duration.ZERO, 5))
        .withMessage(
            "Points out of range: '5 every PT0S', expected 0 to 10000000 and a step above 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> curve.sample(Duration.ZERO, DAY, -1))
        .withMessageStartingWith("Points out of range: '-1 every PT24H'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> curve.sample(Duration.ofMillis(1), DAY, 1))
        .withMessage(
            "Time of the first point out of range: 'PT0.001S', expected 0 to 36525 days in whole"
                + " seconds");
  }

  @Provide
  Arbitrary<OneCompartmentModel> models() {
    Arbitrary<Double> halfLives = Arbitraries.doubles().between(1, 500).ofScale(6);
    Arbitrary<Double> ratios =
        Arbitraries.oneOf(
            Arbitraries.of(1.0, 1 + 1e-14, 1 + 1e-10, 1 + 1e-6),
            Arbitraries.doubles().between(1, 1000).ofScale(6));
    return Combinators.combine(halfLives, ratios)
        .as(
            (halfLife, ratio) -> {
              double elimination = Math.log(2) / halfLife;
              return OneCompartmentModel.ofRates(elimination * ratio, elimination);
            });
  }

  @Provide
  Arbitrary<Schedule> schedules() {
    Arbitrary<Dose> doses =
        Combinators.combine(
                Arbitraries.integers().between(0, 20_000), Arbitraries.integers().between(1, 500))
            .as(
                (minute, amount) ->
                    new Dose(
                        Duration.ofMinutes(minute), Amount.ofMicrograms(Integer.toString(amount))));
    return doses.list().ofMinSize(1).ofMaxSize(20).map(list -> new Schedule(DOSE, list));
  }

  @Provide
  Arbitrary<Duration> times() {
    return Arbitraries.longs().between(0, 2_000_000).map(Duration::ofSeconds);
  }
}
