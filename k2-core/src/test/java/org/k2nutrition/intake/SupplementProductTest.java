package org.k2nutrition.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.k2nutrition.food.Component;
import org.k2nutrition.quantity.Amount;
import org.k2nutrition.quantity.Unit;

/** From a number of capsules to amounts. */
class SupplementProductTest {

  private static final SupplementProduct PRODUCT =
      SupplementProduct.builder()
          .id("example-d3-k2")
          .name("Example D3 + K2")
          .unit("capsule")
          .servingSize(BigDecimal.valueOf(3))
          .putAmounts(Component.MK_7, Amount.ofMicrograms("180"))
          .putAmounts(Component.VITAMIN_D, Amount.ofMicrograms("25"))
          .build();

  @Test
  void takesThePartOfAServingThatWasTaken() {
    assertThat(PRODUCT.take("2 capsules"))
        .containsExactly(
            SupplementEntry.of(Component.MK_7, Amount.ofMicrograms("120")),
            SupplementEntry.of(Component.VITAMIN_D, Amount.ofMicrograms("16.666666667")));
  }

  @Test
  void readsTheUnitInAnyCaseAloneOrWithANumber() {
    List<SupplementEntry> one = PRODUCT.take(BigDecimal.ONE);
    assertThat(PRODUCT.take("capsule")).isEqualTo(one);
    assertThat(PRODUCT.take(" 1 Capsule ")).isEqualTo(one);
    assertThat(PRODUCT.take("1.0capsules")).isEqualTo(one);
  }

  @Test
  void refusesWhatIsNoNumberOfItsUnit() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PRODUCT.take("2 tablets"))
        .withMessage("Not a number of capsules: '2 tablets', expected such as '2 capsules'");
    assertThatIllegalArgumentException().isThrownBy(() -> PRODUCT.take("-1 capsule"));
    assertThatIllegalArgumentException().isThrownBy(() -> PRODUCT.take(""));
  }

  @Test
  void refusesAnAbsurdNumber() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PRODUCT.take("1001 capsules"))
        .withMessage("Number of capsules out of range: '1001', expected 0 to 1000");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PRODUCT.take(BigDecimal.valueOf(-1)))
        .withMessage("Number of capsules out of range: '-1', expected 0 to 1000");
  }

  @Test
  void countsInTheDayItWasTaken() {
    Day day = Day.builder().date(AnyDiary.FIRST).addAllEntries(PRODUCT.take("1 capsule")).build();
    Assessment assessment = Assessment.of(Diary.of(List.of(day)));
    assertThat(assessment.mean(Component.MK_7).analysed().middle()).hasToString("60 µg");
    assertThat(assessment.mean(Component.K2).bounds().lower()).hasToString("60 µg");
  }

  @Test
  void aLabelThatNamesNoFormCountsInTheSumsAlone() {
    SupplementProduct unnamed =
        SupplementProduct.builder()
            .id("k2")
            .name("Vitamin K2")
            .unit("drop")
            .putAmounts(Component.K2, Amount.ofMicrograms("5"))
            .build();
    Day day = Day.builder().date(AnyDiary.FIRST).addAllEntries(unnamed.take("3 drops")).build();
    Assessment assessment = Assessment.of(Diary.of(List.of(day)));
    assertThat(assessment.mean(Component.K2).bounds().lower()).hasToString("15 µg");
    assertThat(assessment.mean(Component.MK_7).bounds().lower()).hasToString("0 µg");
  }

  @Test
  void needsNamesAServingAndAnAmountThatCanBeADose() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SupplementProduct.builder().id("x").name("x").unit("drop").build())
        .withMessage(
            "Supplement product incomplete: id 'x', expected an id, a name, a unit and at least"
                + " one amount");
    SupplementProduct.Builder nothing =
        SupplementProduct.builder()
            .id("x")
            .name("x")
            .unit("drop")
            .servingSize(BigDecimal.ZERO)
            .putAmounts(Component.K1, Amount.ofMicrograms("1"));
    assertThatIllegalArgumentException()
        .isThrownBy(nothing::build)
        .withMessage("Serving size must be above 0: '0 drop'");
    SupplementProduct.Builder energy =
        SupplementProduct.builder()
            .id("x")
            .name("x")
            .unit("drop")
            .putAmounts(Component.ENERGY, Amount.of("1", Unit.KILOCALORIE));
    assertThatIllegalArgumentException().isThrownBy(energy::build);
  }
}
