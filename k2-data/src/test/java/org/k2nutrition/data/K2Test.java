package org.k2nutrition.data;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.k2nutrition.food.Food;

class K2Test {

  @Test
  void loadsFoods() {
    assertThat(K2.load().foods()).extracting(Food::name).containsExactly("Gouda");
  }
}
