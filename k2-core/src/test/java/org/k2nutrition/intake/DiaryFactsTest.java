package org.k2nutrition.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.k2nutrition.fixture.Diaries.assess;
import static org.k2nutrition.fixture.Diaries.day;
import static org.k2nutrition.fixture.Diaries.dose;
import static org.k2nutrition.fixture.Diaries.eaten;
import static org.k2nutrition.fixture.Diaries.unmatched;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.k2nutrition.fixture.TestFoods;
import org.k2nutrition.food.Component;
import org.k2nutrition.interaction.Facts;
import org.k2nutrition.person.Person;
import org.k2nutrition.person.Stated;
import org.k2nutrition.person.Supplement;
import org.k2nutrition.person.SupplementForm;
import org.k2nutrition.quantity.Amount;
import org.k2nutrition.quantity.Mass;

/** What a diary says to the rules, and what it leaves open. */
class DiaryFactsTest {

  private static final Recipe OMELETTE =
      Recipe.builder()
          .id("omelette")
          .name("Omelette")
          .add(TestFoods.EGG, Mass.ofGrams("100"))
          .add(TestFoods.CHEDDAR, Mass.ofGrams("50"))
          .build();

  @Test
  void foodsAreThoseEatenAndWhatIsInTheDishes() {
    Facts facts =
        assess(day(eaten(OMELETTE.food(), "150")), day(eaten(TestFoods.KALE, "50")))
            .facts(Person.unknown());
    assertThat(facts.foods())
        .isEqualTo(
            Stated.partial(
                List.of("omelette", "usda-foundation:323505", "usda-sr:01009", "usda-sr:01123")));
  }

  @Test
  void foodIntakeLeavesOutTheSupplements() {
    // 50 g of kale a day at 390 (369 to 422) ug/100 g on one of two days.
    Facts facts =
        assess(
                day(eaten(TestFoods.KALE, "50"), dose(Component.K1, "500 ug")),
                day(eaten(TestFoods.KALE, "50")))
            .facts(Person.unknown());
    assertThat(facts.foodIntake().get(Component.K1).lower())
        .isEqualTo(Amount.ofMicrograms("184.5"));
    assertThat(facts.foodIntake().get(Component.K1).upper()).contains(Amount.ofMicrograms("211"));
  }

  @Test
  void aRowThatWasNotMatchedLeavesTheIntakeOpen() {
    Facts facts =
        assess(day(eaten(TestFoods.KALE, "50"), unmatched("stew", "100"))).facts(Person.unknown());
    assertThat(facts.foodIntake().get(Component.K1).upper()).isEmpty();
  }

  @Test
  void supplementsAreAPartialListAtTheirMeanPerDay() {
    Facts facts =
        assess(
                day(dose(Component.MK_7, "100 ug"), dose(Component.CALCIUM, "500 mg")),
                day(eaten(TestFoods.EGG, "50")))
            .facts(Person.unknown());
    assertThat(facts.person().supplements())
        .isEqualTo(
            Stated.partial(
                List.of(
                    Supplement.of(SupplementForm.MK_7, Amount.ofMicrograms("50")),
                    Supplement.of(SupplementForm.CALCIUM, Amount.parse("250 mg")))));
  }

  @Test
  void aDoseIsNeverRoundedToNothing() {
    Facts facts =
        assess(day(dose(Component.MK_7, "0.000000001 ug")), day(), day()).facts(Person.unknown());
    assertThat(facts.person().supplements().items())
        .containsExactly(Supplement.of(SupplementForm.MK_7, Amount.parse("0.000000001 ug")));
  }

  @Test
  void withoutSupplementsInTheDiaryWhatWasStatedStays() {
    Facts facts = assess(day(eaten(TestFoods.EGG, "50"))).facts(Person.unknown());
    assertThat(facts.person().supplements()).isEqualTo(Stated.unknown());
    Person none = Person.builder().supplements(Stated.complete(List.of())).build();
    assertThat(assess(day(eaten(TestFoods.EGG, "50"))).facts(none).person()).isEqualTo(none);
  }

  @Test
  void aSupplementStatedBesidesIsTheSameOneAtTheLargerAmount() {
    Supplement stated = Supplement.of(SupplementForm.MK_7, Amount.ofMicrograms("75"));
    Supplement unknown = Supplement.ofUnknownDose(SupplementForm.K1);
    Person person = Person.builder().supplements(Stated.complete(List.of(stated, unknown))).build();
    Facts facts =
        assess(
                day(
                    dose(Component.MK_7, "90 ug"),
                    dose(Component.K1, "20 ug"),
                    dose(Component.MK_4, "1 mg")))
            .facts(person);
    assertThat(facts.person().supplements())
        .isEqualTo(
            Stated.complete(
                List.of(
                    Supplement.of(SupplementForm.MK_7, Amount.ofMicrograms("90")),
                    unknown,
                    Supplement.of(SupplementForm.MK_4, Amount.parse("1000 ug")))));
  }

  @Test
  void whetherTheIntakeIsSteadyStaysOpen() {
    Facts facts =
        assess(day(eaten(TestFoods.KALE, "50")), day(eaten(TestFoods.KALE, "50")))
            .facts(Person.unknown());
    assertThat(facts.pattern()).isEmpty();
  }
}
