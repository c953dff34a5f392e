package org.k2nutrition.kinetics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.k2nutrition.quantity.Amount;

class ScheduleTest {

  private static final Duration DAY = Duration.ofHours(24);
  private static final Amount DOSE = Amount.ofMicrograms("100");

  @Test
  void putsRegularDosesAtEqualIntervalsFromHour0() {
    Schedule schedule = Schedule.every(DAY, 3, DOSE);
    assertThat(schedule.reference()).isEqualTo(DOSE);
    assertThat(schedule.doses()).containsExactly(dose(0, "100"), dose(24, "100"), dose(48, "100"));
  }

  @Test
  void putsDosesAtTimesOfTheDay() {
    Schedule schedule = Schedule.daily(2, DOSE, LocalTime.of(20, 0), LocalTime.of(8, 0));
    assertThat(schedule.doses())
        .containsExactly(dose(8, "100"), dose(20, "100"), dose(32, "100"), dose(44, "100"));
  }

  @Test
  void leavesOutMissedDoses() {
    assertThat(Schedule.every(DAY, 4, DOSE).missing(1, 3).doses())
        .containsExactly(dose(24, "100"), dose(72, "100"));
  }

  @Test
  void stopsBeforeATime() {
    assertThat(Schedule.every(DAY, 10, DOSE).stoppedAt(Duration.ofDays(2)).doses())
        .containsExactly(dose(0, "100"), dose(24, "100"));
  }

  @Test
  void takesVaryingDosesInAnyOrder() {
    Schedule schedule = new Schedule(DOSE, List.of(dose(24, "0"), dose(0, "45.5")));
    assertThat(schedule.doses()).containsExactly(dose(0, "45.5"), dose(24, "0"));
    assertThat(schedule.weights()).containsExactly(0.455, 0);
  }

  @Test
  void joinsAndDelaysSchedules() {
    Schedule morning = Schedule.every(DAY, 2, DOSE);
    Schedule evening =
        Schedule.every(DAY, 1, Amount.ofMicrograms("50")).delayed(Duration.ofHours(12));
    Schedule both = morning.plus(evening);
    assertThat(both.doses()).containsExactly(dose(0, "100"), dose(12, "50"), dose(24, "100"));
    assertThat(both.reference()).isEqualTo(DOSE);
    assertThat(both.relativeTo(Amount.parse("1 mg")).weights()).containsExactly(0.1, 0.05, 0.1);
  }

  @Test
  void refusesAReferenceOfZeroOrEnergy() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Schedule.every(DAY, 1, Amount.ofMicrograms("0")))
        .withMessage("Reference dose out of range: '0 µg', expected a mass above 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Schedule(Amount.parse("5 kcal"), List.of()))
        .withMessage("Reference dose out of range: '5 kcal', expected a mass above 0");
  }

  @Test
  void refusesACountOrIntervalOutOfRange() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Schedule.every(DAY, -1, DOSE))
        .withMessage("Number of doses out of range: '-1', expected 0 to 1000000");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Schedule.daily(1_000_000, DOSE, LocalTime.NOON, LocalTime.MIDNIGHT))
        .withMessage("Number of doses out of range: '2000000', expected 0 to 1000000");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Schedule.every(Duration.ZERO, 2, DOSE))
        .withMessage("Interval must be above 0: 'PT0S'");
  }

  @Test
  void refusesToMissADoseThatIsNotThere() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Schedule.every(DAY, 3, DOSE).missing(4))
        .withMessage("No such dose: '4', expected 1 to 3");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Schedule.every(DAY, 3, DOSE).missing(0))
        .withMessage("No such dose: '0', expected 1 to 3");
  }

  @Test
  void refusesADoseAtNoTimeOrOfEnergy() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Dose(Duration.ofHours(-1), DOSE))
        .withMessage(
            "Time of a dose out of range: 'PT-1H', expected 0 to 36525 days in whole seconds");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Dose(Duration.ofMillis(1500), DOSE))
        .withMessageStartingWith("Time of a dose out of range: 'PT1.5S'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Dose(Duration.ofDays(36_526), DOSE))
        .withMessageStartingWith("Time of a dose out of range: 'PT876624H'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Dose(Duration.ZERO, Amount.parse("5 kcal")))
        .withMessage("Dose is not a mass: '5 kcal'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Schedule.every(DAY, 1, DOSE).delayed(Duration.ofHours(-1)))
        .withMessageStartingWith("Delay out of range: 'PT-1H'");
  }

  private static Dose dose(int hour, String micrograms) {
    return new Dose(Duration.ofHours(hour), Amount.ofMicrograms(micrograms));
  }
}
