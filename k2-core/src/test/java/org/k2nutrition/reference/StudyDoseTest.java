package org.k2nutrition.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.k2nutrition.food.Component;
import org.k2nutrition.quantity.Amount;
import org.k2nutrition.source.Citation;
import org.k2nutrition.source.Verification;

class StudyDoseTest {

  @Test
  void mayLackEitherEnd() {
    assertThat(dose().min(Amount.ofMicrograms("50")).build().max()).isEmpty();
    assertThat(dose().max(Amount.ofMicrograms("375")).build().min()).isEmpty();
  }

  @Test
  void isRefusedWhenOutOfOrder() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> dose().min(Amount.ofMicrograms("375")).max(Amount.ofMicrograms("180")).build())
        .withMessage("Dose out of order: 'dose-x', from '375 µg' to '180 µg'");
  }

  @Test
  void needsFormAndSource() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                StudyDose.builder()
                    .id("dose-y")
                    .outcome("bone")
                    .kind(DoseKind.RESEARCH)
                    .finding("none")
                    .verification(Verification.VERIFIED)
                    .build())
        .withMessage("Dose without form or source: 'dose-y', expected at least one of each");
  }

  @Test
  void aSecondarySourceIsToldFromTheOthers() {
    Citation elsewhere = Citation.builder().key("b").title("Another").build();
    StudyDose dose = dose().addSources(elsewhere).addSecondarySources("b").build();
    assertThat(dose.verification(citation())).isEqualTo(Verification.VERIFIED);
    assertThat(dose.verification(elsewhere)).isEqualTo(Verification.SECONDARY);
  }

  @Test
  void whatWasReadInNoSourceIsNotVerified() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> dose().addSecondarySources("a").build())
        .withMessage(
            "Dose verified in no source: 'dose-x', expected secondary, or a source that was read");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> dose().addSecondarySources("c").build())
        .withMessage("Secondary source that is none: 'dose-x', found '[c]'");
  }

  @Test
  void aStatementNeedsAForm() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                RegulatoryStatement.builder()
                    .id("reg-x")
                    .authority("Authority")
                    .jurisdiction("Country")
                    .topic(RegulatoryTopic.UPPER_LEVEL)
                    .statement("None.")
                    .citation(citation())
                    .verification(Verification.VERIFIED)
                    .build())
        .withMessage("Statement without form: 'reg-x', expected at least one");
  }

  private static StudyDose.Builder dose() {
    StudyDose.Builder builder = StudyDose.builder();
    builder
        .id("dose-x")
        .addForms(Component.MK_7)
        .outcome("bone")
        .kind(DoseKind.RESEARCH)
        .finding("none")
        .addSources(citation())
        .verification(Verification.VERIFIED);
    return builder;
  }

  private static Citation citation() {
    return Citation.builder().key("a").title("A work").build();
  }
}
