package org.k2nutrition.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.k2nutrition.fixture.TestFoods;
import org.k2nutrition.food.Component;
import org.k2nutrition.food.Content;
import org.k2nutrition.food.Figures;
import org.k2nutrition.food.Food;
import org.k2nutrition.food.FoodGroup;
import org.k2nutrition.food.Ingredient;
import org.k2nutrition.food.Qualifier;
import org.k2nutrition.food.Tier;
import org.k2nutrition.quantity.Mass;

/** A dish holds what its ingredients hold, and says how much of it was analysed. */
class RecipeTest {

  private static final Recipe OMELETTE =
      Recipe.builder()
          .id("omelette")
          .name("Omelette with cheese")
          .add(TestFoods.EGG, Mass.ofGrams("150"))
          .add(TestFoods.CHEDDAR, Mass.ofGrams("50"))
          .build();

  @Provide
  Arbitrary<Recipe> recipes() {
    return AnyDiary.foods().flatMap(AnyDiary::recipe);
  }

  @Property(tries = 300)
  void conservesEachComponentWithinHalfAUnit(@ForAll("recipes") Recipe recipe) {
    Fractions leaves = Fractions.of(recipe.food());
    Figures figures = recipe.food().composition().figures();
    for (Component component : Component.values()) {
      assertThat(leaves.lower(component).isWithinHalfOf(figures.lower(component)))
          .as("%s of %s", component, recipe)
          .isTrue();
      assertThat(leaves.middle(component).isWithinHalfOf(figures.analysedMiddle(component)))
          .as("%s of %s", component, recipe)
          .isTrue();
      assertThat(leaves.analysedUpper(component).isWithinHalfOf(figures.analysedUpper(component)))
          .as("%s of %s", component, recipe)
          .isTrue();
    }
  }

  @Property(tries = 300)
  void isOpenIfAFoodInItIsAndElseConservesTheUpperBound(@ForAll("recipes") Recipe recipe) {
    Fractions leaves = Fractions.of(recipe.food());
    Figures figures = recipe.food().composition().figures();
    for (Component component : Component.values()) {
      long upper = figures.upper(component);
      assertThat(upper == Figures.UNKNOWN)
          .as("%s of %s", component, recipe)
          .isEqualTo(leaves.isOpen(component));
      if (upper != Figures.UNKNOWN) {
        assertThat(leaves.upper(component).isWithinHalfOf(upper))
            .as("%s of %s", component, recipe)
            .isTrue();
      }
    }
  }

  @Property(tries = 200)
  void keepsItsFiguresInOrder(@ForAll("recipes") Recipe recipe) {
    Figures figures = recipe.food().composition().figures();
    for (Component c : Component.values()) {
      assertThat(figures.analysedLower(c)).isBetween(0L, figures.analysedMiddle(c));
      assertThat(figures.analysedMiddle(c)).isLessThanOrEqualTo(figures.analysedUpper(c));
      assertThat(figures.analysedUpper(c)).isLessThanOrEqualTo(figures.upper(c));
      assertThat(figures.coveredMass(c)).isBetween(figures.measuredMass(c), Figures.WHOLE);
      assertThat(figures.coveredEnergy(c))
          .isBetween(figures.measuredEnergy(c), figures.analysedMiddle(Component.ENERGY));
    }
  }

  @Property(tries = 100)
  void aRecipeOfOneFoodIsThatFood(@ForAll("recipes") Recipe recipe) {
    Food food = recipe.ingredients().get(0).food();
    Food dish = Recipe.builder().id("dish").name("Dish").add(food, new Mass(250)).build().food();
    for (Component c : Component.values()) {
      assertThat(dish.content(c).per100g().lower()).isEqualTo(food.content(c).per100g().lower());
      assertThat(dish.content(c).per100g().upper()).isEqualTo(food.content(c).per100g().upper());
      assertThat(dish.content(c).analysed()).isEqualTo(food.content(c).analysed());
      assertThat(dish.content(c).coverage()).isEqualByComparingTo(food.content(c).coverage());
    }
  }

  @Example
  void isAFoodWithTheMeanOfItsIngredients() {
    Content k1 = OMELETTE.food().content(Component.K1);
    // (0.3 × 150 + 2.4 × 50) / 200; the lower bound with Cheddar's minimum of 2.3
    assertThat(k1.analysed().orElseThrow().middle()).hasToString("0.825 µg");
    assertThat(k1.per100g().lower()).hasToString("0.8 µg");
    assertThat(k1.status()).isEqualTo(Qualifier.DERIVED);
    assertThat(k1.coverage()).isEqualByComparingTo("1");
    assertThat(k1.restsOnAnalysis()).isTrue();
    assertThat(k1.tier()).contains(Tier.B);
    assertThat(k1.measurements()).hasSize(2);
  }

  @Example
  void saysHowMuchOfItHasAFigureAndWhatLeavesItOpen() {
    Content mk4 = OMELETTE.food().content(Component.MK_4);
    assertThat(mk4.coverage()).isEqualByComparingTo("0.25");
    assertThat(mk4.per100g().lower()).hasToString("2.15 µg");
    assertThat(mk4.per100g().upper()).isEmpty();
    assertThat(mk4.per100g().why().map(Object::toString))
        .contains("Egg, whole, raw, fresh: MK-4 not analysed in this food");
    assertThat(OMELETTE.food().content(Component.MK_7).isAnalysed()).isFalse();
  }

  @Example
  void countsThePartWithAFigureInCoverage() {
    Assessment assessment =
        Assessment.of(
            Diary.of(
                List.of(
                    Day.builder()
                        .date(AnyDiary.FIRST)
                        .addEntries(FoodEntry.of(OMELETTE.food(), Mass.ofGrams("200")))
                        .build())));
    Coverage coverage = assessment.mean(Component.MK_4).coverage();
    assertThat(coverage.mass().value()).contains(new BigDecimal("0.250000"));
    // 50 g of 403 kcal/100 g in 201.5 + 214.5 kcal
    assertThat(coverage.energy().value()).contains(new BigDecimal("0.484375"));
  }

  @Example
  void aYieldConcentratesTheDish() {
    Recipe dried =
        Recipe.builder()
            .id("dried-kale")
            .name("Dried kale")
            .group(FoodGroup.VEGETABLE)
            .add(TestFoods.KALE, Mass.ofGrams("100"))
            .yieldMass(Mass.ofGrams("10"))
            .build();
    Content k1 = dried.food().content(Component.K1);
    assertThat(k1.analysed().orElseThrow().middle()).hasToString("3900 µg");
    assertThat(k1.coverage()).isEqualByComparingTo("1");
    assertThat(dried.food().group()).isEqualTo(FoodGroup.VEGETABLE);
  }

  @Example
  void aNestedRecipeIsRoundedOnce() {
    Recipe thirds =
        Recipe.builder()
            .id("thirds")
            .name("Thirds")
            .add(TestFoods.EGG, new Mass(1))
            .add(TestFoods.SALT, new Mass(2))
            .build();
    Recipe whole =
        Recipe.builder()
            .id("whole")
            .name("Whole")
            .add(thirds, new Mass(3))
            .yieldMass(new Mass(1))
            .build();
    // 3000 pg/g in a third, three times: rounded on the way it would not be a whole number again
    assertThat(thirds.food().composition().figures().lower(Component.DPK)).isEqualTo(333);
    assertThat(whole.food().composition().figures().lower(Component.DPK)).isEqualTo(1_000);
  }

  @Example
  void needsAnIngredientWithWeight() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Recipe.builder().id("air").name("Air").build())
        .withMessage("Recipe inconsistent: 'air', expected at least one ingredient");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> Recipe.builder().id("air").name("Air").add(TestFoods.EGG, Mass.ZERO).build())
        .withMessage(
            "Recipe inconsistent: 'air', expected ingredients of more than 0 g and at most"
                + " 9000000 g, not '0 g'");
  }

  @Example
  void refusesAYieldThatCannotHoldWhatGoesIn() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Recipe.builder()
                    .id("powder")
                    .name("Powder")
                    .add(TestFoods.KALE, Mass.ofGrams("1000"))
                    .yieldMass(new Mass(1))
                    .build())
        .withMessageContaining("expected at most 100000");
  }

  @Example
  void refusesAnIngredientAboveAHundredKilograms() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Ingredient(TestFoods.EGG, new Mass(100_000_001)))
        .withMessage(
            "Mass of an ingredient out of range: '100000.001 g' of 'usda-sr:01123', expected at"
                + " most 100000 g");
  }

  @Example
  void refusesARecipeWithFiguresOfItsOwn() {
    Food.Builder both =
        Food.builder()
            .from(TestFoods.EGG)
            .addIngredients(new Ingredient(TestFoods.EGG, new Mass(1)));
    assertThatIllegalArgumentException()
        .isThrownBy(both::build)
        .withMessage(
            "Recipe inconsistent: 'usda-sr:01123', expected no figures beside its ingredients");
  }

  /** The exact content of a recipe by its foods, as fractions over one whole. */
  private record Fractions(Map<Food, Fraction> perMilligram) {

    static Fractions of(Food food) {
      Fractions all = new Fractions(new HashMap<>());
      all.add(food, new Fraction(BigInteger.ONE, BigInteger.ONE));
      return all;
    }

    private void add(Food food, Fraction amount) {
      if (food.ingredients().isEmpty()) {
        perMilligram.merge(food, amount, Fraction::plus);
        return;
      }
      long mass = food.ingredients().stream().mapToLong(i -> i.mass().milligrams()).sum();
      long yield = food.yieldMass().map(Mass::milligrams).orElse(mass);
      for (Ingredient i : food.ingredients()) {
        add(
            i.food(),
            amount.times(
                new Fraction(
                    BigInteger.valueOf(i.mass().milligrams()), BigInteger.valueOf(yield))));
      }
    }

    Fraction lower(Component component) {
      return sum(figures -> figures.lower(component));
    }

    Fraction middle(Component component) {
      return sum(figures -> figures.analysedMiddle(component));
    }

    Fraction analysedUpper(Component component) {
      return sum(figures -> figures.analysedUpper(component));
    }

    Fraction upper(Component component) {
      return sum(figures -> figures.upper(component));
    }

    boolean isOpen(Component component) {
      return perMilligram.entrySet().stream()
          .filter(leaf -> leaf.getValue().over().signum() > 0)
          .anyMatch(
              leaf -> leaf.getKey().composition().figures().upper(component) == Figures.UNKNOWN);
    }

    private Fraction sum(ToLongFunction<Figures> figure) {
      return perMilligram.entrySet().stream()
          .map(
              leaf ->
                  leaf.getValue()
                      .times(
                          new Fraction(
                              BigInteger.valueOf(
                                  figure.applyAsLong(leaf.getKey().composition().figures())),
                              BigInteger.ONE)))
          .reduce(new Fraction(BigInteger.ZERO, BigInteger.ONE), Fraction::plus);
    }
  }

  private record Fraction(BigInteger over, BigInteger under) {

    Fraction plus(Fraction other) {
      return new Fraction(
          over.multiply(other.under).add(other.over.multiply(under)), under.multiply(other.under));
    }

    Fraction times(Fraction other) {
      return new Fraction(over.multiply(other.over), under.multiply(other.under));
    }

    boolean isWithinHalfOf(long value) {
      BigInteger twice =
          over.subtract(under.multiply(BigInteger.valueOf(value))).abs().shiftLeft(1);
      return twice.compareTo(under) <= 0;
    }
  }
}
