package org.k2nutrition.food;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.k2nutrition.fixture.TestFoods.portion;

import org.junit.jupiter.api.Test;
import org.k2nutrition.fixture.TestFoods;
import org.k2nutrition.quantity.Mass;

class FoodTest {

  private static final Food CHEDDAR =
      Food.builder()
          .from(TestFoods.CHEDDAR)
          .addPortions(
              portion("1", "cup, diced", "132"),
              portion("1", "cup, shredded", "113"),
              portion("1", "slice (1 oz)", "28"))
          .build();

  @Test
  void findsTheFirstPortionThatAUnitMeans() {
    assertThat(CHEDDAR.findPortion("cups").orElseThrow().mass()).isEqualTo(Mass.ofGrams("132"));
    assertThat(CHEDDAR.findPortion("cup, shredded").orElseThrow().mass())
        .isEqualTo(Mass.ofGrams("113"));
    assertThat(CHEDDAR.findPortion("wheel")).isEmpty();
  }

  @Test
  void makesItsCompositionOnce() {
    assertThat(CHEDDAR.composition()).isSameAs(CHEDDAR.composition());
  }

  @Test
  void leadsFromEveryContentToTheMeasurementsBehindIt() {
    assertThat(CHEDDAR.content(Component.MK_4).measurements())
        .singleElement()
        .satisfies(m -> assertThat(m.provenance().publication().text()).isNotBlank());
  }

  @Test
  void isOfAnimalsOrFermentedUnlessItSaysOtherwise() {
    assertThat(TestFoods.GOUDA.isPlantOrSalt()).isFalse();
    assertThat(TestFoods.SALT.isPlantOrSalt()).isTrue();
  }

  @Test
  void needsIdNameTableAndGroup() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Food.builder().build())
        .withMessageContaining("[id, name, table, group]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Food.builder().from(CHEDDAR).name(" ").build())
        .withMessage("Food needs an id and a name: id 'usda-sr:01009', name ' '");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Food.builder().from(CHEDDAR).id("").build())
        .withMessage("Food needs an id and a name: id '', name 'Cheese, cheddar'");
  }

  @Test
  void isCalledByNamesWithTheirLanguage() {
    assertThat(new Name("nl", "kaas").text()).isEqualTo("kaas");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Name("nl", " "))
        .withMessage("Name incomplete: 'nl: '");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Name("", "kaas"))
        .withMessage("Name incomplete: ':kaas'");
  }
}
