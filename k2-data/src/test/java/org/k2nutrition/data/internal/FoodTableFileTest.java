package org.k2nutrition.data.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.k2nutrition.food.Food;

class FoodTableFileTest {

  private final FoodTableFile table =
      Dataset.shipped().tables().stream()
          .filter(file -> file.id().equals("usda-foundation"))
          .findFirst()
          .orElseThrow();

  @Test
  void keepsTheFoodsThatWereAskedForBeforeAllWereRead() {
    Food one = table.find("usda-foundation:2346385").orElseThrow();
    assertThat(table.all()).filteredOn(food -> food.id().equals(one.id())).first().isSameAs(one);
  }

  @Test
  void knowsItsFoodsAndNamesAfterItsBytesWereLetGo() {
    List<Food> all = table.all();
    assertThat(table.find("usda-foundation:2346385")).containsSame(all.get(indexOf(all)));
    assertThat(table.find("usda-foundation:1")).isEmpty();
    for (int time = 0; time < 2; time++) {
      List<FoodNames> names = new ArrayList<>();
      table.forEachNames(names::add);
      assertThat(names).hasSameSizeAs(all);
    }
  }

  private static int indexOf(List<Food> foods) {
    return foods.stream().map(Food::id).toList().indexOf("usda-foundation:2346385");
  }
}
