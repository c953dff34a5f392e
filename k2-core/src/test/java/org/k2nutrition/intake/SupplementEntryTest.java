package org.k2nutrition.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.k2nutrition.fixture.Diaries.assessDay;
import static org.k2nutrition.fixture.Diaries.dose;
import static org.k2nutrition.fixture.Diaries.eaten;
import static org.k2nutrition.fixture.TestFoods.CHEDDAR;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.k2nutrition.food.Component;
import org.k2nutrition.quantity.Amount;
import org.k2nutrition.quantity.Bounds;
import org.k2nutrition.quantity.Unit;

class SupplementEntryTest {

  @Test
  void aMenaquinoneCountsInItselfAndInBothSums() {
    assertCountsIn(Component.MK_7, List.of(Component.MK_7, Component.K2, Component.K));
    assertCountsIn(Component.MK_9_4H, List.of(Component.MK_9_4H, Component.K2, Component.K));
  }

  @Test
  void phylloquinoneCountsInItselfAndInK() {
    assertCountsIn(Component.K1, List.of(Component.K1, Component.K));
  }

  @Test
  void dihydrophylloquinoneAndCalciumCountInThemselvesAlone() {
    assertCountsIn(Component.DPK, List.of(Component.DPK));
    DayAssessment day = assessDay(dose(Component.CALCIUM, "500 mg"));
    assertThat(day.total(Component.CALCIUM).analysed()).hasToString("500 mg");
    assertThat(day.total(Component.K).analysed()).hasToString("0 µg");
  }

  @Test
  void vitaminK2WithoutItsFormCountsInTheSumsAlone() {
    assertCountsIn(Component.K2, List.of(Component.K2, Component.K));
    assertCountsIn(Component.K, List.of(Component.K));
  }

  @Test
  void vitaminK2WithoutItsFormMayBeAnyMenaquinone() {
    DayAssessment day = assessDay(dose(Component.K2, "100 ug"));
    assertThat(Component.menaquinones())
        .allSatisfy(form -> assertThat(bounds(day, form)).isEqualTo(upTo("100")));
    assertThat(bounds(day, Component.K1)).isEqualTo(upTo("0"));
    assertThat(bounds(day, Component.DPK)).isEqualTo(upTo("0"));
    assertThat(day.total(Component.MK_7).analysed()).hasToString("0 µg");
  }

  @Test
  void vitaminKWithoutItsFormMayBeAnyFormOfIt() {
    DayAssessment day = assessDay(dose(Component.K, "100 ug"));
    assertThat(bounds(day, Component.K1)).isEqualTo(upTo("100"));
    assertThat(bounds(day, Component.K2)).isEqualTo(upTo("100"));
    assertThat(bounds(day, Component.MK_7)).isEqualTo(upTo("100"));
    assertThat(bounds(day, Component.DPK)).isEqualTo(upTo("0"));
    assertThat(bounds(day, Component.K)).isEqualTo(Bounds.exactly(Amount.ofMicrograms("100")));
  }

  @Test
  void aKnownFormIsNoOther() {
    DayAssessment day = assessDay(dose(Component.MK_7, "100 ug"));
    assertThat(bounds(day, Component.MK_4)).isEqualTo(upTo("0"));
    assertThat(bounds(day, Component.MK_7)).isEqualTo(Bounds.exactly(Amount.ofMicrograms("100")));
  }

  @Test
  void doesNotTouchCoverage() {
    Coverage without = assessDay(eaten(CHEDDAR, "100")).total(Component.K1).coverage();
    Coverage with =
        assessDay(eaten(CHEDDAR, "100"), dose(Component.K1, "100 ug"))
            .total(Component.K1)
            .coverage();
    assertThat(with).isEqualTo(without);
  }

  @Test
  void isConvertedToTheUnitOfItsForm() {
    SupplementEntry entry = SupplementEntry.of(Component.MK_4, Amount.of("45", Unit.MILLIGRAM));
    assertThat(entry.amount()).hasToString("45000 µg");
  }

  @ParameterizedTest
  @EnumSource(names = {"K2_EQUIVALENTS", "K_EQUIVALENTS", "FAT", "SATURATED_FAT"})
  void isASubstance(Component form) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> dose(form, "0 ug"))
        .withMessage(
            "Supplement out of range: '%s 0 %s', expected a form of vitamin K, calcium,"
                + " magnesium, vitamin D or sodium and at most 1 g",
            form, form.unit().symbol());
  }

  @Test
  void isNoEnergy() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> dose(Component.ENERGY, "1 ug"))
        .withMessage("Energy is not a mass: 'kcal'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> dose(Component.K1, "1 kcal"))
        .withMessageStartingWith("Energy is not a mass: ");
  }

  @Test
  void isAtMostOneGram() {
    assertThat(SupplementEntry.of(Component.K1, Amount.of("1", Unit.GRAM)).amount())
        .hasToString("1000000 µg");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> dose(Component.SODIUM, "1.001 g"))
        .withMessageStartingWith("Supplement out of range: 'sodium 1001 mg', expected");
  }

  @Test
  void isInTheUnitOfItsFormHoweverItIsBuilt() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                SupplementEntry.builder()
                    .form(Component.K1)
                    .amount(Amount.of("1", Unit.MILLIGRAM))
                    .build())
        .withMessageStartingWith("Supplement out of range: 'K1 1 mg', expected");
  }

  private static void assertCountsIn(Component form, List<Component> expected) {
    DayAssessment day = assessDay(dose(form, "100 ug"));
    Amount dose = Amount.ofMicrograms("100");
    for (Component component : Component.vitaminK()) {
      Total total = day.total(component);
      Amount counted = expected.contains(component) ? dose : Amount.ofMicrograms("0");
      assertThat(total.bounds().lower()).as("%s", component).isEqualTo(counted);
      assertThat(total.analysed().lower()).as("%s", component).isEqualTo(counted);
      assertThat(total.analysed().middle()).as("%s", component).isEqualTo(counted);
      assertThat(total.analysed().upper()).as("%s", component).isEqualTo(counted);
    }
  }

  private static Bounds bounds(DayAssessment day, Component component) {
    return day.total(component).bounds();
  }

  private static Bounds upTo(String micrograms) {
    return Bounds.of(Amount.ofMicrograms("0"), Amount.ofMicrograms(micrograms));
  }
}
