package org.k2nutrition.data.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FoodNamesTest {

  @ParameterizedTest
  @MethodSource("tables")
  void readsFromEachRecordTheNamesThatTheWholeFoodHas(FoodRecords table) {
    List<FoodNames> read = new ArrayList<>();
    table.forEachNames(read::add);
    assertThat(read)
        .containsExactlyElementsOf(table.all().stream().map(FoodNames::of).toList())
        .isNotEmpty();
  }

  @Test
  void readsNoFurtherThanTheNames() {
    byte[] record =
        "{\"id\":\"x:1\",\"name\":\"Kale\",\"names\":{\"de\":[\"Kohl\"]},\"group\":\"OTHER\",nonsense"
            .getBytes(StandardCharsets.UTF_8);
    JsonCursor cursor = JsonCursor.on("test.json", record, 0, record.length);
    cursor.requireObject();
    assertThat(FoodNames.read(cursor)).isEqualTo(new FoodNames("x:1", List.of("Kale", "Kohl")));
  }

  @Test
  void takesTheIdOfACuratedFoodForANameThatIsNotShown() {
    FoodNames names = new FoodNames("kale-raw", List.of("Kale, raw", "kale-raw"));
    assertThat(names.isCurated()).isTrue();
    assertThat(names.toShow(1)).isEqualTo("Kale, raw");
    assertThat(new FoodNames("usda-sr:01022", List.of("Cheese, gouda")).isCurated()).isFalse();
  }

  static List<FoodRecords> tables() {
    return Dataset.shipped().tables();
  }
}
