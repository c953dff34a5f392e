package org.k2nutrition.examples.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.assertj.core.api.ThrowableAssertAlternative;
import org.junit.jupiter.api.Test;
import org.k2nutrition.data.K2;
import org.k2nutrition.food.Component;
import org.k2nutrition.food.Food;

/** Reads surveys, resolves recipes, and refuses what it cannot use. */
class SurveyTest {

  @Test
  void readsTheExtract() {
    Survey survey = TestSurvey.extract();
    assertThat(survey.respondents()).hasSize(27);
    assertThat(survey.rows().size()).isEqualTo(540);
    assertThat(survey.dayCount()).isEqualTo(54);
  }

  @Test
  void resolvesRecipesDownToFoodsOfTheStandardReference() {
    Food dish = TestSurvey.typed().read().foods().get(0);
    assertThat(dish.id()).isEqualTo("fndds-2011:10000001");
    assertThat(dish.name()).isEqualTo("Kale, cheese");
    assertThat(dish.ingredients())
        .extracting(ingredient -> ingredient.food().id())
        .containsExactly("usda-sr:01009", "fndds-2011:10000002");
    // 8.6 µg/100 g of Cheddar in 40 g
    assertThat(dish.content(Component.MK_4).analysed().orElseThrow().middle())
        .hasToString("3.44 µg");
  }

  @Test
  void roundsMassesToAMilligramOnce() {
    assertThat(TestSurvey.typed().read().massColumn())
        .containsExactly(100_000, 300_000, 50_000, 0, 100_000);
  }

  @Test
  void keepsAnIngredientWithoutARecordAsUnknown() {
    Survey survey = TestSurvey.typed().replacing("fndds-recipes.csv", ",1009,", ",99999,").read();
    assertThat(survey.unknownIngredients()).isEqualTo(1);
    Food dish = survey.foods().get(0);
    assertThat(dish.content(Component.K1).coverage()).isEqualByComparingTo("0.6");
    assertThat(dish.content(Component.K1).per100g().upper()).isEmpty();
  }

  @Test
  void saysWhereAFileIsWrongAndWhatWasExpected() {
    refuses(TestSurvey.typed().replacing("diary.csv", "grams", "g"))
        .withMessage(
            "diary.csv line 1: 'respondent,day,occasion_code,food_code,g', expected the columns"
                + " respondent,day,food_code,grams");
    refuses(TestSurvey.typed().replacing("diary.csv", "10000001,300", "10000001,-300"))
        .withMessage(
            "diary.csv line 3, column grams: '-300', expected a number of 0 or more with a point");
    refuses(TestSurvey.typed().replacing("diary.csv", "10000001,300", "10000001,300000"))
        .withMessage("diary.csv line 3, column grams: '300000', expected at most 100000");
    refuses(TestSurvey.typed().replacing("diary.csv", "10000001,300", "12345678,300"))
        .withMessage(
            "diary.csv line 3, column food_code: '12345678', expected the code of a food with a"
                + " recipe");
    refuses(TestSurvey.typed().replacing("diary.csv", "1,2,1", "1,3,1"))
        .withMessage("diary.csv line 3, column day: '3', expected a whole number from 1 to 2");
    refuses(TestSurvey.typed().replacing("diary.csv", "2,2,1", "9,2,1"))
        .withMessage(
            "diary.csv line 5, column respondent: '9', expected a number of respondents.csv");
    refuses(TestSurvey.typed().replacing("respondents.csv", "female", "f"))
        .withMessage("respondents.csv line 3, column sex: 'f', expected male or female");
    refuses(TestSurvey.typed().replacing("respondents.csv", "2,female", "1,female"))
        .withMessage(
            "respondents.csv line 3, column respondent: '1', expected a number that stands once");
    refuses(TestSurvey.typed().replacing("respondents.csv", "male,30,", "male,30,5,"))
        .withMessage("respondents.csv line 2, number of cells: '6', expected 5");
  }

  @Test
  void refusesRecipesThatLeadNowhereOrInACircle() {
    refuses(TestSurvey.typed().replacing("fndds-recipes.csv", "1,11233", "1,10000001"))
        .withMessage(
            "fndds-recipes.csv line 4, column sr_code: '10000001', expected a recipe that does not"
                + " contain itself");
    refuses(TestSurvey.typed().replacing("fndds-recipes.csv", "2,10000002", "2,10000003"))
        .withMessage(
            "fndds-recipes.csv line 3, column sr_code: '10000003', expected the code of a food with"
                + " a recipe");
    refuses(TestSurvey.typed().replacing("fndds-recipes.csv", "raw\",10", "raw\",0"))
        .withMessageStartingWith("fndds-recipes.csv line 4, recipe: '10000002', expected Recipe");
  }

  @Test
  void refusesAFileThatIsNotThere() {
    assertThatExceptionOfType(BadInputException.class)
        .isThrownBy(
            () ->
                Survey.read(
                    K2.load(), SurveyFiles.beside(SurveyTest.class, "/nowhere"), Progress.SILENT))
        .withMessage("Survey resource: 'fndds-recipes.csv', expected a resource in /nowhere");
  }

  private static ThrowableAssertAlternative<BadInputException> refuses(TestSurvey.Files files) {
    return assertThatExceptionOfType(BadInputException.class).isThrownBy(files::read);
  }
}
