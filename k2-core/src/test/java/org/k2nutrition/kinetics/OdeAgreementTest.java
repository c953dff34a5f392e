package org.k2nutrition.kinetics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.math3.ode.FirstOrderDifferentialEquations;
import org.apache.commons.math3.ode.FirstOrderIntegrator;
import org.apache.commons.math3.ode.nonstiff.DormandPrince853Integrator;
import org.junit.jupiter.api.Test;
import org.k2nutrition.quantity.Amount;

/** The closed forms against an integrator that knows only the differential equations. */
class OdeAgreementTest {

  private static final double RELATIVE = 1e-9;
  private static final Amount DOSE = Amount.ofMicrograms("100");

  @Test
  void agreesOnAMonthOfDailyDosesOfMk7() {
    assertAgreement(
        OneCompartmentModel.of(68, 4),
        Schedule.every(Duration.ofHours(24), 30, DOSE).missing(4, 5, 17),
        Duration.ofMinutes(97),
        600);
  }

  @Test
  void agreesWhereTheRatesAreEqualAndNearlyEqual() {
    for (double gap : new double[] {0, 1e-15, 1e-12, 1e-9, 1e-6, 1e-3}) {
      assertAgreement(
          OneCompartmentModel.ofRates(0.05 * (1 + gap), 0.05),
          Schedule.every(Duration.ofHours(12), 10, DOSE),
          Duration.ofMinutes(150),
          100);
    }
  }

  @Property(tries = 60)
  void agreesOnAnySchedule(
      @ForAll("models") OneCompartmentModel model, @ForAll("schedules") Schedule schedule) {
    assertAgreement(model, schedule, Duration.ofMinutes(211), 120);
  }

  @Property(tries = 40)
  void whatIsAbsorbedIsInGutOrBodyOrEliminated(
      @ForAll("models") OneCompartmentModel model, @ForAll("schedules") Schedule schedule) {
    double hours = 400;
    double[] state = new Compartments(model).after(schedule, hours);
    double given = schedule.doses().stream().mapToDouble(d -> d.amount().billionths() / 1e11).sum();
    double inBody = model.curve(schedule).at(Duration.ofHours(400)) * model.peakShare();
    assertThat(state[0] + inBody + state[2]).isCloseTo(given, within(RELATIVE * given));
  }

  @Provide
  Arbitrary<OneCompartmentModel> models() {
    Arbitrary<Double> halfLives = Arbitraries.doubles().between(10, 300).ofScale(6);
    Arbitrary<Double> ratios =
        Arbitraries.oneOf(
            Arbitraries.of(1.0, 1 + 1e-14, 1 + 1e-10, 1 + 1e-6),
            Arbitraries.doubles().between(1, 500).ofScale(6));
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
                Arbitraries.integers().between(0, 14_000), Arbitraries.integers().between(0, 500))
            .as(
                (minute, amount) ->
                    new Dose(
                        Duration.ofMinutes(minute), Amount.ofMicrograms(Integer.toString(amount))));
    return doses.list().ofMinSize(1).ofMaxSize(12).map(list -> new Schedule(DOSE, list));
  }

  private static void assertAgreement(
      OneCompartmentModel model, Schedule schedule, Duration step, int points) {
    RelativeCurve curve = model.curve(schedule);
    double[] levels = curve.sample(Duration.ZERO, step, points);
    List<Double> times = new ArrayList<>();
    for (int i = 0; i < points; i++) {
      times.add(i * step.toSeconds() / 3600.0);
    }
    List<Double> expected = new Compartments(model).levels(schedule, times);
    for (int i = 0; i < points; i++) {
      double level = expected.get(i) / model.peakShare();
      // Below a billionth of one dose's peak the integrator's own rounding shows.
      double allowed = RELATIVE * Math.max(level, 1e-9);
      assertThat(levels[i]).isCloseTo(level, within(allowed));
      assertThat(curve.at(step.multipliedBy(i))).isCloseTo(level, within(allowed));
    }
  }

  /** Gut, body and what left it, integrated. Doses are in multiples of 100 µg. */
  private record Compartments(OneCompartmentModel model)
      implements FirstOrderDifferentialEquations {

    @Override
    public int getDimension() {
      return 3;
    }

    @Override
    public void computeDerivatives(double t, double[] y, double[] dy) {
      dy[0] = -model.absorptionRate() * y[0];
      dy[1] = model.absorptionRate() * y[0] - model.eliminationRate() * y[1];
      dy[2] = model.eliminationRate() * y[1];
    }

    double[] after(Schedule schedule, double hours) {
      double[] state = new double[3];
      double time = 0;
      for (Dose dose : schedule.doses()) {
        double at = dose.at().toSeconds() / 3600.0;
        integrate(state, time, at);
        state[0] += dose.amount().billionths() / 1e11;
        time = at;
      }
      integrate(state, time, hours);
      return state;
    }

    List<Double> levels(Schedule schedule, List<Double> times) {
      List<Double> levels = new ArrayList<>();
      double[] state = new double[3];
      double time = 0;
      int next = 0;
      for (double wanted : times) {
        while (next < schedule.doses().size()
            && schedule.doses().get(next).at().toSeconds() / 3600.0 <= wanted) {
          Dose dose = schedule.doses().get(next++);
          integrate(state, time, dose.at().toSeconds() / 3600.0);
          time = dose.at().toSeconds() / 3600.0;
          state[0] += dose.amount().billionths() / 1e11;
        }
        integrate(state, time, wanted);
        time = wanted;
        levels.add(state[1]);
      }
      return levels;
    }

    private void integrate(double[] state, double from, double to) {
      if (to - from < 1e-9) {
        return;
      }
      FirstOrderIntegrator integrator = new DormandPrince853Integrator(1e-12, 2, 1e-22, 1e-13);
      integrator.integrate(this, from, state.clone(), to, state);
    }
  }
}
