package org.k2nutrition.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.k2nutrition.food.Component;
import org.k2nutrition.food.Food;
import org.k2nutrition.intake.Day;
import org.k2nutrition.intake.Diary;
import org.k2nutrition.intake.FoodEntry;
import org.k2nutrition.intake.Total;
import org.k2nutrition.quantity.Amount;
import org.k2nutrition.quantity.Mass;

class K2Test {

  @Test
  void isCheapToLoadTwice() {
    assertThat(K2.load()).isSameAs(K2.load());
  }

  @Test
  void knowsTheVersionsOfLibraryAndDataApart() {
    Version version = K2.load().version();
    assertThat(version.library()).startsWith("0.1.0");
    assertThat(version.data()).startsWith("2026.");
    assertThat(version.date()).isAfter(LocalDate.of(2026, 1, 1));
  }

  @Test
  void givesTheSameFoodToManyThreads() throws Exception {
    K2 k2 = K2.builder().without(K2.LITERATURE).build();
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      Callable<Food> task = () -> k2.food("usda-sr:01022");
      List<Future<Food>> found =
          threads.invokeAll(IntStream.range(0, 64).mapToObj(i -> task).toList());
      Food first = found.get(0).get();
      for (Future<Food> food : found) {
        assertThat(food.get()).isSameAs(first);
      }
    } finally {
      threads.shutdown();
    }
  }

  @Test
  void everyCitationOfEveryMeasurementIsInTheDataset() {
    K2 k2 = K2.load();
    assertThat(
            k2.foods()
                .all()
                .flatMap(food -> food.measurements().stream())
                .map(m -> m.provenance().publication().key())
                .distinct()
                .filter(key -> k2.findCitation(key).isEmpty()))
        .isEmpty();
  }

  @Test
  void canLeaveOutTheLiteratureAndThenDerivesFromTheTablesAlone() {
    Food with = K2.load().food("gouda");
    Food without = K2.builder().without(K2.LITERATURE).build().food("gouda");
    assertThat(with.content(Component.MK_9).isAnalysed()).isTrue();
    assertThat(without.content(Component.MK_9).isAnalysed()).isFalse();
    assertThat(without.content(Component.K1).isAnalysed()).isTrue();
    assertThat(without.measurements())
        .allMatch(m -> m.provenance().record().map(id -> !id.contains("/")).orElse(false));
  }

  @Test
  void saysWhatAnApplicationHasToShow() {
    assertThat(K2.load().attributions())
        .extracting(attribution -> attribution.text())
        .anyMatch(text -> text.contains("FoodData Central"))
        .anyMatch(text -> text.contains("http://frida.fooddata.dk"));
  }

  @Test
  void listsItsTablesWithTheCuratedFoodsFirst() {
    List<FoodTable> tables = K2.load().tables();
    assertThat(tables.get(0).id()).isEqualTo(Food.CURATED);
    assertThat(tables)
        .extracting(FoodTable::id)
        .contains("usda-sr", "usda-foundation", "frida-2025");
    assertThat(tables)
        .filteredOn(table -> !table.id().equals(Food.CURATED))
        .allMatch(table -> table.citation().isPresent());
    for (FoodTable table : tables) {
      assertThat(K2.load().foods().query().inTable(table.id()).list())
          .as(table.id())
          .hasSize(table.foods());
    }
  }

  @Test
  void assessesADiaryOfItsFoods() {
    K2 k2 = K2.load();
    // 100 g of raw spinach: 482.9 µg phylloquinone (USDA NDB 11457); no menaquinone figure.
    Day day =
        Day.builder()
            .date(LocalDate.of(2026, 11, 24))
            .addEntries(FoodEntry.of(k2.food("usda-sr:11457"), Mass.ofGrams("100")))
            .build();
    Total k1 = k2.assess(Diary.of(List.of(day))).mean(Component.K1);
    assertThat(k1.analysed().middle()).isEqualTo(Amount.ofMicrograms("482.9"));
    assertThat(k1.bounds().upper()).contains(Amount.ofMicrograms("482.9"));
  }
}
