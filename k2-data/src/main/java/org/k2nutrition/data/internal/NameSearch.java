package org.k2nutrition.data.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.k2nutrition.data.internal.search.Hit;
import org.k2nutrition.data.internal.search.NameIndex;
import org.k2nutrition.data.internal.search.NameIndexBuilder;
import org.k2nutrition.food.Food;

/**
 * Finds foods by their names. Only the names of the tables are read for it; a food is read when it
 * is found.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class NameSearch {

  /** Of a curated food and a record of a table that fit as well, people mean the curated food. */
  private static final int STANDING_OF_CURATED = 100;

  private static final int STANDING_OF_RECORD = 90;

  /**
   * A food that fits.
   *
   * @param id its id
   * @param name which of its names fits best
   * @param score how well, above 0 to 1
   */
  public record Match(String id, int name, double score) {

    /**
     * The name that fits best.
     *
     * @param food the food with this match's id
     * @return a name as the dataset has it
     */
    public String nameOf(Food food) {
      return FoodNames.of(food).toShow(name);
    }
  }

  private final List<String> ids = new ArrayList<>();
  private final NameIndex index;

  private NameSearch(List<? extends FoodRecords> tables) {
    NameIndexBuilder builder = new NameIndexBuilder();
    for (FoodRecords table : tables) {
      table.forEachNames(
          food -> {
            ids.add(food.id());
            builder.add(food.isCurated() ? STANDING_OF_CURATED : STANDING_OF_RECORD, food.names());
          });
    }
    this.index = builder.build();
  }

  /**
   * A search over tables of foods.
   *
   * @param tables the tables; of foods that fit as well, those of the first come first
   * @return the search
   */
  public static NameSearch over(List<? extends FoodRecords> tables) {
    return new NameSearch(tables);
  }

  /**
   * The food that is called exactly so, but for case, accents and plurals.
   *
   * @param text a name
   * @return the id of the best, or empty
   */
  public Optional<String> called(String text) {
    return index.search(text, Integer.MAX_VALUE).stream()
        .filter(Hit::called)
        .map(hit -> ids.get(hit.entry()))
        .findFirst();
  }

  /**
   * The foods whose names fit.
   *
   * @param text words or beginnings of words
   * @param limit the most to return
   * @return best first
   */
  public Stream<Match> search(String text, int limit) {
    return index.search(text, limit).stream()
        .map(hit -> new Match(ids.get(hit.entry()), hit.name(), hit.score()));
  }
}
