package org.k2nutrition.food;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class FoodTest {

  @Test
  void keepsItsParts() {
    Food food = Food.builder().id("gouda").name("Gouda").addAliases("Goudse kaas").build();
    assertThat(food.id()).isEqualTo("gouda");
    assertThat(food.aliases()).containsExactly("Goudse kaas");
    assertThat(food.group()).isEmpty();
    assertThat(food.language()).isEqualTo("en");
  }

  @Test
  void refusesABlankId() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Food.builder().id(" ").name("Gouda").build())
        .withMessage("Food id must not be blank: ' '");
  }

  @Test
  void namesWhatTheBuilderMisses() {
    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(() -> Food.builder().id("gouda").build())
        .withMessageContaining("[name]");
  }
}
