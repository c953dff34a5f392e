package org.k2nutrition.food;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FoodGroupTest {

  @ParameterizedTest
  @ValueSource(strings = {"fermented-soy", "FERMENTED_SOY", " Fermented soy "})
  void isFoundInAnySpelling(String name) {
    assertThat(FoodGroup.find(name)).contains(FoodGroup.FERMENTED_SOY);
  }

  @ParameterizedTest
  @EnumSource
  void readsBackWhatItWrites(FoodGroup group) {
    assertThat(FoodGroup.find(group.toString())).contains(group);
  }

  @Test
  void isWrittenInLowerCaseWithHyphens() {
    assertThat(FoodGroup.NUT_SEED).hasToString("nut-seed");
  }

  @Test
  void anythingElseIsNoGroup() {
    assertThat(FoodGroup.find("cheeses")).isEmpty();
  }
}
