package org.k2nutrition.interaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.k2nutrition.interaction.Status.NOT_TRIGGERED;
import static org.k2nutrition.interaction.Status.TRIGGERED;
import static org.k2nutrition.interaction.Status.UNDETERMINED;
import static org.k2nutrition.interaction.TestFacts.dose;
import static org.k2nutrition.interaction.TestFacts.facts;
import static org.k2nutrition.interaction.TestFacts.nearMiss;
import static org.k2nutrition.interaction.TestFacts.nothingElse;
import static org.k2nutrition.interaction.TestFacts.unrecognised;
import static org.k2nutrition.interaction.TestRules.APIXABAN;
import static org.k2nutrition.interaction.TestRules.METFORMIN;
import static org.k2nutrition.interaction.TestRules.PHYTOMENADIONE;
import static org.k2nutrition.interaction.TestRules.WARFARIN;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.k2nutrition.person.Medicine;
import org.k2nutrition.person.Recognition;
import org.k2nutrition.person.Stated;
import org.k2nutrition.person.SupplementForm;
import org.k2nutrition.quantity.Amount;

/** The policy for vitamin K antagonists (SEMANTICS, 6). */
class AntagonistTest {

  @ParameterizedTest
  @EnumSource(
      value = SupplementForm.class,
      mode = Mode.EXCLUDE,
      names = {"VITAMIN_A", "VITAMIN_D", "VITAMIN_E", "CALCIUM", "MAGNESIUM"})
  void anySupplementOfVitaminKWithAnAntagonistIsTriggered(SupplementForm form) {
    Evaluation evaluation = facts().takes(WARFARIN).supplement(form, "0.001").evaluate();

    assertThat(evaluation.status("VKA")).isEqualTo(TRIGGERED);
    assertThat(evaluation.finding("VKA").alert()).isEqualTo(Alert.CRITICAL);
  }

  @Test
  void aDoseBelowTheLowestTestedIsUndeterminedAndAlertsLikeTriggered() {
    Evaluation evaluation =
        nothingElse().takesOnly(WARFARIN).supplement(SupplementForm.MK_7, "5").evaluate();

    Finding finding = evaluation.finding("VKA-MK7");
    assertThat(finding.status()).isEqualTo(UNDETERMINED);
    assertThat(finding.alert()).isEqualTo(Alert.CRITICAL);
    assertThat(finding.missing())
        .singleElement()
        .extracting(step -> step.text().toString())
        .isEqualTo(
            "MK-7 from supplements at least 10 µg/day: taken is at least 5 µg/day, at most 5"
                + " µg/day; less was never tested, no safe dose has been shown");
    assertThat(evaluation.status("VKA")).isEqualTo(TRIGGERED);
  }

  @Test
  void theLowestDoseTestedIsTriggered() {
    Evaluation evaluation =
        nothingElse().takesOnly(WARFARIN).supplement(SupplementForm.MK_7, "10").evaluate();

    assertThat(evaluation.status("VKA-MK7")).isEqualTo(TRIGGERED);
    assertThat(evaluation.finding("VKA-MK7").matched())
        .extracting(step -> step.text().toString())
        .containsExactly(
            "takes 'warfarin' = warfarin",
            "MK-7 from supplements at least 10 µg/day: taken is at least 10 µg/day, at most 10"
                + " µg/day");
  }

  @Test
  void onlyNoDoseAtAllIsNotTriggered() {
    Evaluation evaluation = nothingElse().takesOnly(WARFARIN).evaluate();

    assertThat(evaluation.status("VKA")).isEqualTo(NOT_TRIGGERED);
    assertThat(evaluation.status("VKA-MK7")).isEqualTo(NOT_TRIGGERED);
    assertThat(evaluation.status("VKA-FOOD")).isEqualTo(TRIGGERED);
    assertThat(evaluation.finding("VKA-FOOD").alert()).isEqualTo(Alert.WARNING);
  }

  @Test
  void startingRaisingStoppingAndLoweringAreTriggeredInTheirDirection() {
    Change start = Change.start(dose(SupplementForm.MK_7, "100"));
    Change raise = change("100", "200");
    Change lower = change("200", "100");
    Change stop = Change.stop(SupplementForm.MK_7);

    assertThat(facts().takes(WARFARIN).change(start).evaluate().status("VKA")).isEqualTo(TRIGGERED);
    assertThat(facts().takes(WARFARIN).change(raise).evaluate().status("VKA")).isEqualTo(TRIGGERED);
    assertThat(facts().takes(WARFARIN).change(stop).evaluate().status("VKA-STOP"))
        .isEqualTo(TRIGGERED);
    assertThat(facts().takes(WARFARIN).change(lower).evaluate().status("VKA-STOP"))
        .isEqualTo(TRIGGERED);
  }

  @Test
  void whatIsStartedOrRaisedCountsInTheDose() {
    Change start = Change.start(dose(SupplementForm.MK_7, "6"));
    Evaluation started =
        nothingElse()
            .takesOnly(WARFARIN)
            .supplement(SupplementForm.MK_7, "4")
            .change(start)
            .evaluate();
    Evaluation raised =
        nothingElse()
            .takesOnly(WARFARIN)
            .supplement(SupplementForm.MK_7, "4")
            .change(change("4", "9"))
            .evaluate();

    assertThat(started.status("VKA-MK7")).isEqualTo(TRIGGERED);
    assertThat(raised.finding("VKA-MK7").missing().get(0).text().toString())
        .contains("taken is at least 9 µg/day, at most 9 µg/day");
  }

  @Test
  void aLabelThatNamesNoFormMayBeAnyForm() {
    Evaluation evaluation =
        nothingElse().takesOnly(WARFARIN).supplement(SupplementForm.K2, "100").evaluate();

    assertThat(evaluation.status("VKA")).isEqualTo(TRIGGERED);
    assertThat(evaluation.finding("VKA-MK7").missing().get(0).text())
        .hasToString(
            "MK-7 from supplements at least 10 µg/day: taken is at least 0 µg/day, at most 100"
                + " µg/day");
  }

  @Test
  void aMedicineThatIsVitaminKCountsAsADoseOfUnknownSize() {
    Evaluation evaluation = nothingElse().takesOnly(WARFARIN, PHYTOMENADIONE).evaluate();

    assertThat(evaluation.status("VKA")).isEqualTo(TRIGGERED);
    assertThat(evaluation.finding("VKA").matched())
        .extracting(step -> step.text().toString())
        .contains(
            "vitamin K of any form from supplements more than 0 µg/day: taken is more than 0"
                + " µg/day, no upper bound");
    assertThat(evaluation.status("VKA-MK7")).isEqualTo(NOT_TRIGGERED);
  }

  @Test
  void startingOrStoppingAMedicineThatIsVitaminKIsAChange() {
    Medicine drops = Medicine.of(PHYTOMENADIONE).stopped(LocalDate.of(2026, 1, 2));
    Evaluation evaluation =
        nothingElse().medicines(Stated.complete(List.of(Medicine.of(WARFARIN), drops))).evaluate();

    assertThat(evaluation.status("VKA-STOP")).isEqualTo(TRIGGERED);
  }

  @Test
  void anAntagonistAboutToBeStartedCountsAsTaken() {
    Stated<Medicine> starting = Stated.complete(List.of(Medicine.of(WARFARIN).starting()));
    Evaluation evaluation =
        nothingElse().medicines(starting).supplement(SupplementForm.K1, "50").evaluate();

    assertThat(evaluation.status("VKA")).isEqualTo(TRIGGERED);
  }

  @Test
  void aStoppedAntagonistMayStillAct() {
    Medicine stopped = Medicine.of(WARFARIN).stopped(LocalDate.of(2026, 3, 1));
    Finding finding =
        nothingElse()
            .medicines(Stated.complete(List.of(stopped)))
            .supplement(SupplementForm.K1, "50")
            .evaluate()
            .finding("VKA");

    assertThat(finding.status()).isEqualTo(UNDETERMINED);
    assertThat(finding.alert()).isEqualTo(Alert.CRITICAL);
    assertThat(finding.missing().get(0).text())
        .hasToString("'warfarin' was stopped on 2026-03-01 and may still act");
  }

  @Test
  void aNearMissIsPossiblyTheAntagonistAndAlertsLikeTriggered() {
    Evaluation evaluation =
        nothingElse()
            .medicines(Stated.complete(List.of(nearMiss("warfrin", WARFARIN))))
            .supplement(SupplementForm.MK_7, "100")
            .evaluate();

    Finding finding = evaluation.finding("VKA");
    assertThat(finding.status()).isEqualTo(UNDETERMINED);
    assertThat(finding.alert()).isEqualTo(Alert.CRITICAL);
    assertThat(finding.concepts()).containsExactly(WARFARIN);
    assertThat(evaluation.unrecognised())
        .containsExactly(
            new Unrecognised("warfrin", Unrecognised.Kind.MEDICINE, List.of(), List.of(WARFARIN)));
    assertThat(evaluation.questions().get(0).fact().toString())
        .isEqualTo("What is the medicine 'warfrin'?");
  }

  @Test
  void anUnrecognisedMedicineLeavesEveryMedicineRuleUndetermined() {
    Evaluation evaluation =
        nothingElse()
            .medicines(Stated.complete(List.of(Medicine.of(METFORMIN), unrecognised("qwertz"))))
            .supplement(SupplementForm.MK_7, "100")
            .evaluate();

    assertThat(TestRules.statuses(evaluation))
        .containsEntry("VKA", UNDETERMINED)
        .containsEntry("VKA-MK7", UNDETERMINED)
        .containsEntry("VKA-FOOD", UNDETERMINED)
        .containsEntry("DOAC", UNDETERMINED)
        .containsEntry("ORLISTAT", UNDETERMINED)
        .containsEntry("VALVE", NOT_TRIGGERED);
    assertThat(evaluation.finding("VKA").alert()).isEqualTo(Alert.WARNING);
    assertThat(evaluation.finding("VKA").missing().get(0).text())
        .hasToString("'qwertz' was not recognised");
  }

  @Test
  void medicinesThatWereNotAskedForAreNotNone() {
    Finding finding = facts().supplement(SupplementForm.MK_7, "100").evaluate().finding("VKA");

    assertThat(finding.status()).isEqualTo(UNDETERMINED);
    assertThat(finding.alert()).isEqualTo(Alert.WARNING);
  }

  @Test
  void aCompleteListWithoutAnAntagonistIsNotTriggered() {
    Evaluation evaluation =
        facts().takesOnly(METFORMIN, APIXABAN).supplement(SupplementForm.MK_7, "100").evaluate();

    assertThat(evaluation.status("VKA")).isEqualTo(NOT_TRIGGERED);
    assertThat(evaluation.finding("VKA").alert()).isEqualTo(Alert.NONE);
    assertThat(evaluation.finding("VKA").excluded())
        .extracting(step -> step.text().toString())
        .containsExactly(
            "the list of medicines is complete, and nothing in it is a medicine of class"
                + " vitamin-k-antagonist");
  }

  @Test
  void oneOfSeveralCandidatesIsPossiblyAnAntagonist() {
    Medicine number =
        TestFacts.medicine(
            "12345", new Recognition(List.of(), List.of(METFORMIN, WARFARIN), false));
    Finding finding =
        nothingElse()
            .medicines(Stated.complete(List.of(number)))
            .supplement(SupplementForm.K1, "100")
            .evaluate()
            .finding("VKA");

    assertThat(finding.status()).isEqualTo(UNDETERMINED);
    assertThat(finding.alert()).isEqualTo(Alert.CRITICAL);
  }

  @Test
  void aKnownAntagonistWithUnknownSupplementsAlertsLikeTriggered() {
    Finding finding = facts().takesOnly(WARFARIN).evaluate().finding("VKA");

    assertThat(finding.status()).isEqualTo(UNDETERMINED);
    assertThat(finding.alert()).isEqualTo(Alert.CRITICAL);
  }

  private static Change change(String from, String to) {
    return Change.of(SupplementForm.MK_7, Amount.ofMicrograms(from), Amount.ofMicrograms(to));
  }
}
